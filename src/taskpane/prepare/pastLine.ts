import type { Direction } from '../../negotiation/concession';
import type { ScoreKind } from '../../negotiation/library/libraryIndex';
import type { AgainstPast, PastDealsOfType } from '../../negotiation/library/pastDeals';
import { formatNumber } from '../wording/format';

/** One type of concession, drawn as a line from 1 to 10. */
export interface PastLine {
  readonly type: string;
  readonly direction: Direction;
  /** From how much of the past it comes, in words. */
  readonly from: string;
  readonly dimension: ScoreKind;
  readonly score: number;
  readonly median: number | null;
  readonly usualRange: readonly [from: number, to: number] | null;
  /** So far from the usual that it deserves a look. */
  readonly isFar: boolean;
  readonly words: string;
}

/**
 * What to draw for a type: of its three kinds of score the one that is furthest from the usual; null for a type that the
 * past does not know at all.
 *
 * @example leverage 9, usually 7 → words '9 here, usually 7', isFar
 */
export function pastLine({ type, direction, n, deals, dimensions }: PastDealsOfType): PastLine | null {
  const [first, ...others] = dimensions;
  if (n === 0 || first === undefined) return null;
  const { dimension, score, median, usualRange, usual, standing } = others.reduce(
    (far, one) => (distance(one) > distance(far) ? one : far),
    first,
  );
  return {
    type,
    direction,
    from: deals === 1 ? '1 deal' : `${formatNumber(deals)} deals`,
    dimension,
    score,
    median,
    usualRange,
    isFar: standing === 'look into it',
    words:
      usual === null
        ? `${formatNumber(score)} here, too few to compare`
        : `${formatNumber(score)} here, usually ${formatNumber(usual)}`,
  };
}

function distance({ score, usual }: AgainstPast): number {
  return usual === null ? -1 : Math.abs(score - usual);
}
