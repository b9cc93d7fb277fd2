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

/** The packages that are strongest on each dimension, of those shown so far. */
export interface Shortlist {
  readonly show: (one: Rated) => void;
  /** By dimension, the strongest first, then the best for them. */
  readonly lists: Triple<readonly Rated[]>;
  /** False when more packages were shown than are kept. */
  readonly isWhole: () => boolean;
}

/**
 * Keeps for each dimension at most `bound` packages, so that nothing has to be sorted however many are shown. Where dimensions say
 * nothing, those that leave them most.
 */
export function shortlist({
  bound,
  measure,
}: { readonly bound: number } & Pick<TradeQuestion, 'measure'>): Shortlist {
  const lists: Triple<Rated[]> = [[], [], []];
  let shown = 0;
  return {
    lists,
    isWhole: () => shown <= bound,
    show: (one) => {
      shown += 1;
      for (const [i, list] of lists.entries()) {
        const isBefore = (other: Rated) => {
          const [mine, theirs] =
            measure === 'one' ? [0, 0] : [one.strengths[i] ?? 0, other.strengths[i] ?? 0];
          return mine === theirs ? one.offered.them > other.offered.them : mine > theirs;
        };
        const last = list.at(-1);
        if (list.length >= bound && (last === undefined || !isBefore(last))) continue;
        let at = list.length;
        for (let before = list[at - 1]; before !== undefined && isBefore(before); before = list[at - 1])
          at -= 1;
        list.splice(at, 0, one);
        if (list.length > bound) list.pop();
      }
    },
  };
}

/** Rows that only one of the two holds, as a share of all rows they hold. */
function difference(a: Rated, b: Rated): number {
  let shared = 0;
  for (const row of a.rows) if (b.rows.has(row)) shared += 1;
  const all = a.rows.size + b.rows.size - shared;
  return all === 0 ? 0 : 1 - shared / all;
}

/** Each the stronger one on its own dimension; where dimensions say nothing, any two that are not the same. */
const leads = (a: Rated, b: Rated, i: number, j: number, measure: TradeQuestion['measure']) =>
  measure === 'one'
    ? a !== b
    : exceeds(a.strengths[i] ?? 0, b.strengths[i] ?? 0) && exceeds(b.strengths[j] ?? 0, a.strengths[j] ?? 0);

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

interface Comparison extends Pick<TradeQuestion, 'measure'> {
  /** How far apart their values to us may lie, in points. */
  readonly span: number;
}

const near = (a: Rated, b: Rated, span: number) => !exceeds(Math.abs(a.offered.us - b.offered.us), span);

/**
 * The three that differ most, each strictly the strongest of the three on its own dimension; null when there are none. Yields the
 * number of comparisons since the step before.
 */
export function* mostDifferentThree(
  [first, second, third]: Shortlist['lists'],
  { span, measure }: Comparison,
): Generator<number, readonly TradePackage[] | null, void> {
  const fits = (a: Rated, b: Rated, i: number, j: number) => near(a, b, span) && leads(a, b, i, j, measure);
  const best = keeper();
  for (const v of first) {
    let compared = 0;
    for (const l of second) {
      compared += 1;
      if (!fits(v, l, 0, 1)) continue;
      const apart = difference(v, l);
      compared += third.length;
      for (const r of third)
        if (fits(v, r, 0, 2) && fits(l, r, 1, 2))
          best.show([v, l, r], apart + difference(v, r) + difference(l, r));
    }
    yield compared;
  }
  return best.offers();
}

/** The two that differ most, each strictly the stronger one on another dimension; null when there are none. */
export function* mostDifferentTwo(
  lists: Shortlist['lists'],
  { span, measure }: Comparison,
): Generator<number, readonly TradePackage[] | null, void> {
  const best = keeper();
  for (const [i, j] of [
    [0, 1],
    [0, 2],
    [1, 2],
  ] as const)
    for (const a of lists[i]) {
      for (const b of lists[j])
        if (near(a, b, span) && leads(a, b, i, j, measure)) best.show([a, b], difference(a, b));
      yield lists[j].length;
    }
  return best.offers();
}
