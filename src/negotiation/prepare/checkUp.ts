import { exceeds, reaches } from '../threshold';

/** A row with its own total, in 3..30. */
export interface RankedRow {
  readonly row: number;
  readonly name: string;
  readonly total: number;
}

/** How a ranking from memory agrees with the scores. */
export interface RankingCheck {
  /** Kendall's τ-b in −1..1; null where the totals do not differ. */
  readonly agreement: number | null;
  /** Whether the scores are worth another look. */
  readonly isFar: boolean;
  /** The pairs that stand the other way round, the furthest apart first: `upper` was ranked higher and scored lower. */
  readonly pairs: readonly { readonly upper: RankedRow; readonly lower: RankedRow }[];
}

/** Below this agreement the pairs that disagree are shown. */
const FAR = 0.6;
/** So many rows are ranked from memory. */
const MOST = 5;

/**
 * Compares a ranking from memory with the scores, by Kendall's τ-b: equal totals neither agree nor disagree.
 *
 * @param ranked the heaviest first, as it was ranked
 * @example totals ranked as 20, 12, 15 → one of three pairs disagrees: τ = 1/3, far
 */
export function checkRanking(ranked: readonly RankedRow[]): RankingCheck {
  const all = ranked.flatMap((upper, i) => ranked.slice(i + 1).map((lower) => ({ upper, lower })));
  const pairs = all.filter(({ upper, lower }) => exceeds(lower.total, upper.total));
  const agreeing = all.filter(({ upper, lower }) => exceeds(upper.total, lower.total)).length;
  const told = agreeing + pairs.length;
  const agreement = told === 0 ? null : (agreeing - pairs.length) / Math.sqrt(all.length * told);
  return {
    agreement,
    isFar: agreement !== null && !reaches(agreement, FAR),
    pairs: [...pairs].sort((a, b) => b.lower.total - b.upper.total - (a.lower.total - a.upper.total)),
  };
}

/**
 * Five rows to rank from memory, as far apart in their totals as the list allows, in the order of their names, which tells
 * nothing; fewer where the list has fewer.
 */
export function rowsToRank(rows: readonly RankedRow[]): readonly RankedRow[] {
  const sorted = [...rows].sort((a, b) => b.total - a.total || a.row - b.row);
  const count = Math.min(MOST, sorted.length);
  const chosen = Array.from({ length: count }, (_, i) =>
    Math.round((i * (sorted.length - 1)) / Math.max(1, count - 1)),
  );
  return [...new Set(chosen)]
    .flatMap((at) => sorted[at] ?? [])
    .sort((a, b) => a.name.localeCompare(b.name) || a.row - b.row);
}
