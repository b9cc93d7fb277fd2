import type { Triple } from '../concession';
import { exceeds, reaches } from '../threshold';
import { sumOfPoints, type TradePackage } from './tradePackage';
import type { TradeQuestion } from './tradeQuestion';

/** A package with what makes it unlike others. */
export interface Rated {
  readonly offered: TradePackage;
  /** What it brings them on each dimension. */
  readonly strengths: Triple<number>;
  readonly rows: ReadonlySet<number>;
}

export function rated(offered: TradePackage): Rated {
  const on = (i: 0 | 1 | 2) => sumOfPoints(offered.items.map((item) => item.theirs[i]));
  return {
    offered,
    strengths: [on(0), on(1), on(2)],
    rows: new Set(offered.items.map(({ row }) => row)),
  };
}

export interface Contrast {
  readonly offers: readonly TradePackage[];
  /** False when more packages came into question than were compared. */
  readonly isWhole: boolean;
}

interface Comparison extends Pick<TradeQuestion, 'measure'> {
  /** How far apart their values to us may lie, in points. */
  readonly span: number;
  /** So many packages that are strongest on a dimension are compared with the others. */
  readonly bound: number;
}

/** Rows that only one of the two holds, as a share of all rows they hold. */
function difference(a: Rated, b: Rated): number {
  let shared = 0;
  for (const row of a.rows) if (b.rows.has(row)) shared += 1;
  const all = a.rows.size + b.rows.size - shared;
  return all === 0 ? 0 : 1 - shared / all;
}

/** Each the stronger one on its own dimension; where dimensions say nothing, any two that are not the same. */
const leads = (a: Rated, b: Rated, i: number, j: number, measure: Comparison['measure']) =>
  measure === 'one'
    ? a !== b
    : exceeds(a.strengths[i] ?? 0, b.strengths[i] ?? 0) && exceeds(b.strengths[j] ?? 0, a.strengths[j] ?? 0);

/** The strongest on a dimension first, then the best for them. */
function strongest(pool: readonly Rated[], i: number, { bound, measure }: Comparison): readonly Rated[] {
  const on = (one: Rated) => (measure === 'one' ? 0 : (one.strengths[i] ?? 0));
  return [...pool].sort((a, b) => on(b) - on(a) || b.offered.them - a.offered.them).slice(0, bound);
}

/** Keeps the best of what it is shown: the most different, then what leaves them most. */
function keeper() {
  let offers: readonly TradePackage[] | null = null;
  let most = -Infinity;
  let left = -Infinity;
  return {
    offers: () => offers,
    show: (some: readonly Rated[], apart: number) => {
      const them = some.reduce((sum, { offered }) => sum + offered.them, 0);
      if (!reaches(apart, most) || (!exceeds(apart, most) && !exceeds(them, left))) return;
      most = apart;
      left = them;
      offers = some.map(({ offered }) => offered);
    },
  };
}

const near = (a: Rated, b: Rated, span: number) => !exceeds(Math.abs(a.offered.us - b.offered.us), span);

/** The three that differ most, each strictly the strongest of the three on its own dimension; null when there are none. */
export function* mostDifferentThree(
  pool: readonly Rated[],
  comparison: Comparison,
): Generator<void, Contrast | null, void> {
  const { span, measure } = comparison;
  const [first = [], second = [], third = []] = [0, 1, 2].map((i) => strongest(pool, i, comparison));
  const fits = (a: Rated, b: Rated, i: number, j: number) => near(a, b, span) && leads(a, b, i, j, measure);
  const best = keeper();
  for (const v of first) {
    yield;
    for (const l of second) {
      if (!fits(v, l, 0, 1)) continue;
      const apart = difference(v, l);
      for (const r of third)
        if (fits(v, r, 0, 2) && fits(l, r, 1, 2))
          best.show([v, l, r], apart + difference(v, r) + difference(l, r));
    }
  }
  const offers = best.offers();
  return offers === null ? null : { offers, isWhole: pool.length <= comparison.bound };
}

/** The two that differ most, each strictly the stronger one on another dimension; null when there are none. */
export function* mostDifferentTwo(
  pool: readonly Rated[],
  comparison: Comparison,
): Generator<void, Contrast | null, void> {
  const lists = [0, 1, 2].map((i) => strongest(pool, i, comparison));
  const best = keeper();
  for (const [i, j] of [
    [0, 1],
    [0, 2],
    [1, 2],
  ] as const)
    for (const a of lists[i] ?? []) {
      yield;
      for (const b of lists[j] ?? [])
        if (near(a, b, comparison.span) && leads(a, b, i, j, comparison.measure))
          best.show([a, b], difference(a, b));
    }
  const offers = best.offers();
  return offers === null ? null : { offers, isWhole: pool.length <= comparison.bound };
}
