import type { TradeSettings } from '../settings';
import { exceeds } from '../threshold';
import type { Bounds } from './bounds';
import type { TradeGround } from './choices';
import { searchFrontier, type SearchAim, type TradeProgress } from './frontier';
import { packageOfState, type SearchState } from './searchState';
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

/** So many packages are made in one step: some milliseconds. */
const PACKAGES_PER_STEP = 1000;

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
  trades: Pick<TradeSettings, 'stateBound'>,
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
  trades: Pick<TradeSettings, 'stateBound'>,
  known: readonly TradePackage[],
): Generator<PoolSoFar, Pool, void> {
  const search = searchFrontier(ground, aim, trades);
  let step = search.next();
  for (; step.done !== true; step = search.next()) {
    const { done, of, states } = step.value;
    yield { done, of: of + 1, packages: () => [...known, ...states().map(packageOfState)] };
  }
  const { states, exact } = step.value;
  const packages = [...known];
  for (const some of inLots(states)) {
    for (const state of some) packages.push(packageOfState(state));
    yield { done: 1, of: 1, packages: () => packages };
  }
  return { packages, exact };
}

function* inLots(states: readonly SearchState[]): Generator<readonly SearchState[]> {
  for (let from = 0; from < states.length; from += PACKAGES_PER_STEP)
    yield states.slice(from, from + PACKAGES_PER_STEP);
}
