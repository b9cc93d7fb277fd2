import type { MethodSettings, TradeSettings } from '../../negotiation/settings';
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
}

export interface FoundSoFar {
  readonly soFar: () => FoundOffers;
}

/**
 * Looks for the offers and then, when asked, for a better deal than the agreed one, in steps. A better deal that is one of
 * the offers is not told twice.
 */
export function* searchOffers({
  question,
  settings,
  trades: limits,
  settled,
}: TradeAsk): Generator<FoundSoFar, FoundOffers, void> {
  const search = searchTrades(question, settings, limits);
  let step = search.next();
  while (step.done !== true) {
    const { soFar } = step.value;
    yield { soFar: () => ({ trades: soFar(), settlement: null, stopped: true }) };
    step = search.next();
  }
  const trades = step.value;
  const found: FoundOffers = { trades, settlement: null, stopped: false };
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
