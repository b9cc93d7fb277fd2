import type { DealAfter } from '../../negotiation/trades/dealState';
import type { OfferKind, TradeOffer } from '../../negotiation/trades/offers';
import type { TradePackage } from '../../negotiation/trades/tradePackage';

/** An offer as a card or a line of the list shows it. */
export interface ShownOffer {
  /** No two shown together have the same; {@link rowsOfId} tells its rows. */
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

const WORDS: Readonly<Record<OfferKind, { title: string; why: string }>> = {
  nash: { title: BEST_FOR_BOTH, why: 'Most gain for each side, taken together.' },
  'win-back': { title: 'Best for us', why: 'Brings us most, with them no worse off.' },
  egalitarian: { title: 'Most even', why: 'The smaller gain is as large as it gets.' },
  'kalai-smorodinsky': { title: 'Most even in shares', why: 'Each side’s gain against its own best.' },
  utilitarian: { title: 'Most together', why: 'The largest sum; it compares both scales.' },
  swap: { title: 'Simple swap', why: 'One for one. Easy to say across the table.' },
  generous: { title: 'Generous', why: 'Leaves them most. Good when trust is thin.' },
};

const AIMS: readonly OfferKind[] = [
  ...(['nash', 'win-back', 'egalitarian', 'kalai-smorodinsky', 'utilitarian', 'swap', 'generous'] as const),
];

/** Names an offer by its rows. @example offerId(a package of rows 5 and 6)  // '5+6' */
export function offerId({ items }: Pick<TradePackage, 'items'>): string {
  return items.map(({ row, change }) => (change === 'add' ? row : -row)).join('+');
}

/** The rows of a shown offer by its id. @example rowsOfId('nash:5+6')  // [5, 6] */
export function rowsOfId(id: string): readonly number[] {
  return id
    .slice(id.indexOf(':') + 1)
    .split('+')
    .map(Number);
}

/**
 * The offers to choose from, one for each aim; where one offer is best in several ways, the later ones say so. An offer that is
 * best in every way is told once.
 *
 * @param first the aim to begin with: where we stand behind, to win back
 * @example offers of kinds nash and swap, and generous → “Best for both”, “Simple swap: Same offer as above.”, “Generous”
 */
export function shownOffers(
  offers: readonly TradeOffer[],
  first: Extract<OfferKind, 'nash' | 'win-back'> = 'nash',
): readonly ShownOffer[] {
  const shown: (ShownOffer & { readonly of: TradeOffer })[] = [];
  for (const aim of [first, ...AIMS.filter((other) => other !== first)]) {
    const of = offers.find(({ kinds }) => kinds.includes(aim));
    if (of === undefined) continue;
    const { offered, after } = of;
    const same = shown.find((one) => one.of === of);
    const { title, why } = WORDS[aim];
    const isAbove = shown.at(-1)?.of === of;
    const words = same === undefined ? why : `Same offer as ${isAbove ? 'above' : `“${same.title}”`}.`;
    shown.push({ of, id: `${aim}:${offerId(offered)}`, title, why: words, offered, after });
  }
  const [only] = shown;
  if (only !== undefined && shown.length > 1 && shown.every(({ of }) => of === only.of))
    return [{ ...only, why: 'It is the best in every way.' }];
  return shown;
}
