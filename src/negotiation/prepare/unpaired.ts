import type { Concession } from '../concession';
import type { RowWords } from '../rowWords';

/**
 * The gives that we still count on and for which nothing is named in return, in sheet order. A link counts from either
 * side; gestures of goodwill need none.
 */
export function unpairedGives(
  rows: readonly Concession[],
  { isGoodwill, linksTo }: Pick<RowWords, 'isGoodwill' | 'linksTo'>,
): readonly Concession[] {
  const counts = rows.filter(({ status }) => status !== 'rejected' && status !== 'withdrawn');
  const gets = counts.filter(({ direction }) => direction === 'get');
  return counts.filter(
    (row) =>
      row.direction === 'give' &&
      !isGoodwill(row) &&
      !gets.some((get) => linksTo(row.linkedTo, get) || linksTo(get.linkedTo, row)),
  );
}
