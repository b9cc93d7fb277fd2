import type { TradeSettings } from '../settings';
import { exceeds, reaches } from '../threshold';
import type { TradeGround } from './choices';
import { standTogether } from './exclusiveGroups';
import { helpsBoth } from './offers';
import type { TradeItem } from './tradeItem';
import { packageOf, sumOfPoints, type TradePackage } from './tradePackage';

/** Three offers to put on the table together: strongest for them on value, on leverage and on relationship, in this order. */
export interface EquivalentOffers {
  readonly offers: readonly [TradePackage, TradePackage, TradePackage];
  /** False when the rows were too many to look at every package. */
  readonly exhaustive: boolean;
}

export type EquivalentSettings = Pick<
  TradeSettings,
  'mesoTolerance' | 'mesoShare' | 'mesoSearch' | 'mesoShortlist'
>;

/** How many sets of at most `most` members `n` things have. @example setsOf(5, 2)  // 1 + 5 + 10 = 16 */
export function setsOf(n: number, most: number): number {
  let sets = 1;
  let ofThisSize = 1;
  for (let size = 1; size <= Math.min(n, most); size += 1) {
    ofThisSize = (ofThisSize * (n - size + 1)) / size;
    sets += ofThisSize;
  }
  return sets;
}

/** The rows to build from: all of them, or those that create most beside the anchor's own when there are too many. */
function shortList({ free, required, maxItems }: TradeGround, anchor: TradePackage, bound: number) {
  const most = maxItems - required.length;
  const inAnchor = (item: TradeItem) => anchor.items.some(({ row }) => row === item.row);
  const ranked = [...free].sort(
    (a, b) => Number(inAnchor(b)) - Number(inAnchor(a)) || b.us + b.them - (a.us + a.them) || a.row - b.row,
  );
  let length = ranked.length;
  while (length > most && setsOf(length, most) > bound) length -= 1;
  return ranked.slice(0, length);
}

/** Every package of at most `maxItems` items that can stand together. */
function* packagesFrom(items: readonly TradeItem[], ground: TradeGround): Generator<readonly TradeItem[]> {
  function* extend(set: readonly TradeItem[], next: number): Generator<readonly TradeItem[]> {
    yield set;
    if (set.length === ground.maxItems) return;
    for (let i = next; i < items.length; i += 1) {
      const item = items[i];
      if (item === undefined) continue;
      const larger = [...set, item];
      if (ground.exclusive.length === 0 || standTogether(larger, ground.exclusive, ground.agreed))
        yield* extend(larger, i + 1);
    }
  }
  yield* extend(ground.required, 0);
}

const strengthOn = (offered: TradePackage, i: 0 | 1 | 2) =>
  sumOfPoints(offered.items.map((item) => item.theirs[i]));

/** Rows that only one of the two holds, as a share of all rows they hold. */
function difference(a: TradePackage, b: TradePackage): number {
  const shared = a.items.filter((item) => b.items.some(({ row }) => row === item.row)).length;
  const all = a.items.length + b.items.length - shared;
  return all === 0 ? 0 : 1 - shared / all;
}

interface Rated {
  readonly offered: TradePackage;
  readonly strengths: readonly [number, number, number];
}

/** The three that differ most, each strictly the strongest of the three on its own dimension; null when there are none. */
function mostDifferent(pool: readonly Rated[], span: number, shortlist: number) {
  const strongest = ([0, 1, 2] as const).map((i) =>
    [...pool]
      .sort((a, b) => b.strengths[i] - a.strengths[i] || b.offered.them - a.offered.them)
      .slice(0, shortlist),
  );
  const [byValue = [], byLeverage = [], byRelationship = []] = strongest;
  const near = (a: Rated, b: Rated) => !exceeds(Math.abs(a.offered.us - b.offered.us), span);
  const apart = (a: Rated, b: Rated, i: 0 | 1 | 2, j: 0 | 1 | 2) =>
    exceeds(a.strengths[i], b.strengths[i]) && exceeds(b.strengths[j], a.strengths[j]);
  let found: EquivalentOffers['offers'] | null = null;
  let most = -Infinity;
  let left = -Infinity;
  for (const v of byValue)
    for (const l of byLeverage) {
      if (!near(v, l) || !apart(v, l, 0, 1)) continue;
      const first = difference(v.offered, l.offered);
      for (const r of byRelationship) {
        if (!near(v, r) || !near(l, r) || !apart(v, r, 0, 2) || !apart(l, r, 1, 2)) continue;
        const apartness = first + difference(v.offered, r.offered) + difference(l.offered, r.offered);
        const forThem = v.offered.them + l.offered.them + r.offered.them;
        if (!reaches(apartness, most) || (!exceeds(apartness, most) && !exceeds(forThem, left))) continue;
        most = apartness;
        left = forThem;
        found = [v.offered, l.offered, r.offered];
      }
    }
  return found;
}

/**
 * Three packages of about equal value to us, to be offered side by side, so that their choice tells what they care about.
 * All help both sides and lie, with each other and with the anchor, within `mesoTolerance` points or `mesoShare` of the
 * anchor's value to us; each is strongest for them on another dimension; of all such threes the one whose packages share the
 * fewest rows. Looks at every package while there are at most `mesoSearch`, otherwise at those of the rows that create most.
 * null when there are no such three.
 *
 * @example one get worth 18 to us; three gives that cost 6 each and are worth 9/1/1, 1/9/1 and 1/1/9 to them
 *          → the get against each of the gives
 */
export function equivalentOffers(
  ground: TradeGround,
  anchor: TradePackage,
  allowed: (offered: TradePackage) => boolean,
  settings: EquivalentSettings,
): EquivalentOffers | null {
  const items = shortList(ground, anchor, settings.mesoSearch);
  const span = Math.max(settings.mesoTolerance, settings.mesoShare * anchor.us);
  const pool: Rated[] = [];
  for (const set of packagesFrom(items, ground)) {
    // Cheap sums first: most sets fall here, and a package is only made of the few that remain.
    const us = set.reduce((sum, item) => sum + item.us, 0);
    if (exceeds(Math.abs(us - anchor.us), span)) continue;
    const offered = packageOf(set);
    if (!helpsBoth(offered) || !allowed(offered)) continue;
    pool.push({
      offered,
      strengths: [strengthOn(offered, 0), strengthOn(offered, 1), strengthOn(offered, 2)],
    });
  }
  const offers = mostDifferent(pool, span, settings.mesoShortlist);
  return offers === null ? null : { offers, exhaustive: items.length === ground.free.length };
}
