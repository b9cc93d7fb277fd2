import { HISTORY_COLUMNS, HISTORY_KEYS, type HistoryKey } from './historyTable';
import type { SnapshotCells } from './snapshotCells';

/**
 * Writes a stretch of a snapshot, entries `from` to before `to`, from a worksheet row on. Names and types come from the
 * user's cells: their columns are formatted as text first, so that none of them becomes a formula or a date.
 */
export function writeColumns(
  sheet: Excel.Worksheet,
  columns: Readonly<Partial<Record<HistoryKey, number>>>,
  cells: SnapshotCells,
  { from, to, row }: { readonly from: number; readonly to: number; readonly row: number },
): void {
  if (to <= from) return;
  for (const key of HISTORY_KEYS) {
    const column = columns[key];
    if (column === undefined) continue;
    const range = sheet.getRangeByIndexes(row, column, to - from, 1);
    const values = cells[key].slice(from, to);
    range.numberFormat = values.map(() => [HISTORY_COLUMNS[key].format]);
    range.values = values.map((value) => [value]);
  }
}
