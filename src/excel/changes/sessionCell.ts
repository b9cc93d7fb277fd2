import { textAt, valueAt } from '../../cells/sheetGrid';
import { readSession } from '../../vocabulary/readSession';
import { listGrid } from '../reading/listAsRead';
import type { SessionReview } from '../review/sessionReview';
import type { CellToWrite } from './cellsStep';

/** The session in which something is marked now: the one under way, or the one after it once that was ended. */
export function sessionNow({ session, ended }: Pick<SessionReview, 'session' | 'ended'>): number | null {
  return session === null ? null : ended ? session + 1 : session;
}

/**
 * A session as this sheet writes it: a number, or in the words that stand most often in its Session column.
 *
 * @example a column with "Mtg 1", "Mtg 2", "Mtg 2": sessionValue(reviewed, 3)  // 'Mtg 3'
 */
export function sessionValue(reviewed: SessionReview, session: number): string | number {
  const { columns, firstRow, lastRow } = reviewed.reading.place;
  const grid = listGrid(reviewed);
  const counts = new Map<string | number, number>();
  for (let row = firstRow; row <= lastRow && grid !== null && columns.session !== null; row++) {
    const value = valueAt(grid, row - 1, columns.session);
    const read = readSession(value);
    if (read === null) continue;
    const now =
      typeof value === 'string'
        ? textAt(grid, row - 1, columns.session).replace(String(read), String(session))
        : session;
    if (readSession(now) === session) counts.set(now, (counts.get(now) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return most?.[0] ?? session;
}

/** The Session cells of rows that come to another status now; none where the list has no such column or nothing tells of sessions. */
export function sessionCells(
  reviewed: SessionReview,
  rows: readonly { readonly row: number }[],
): readonly CellToWrite[] {
  const { place } = reviewed.reading;
  const column = place.columns.session;
  const session = sessionNow(reviewed);
  const grid = listGrid(reviewed);
  if (column === null || session === null || grid === null) return [];
  const value = sessionValue(reviewed, session);
  return rows
    .filter(({ row }) => readSession(valueAt(grid, row - 1, column)) !== session)
    .map(({ row }) => ({ row: row - 1, column, value }));
}
