import type { Concession } from '../concession';
import { linkedGives } from '../linkedGives';
import type { RowWords } from '../rowWords';

/**
 * The gives that we still count on and for which nothing is named in return, in sheet order. A link counts from either
 * side; gestures of goodwill need none.
 */
export function unpairedGives(
  rows: readonly Concession[],
  words: Pick<RowWords, 'isGoodwill' | 'nameKey' | 'linksIn'>,
): readonly Concession[] {
  const linked = linkedGives(rows, words);
  return rows.filter(
    (row) =>
      row.direction === 'give' &&
      row.status !== 'rejected' &&
      row.status !== 'withdrawn' &&
      !words.isGoodwill(row) &&
      !linked.has(row.row),
  );
}
