import type { TradeOffer, OfferKind } from '../../negotiation/trades/offers';
import type { TradePackage } from '../../negotiation/trades/tradePackage';

/** An offer as a card shows it. */
export interface ShownOffer {
  readonly id: string;
  readonly title: string;
  /** What speaks for it, in sentences. */
  readonly why: string;
  readonly offered: TradePackage;
}

type ShownKind = Extract<OfferKind, 'nash' | 'swap' | 'generous'>;

const WORDS: Readonly<Record<ShownKind, { title: string; why: string; also: string }>> = {
  nash: { title: 'Best for both', why: 'Most gain for each side, taken together.', also: '' },
  swap: {
    title: 'Simple swap',
    why: 'One for one. Easy to say across the table.',
    also: 'Also the best swap of one for one.',
  },
  generous: {
    title: 'Generous',
    why: 'Leaves them most. Good when trust is thin.',
    also: 'Also the one that leaves them most.',
  },
};

const isShown = (kind: OfferKind): kind is ShownKind => kind in WORDS;

/** Names an offer by its rows. @example offerId(a package of rows 5 and 6)  // '5+6' */
export function offerId({ items }: Pick<TradePackage, 'items'>): string {
  return items.map(({ row, change }) => (change === 'add' ? row : -row)).join('+');
}

/**
 * The offers to choose from, three at most, each once: one that is best in several ways says so.
 *
 * @example one offer of kinds nash, swap and generous
 *          → one card "Best for both", "… Also the best swap of one for one. Also the one that leaves them most."
 */
export function shownOffers(offers: readonly TradeOffer[]): readonly ShownOffer[] {
  return offers.flatMap(({ kinds, offered }) => {
    const [first, ...others] = kinds.filter(isShown);
    if (first === undefined) return [];
    const { title, why } = WORDS[first];
    return [
      {
        id: offerId(offered),
        title,
        why: [why, ...others.map((kind) => WORDS[kind].also)].join(' '),
        offered,
      },
    ];
  });
}
