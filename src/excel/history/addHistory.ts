import { columnLetters } from '../../cells/a1';
import type { SheetGrid } from '../../cells/sheetGrid';
import { HISTORY_COLUMNS, HISTORY_KEYS, HISTORY_SHEET, HISTORY_TABLE, type HistoryKey } from './historyTable';
import type { SnapshotCells } from './snapshotCells';
import { writeColumns } from './writeColumns';

/**
 * Adds the history's sheet with its table at the end of the workbook, with these cells in it; answers the sheet's name. What the
 * user has of the same name stays as it is. Two round trips.
 */
export async function addHistory(
  context: Excel.RequestContext,
  cells: SnapshotCells,
  grids: readonly SheetGrid[],
): Promise<string> {
  const { names } = context.workbook;
  names.load('items/name');
  await context.sync();
  const name = newHistorySheet(grids);
  const tables = grids.flatMap((grid) => grid.tables.map((table) => table.name));
  const tableName = firstFree(
    HISTORY_TABLE,
    [...tables, ...names.items.map((item) => item.name)],
    (stem, number) => `${stem}${number}`,
  );

  const sheet = context.workbook.worksheets.add(name);
  const headings = HISTORY_KEYS.map((key) => HISTORY_COLUMNS[key].heading);
  sheet.getRangeByIndexes(0, 0, 1, headings.length).values = [headings];
  const columns = Object.fromEntries(HISTORY_KEYS.map((key, i) => [key, i])) as Record<HistoryKey, number>;
  const count = cells.session.length;
  writeColumns(sheet, columns, cells, { from: 0, to: count, row: 1 });
  sheet.tables.add(`A1:${columnLetters(headings.length - 1)}${count + 1}`, true).name = tableName;
  HISTORY_KEYS.forEach((key, i) => {
    const letters = columnLetters(i);
    sheet.getRange(`${letters}:${letters}`).format.columnWidth = HISTORY_COLUMNS[key].width;
  });
  sheet.freezePanes.freezeRows(1);
  await context.sync();
  return name;
}

/** What the history's sheet will be called where there is none. */
export function newHistorySheet(grids: readonly SheetGrid[]): string {
  return firstFree(
    HISTORY_SHEET,
    grids.map(({ sheet }) => sheet),
    (stem, number) => `${stem} (${number})`,
  );
}

function firstFree(
  stem: string,
  taken: readonly string[],
  numbered: (stem: string, number: number) => string,
): string {
  const isTaken = (name: string) => taken.some((one) => one.toLowerCase() === name.toLowerCase());
  let name = stem;
  for (let number = 2; isTaken(name); number++) name = numbered(stem, number);
  return name;
}
