import { columnLetters } from '../../cells/a1';
import type { SheetGrid } from '../../cells/sheetGrid';
import type { SheetToAdd } from '../writing/sheetToAdd';
import { freeName } from '../sheets/readSheets';
import { HISTORY_COLUMNS, HISTORY_KEYS, HISTORY_SHEET, HISTORY_TABLE } from './historyTable';
import type { SnapshotCells } from './snapshotCells';

/**
 * The history's sheet with its table at the end of the workbook, with these cells in it. What the user has of the same name stays
 * as it is.
 *
 * @param taken names that its table cannot have
 */
export function newHistory(cells: SnapshotCells, taken: readonly string[]): SheetToAdd {
  const headings = HISTORY_KEYS.map((key) => HISTORY_COLUMNS[key].heading);
  const rows = cells.session.map((_, i) => HISTORY_KEYS.map((key) => cells[key][i] ?? ''));
  return {
    name: (names) => freeName(HISTORY_SHEET, names),
    values: [headings, ...rows],
    fill: (sheet) => {
      const body = sheet.getRangeByIndexes(1, 0, rows.length, headings.length);
      body.numberFormat = rows.map(() => HISTORY_KEYS.map((key) => HISTORY_COLUMNS[key].format));
      // Names and types come from the user's cells: behind an apostrophe none of them becomes a formula or a date.
      sheet.getRangeByIndexes(0, 0, rows.length + 1, headings.length).values = [
        headings,
        ...rows.map((row) =>
          row.map((value) => (typeof value === 'string' && value !== '' ? `'${value}` : value)),
        ),
      ];
      const address = `A1:${columnLetters(headings.length - 1)}${rows.length + 1}`;
      sheet.tables.add(address, true).name = firstFree(HISTORY_TABLE, taken);
      HISTORY_KEYS.forEach((key, i) => {
        const letters = columnLetters(i);
        sheet.getRange(`${letters}:${letters}`).format.columnWidth = HISTORY_COLUMNS[key].width;
      });
      sheet.freezePanes.freezeRows(1);
    },
  };
}

/** What the history's sheet will be called where there is none. */
export function newHistorySheet(grids: readonly SheetGrid[]): string {
  return freeName(
    HISTORY_SHEET,
    grids.map(({ sheet }) => sheet),
  );
}

function firstFree(stem: string, taken: readonly string[]): string {
  const isTaken = (name: string) => taken.some((one) => one.toLowerCase() === name.toLowerCase());
  let name = stem;
  for (let number = 2; isTaken(name); number++) name = `${stem}${number}`;
  return name;
}
