import { dealAfter, dealState } from '../../negotiation/trades/dealState';
import type { Headline } from '../frame/HeadlineBlock';
import { beginWith, type FoundOffers, type TradeAsk } from './searchOffers';
import type { NamedOffer } from './frontierDrawing';
import { offerId, shownOffers, type ShownOffer } from './shownOffers';
import { anchorWords, equalWords, letterOf, threeHeadline, threeShown } from './threeAtOnce';
import { tradesHeadline } from './tradesHeadline';
import type { TradesTab } from './tradesTab';

export interface OffersOfTab {
  readonly offers: readonly ShownOffer[];
  /** The one that is picked, the first until then; null where there is none. */
  readonly offer: ShownOffer | null;
  readonly headline: Headline;
  /** What has to be known of them together; '' where there is nothing. */
  readonly note: string;
}

/** The offer that was chosen, as its rows name it. */
const chosenId = ({ equalTo }: TradeAsk['question']) => equalTo?.join('+') ?? null;

/**
 * The offers that a tab shows, with the headline over them. `found` is null while they are looked for, `picked` the id of the one
 * that somebody picked.
 */
export function offersOfTab(
  tab: Exclude<TradesTab, 'table'>,
  found: FoundOffers | null,
  ask: TradeAsk,
  picked: string | null,
): OffersOfTab {
  const { question, settings } = ask;
  const pickedOf = (offers: readonly ShownOffer[]) =>
    offers.find(({ id }) => id === picked) ?? offers[0] ?? null;
  const hasNone = found === null || found.trades.offers.length === 0;
  if (tab === 'one' || hasNone) {
    const offers = shownOffers(found?.trades.offers ?? [], beginWith(ask));
    const offer = pickedOf(offers);
    return { offers, offer, headline: tradesHeadline(found, ask, offer), note: '' };
  }
  const { equivalent } = found.trades;
  if (equivalent === null)
    return {
      offers: [],
      offer: null,
      headline: found.stopped
        ? { tone: 'calm', title: 'Nothing found so far', detail: 'You stopped the search.' }
        : threeHeadline(null, question.measure),
      note: '',
    };
  const deal = dealState(question.rows, settings);
  const after = (offered: ShownOffer['offered']) => dealAfter(deal, offered, question, settings);
  const offers = threeShown(equivalent, after, question.measure);
  return {
    offers,
    offer: pickedOf(offers),
    headline: threeHeadline(equivalent, question.measure),
    note: [
      anchorWords(equivalent, shownOffers(found.trades.offers, beginWith(ask)), chosenId(question)),
      equalWords(equivalent, question.measure),
    ]
      .filter((words) => words !== '')
      .join(' '),
  };
}

/** The offers as points of the picture: each package once, the picked one under the name by which it was picked. */
export function namedOffers(
  tab: Exclude<TradesTab, 'table'>,
  { offers, offer }: Pick<OffersOfTab, 'offers' | 'offer'>,
): readonly NamedOffer[] {
  const names = new Map(
    offers.map(({ id, title }, i) => [id, tab === 'three' ? letterOf(i) : title] as const),
  );
  const first = new Map<string, ShownOffer>();
  for (const one of [...(offer === null ? [] : [offer]), ...offers]) {
    const rows = offerId(one.offered);
    if (!first.has(rows)) first.set(rows, one);
  }
  return offers
    .filter((one) => first.get(offerId(one.offered)) === one)
    .map(({ id, offered }) => ({ name: names.get(id) ?? '', offered, isPicked: id === offer?.id }));
}
