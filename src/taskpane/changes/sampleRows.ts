import type { RowReview } from '../../negotiation/review';

/** The most rows that a sample shows. */
const MOST = 4;

/**
 * Rows of the list that show what a change will look like: the first of each reading, filled up with the first rows, in sheet
 * order.
 *
 * @example readings mixed, mixed, overpaying, balanced, target, mixed  // the first, third, fourth and fifth row
 */
export function sampleRows(rows: readonly RowReview[]): readonly RowReview[] {
  const read = rows.filter(({ flag }) => flag !== null);
  const firsts = read.filter(({ flag }, i) => read.findIndex((other) => other.flag === flag) === i);
  const others = read.filter((row) => !firsts.includes(row));
  return [...firsts, ...others].slice(0, MOST).sort((a, b) => a.concession.row - b.concession.row);
}
