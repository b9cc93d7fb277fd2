import { cellAddress } from '../../cells/a1';
import type { Refusal } from '../refusal';
import { isBlankAt, type SheetGrid } from '../../cells/sheetGrid';
import type { HistoryPlace } from './historyTable';
import type { SnapshotCells } from './snapshotCells';
import { writeColumns } from './writeColumns';

/** What keeps new rows from being written below a plain range; a table makes room by itself. Null when nothing does. */
export function roomBelow(grids: readonly SheetGrid[], place: HistoryPlace, rows: number): Refusal | null {
  const grid = grids.find(({ sheet }) => sheet === place.sheet);
  if (place.table !== null || grid === undefined) return null;
  for (let row = place.lastRow + 1; row <= place.lastRow + rows; row++)
    for (let column = place.from; column <= place.to; column++)
      if (!isBlankAt(grid, row, column))
        return {
          kind: 'no room below',
          sheet: place.sheet,
          address: cellAddress(row, column),
        };
  return null;
}

/**
 * Queues a snapshot to be written into the history: over the rows `old` (zero-based, ascending) first, the rest below. Old
 * rows that are left over go. Columns of the user's own are not touched.
 */
export function extendHistory(
  sheet: Excel.Worksheet,
  place: HistoryPlace,
  cells: SnapshotCells,
  old: readonly number[],
): void {
  const count = cells.session.length;
  let written = 0;
  for (const { row, length } of stretches(old.slice(0, count))) {
    writeColumns(sheet, place.columns, cells, { from: written, to: written + length, row });
    written += length;
  }
  if (written < count) {
    const width = place.to - place.from + 1;
    // Blank cells of ours, nothing in the user's: a calculated column fills itself.
    const ours = new Set(Object.values(place.columns));
    const blank = Array.from({ length: width }, (_, i) => (ours.has(place.from + i) ? '' : null));
    const added = Array.from({ length: count - written }, () => [...blank]);
    if (place.table !== null)
      sheet.tables.getItem(place.table.name).rows.add(undefined, added as (string | number)[][]);
    writeColumns(sheet, place.columns, cells, { from: written, to: count, row: place.lastRow + 1 });
  }
  deleteRows(sheet, place, old.slice(count));
}

/** From the bottom up, so that the rows still to go stay where they are. */
function deleteRows(sheet: Excel.Worksheet, place: HistoryPlace, rows: readonly number[]): void {
  if (place.table === null) {
    for (const { row, length } of [...stretches(rows)].reverse())
      sheet.getRangeByIndexes(row, place.from, length, place.to - place.from + 1).delete('Up');
    return;
  }
  const body = sheet.tables.getItem(place.table.name).rows;
  for (const row of [...rows].reverse()) body.getItemAt(row - place.headerRow - 1).delete();
}

/** Rows that follow each other, as one stretch each. */
function stretches(rows: readonly number[]): readonly { readonly row: number; readonly length: number }[] {
  const found: { row: number; length: number }[] = [];
  for (const row of rows) {
    const last = found.at(-1);
    if (last !== undefined && last.row + last.length === row) last.length += 1;
    else found.push({ row, length: 1 });
  }
  return found;
}
