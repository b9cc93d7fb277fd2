import { textAt } from '../../cells/sheetGrid';
import type { Direction } from '../../negotiation/concession';
import { DIRECTION_PAIRS } from '../../vocabulary/cellWords';
import { listGrid } from '../reading/listAsRead';
import type { SessionReview } from '../review/sessionReview';

/**
 * The word for a direction as this sheet writes it: the one that stands most often in its Direction column, else the opposite of a
 * word that stands there for the other direction, else ours.
 *
 * @example a column with "Geben", "Geben", "Erhalten": directionWord(reviewed, 'give')  // 'Geben'
 */
export function directionWord(reviewed: SessionReview, direction: Direction): string {
  const { place, rows, directionWords } = reviewed.reading;
  const column = place.columns.direction;
  const grid = listGrid(reviewed);
  const counts = new Map<string, number>(directionWords[direction].map((word) => [word, 0]));
  for (const { row } of rows) {
    const text = grid === null || column === null ? '' : textAt(grid, row - 1, column);
    if (counts.has(text)) counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  if (most !== undefined) return most[0];
  const [other] = directionWords[direction === 'give' ? 'get' : 'give'];
  const pair = DIRECTION_PAIRS.find((both) => other !== undefined && both.includes(other.toLowerCase()));
  const word = pair?.[direction === 'give' ? 0 : 1] ?? direction;
  const isSmall = other?.toLowerCase() === other && other?.toUpperCase() !== other;
  if (isSmall) return word;
  return word.charAt(0).toUpperCase() + word.slice(1);
}
