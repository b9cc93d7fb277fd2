import { dealAfter, dealState } from '../../negotiation/trades/dealState';
import type { Headline } from '../frame/HeadlineBlock';
import { beginWith, type FoundOffers, type TradeAsk } from './searchOffers';
import { shownOffers, type ShownOffer } from './shownOffers';
import { anchorWords, equalWords, threeHeadline, threeShown } from './threeAtOnce';
import { tradesHeadline } from './tradesHeadline';
import type { TradesTab } from './tradesTab';

export interface OffersOfTab {
  readonly offers: readonly ShownOffer[];
  readonly headline: Headline;
  /** What has to be known of them together; '' where there is nothing. */
  readonly note: string;
}

/** The offer that was chosen, as its rows name it. */
const chosenId = ({ equalTo }: TradeAsk['question']) => equalTo?.join('+') ?? null;

/** The offers that a tab shows, with the headline over them. `found` is null while they are looked for. */
export function offersOfTab(
  tab: Exclude<TradesTab, 'table'>,
  found: FoundOffers | null,
  ask: TradeAsk,
): OffersOfTab {
  const { question, settings } = ask;
  const hasNone = found === null || found.trades.offers.length === 0;
  if (tab === 'one' || hasNone)
    return {
      offers: shownOffers(found?.trades.offers ?? [], beginWith(ask)),
      headline: tradesHeadline(found, ask),
      note: '',
    };
  const { equivalent } = found.trades;
  if (equivalent === null)
    return {
      offers: [],
      headline: found.stopped
        ? { tone: 'calm', title: 'Nothing found so far', detail: 'You stopped the search.' }
        : threeHeadline(null, question.measure),
      note: '',
    };
  const deal = dealState(question.rows, settings);
  const after = (offered: ShownOffer['offered']) => dealAfter(deal, offered, question, settings);
  return {
    offers: threeShown(equivalent, after, question.measure),
    headline: threeHeadline(equivalent, question.measure),
    note: [
      anchorWords(equivalent, shownOffers(found.trades.offers, beginWith(ask)), chosenId(question)),
      equalWords(equivalent, question.measure),
    ]
      .filter((words) => words !== '')
      .join(' '),
  };
}
