import { methodSettings } from '../../../src/excel/deal/deal';
import type { DealSettings } from '../../../src/excel/deal/dealSettings';
import type { Concession } from '../../../src/negotiation/concession';
import { DEFAULT_TRADE_SETTINGS } from '../../../src/negotiation/settings';
import { searchOffers, type FoundOffers, type TradeAsk } from '../../../src/taskpane/trades/searchOffers';
import { isSettled, NO_WISHES, questionOf, type TradeWishes } from '../../../src/taskpane/trades/tradeWishes';
import { reviewed } from '../review/reviewed';

/** What the view asks of a list, and the answer. */
export function asked(
  rows: readonly Concession[],
  wishes: Partial<TradeWishes> = {},
  deal: Partial<DealSettings> = {},
): { readonly review: ReturnType<typeof reviewed>; readonly ask: TradeAsk; readonly found: FoundOffers } {
  const review = reviewed(rows, deal);
  const settings = methodSettings(review.deal);
  const given = { ...NO_WISHES, ...wishes };
  const ask: TradeAsk = {
    question: questionOf(review, given, settings),
    settings,
    trades: { ...DEFAULT_TRADE_SETTINGS, maxItems: given.maxItems },
    settled: isSettled(review),
  };
  const search = searchOffers(ask);
  let step = search.next();
  while (step.done !== true) step = search.next();
  return { review, ask, found: step.value };
}
