import type { Area } from '../../objectModel/state';
import { parseAddress } from '../../../cells/a1';
import { type XmlElement, child, childrenNamed, flag, numberOf } from '../xml';
import { type Palette, readColour } from './colours';

/** Columns `first` to `last` (zero-based) that share a width, a look or being hidden. */
export interface FileColumns {
  readonly first: number;
  readonly last: number;
  /** Characters of the normal font, Excel's unit; null: the sheet's default. */
  readonly width: number | null;
  readonly hidden: boolean;
  readonly look: number | null;
}

/** How a worksheet is laid out and shown. */
export interface SheetLayout {
  readonly columns: readonly FileColumns[];
  /** Characters; null where the file leaves it to the reader. */
  readonly defaultColumnWidth: number | null;
  /** Points; null where the file leaves it to the reader. */
  readonly defaultRowHeight: number | null;
  readonly merges: readonly Area[];
  readonly frozen: { readonly rows: number; readonly columns: number };
  /** First row and column in sight above and left of the frozen edge. */
  readonly firstVisible: { readonly row: number; readonly column: number };
  readonly showGridlines: boolean;
  readonly rightToLeft: boolean;
  /** 1 is 100%. */
  readonly zoom: number;
  readonly tabColor: string | null;
  readonly isProtected: boolean;
  /** The range with filter buttons; null when there is none. */
  readonly autoFilter: Area | null;
  /** Where the selection stands when the file is opened. */
  readonly activeCell: Area | null;
}

/** Reads everything of a worksheet part that is not a cell. */
export function readLayout(worksheet: XmlElement, palette: Palette): SheetLayout {
  const view = child(child(worksheet, 'sheetViews'), 'sheetView');
  const pane = child(view, 'pane');
  const isFrozen = pane?.attributes.state === 'frozen' || pane?.attributes.state === 'frozenSplit';
  const corner = parseAddress(view?.attributes.topLeftCell ?? 'A1');
  const format = child(worksheet, 'sheetFormatPr');
  const active = childrenNamed(view, 'selection').at(-1)?.attributes.activeCell;
  return {
    columns: childrenNamed(child(worksheet, 'cols'), 'col').map((one) => ({
      first: (numberOf(one, 'min') ?? 1) - 1,
      last: (numberOf(one, 'max') ?? numberOf(one, 'min') ?? 1) - 1,
      width: numberOf(one, 'width'),
      hidden: flag(one, 'hidden') || numberOf(one, 'width') === 0,
      look: numberOf(one, 'style'),
    })),
    defaultColumnWidth: numberOf(format, 'defaultColWidth'),
    defaultRowHeight: numberOf(format, 'defaultRowHeight'),
    merges: childrenNamed(child(worksheet, 'mergeCells'), 'mergeCell')
      .map((one) => parseAddress(one.attributes.ref ?? ''))
      .filter((area) => area !== null),
    frozen: isFrozen
      ? { rows: numberOf(pane, 'ySplit') ?? 0, columns: numberOf(pane, 'xSplit') ?? 0 }
      : { rows: 0, columns: 0 },
    firstVisible: { row: corner?.row ?? 0, column: corner?.column ?? 0 },
    showGridlines: flag(view, 'showGridLines', true),
    rightToLeft: flag(view, 'rightToLeft'),
    zoom: (numberOf(view, 'zoomScale') ?? 100) / 100,
    tabColor: readColour(child(child(worksheet, 'sheetPr'), 'tabColor'), palette),
    isProtected: flag(child(worksheet, 'sheetProtection'), 'sheet'),
    autoFilter: parseAddress(child(worksheet, 'autoFilter')?.attributes.ref ?? ''),
    activeCell: active === undefined ? null : parseAddress(active),
  };
}
