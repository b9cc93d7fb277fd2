import type { ChartCorner, ChartState } from '../../objectModel/chartState';
import type { OfficePackage } from '../openPackage';
import type { XmlElement } from '../xml';
import { child } from '../xml';

const EMU_PER_POINT = 12_700;

/**
 * The charts of a sheet: their names, places and titles. They are not drawn; the origin (the chart's part) lets them stay in
 * the file, or be taken out of it. Charts of kinds newer than 2013 are left unsaid and stay.
 */
export function readCharts(file: OfficePackage, sheetPart: string): readonly ChartState[] {
  return file
    .relationships(sheetPart)
    .filter(({ type, external }) => type === 'drawing' && !external)
    .flatMap(({ target }) => chartsOf(file, target));
}

function chartsOf(file: OfficePackage, drawing: string): readonly ChartState[] {
  const links = new Map(file.relationships(drawing).map(({ id, target }) => [id, target]));
  return (file.xml(drawing)?.children ?? []).flatMap((anchor): readonly ChartState[] => {
    const frame = child(anchor, 'graphicFrame');
    const id = child(child(child(frame, 'graphic'), 'graphicData'), 'chart')?.attributes.id;
    const origin = links.get(id ?? '');
    if (origin === undefined) return [];
    const chart = child(file.xml(origin) ?? undefined, 'chart');
    const { from, to } = placeOf(anchor);
    const title = textOf(child(chart, 'title'));
    return [
      {
        origin,
        name: child(child(frame, 'nvGraphicFramePr'), 'cNvPr')?.attributes.name ?? '',
        kind: 'Invalid',
        from,
        to,
        title: title === '' ? null : { text: title },
        legend: null,
        series: [],
        categoryAxis: { visible: true },
        valueAxis: { visible: true },
      },
    ];
  });
}

/** A chart lies between two cells, or begins at one (or at a point of the sheet) and has a size of its own. */
function placeOf(anchor: XmlElement): { readonly from: ChartCorner; readonly to: ChartCorner } {
  const length = (of: XmlElement | undefined, name: string) =>
    Number(of?.attributes[name] ?? 0) / EMU_PER_POINT;
  const position = child(anchor, 'pos');
  const from: ChartCorner = position
    ? { row: 0, column: 0, down: length(position, 'y'), right: length(position, 'x') }
    : cornerOf(child(anchor, 'from'));
  if (child(anchor, 'to')) return { from, to: cornerOf(child(anchor, 'to')) };
  const size = child(anchor, 'ext');
  return {
    from,
    to: { ...from, down: from.down + length(size, 'cy'), right: from.right + length(size, 'cx') },
  };
}

function cornerOf(corner: XmlElement | undefined): ChartCorner {
  const number = (name: string) => Number(child(corner, name)?.text ?? 0);
  return {
    row: number('row'),
    column: number('col'),
    down: number('rowOff') / EMU_PER_POINT,
    right: number('colOff') / EMU_PER_POINT,
  };
}

/** All text inside an element: written out, or kept from the cell that a title follows. */
function textOf(element: XmlElement | undefined): string {
  if (!element) return '';
  if (element.name === 't' || element.name === 'v') return element.text;
  return element.children.map(textOf).join('');
}
