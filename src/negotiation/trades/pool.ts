import { exceeds } from '../threshold';
import type { Bounds } from './bounds';
import type { TradeGround } from './choices';
import { searchFrontier, thinned, type SearchAim, type SearchBounds, type TradeProgress } from './frontier';
import { packageOfState } from './searchState';
import type { TradePackage } from './tradePackage';

/** Packages among which every best one that keeps the bounds is found. */
export interface Pool {
  /** Those that break the cap or the walk-away are among them. */
  readonly packages: readonly TradePackage[];
  readonly exact: boolean;
}

export interface PoolSoFar extends TradeProgress {
  /** What is known, made ready only when somebody asks. */
  readonly packages: () => readonly TradePackage[];
}

/** After so much work packages are shown: some milliseconds. */
const WORK_PER_STEP = 8000;
/** Making a package takes as long as handling so many sets, and each of its rows as long as one more. */
const WORK_PER_PACKAGE = 8;
/** Whoever stops a search waits for it: so many of the packages so far are made, evenly chosen. */
const PACKAGES_SO_FAR = 2000;

/**
 * Looks in steps for the packages among which to choose. Below the cap line the frontier of value and room holds every best
 * package. Where the deal destroys value today there is no share until a package makes it create some, so packages that create
 * little are allowed whatever their share; no frontier shows those, and every value is looked at, but only where `isEnough` says
 * that such a package could still be the best. The same holds for a cap of 0.
 *
 * @param isEnough whether no package with `us` + `them` at or below `created` could be better than the best of these
 */
export function* searchPool(
  ground: TradeGround,
  bounds: Bounds,
  trades: SearchBounds,
  isEnough: (packages: readonly TradePackage[], created: number) => boolean,
): Generator<PoolSoFar, Pool, void> {
  const { cap, deal, slack } = bounds;
  const every: SearchAim = { cap: 1, slack, everyValue: true };
  if (cap !== null && cap <= 0) return yield* packagesFor(ground, every, trades, []);
  const main = yield* packagesFor(ground, { ...every, cap: cap ?? 1, everyValue: false }, trades, []);
  const small = -(deal.us + deal.them);
  if (cap === null || !exceeds(small, 0) || isEnough(main.packages, small)) return main;
  const more = yield* packagesFor(ground, every, trades, main.packages);
  return { packages: more.packages, exact: main.exact && more.exact };
}

/** One search, and its packages made ready beside those that are known already. */
function* packagesFor(
  ground: TradeGround,
  aim: SearchAim,
  trades: SearchBounds,
  known: readonly TradePackage[],
): Generator<PoolSoFar, Pool, void> {
  const search = searchFrontier(ground, aim, trades);
  let step = search.next();
  for (; step.done !== true; step = search.next()) {
    const { done, of, work, states } = step.value;
    const some = () => thinned(states(), PACKAGES_SO_FAR).map(packageOfState);
    yield { done, of: of + 1, work, packages: () => [...known, ...some()] };
  }
  const { states, exact } = step.value;
  const packages = [...known];
  let work = 0;
  for (const state of states) {
    packages.push(packageOfState(state));
    work += WORK_PER_PACKAGE + state.items;
    if (work < WORK_PER_STEP) continue;
    yield { done: 1, of: 1, work, packages: () => packages };
    work = 0;
  }
  yield { done: 1, of: 1, work, packages: () => packages };
  return { packages, exact };
}
