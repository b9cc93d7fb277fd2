import { agreementZone, type AgreementZone } from './agreementZone';
import { impliedLimit, type ImpliedLimit } from './impliedLimit';
import { incrementsOf, type Increments } from './increments';
import { selfBids, type Offer, type SelfBid } from './selfBid';
import { splitDifference, type Split } from './splitDifference';

/** What one side has offered on an issue, in the order made. */
export interface SideOffers extends Increments {
  readonly amounts: readonly number[];
  /** Where the offers are heading; null when they signal no limit. */
  readonly limit: ImpliedLimit | null;
}

/** The offers on one issue and what can be read from them. */
export interface IssueReview {
  readonly issue: string;
  readonly ours: SideOffers;
  readonly theirs: SideOffers;
  readonly selfBids: readonly SelfBid[];
  /** The gap between the last two offers; null until both sides have made one. */
  readonly split: Split | null;
  /** `none` when the two reservation values do not meet; null while one of them, or who sells, is unknown. */
  readonly zone: AgreementZone | 'none' | null;
}

/** The amounts at which the sides would walk away; null where unknown. */
export interface Reservations {
  readonly us: number | null;
  readonly them: number | null;
}

export const NO_RESERVATIONS: Reservations = { us: null, them: null };

/**
 * Reviews the offers on one issue. Who began higher is taken for the seller: a reservation value of theirs is the least they
 * take, one of the other side the most it pays.
 *
 * @example ours 100, 90, 85, 83 and theirs 60, 70, 74; reservations us 78, them 80
 *          // ours: steps 10, 5, 2, limit 81.38…; split apart 9, middle 78.5; zone 78 to 80, width 2
 */
export function reviewIssue(
  issue: string,
  offers: readonly Offer[],
  reservations: Reservations = NO_RESERVATIONS,
): IssueReview {
  const ours = sideOffers(offers, 'us');
  const theirs = sideOffers(offers, 'them');
  const [ourLast, theirLast] = [ours.amounts.at(-1), theirs.amounts.at(-1)];
  return {
    issue,
    ours,
    theirs,
    selfBids: selfBids(offers),
    split: ourLast === undefined || theirLast === undefined ? null : splitDifference(ourLast, theirLast),
    zone: zoneOf(ours.amounts[0], theirs.amounts[0], reservations),
  };
}

function sideOffers(offers: readonly Offer[], side: Offer['side']): SideOffers {
  const amounts = offers.filter((offer) => offer.side === side).map(({ amount }) => amount);
  return { amounts, ...incrementsOf(amounts), limit: impliedLimit(amounts) };
}

function zoneOf(
  ourFirst: number | undefined,
  theirFirst: number | undefined,
  { us, them }: Reservations,
): IssueReview['zone'] {
  if (us === null || them === null) return null;
  if (ourFirst === undefined || theirFirst === undefined || ourFirst === theirFirst) return null;
  const zone = ourFirst > theirFirst ? agreementZone(us, them) : agreementZone(them, us);
  return zone ?? 'none';
}
