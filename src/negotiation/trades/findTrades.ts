import type { MethodSettings, TradeSettings } from '../settings';
import { aboveWalkAway, belowCapLine, boundsOf, keepsBounds } from './bounds';
import { tradeCandidates, type LeftOut, type Obstacle } from './candidates';
import { dealAfter, dealState } from './dealState';
import { searchEquivalent, type EquivalentOffers } from './equivalentOffers';
import type { TradeProgress } from './frontier';
import { distinctOffers, generous, outdoes, outstanding, type TradeOffer } from './offers';
import { searchPool } from './pool';
import { searchSwap } from './simpleSwap';
import type { TradeItem } from './tradeItem';
import type { TradePackage } from './tradePackage';
import type { TradeQuestion } from './tradeQuestion';
import { undominated } from './undominated';

export interface Trades {
  /** Rows that packages may hold, in sheet order; the required ones among them. */
  readonly candidates: readonly TradeItem[];
  /** Rows that take no part, in sheet order. */
  readonly leftOut: readonly LeftOut[];
  /**
   * Packages that cannot be bettered for one side without cost to the other, best for us first, within the limits and above the
   * walk-away; with a cap, among those on our side of its line.
   */
  readonly frontier: readonly TradePackage[];
  /** Only packages that leave neither side worse, each once. Empty when no package does so. */
  readonly offers: readonly TradeOffer[];
  /** Two or three to offer side by side; null when there are none, and while the search is not done. */
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
  const deal = dealState(question.rows, settings);
  const bounds = boundsOf(question, deal, settings);
  const found = tradeCandidates(question, settings, trades, bounds.slack);
  const { leftOut, obstacle, ground } = found;
  const candidates = [...ground.required, ...ground.free].sort((a, b) => a.row - b.row);
  const nothing = { candidates, leftOut, frontier: [], offers: [], equivalent: null, exact: true, obstacle };
  if (obstacle !== null) return nothing;

  const allowed = (offered: TradePackage) => keepsBounds(offered, bounds);
  const told = (
    packages: readonly TradePackage[],
    beside: Readonly<Record<'generous' | 'swap', TradePackage | null>>,
    exact: boolean,
  ): Trades => ({
    ...nothing,
    frontier: undominated(packages.filter((p) => belowCapLine(p, bounds) && aboveWalkAway(p, bounds))),
    offers: distinctOffers({ ...outstanding(packages.filter(allowed)), ...beside }, (offered) =>
      dealAfter(deal, offered, question, settings),
    ),
    exact,
  });
  let swap: TradePackage | null = null;
  const sofar = (packages: readonly TradePackage[]) => {
    const sparing = packages.filter((p) => allowed(p) && !found.costsLeverage(p));
    return told(packages, { generous: generous(sparing), swap }, false);
  };

  const swaps = searchSwap(ground, allowed);
  let pair = swaps.next();
  for (; pair.done !== true; pair = swaps.next())
    yield { done: 0, of: 1, work: pair.value, soFar: () => sofar([]) };
  swap = pair.value;

  const isEnough = (packages: readonly TradePackage[], created: number) =>
    outdoes(packages.filter(allowed), created);
  const search = searchPool(ground, bounds, trades, isEnough);
  let look = search.next();
  for (; look.done !== true; look = search.next()) {
    const { done, of, work, packages } = look.value;
    yield { done, of, work, soFar: () => sofar(packages()) };
  }
  const { packages } = look.value;
  let exact = look.value.exact;

  let kind = generous(packages.filter(allowed));
  if (kind !== null && found.costsLeverage(kind)) {
    // What leaves them most costs leverage: the best without such gives is looked for apart.
    const sparing = searchPool(found.sparing, bounds, trades, isEnough);
    let spared = sparing.next();
    for (; spared.done !== true; spared = sparing.next())
      yield { done: 1, of: 1, work: spared.value.work, soFar: () => sofar(packages) };
    exact &&= spared.value.exact;
    kind = generous(spared.value.packages.filter(allowed));
  }
  const result = told(packages, { generous: kind, swap }, exact);
  const { measure, equalToAny } = question;
  for (const { offered } of anchorsOf(result.offers, question).slice(0, equalToAny ? undefined : 1)) {
    const side = searchEquivalent(ground, offered, allowed, { ...trades, measure });
    let beside = side.next();
    for (; beside.done !== true; beside = side.next())
      yield { done: 1, of: 1, work: beside.value, soFar: () => ({ ...result, exact: false }) };
    if (beside.value !== null) return { ...result, equivalent: beside.value };
  }
  return result;
}

/** The offers to which others may be equal: the one that was chosen, else the best for both; then those nearest to it for us. */
function anchorsOf(offers: readonly TradeOffer[], { equalTo }: Pick<TradeQuestion, 'equalTo'>) {
  const rows = [...(equalTo ?? [])].sort((a, b) => a - b).join();
  const wanted =
    offers.find(({ offered }) => offered.items.map(({ row }) => row).join() === rows) ?? offers[0];
  const away = ({ offered }: TradeOffer) => Math.abs(offered.us - (wanted?.offered.us ?? 0));
  return [...offers].sort((a, b) => Number(b === wanted) - Number(a === wanted) || away(a) - away(b));
}

/**
 * The packages of open rows that are worth offering, searched to the end: the frontier, the offers that stand out
 * ({@link outstanding}), the most generous one without gives of high leverage unless ticked, the best swap of one row for another,
 * and some to offer side by side. Gains are measured from no further trade (0, 0) by the totals of the net position; the cap on
 * our share, the limits and the walk-away are judged on the agreed rows and the package together, and every offer is chosen among
 * all packages that keep them. The order of the rows makes no difference.
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
