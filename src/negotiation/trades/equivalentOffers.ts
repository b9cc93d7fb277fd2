import type { TradeSettings } from '../settings';
import { exceeds } from '../threshold';
import type { TradeGround } from './choices';
import { joiningRule } from './exclusiveGroups';
import { mostDifferentThree, mostDifferentTwo, rated, shortlist } from './mostDifferent';
import { helpsBoth } from './offers';
import type { TradeItem } from './tradeItem';
import { packageOf, type TradePackage } from './tradePackage';
import type { TradeQuestion } from './tradeQuestion';
import { inMillionths, toPoints } from './units';

/** Offers to put on the table together. */
export interface EquivalentOffers {
  /** The package that they are worth as much to us as. */
  readonly anchor: TradePackage;
  /**
   * Three: strongest for them on value, on leverage and on relationship, in this order; or two, each strongest on another dimension.
   * On a list of one score a side they differ by their items alone.
   */
  readonly offers: readonly TradePackage[];
  /** True where they lie further apart for us than asked at first, but within the wider span. */
  readonly widened: boolean;
  /** False when not every package was looked at. */
  readonly exhaustive: boolean;
}

export type EquivalentSettings = Pick<
  TradeSettings,
  'mesoTolerance' | 'mesoToleranceOne' | 'mesoShare' | 'mesoWidening' | 'mesoSearch' | 'mesoShortlist'
> &
  Pick<TradeQuestion, 'measure'>;

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

/** The rows to build from: all of them, or those that create most beside the anchor's own when they make too many packages. */
function rowsToBuildFrom({ free, required, maxItems }: TradeGround, anchor: TradePackage, bound: number) {
  const most = maxItems - required.length;
  const inAnchor = new Set(anchor.items.map(({ row }) => row));
  const rank = ({ row }: TradeItem) => Number(inAnchor.has(row));
  const ranked = [...free].sort(
    (a, b) => rank(b) - rank(a) || b.us + b.them - (a.us + a.them) || a.row - b.row,
  );
  let length = ranked.length;
  while (length > 0 && setsOf(length, most) > bound) length -= 1;
  return ranked.slice(0, length);
}

/** Every package of at most `maxItems` items that can stand together. */
function* packagesFrom(items: readonly TradeItem[], ground: TradeGround): Generator<readonly TradeItem[]> {
  const mayJoin = joiningRule(ground.exclusive, ground.agreed);
  function* extend(set: readonly TradeItem[], next: number): Generator<readonly TradeItem[]> {
    yield set;
    if (set.length === ground.maxItems) return;
    for (let i = next; i < items.length; i += 1) {
      const item = items[i];
      if (item === undefined) continue;
      if (mayJoin(item, set)) yield* extend([...set, item], i + 1);
    }
  }
  yield* extend(ground.required, 0);
}

/** So many packages are looked at in one step: some milliseconds. */
const SETS_PER_STEP = 500;
/** Looking at a package takes as long as handling so many sets of a frontier. */
const WORK_PER_SET = 8;

/**
 * Looks in steps for packages of about equal value to us, to be offered side by side, so that their choice tells what they care
 * about. All help both sides and lie, with each other and with the anchor, within `mesoTolerance` points or `mesoShare` of the
 * anchor's value to us, whichever is more; each is strongest for them on another dimension; of all such threes the one whose
 * packages share the fewest rows, then the one that leaves them most. Where there is none, `mesoWidening` times as far apart will
 * do; then two offers, near before wide. null when there are not even two. Looks at every package while there are at most
 * `mesoSearch`, otherwise at those of the rows that create most. Yields the work done since the step before.
 *
 * @example one get worth 18 to us; three gives that cost 6 each and are worth 9/1/1, 1/9/1 and 1/1/9 to them
 *          → the get against each of the gives
 */
export function* searchEquivalent(
  ground: TradeGround,
  anchor: TradePackage,
  allowed: (offered: TradePackage) => boolean,
  settings: EquivalentSettings,
): Generator<number, EquivalentOffers | null, void> {
  const { measure, mesoShortlist: bound } = settings;
  const items = rowsToBuildFrom(ground, anchor, settings.mesoSearch);
  const tolerance = measure === 'one' ? settings.mesoToleranceOne : settings.mesoTolerance;
  const near = Math.max(tolerance, settings.mesoShare * anchor.us);
  const spans = [near, near * settings.mesoWidening].map((span) => ({
    span,
    list: shortlist({ bound, measure }),
  }));
  const widest = near * settings.mesoWidening;
  let work = 0;
  for (const set of packagesFrom(items, ground)) {
    work += WORK_PER_SET;
    if (work >= SETS_PER_STEP * WORK_PER_SET) {
      yield work;
      work = 0;
    }
    // Cheap sums first: most sets fall here, and a package is only made of the few that remain.
    let us = 0;
    let them = 0;
    for (const item of set) {
      us += item.us;
      them += item.them;
    }
    const apart = Math.abs(toPoints(inMillionths(us - anchor.us)));
    if (exceeds(apart, widest) || !helpsBoth({ us, them })) continue;
    const offered = packageOf(set);
    work += WORK_PER_SET;
    if (!allowed(offered)) continue;
    const one = rated(offered);
    for (const { span, list } of spans) if (!exceeds(apart, span)) list.show(one);
  }
  yield work;
  const seesAll = items.length === ground.free.length;
  for (const most of [mostDifferentThree, mostDifferentTwo])
    for (const { span, list } of spans) {
      const offers = yield* most(list.lists, { span, measure });
      if (offers !== null)
        return { anchor, offers, widened: span !== near, exhaustive: seesAll && list.isWhole() };
    }
  return null;
}

/** {@link searchEquivalent}, searched to the end. */
export function equivalentOffers(
  ground: TradeGround,
  anchor: TradePackage,
  allowed: (offered: TradePackage) => boolean,
  settings: EquivalentSettings,
): EquivalentOffers | null {
  const search = searchEquivalent(ground, anchor, allowed, settings);
  let step = search.next();
  while (step.done !== true) step = search.next();
  return step.value;
}
