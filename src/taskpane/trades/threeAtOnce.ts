import { DIMENSIONS, type Dimension } from '../../negotiation/concession';
import type { DealAfter } from '../../negotiation/trades/dealState';
import type { EquivalentOffers } from '../../negotiation/trades/equivalentOffers';
import { offerWording } from '../../negotiation/trades/offerWording';
import type { TradePackage } from '../../negotiation/trades/tradePackage';
import { pointUnit, type ListMeasure } from '../../negotiation/pointUnit';
import { equals } from '../../negotiation/threshold';
import type { Headline } from '../frame/HeadlineBlock';
import { formatNumber } from '../wording/format';
import { BEST_FOR_BOTH, offerId, type ShownOffer } from './shownOffers';

/** The letter of an offer by its place. @example letterOf(0)  // 'A' */
export const letterOf = (place: number) => 'ABC'.charAt(place);

const MOST_FOR: Readonly<Record<Dimension, string>> = {
  value: 'Most for their money',
  leverage: 'Most for their plans',
  relationship: 'Most for the relationship',
};

/** What an offer brings them on a dimension. */
const theirs = ({ items }: TradePackage, i: 0 | 1 | 2) =>
  items.reduce((sum, item) => sum + item.theirs[i], 0);

/** The dimension on which an offer brings them most beyond the next best of the others. */
function strongest(offered: TradePackage, all: readonly TradePackage[]): Dimension {
  const others = all.filter((other) => other !== offered);
  const lead = (i: 0 | 1 | 2) => theirs(offered, i) - Math.max(...others.map((other) => theirs(other, i)));
  const leads = [lead(0), lead(1), lead(2)];
  return DIMENSIONS[leads.indexOf(Math.max(...leads))] ?? 'value';
}

/** The offers to put side by side, each named by what it does most for them; a list of one score a side has no such names. */
export function threeShown(
  { offers }: EquivalentOffers,
  after: (offered: TradePackage) => DealAfter,
  measure: ListMeasure,
): readonly ShownOffer[] {
  return offers.map((offered, i) => {
    const most = offers.length === 3 ? (DIMENSIONS[i] ?? 'value') : strongest(offered, offers);
    const letter = letterOf(i);
    return {
      id: offerId(offered),
      title: measure === 'one' ? `Offer ${letter}` : `${letter}. ${MOST_FOR[most]}`,
      why: '',
      offered,
      after: after(offered),
    };
  });
}

const points = (n: number) => `${formatNumber(n)} ${equals(n, 1) ? 'point' : 'points'}`;

/** How equal the offers are to us, and whether all was looked at. */
export function equalWords({ offers, widened, exhaustive }: EquivalentOffers, measure: ListMeasure): string {
  const worths = offers.map(({ us }) => us / pointUnit(measure));
  const span = Math.max(...worths) - Math.min(...worths);
  const count = offers.length === 3 ? 'three' : 'two';
  return [
    ...(offers.length < 3 ? ['Only two offers are equal enough.'] : []),
    equals(span, 0)
      ? 'They are equal to us.'
      : widened
        ? `No ${count} are closer to each other; these are equal to us within ${points(span)}.`
        : `They are equal to us within ${points(span)}.`,
    ...(exhaustive ? [] : ['Too many rows to try everything: there may be better ones.']),
  ].join(' ');
}

/**
 * Which offer they are equal to, where it is not simply the best for both; '' where it is.
 *
 * @param offers the single offers, the one that comes first by default in front
 * @example 'Nothing equals “Best for both”, so these are worth about as much to us as “Most even”.'
 */
export function anchorWords(
  { anchor }: Pick<EquivalentOffers, 'anchor'>,
  offers: readonly Pick<ShownOffer, 'offered' | 'title'>[],
  chosen: string | null,
): string {
  const titleOf = (id: string) => offers.find(({ offered }) => offerId(offered) === id)?.title ?? null;
  const best = offers.find(({ title }) => title === BEST_FOR_BOTH) ?? offers[0];
  const first = best === undefined ? '' : offerId(best.offered);
  const wanted = chosen !== null && titleOf(chosen) !== null ? chosen : first;
  const [is, was] = [titleOf(offerId(anchor)), titleOf(wanted)];
  if (is === null || was === null) return '';
  if (offerId(anchor) !== wanted)
    return `Nothing equals “${was}”, so these are worth about as much to us as “${is}”.`;
  return wanted === first ? '' : `Worth about as much to us as “${is}”, which you picked.`;
}

/** The headline over them; null: there are none. */
export function threeHeadline(found: EquivalentOffers | null, measure: ListMeasure): Headline {
  if (found === null)
    return {
      tone: 'calm',
      title: 'No two offers are equal enough',
      detail: 'Allow more items or score more open rows; One offer shows what can be offered by itself.',
    };
  const worths = found.offers.map(({ us }) => us / pointUnit(measure));
  const [least, most] = [Math.min(...worths), Math.max(...worths)];
  const worth = equals(least, most) ? formatNumber(least) : `${formatNumber(least)} to ${formatNumber(most)}`;
  return {
    tone: 'calm',
    title: `Put ${found.offers.length === 3 ? 'three' : 'two'} on the table, let them choose`,
    detail: `Worth ${worth} to us each. Their choice tells you what they care about.`,
  };
}

/**
 * What to say with them: no score, gain or estimate stands in it.
 *
 * @example 'We see two ways. A: If you can agree to “Reference”, then we can offer “Training”. B: … Which comes closest?'
 */
export function threeWording(offers: readonly Pick<TradePackage, 'items'>[]): string {
  const ways = offers.map((offered, i) => `${letterOf(i)}: ${offerWording(offered)}`);
  return `We see ${offers.length === 3 ? 'three' : 'two'} ways. ${ways.join(' ')} Which comes closest?`;
}
