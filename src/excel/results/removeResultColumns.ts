import { tagOf } from '../../formulas/marker';
import type { Refusal } from '../refusal';
import type { TemplatePlace, TemplateReading } from '../template/reading';
import {
  cellBeside,
  cellsBesideIn,
  findResultColumns,
  requestCellsBeside,
  type CellsBeside,
  type FoundColumn,
} from './findResultColumns';
import type { ResultTag } from '../../formulas/resultTags';
import { LABEL } from './writeResultColumns';

export type ResultRemoval =
  | {
      readonly kind: 'removed';
      /** Headings of the columns that were removed. */
      readonly removed: readonly string[];
      /** Headings of columns that stay, because the user wrote into them. */
      readonly kept: readonly string[];
    }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

/**
 * Removes the result columns beside a template as far as they are still ours: a column into which the user wrote something
 * stays as it is. One round trip to read, one to write. Needs ExcelApi 1.4.
 *
 * @param only these columns; absent: all of ours
 */
export async function removeResultColumns(
  context: Excel.RequestContext,
  { place }: Pick<TemplateReading, 'place'>,
  only?: ReadonlySet<ResultTag>,
): Promise<ResultRemoval> {
  const sheet = context.workbook.worksheets.getItem(place.sheet);
  const { protection } = sheet;
  protection.load('protected');
  const requested = requestCellsBeside(sheet, place);
  const table = place.table === null ? null : sheet.tables.getItem(place.table);
  const tableHeadings = table?.getHeaderRowRange();
  tableHeadings?.load('columnIndex,columnCount');
  await context.sync();

  const beside = cellsBesideIn(requested, place);
  const found = [...findResultColumns(beside).values()].filter(({ tag }) => only?.has(tag) ?? true);
  if (found.length === 0) return { kind: 'removed', removed: [], kept: [] };
  if (protection.protected)
    return { kind: 'refused', refusal: { kind: 'protected sheet', sheet: place.sheet } };

  const heading = ({ column }: FoundColumn) => String(cellBeside(beside, place.headerRow - 1, column));
  const removable = found.filter((column) => isStillOurs(beside, place, column));
  const kept = found.filter((column) => !removable.includes(column));
  removeLabels(sheet, place, beside, removable);
  // From right to left, so that the columns still to go keep their place.
  for (const column of [...removable].sort((a, b) => b.column - a.column)) {
    const isInTable =
      tableHeadings !== undefined && column.column < tableHeadings.columnIndex + tableHeadings.columnCount;
    if (table && isInTable) table.columns.getItem(heading(column)).delete();
    else clearColumn(sheet, place, column);
  }
  await context.sync();
  return { kind: 'removed', removed: removable.map(heading), kept: kept.map(heading) };
}

function isStillOurs(beside: CellsBeside, place: TemplatePlace, { tag, column }: FoundColumn): boolean {
  for (let row = place.firstRow - 1; row < place.lastRow; row++) {
    const cell = cellBeside(beside, row, column);
    if (cell !== '' && tagOf(cell) !== tag) return false;
  }
  return true;
}

function removeLabels(
  sheet: Excel.Worksheet,
  place: TemplatePlace,
  beside: CellsBeside,
  columns: readonly FoundColumn[],
): void {
  const row = place.headerRow - 2;
  for (const { column } of columns)
    if (row >= 0 && cellBeside(beside, row, column) === LABEL) {
      const label = sheet.getCell(row, column);
      label.clear('Contents');
      label.format.font.italic = false;
    }
}

/** Takes back what was written. Not `clear()`, which would also take the user's conditional formats over these cells. */
function clearColumn(sheet: Excel.Worksheet, place: TemplatePlace, { column }: FoundColumn): void {
  const rowCount = place.lastRow - place.headerRow + 1;
  const cells = sheet.getRangeByIndexes(place.headerRow - 1, column, rowCount, 1);
  cells.clear('Contents');
  cells.numberFormat = Array.from({ length: rowCount }, () => ['General']);
  const { format } = sheet.getCell(place.headerRow - 1, column);
  format.fill.clear();
  format.font.bold = false;
  format.font.italic = false;
  format.borders.getItem('EdgeBottom').style = 'None';
}
