import { addressOf, quotedSheet } from '../../cells/a1';
import type { ChartRecord, ChartSource, SeriesRecord } from './chartStore';
import type { SheetLink } from './links';
import type { ChartCorner, ChartData, ChartSeriesState, ChartState } from './chartState';

const POINTS_PER_PIXEL = 0.75;

/** A chart as plain data: what a file said of it, or what was made of it here. */
export function describeChart(sheet: SheetLink, chart: ChartRecord): ChartState {
  if (chart.file) return chart.file;
  const { name, kind, title, legend, legendLook, categoryAxis, valueAxis } = chart;
  return {
    name,
    kind,
    from: cornerAt(sheet, chart.left, chart.top),
    to: cornerAt(sheet, chart.left + chart.width, chart.top + chart.height),
    title: title && { ...title },
    legend,
    ...(Object.keys(legendLook).length === 0 ? {} : { legendLook: { ...legendLook } }),
    series: chart.series.map((one) => describeSeries(sheet, one)),
    categoryAxis: { ...categoryAxis },
    valueAxis: { ...valueAxis },
  };
}

function describeSeries(sheet: SheetLink, { values, x, points, ...look }: SeriesRecord): ChartSeriesState {
  const pointLabels = [...points].flatMap(([point, { text, position }]) =>
    text === undefined ? [] : [{ point, text, ...(position === undefined ? {} : { position }) }],
  );
  const pointFills = [...points].flatMap(([point, { color }]) =>
    color === undefined ? [] : [{ point, color }],
  );
  return {
    ...look,
    values: values && dataOf(sheet, values),
    x: x && dataOf(sheet, x),
    ...(pointLabels.length === 0 ? {} : { pointLabels }),
    ...(pointFills.length === 0 ? {} : { pointFills }),
  };
}

function dataOf({ book }: SheetLink, { sheet, area }: ChartSource): ChartData {
  const cells = book.calculation.reading(book.grid.getId(), sheet.gridId);
  const places = Array.from({ length: area.rowCount * area.columnCount }, (_, at) => ({
    row: area.row + Math.floor(at / area.columnCount),
    column: area.column + (at % area.columnCount),
  }));
  const address = addressOf(area).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
  return {
    reference: `${quotedSheet(sheet.name)}!${address}`,
    values: places.map(({ row, column }) => cells?.value(row, column) ?? ''),
  };
}

/** The cell at a distance from the sheet's corner. */
function cornerAt(sheet: SheetLink, left: number, top: number): ChartCorner {
  const [column, right] = lineAt(
    left,
    (index) => sheet.grid.getColumnWidth(index),
    sheet.grid.getMaxColumns(),
  );
  const [row, down] = lineAt(top, (index) => sheet.grid.getRowHeight(index), sheet.grid.getMaxRows());
  return { row, column, down, right };
}

function lineAt(points: number, pixels: (index: number) => number, count: number): readonly [number, number] {
  let rest = points;
  for (let index = 0; index < count; index++) {
    const size = pixels(index) * POINTS_PER_PIXEL;
    if (rest < size - 0.01) return [index, Math.max(0, rest)];
    rest -= size;
  }
  return [count - 1, 0];
}

/** How far a cell's corner is from the sheet's, in points. */
export function distanceTo(sheet: SheetLink, row: number, column: number): { left: number; top: number } {
  const sum = (count: number, pixels: (index: number) => number) => {
    let total = 0;
    for (let index = 0; index < count; index++) total += pixels(index) * POINTS_PER_PIXEL;
    return total;
  };
  return {
    left: sum(column, (index) => sheet.grid.getColumnWidth(index)),
    top: sum(row, (index) => sheet.grid.getRowHeight(index)),
  };
}
