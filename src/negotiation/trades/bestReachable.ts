import type { MethodSettings } from '../settings';
import { exceeds, reaches } from '../threshold';
import { boundsOf, keepsBounds } from './bounds';
import { tradeCandidates } from './candidates';
import { dealState } from './dealState';
import type { SearchBounds, TradeProgress } from './frontier';
import { searchPool } from './pool';
import type { TradePackage } from './tradePackage';
import type { TradeQuestion } from './tradeQuestion';
import { sumExceeds } from './units';

/** The best deal for us that is still to be had. */
export interface BestReachable {
  readonly offered: TradePackage;
  /** Net position of the whole deal after it. */
  readonly us: number;
  readonly them: number;
}

/**
 * Looks in steps for the package that leaves us best with them no worse than where they began, counted over the whole deal, under
 * the user's options but with any number of items. null where there is none, and where the search was not exact: then nothing is
 * said.
 *
 * @example agreed them 3; open a get of us 18 and them -7 and a give of us -6 and them 15 → both: us +12, them 3 − 7 + 15 = 11
 */
export function* searchBestReachable(
  question: TradeQuestion,
  settings: MethodSettings,
  trades: SearchBounds,
): Generator<TradeProgress, BestReachable | null, void> {
  const deal = dealState(question.rows, settings);
  const bounds = boundsOf(question, deal, settings);
  const any = { maxItems: Math.max(1, question.rows.length) };
  const { ground, obstacle } = tradeCandidates(question, settings, any, bounds.slack);
  if (obstacle !== null) return null;
  const bestOf = (packages: readonly TradePackage[]) => {
    let best: TradePackage | null = null;
    for (const offered of packages) {
      if (sumExceeds(0, deal.them + offered.them) || !keepsBounds(offered, bounds)) continue;
      if (
        best === null ||
        exceeds(offered.us, best.us) ||
        (!exceeds(best.us, offered.us) && isPreferred(offered, best))
      )
        best = offered;
    }
    return best;
  };
  const search = searchPool(ground, bounds, trades, (packages, created) =>
    // They keep at least 0 of the deal, so we get at most what such a package creates beyond their loss today.
    reaches(bestOf(packages)?.us ?? -Infinity, created + deal.them),
  );
  let step = search.next();
  for (; step.done !== true; step = search.next()) {
    const { done, of, work } = step.value;
    yield { done, of, work };
  }
  const best = step.value.exact ? bestOf(step.value.packages) : null;
  return best === null ? null : { offered: best, us: deal.us + best.us, them: deal.them + best.them };
}

const isPreferred = (a: TradePackage, b: TradePackage) =>
  exceeds(a.them, b.them) || (!exceeds(b.them, a.them) && a.items.length < b.items.length);

/** {@link searchBestReachable}, searched to the end. */
export function bestReachable(
  question: TradeQuestion,
  settings: MethodSettings,
  trades: SearchBounds,
): BestReachable | null {
  const search = searchBestReachable(question, settings, trades);
  let step = search.next();
  while (step.done !== true) step = search.next();
  return step.value;
}
