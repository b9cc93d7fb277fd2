import { sheetAddress } from '../../cells/a1';
import { COLUMN_POINTS, PAGE_COLUMNS, type PageArea, type LaidCell } from './layout';
import { PAGE_STYLES, type PageStyle, type PageStyleName } from './pageStyles';
import type { ReportLayout } from './reportLayout';

/**
 * What is written for a content: a number, or text behind an apostrophe, so that nothing on the list, whatever it begins with,
 * becomes a formula, a number or a date.
 *
 * @example writtenContent('=HYPERLINK("…")')  // "'=HYPERLINK("…")"
 */
export function writtenContent(content: string | number): string | number {
  return typeof content === 'number' || content === '' ? content : `'${content}`;
}

/** Queues all cells: contents in one matrix, then merges, looks, links and sizes. */
export function writePageCells(sheet: Excel.Worksheet, layout: ReportLayout): void {
  const { all, cells } = layout;
  const range = rangeOf(sheet, all);
  range.values = contentsOf(layout).map((line) => line.map((content) => writtenContent(content)));
  range.format.font.name = 'Calibri';
  range.format.columnWidth = COLUMN_POINTS;
  layout.heights.forEach((height, row) => {
    sheet.getRangeByIndexes(row, 0, 1, PAGE_COLUMNS).format.rowHeight = height;
  });
  for (const cell of cells) if (cell.columnCount > 1 || cell.rowCount > 1) rangeOf(sheet, cell).merge();
  for (const { cells: together, look } of withSameLook(cells))
    writeLook(rangeOf(sheet, together), PAGE_STYLES[look]);
  for (const cell of cells) {
    if (cell.numberFormat !== undefined) rangeOf(sheet, cell).numberFormat = [[cell.numberFormat]];
    if (cell.link) writeLink(sheet, cell, cell.link);
  }
}

/** What stands in the cells, from A1 on. */
export function contentsOf({ all, cells }: ReportLayout): readonly (readonly (string | number)[])[] {
  const contents = Array.from({ length: all.rowCount }, () =>
    Array<string | number>(all.columnCount).fill(''),
  );
  for (const { row, column, content } of cells) {
    const line = contents[row];
    if (line) line[column] = content;
  }
  return contents;
}

function rangeOf(sheet: Excel.Worksheet, { row, column, rowCount, columnCount }: PageArea): Excel.Range {
  return sheet.getRangeByIndexes(row, column, rowCount, columnCount);
}

/** Data cells share one look over the whole stretch; every other cell is formatted by itself, as its borders are its own. */
function withSameLook(
  cells: readonly LaidCell[],
): readonly { readonly cells: PageArea; readonly look: PageStyleName }[] {
  const data = cells.filter(({ style: look }) => look === 'data');
  const rows = data.map(({ row }) => row);
  const own = cells
    .filter(({ style: look }) => look !== 'data')
    .map((cell) => ({ cells: cell, look: cell.style }));
  if (data.length === 0) return own;
  const first = Math.min(...rows);
  const stretch = {
    row: first,
    column: 0,
    rowCount: Math.max(...rows) - first + 1,
    columnCount: PAGE_COLUMNS,
  };
  return [...own, { cells: stretch, look: 'data' }];
}

function writeLook({ format }: Excel.Range, look: PageStyle): void {
  format.font.size = look.size;
  if (look.bold) format.font.bold = true;
  if (look.italic) format.font.italic = true;
  if (look.colour !== undefined) format.font.color = look.colour;
  if (look.fill !== undefined) format.fill.color = look.fill;
  if (look.align !== undefined) format.horizontalAlignment = look.align;
  if (look.vertical !== undefined) format.verticalAlignment = look.vertical;
  if (look.wrap) format.wrapText = true;
  for (const edge of look.edges ?? []) {
    const border = format.borders.getItem(edge);
    border.style = 'Continuous';
    border.weight = look.heavy ? 'Medium' : 'Thin';
    border.color = look.edgeColour ?? '#D1D1D1';
  }
}

/** A link has Excel's own look afterwards; ours is laid over it again. */
function writeLink(
  sheet: Excel.Worksheet,
  cell: LaidCell,
  { sheet: target, cell: address }: NonNullable<LaidCell['link']>,
): void {
  const range = sheet.getRangeByIndexes(cell.row, cell.column, 1, 1);
  range.hyperlink = {
    documentReference: sheetAddress(target, address),
    screenTip: `Go to ${address} on “${target}”`,
    textToDisplay: String(cell.content),
  };
  range.format.font.size = PAGE_STYLES.link.size;
  range.format.font.name = 'Calibri';
  range.format.font.color = PAGE_STYLES.link.colour;
}
