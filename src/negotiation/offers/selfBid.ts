/** One offer on one issue, in the order made. Amounts in any unit, the same for both sides. */
export interface Offer {
  readonly side: 'us' | 'them';
  readonly amount: number;
}

/** An offer of ours that bettered our own last one while theirs was still due. */
export interface SelfBid {
  /** Position of the second of the two offers, from 0. */
  readonly index: number;
  readonly from: number;
  readonly to: number;
  /** to − from, with its sign. */
  readonly change: number;
  /** |change| / |from|; null when the first offer was 0. */
  readonly share: number | null;
}

/**
 * Two offers of ours in a row, the second better for them, with none of theirs between. Which way is better for them is known
 * from their nearest offer on the issue, earlier or later; where they made none, any change counts.
 *
 * @example selfBids([{ side: 'us', amount: 120000 }, { side: 'us', amount: 110000 }])
 *          // [{ index: 1, from: 120000, to: 110000, change: -10000, share: 0.0833… }]
 */
export function selfBids(offers: readonly Offer[]): readonly SelfBid[] {
  return offers.flatMap((offer, index) => {
    const before = offers[index - 1];
    if (before?.side !== 'us' || offer.side !== 'us' || offer.amount === before.amount) return [];
    const theirs =
      offers.filter((o, i) => o.side === 'them' && i < index).at(-1) ??
      offers.slice(index).find((o) => o.side === 'them');
    const change = offer.amount - before.amount;
    if (theirs !== undefined && Math.sign(theirs.amount - before.amount) !== Math.sign(change)) return [];
    const share = before.amount === 0 ? null : Math.abs(change / before.amount);
    return [{ index, from: before.amount, to: offer.amount, change, share }];
  });
}
