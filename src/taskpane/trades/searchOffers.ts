import { DEFAULT_TRADE_SETTINGS, type MethodSettings, type TradeSettings } from '../../negotiation/settings';
import { exceeds } from '../../negotiation/threshold';
import { searchSettlement, type BetterSettlement } from '../../negotiation/trades/betterSettlement';
import { captureShare } from '../../negotiation/netPosition';
import { dealState } from '../../negotiation/trades/dealState';
import { firstKind } from '../../negotiation/trades/offers';
import { searchTrades, type Trades } from '../../negotiation/trades/findTrades';
import { samePackage } from '../../negotiation/trades/tradePackage';
import type { TradeQuestion } from '../../negotiation/trades/tradeQuestion';

/** What the view asks, in one piece: it is a new question when it is a new object. */
export interface TradeAsk {
  readonly question: TradeQuestion;
  readonly settings: MethodSettings;
  readonly trades: TradeSettings;
  /** Whether to look for a better deal than the agreed one, too. */
  readonly settled: boolean;
}

/** Which aim comes first in this deal. */
export function beginWith({ question, settings, trades }: TradeAsk): 'nash' | 'win-back' {
  const { us, them } = dealState(question.rows, settings);
  return firstKind({ us, share: captureShare(us, them) }, trades);
}

export interface FoundOffers {
  readonly trades: Trades;
  /** null where there is none, and where nobody asked. */
  readonly settlement: BetterSettlement | null;
  /** The user ended the search before it was through. */
  readonly stopped: boolean;
  /** Where no offer was found, the option without which there would be the best one; null where none is known. */
  readonly blocking: BlockingOption | null;
}

/** An option that can keep all offers away. */
export const BLOCKING_OPTIONS = ['limits', 'walk-away', 'mark', 'items'] as const;
export type BlockingOption = (typeof BLOCKING_OPTIONS)[number];

/** The same question without one of its options; null where it is not asked anyway. */
function without(option: BlockingOption, ask: TradeAsk): TradeAsk | null {
  const { question, trades } = ask;
  const relaxed = (given: Partial<TradeQuestion>): TradeAsk => ({
    ...ask,
    question: { ...question, ...given },
  });
  switch (option) {
    case 'limits':
      return question.withinLimits && question.budgets.some((budget) => budget !== null)
        ? relaxed({ withinLimits: false })
        : null;
    case 'walk-away':
      return question.aboveWalkAway && question.reservation !== null
        ? relaxed({ aboveWalkAway: false })
        : null;
    case 'mark':
      return question.capped ? relaxed({ capped: false }) : null;
    case 'items':
      return trades.maxItems < MOST_ITEMS ? { ...ask, trades: { ...trades, maxItems: MOST_ITEMS } } : null;
  }
}

const MOST_ITEMS = DEFAULT_TRADE_SETTINGS.maxItems;

/** Looks in steps for the option that keeps the best offer away: the one without which the product of the gains is largest. */
function* searchBlocking(ask: TradeAsk): Generator<void, BlockingOption | null, void> {
  let blocking: BlockingOption | null = null;
  let most = 0;
  for (const option of BLOCKING_OPTIONS) {
    const relaxed = without(option, ask);
    if (relaxed === null) continue;
    const search = searchTrades(relaxed.question, relaxed.settings, { ...relaxed.trades, mesoSearch: 1 });
    let step = search.next();
    for (; step.done !== true; step = search.next()) yield;
    const best = step.value.offers.reduce((top, { offered: { us, them } }) => Math.max(top, us * them), 0);
    if (!exceeds(best, most)) continue;
    blocking = option;
    most = best;
  }
  return blocking;
}

export interface FoundSoFar {
  readonly soFar: () => FoundOffers;
}

/**
 * Looks for the offers and then, when asked, for a better deal than the agreed one, in steps. A better deal that is one of
 * the offers is not told twice.
 */
export function* searchOffers(ask: TradeAsk): Generator<FoundSoFar, FoundOffers, void> {
  const { question, settings, trades: limits, settled } = ask;
  const search = searchTrades(question, settings, limits);
  let step = search.next();
  while (step.done !== true) {
    const { soFar } = step.value;
    yield { soFar: () => ({ trades: soFar(), settlement: null, stopped: true, blocking: null }) };
    step = search.next();
  }
  const trades = step.value;
  let blocking: BlockingOption | null = null;
  if (trades.offers.length === 0 && trades.exact && trades.obstacle === null) {
    const search = searchBlocking(ask);
    let look = search.next();
    for (; look.done !== true; look = search.next())
      yield { soFar: () => ({ trades, settlement: null, stopped: true, blocking: null }) };
    blocking = look.value;
  }
  const found: FoundOffers = { trades, settlement: null, stopped: false, blocking };
  if (!settled) return found;
  const better = searchSettlement(question, settings, limits);
  let look = better.next();
  while (look.done !== true) {
    yield { soFar: () => ({ ...found, stopped: true }) };
    look = better.next();
  }
  const settlement = look.value;
  const changes = settlement?.changes ?? null;
  const isOffer = changes !== null && trades.offers.some(({ offered }) => samePackage(offered, changes));
  return { ...found, settlement: isOffer ? null : settlement };
}
