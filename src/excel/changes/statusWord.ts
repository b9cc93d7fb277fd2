import type { Status } from '../../negotiation/concession';
import { textAt } from '../../cells/sheetGrid';
import { readStatus } from '../../vocabulary/cellWords';
import { statusTerm } from '../../vocabulary/statusTerm';
import { listGrid } from '../reading/listAsRead';
import type { SessionReview } from '../review/sessionReview';

/**
 * The word for a status as this sheet writes it: the one that stands most often in its Status column, else ours in the language and
 * the capitals of what stands there.
 *
 * @example a column with "Idee", "Angeboten", "Angeboten": statusWord(reviewed, 'offered')  // 'Angeboten'
 */
export function statusWord(reviewed: SessionReview, status: Status): string {
  const { columns, firstRow, lastRow } = reviewed.reading.place;
  const grid = listGrid(reviewed);
  const counts = new Map<string, number>();
  const texts: string[] = [];
  for (let row = firstRow; row <= lastRow && grid !== null && columns.status !== null; row++) {
    const text = textAt(grid, row - 1, columns.status);
    if (text === '') continue;
    texts.push(text);
    if (readStatus(text) === status) counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return most?.[0] ?? statusTerm(texts, status);
}
