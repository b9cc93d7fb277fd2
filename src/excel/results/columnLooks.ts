import { contentAt, withoutResult, type CellContent } from '../writing/cellContent';
import type { TemplatePlace } from '../template/reading';
import type { CellFont } from './headingStyle';

export type ListRows = Pick<TemplatePlace, 'headerRow' | 'firstRow' | 'lastRow'>;

/** How a column beside a list looks, as far as result columns change it. Plain data. */
export interface ColumnLooks {
  /** Of the heading and every row of the body. */
  readonly numberFormats: readonly string[];
  /** Points. */
  readonly width: number;
  /** The heading's. */
  readonly alignment: string;
  readonly wraps: boolean;
  readonly fill: string;
  readonly font: CellFont;
  readonly line: { readonly style: string; readonly color: string; readonly weight: string };
  /** Of the cell above the heading; null where there is none. */
  readonly labelItalic: boolean | null;
}

/** A column beside a list as it stands. */
export interface ColumnAsRead {
  /** Zero-based worksheet column. */
  readonly column: number;
  /** The cell above the heading; null where there is none. */
  readonly label: CellContent | null;
  /** The heading and every row of the body. */
  readonly cells: readonly CellContent[];
  /** The cell below the body, where a table has its total. */
  readonly below: CellContent;
  readonly looks: ColumnLooks;
}

/** Asks for a column; the answer is there after the next sync. */
export function requestColumn(sheet: Excel.Worksheet, list: ListRows, column: number): () => ColumnAsRead {
  const top = Math.max(list.headerRow - 2, 0);
  const hasLabel = list.headerRow >= 2;
  const asked = {
    cells: sheet.getRangeByIndexes(top, column, list.lastRow + 1 - top, 1),
    ...partsOf(sheet.getCell(list.headerRow - 1, column).format),
    label: hasLabel ? sheet.getCell(top, column).format.font : null,
  };
  asked.cells.load('formulas,values,numberFormat');
  asked.heading.load('columnWidth,horizontalAlignment,wrapText');
  asked.fill.load('color');
  asked.font.load('name,size,color,bold,italic');
  asked.edge.load('style,color,weight');
  asked.label?.load('italic');
  return () => {
    const contents = asked.cells.formulas.map((_, i) => withoutResult(contentAt(asked.cells, i)));
    const rows = contents.slice(hasLabel ? 1 : 0, -1);
    const { name, size, color, bold, italic } = asked.font;
    return {
      column,
      label: hasLabel ? (contents[0] ?? BLANK) : null,
      cells: rows,
      below: contents.at(-1) ?? BLANK,
      looks: {
        numberFormats: rows.map((one) => String(one.format)),
        width: asked.heading.columnWidth,
        alignment: asked.heading.horizontalAlignment,
        wraps: asked.heading.wrapText,
        fill: asked.fill.color,
        font: { name, size, color, bold, italic },
        line: { style: asked.edge.style, color: asked.edge.color, weight: asked.edge.weight },
        labelItalic: asked.label?.italic ?? null,
      },
    };
  };
}

function partsOf(format: Excel.RangeFormat) {
  const { font, fill, borders } = format;
  return { heading: format, font, fill, edge: borders.getItem('EdgeBottom') };
}

const BLANK: CellContent = { formula: '', value: '', format: 'General' };

/**
 * Queues what makes a column look as it did. Only what differs is written: Excel answers "black" and "white" also for colours
 * that nobody has set. Where rows came or went since, the format of the last row goes on.
 */
export function settleLooks(
  sheet: Excel.Worksheet,
  { headerRow }: ListRows,
  column: number,
  was: ColumnLooks,
  is: ColumnLooks,
): void {
  const formats = is.numberFormats.map(
    (_, i) => was.numberFormats[i] ?? was.numberFormats.at(-1) ?? 'General',
  );
  if (JSON.stringify(formats) !== JSON.stringify(is.numberFormats))
    sheet.getRangeByIndexes(headerRow - 1, column, formats.length, 1).numberFormat = formats.map((one) => [
      one,
    ]);
  const heading = sheet.getCell(headerRow - 1, column).format;
  if (was.width !== is.width) heading.set({ columnWidth: was.width });
  if (was.alignment !== is.alignment) heading.set({ horizontalAlignment: was.alignment as Alignment });
  if (was.wraps !== is.wraps) heading.set({ wrapText: was.wraps });
  if (was.fill !== is.fill) {
    if (/^#?ffffff$|^$/i.test(was.fill)) heading.fill.clear();
    else heading.fill.set({ color: was.fill });
  }
  const { name, size, color, bold, italic } = was.font;
  if (name !== is.font.name) heading.font.set({ name });
  if (size !== is.font.size) heading.font.set({ size });
  if (color !== is.font.color) heading.font.set({ color });
  if (bold !== is.font.bold) heading.font.set({ bold });
  if (italic !== is.font.italic) heading.font.set({ italic });
  if (JSON.stringify(was.line) !== JSON.stringify(is.line)) settleLine(heading, was.line);
  if (was.labelItalic !== null && is.labelItalic !== null && was.labelItalic !== is.labelItalic)
    sheet.getCell(headerRow - 2, column).format.font.italic = was.labelItalic;
}

// Excel's own words go back as they came; one of them stands for all, which the typings list as enumerations.
type Alignment = 'General';
type LineStyle = 'Continuous';
type LineWeight = 'Thin';

function settleLine(heading: Excel.RangeFormat, { style, color, weight }: ColumnLooks['line']): void {
  const edge = heading.borders.getItem('EdgeBottom');
  edge.set({ style: style as LineStyle });
  if (style !== 'None') edge.set({ color, weight: weight as LineWeight });
}

/** How a column looks that nobody has touched: for columns of ours of which no record was kept. */
export function untouched(is: ColumnLooks, width: number): ColumnLooks {
  return {
    ...is,
    numberFormats: ['General'],
    width,
    fill: '',
    font: { ...is.font, bold: false, italic: false },
    line: { ...is.line, style: 'None' },
    labelItalic: is.labelItalic === null ? null : false,
  };
}
