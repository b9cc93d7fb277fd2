import type { Concession, Direction } from '../concession';
import { linkedPairs } from '../linkedGives';
import type { RowWords } from '../rowWords';

/** What words for the other side may be made of: names alone. No score, note, status or guess can come into them. */
export interface RowAtHand {
  readonly name: string;
  readonly direction: Direction;
  /** What stands in return for it on the list, in sheet order. */
  readonly inReturn: readonly string[];
}

/** A row with the names of what stands in return for it. */
export function rowAtHand(
  { row, name, direction }: Pick<Concession, 'row' | 'name' | 'direction'>,
  rows: readonly Concession[],
  words: Pick<RowWords, 'nameKey' | 'linksIn'>,
): RowAtHand {
  const partners = new Set(
    linkedPairs(rows, words).flatMap(({ give, get }) =>
      direction === 'give' ? (give === row ? [get] : []) : get === row ? [give] : [],
    ),
  );
  return {
    name,
    direction,
    inReturn: rows.flatMap((one) => (partners.has(one.row) ? [one.name] : [])),
  };
}
