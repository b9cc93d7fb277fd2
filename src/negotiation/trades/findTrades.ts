import type { MethodSettings, TradeSettings } from '../settings';
import { tradeCandidates, type LeftOut, type Obstacle } from './candidates';
import type { TradeGround } from './choices';
import { equivalentOffers, type EquivalentOffers } from './equivalentOffers';
import { searchFrontier, type TradeProgress } from './frontier';
import { bestByProduct, distinctOffers, outstanding, type TradeOffer } from './offers';
import { oneForOne } from './simpleSwap';
import type { TradeItem } from './tradeItem';
import type { TradePackage } from './tradePackage';
import type { TradeQuestion } from './tradeQuestion';
import { undominated } from './undominated';
import { withinCap } from './withinCap';

export interface Trades {
  /** Rows that packages may hold, in sheet order; the required ones among them. */
  readonly candidates: readonly TradeItem[];
  /** Rows that take no part, in sheet order. */
  readonly leftOut: readonly LeftOut[];
  /** Packages that cannot be bettered for one side without cost to the other, best for us first; with a cap, among those within it. */
  readonly frontier: readonly TradePackage[];
  /** Only packages that leave neither side worse, each once. Empty when no package helps both. */
  readonly offers: readonly TradeOffer[];
  /** Three to offer side by side; null when there are none, and while the search is not done. */
  readonly equivalent: EquivalentOffers | null;
  /** False when the search was stopped early or had to let packages go unseen: there may be better ones. */
  readonly exact: boolean;
  /** Why no package can meet the wishes; null when that is not so. */
  readonly obstacle: Obstacle | null;
}

export interface TradesSoFar extends TradeProgress {
  /** The best found up to this step, for whoever stops the search. */
  readonly soFar: () => Trades;
}

/**
 * Looks for trades in steps: run it in slices, show `done` of `of`, stop whenever wanted and keep `soFar()`.
 * See {@link findTrades} for what it finds.
 */
export function* searchTrades(
  question: TradeQuestion,
  settings: MethodSettings,
  trades: TradeSettings,
): Generator<TradesSoFar, Trades, void> {
  const { required, free, leftOut, obstacle } = tradeCandidates(question, settings, trades);
  const candidates = [...required, ...free].sort((a, b) => a.row - b.row);
  const nothing = { candidates, leftOut, frontier: [], offers: [], equivalent: null, exact: true, obstacle };
  if (obstacle !== null) return nothing;
  const agreed = question.rows.filter((row) => row.status === 'agreed').map((row) => row.row);
  const ground: TradeGround = {
    required,
    free,
    exclusive: question.exclusive,
    agreed: new Set(agreed),
    maxItems: trades.maxItems,
  };
  const { capped, reservation } = question;
  const allowed = (offered: TradePackage) => !capped || withinCap(offered, settings.captureCap);
  const swap = bestByProduct(oneForOne(ground).filter(allowed));
  const told = (packages: readonly TradePackage[], exact: boolean): Trades => {
    const frontier = undominated(packages.filter(allowed));
    return {
      ...nothing,
      frontier,
      offers: distinctOffers({ ...outstanding(frontier), swap }, reservation),
      exact,
    };
  };
  // A cap of 0 leaves us nothing, so whatever helps both sides breaks it; the plain search finds that as well.
  const cap = capped && settings.captureCap > 0 ? Math.min(settings.captureCap, 1) : 1;
  const search = searchFrontier(ground, cap, trades);
  let step = search.next();
  while (step.done !== true) {
    const { done, of, packages } = step.value;
    // One step is left for the offers side by side.
    yield { done, of: of + 1, soFar: () => told(packages(), false) };
    step = search.next();
  }
  const result = told(step.value.packages, step.value.exact);
  const anchor = result.offers[0];
  if (anchor === undefined) return result;
  return { ...result, equivalent: equivalentOffers(ground, anchor.offered, allowed, trades) };
}

/**
 * The packages of open rows that are worth offering, searched to the end: the frontier, the offers that stand out on it
 * ({@link outstanding}), the best swap of one row for another, and three to offer side by side. Gains are measured from no further trade
 * (0, 0) by the totals of the net position. With a cap every offer keeps our share at or below it, chosen among all packages
 * that do. The order of the rows makes no difference.
 *
 * @example a give of own 2/2/2 and mirror 5/6/4 (row 5), a get of own 6/6/6 and mirror 2/3/2 (row 6), both ideas
 *          → frontier {6} 18/-7, {5, 6} 12/8, {5} -6/15; one offer, {5, 6}, our share 0.6
 */
export function findTrades(question: TradeQuestion, settings: MethodSettings, trades: TradeSettings): Trades {
  const search = searchTrades(question, settings, trades);
  let step = search.next();
  while (step.done !== true) step = search.next();
  return step.value;
}
