import type { DealAfter } from '../../negotiation/trades/dealState';
import type { OfferKind, TradeOffer } from '../../negotiation/trades/offers';
import type { TradePackage } from '../../negotiation/trades/tradePackage';

/** An offer as a card shows it. */
export interface ShownOffer {
  readonly id: string;
  readonly title: string;
  /** What speaks for it, in sentences; '' where the title says it. */
  readonly why: string;
  readonly offered: TradePackage;
  /** The deal once it is agreed. */
  readonly after: DealAfter;
}

/** The title of the offer that is equalled where nobody chose another. */
export const BEST_FOR_BOTH = 'Best for both';

const WORDS: Readonly<Record<OfferKind, { title: string; why: string; also: string }>> = {
  nash: {
    title: BEST_FOR_BOTH,
    why: 'Most gain for each side, taken together.',
    also: 'the best for both',
  },
  'win-back': {
    title: 'Best for us',
    why: 'Brings us most, with them no worse off.',
    also: 'the best for us',
  },
  egalitarian: {
    title: 'Most even',
    why: 'The smaller gain is as large as it gets.',
    also: 'the most even',
  },
  'kalai-smorodinsky': {
    title: 'Most even in shares',
    why: 'Each side’s gain against its own best.',
    also: 'the most even in shares',
  },
  utilitarian: {
    title: 'Most together',
    why: 'The largest sum; it compares both scales.',
    also: 'the most together',
  },
  swap: {
    title: 'Simple swap',
    why: 'One for one. Easy to say across the table.',
    also: 'the best swap of one for one',
  },
  generous: {
    title: 'Generous',
    why: 'Leaves them most. Good when trust is thin.',
    also: 'the one that leaves them most',
  },
};

const AIMS: readonly OfferKind[] = [
  ...(['nash', 'win-back', 'egalitarian', 'kalai-smorodinsky', 'utilitarian', 'swap', 'generous'] as const),
];

const listed = new Intl.ListFormat('en', { type: 'conjunction' });

/** Names an offer by its rows. @example offerId(a package of rows 5 and 6)  // '5+6' */
export function offerId({ items }: Pick<TradePackage, 'items'>): string {
  return items.map(({ row, change }) => (change === 'add' ? row : -row)).join('+');
}

/** The rows of an offer by its name. @example rowsOfId('5+6')  // [5, 6] */
export function rowsOfId(id: string): readonly number[] {
  return id.split('+').map(Number);
}

/**
 * The offers to choose from, by their aims, each once: one that is best in several ways says so.
 *
 * @param first the aim to begin with: where we stand behind, to win back
 * @example one offer of kinds nash, swap and generous
 *          → one card "Best for both", "… Also the best swap of one for one and the one that leaves them most."
 */
export function shownOffers(
  offers: readonly TradeOffer[],
  first: Extract<OfferKind, 'nash' | 'win-back'> = 'nash',
): readonly ShownOffer[] {
  const aims = [first, ...AIMS.filter((aim) => aim !== first)];
  const shown = new Map<TradeOffer, OfferKind[]>();
  for (const aim of aims) {
    const offer = offers.find(({ kinds }) => kinds.includes(aim));
    if (offer !== undefined) shown.set(offer, [...(shown.get(offer) ?? []), aim]);
  }
  return [...shown].flatMap(([{ offered, after }, [best, ...others]]) => {
    if (best === undefined) return [];
    const { title, why } = WORDS[best];
    const also = others.length === 0 ? '' : ` Also ${listed.format(others.map((aim) => WORDS[aim].also))}.`;
    return [{ id: offerId(offered), title, why: `${why}${also}`, offered, after }];
  });
}
