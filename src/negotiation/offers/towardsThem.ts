import { equals } from '../threshold';
import type { Offer } from './selfBid';

/**
 * Which way an offer of ours on one issue must move to be better for them: 1 up, −1 down. They began on the side that is good
 * for them; where they made no offer, our own first move is taken for a concession. null where neither tells.
 *
 * @example ours 120, theirs 90 → -1
 * @example ours 120, 110 and no offer of theirs → -1
 */
export function towardsThem(offers: readonly Offer[]): 1 | -1 | null {
  const ours = offers.filter(({ side }) => side === 'us').map(({ amount }) => amount);
  const first = ours[0];
  if (first === undefined) return null;
  const theirs = offers.find(({ side }) => side === 'them')?.amount;
  const aim = theirs === undefined || equals(theirs, first) ? ours.find((x) => !equals(x, first)) : theirs;
  return aim === undefined ? null : aim > first ? 1 : -1;
}
