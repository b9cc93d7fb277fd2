/** Where a deal is possible: `width` ≥ 0. */
export interface AgreementZone {
  readonly low: number;
  readonly high: number;
  readonly width: number;
}

/**
 * Zone of possible agreement between the least a seller takes and the most a buyer pays; null when they do not meet.
 * One single amount is a zone of width 0.
 *
 * @example agreementZone(80, 100)  // { low: 80, high: 100, width: 20 }
 * @example agreementZone(101, 100) // null
 */
export function agreementZone(sellerLeast: number, buyerMost: number): AgreementZone | null {
  if (sellerLeast > buyerMost) return null;
  return { low: sellerLeast, high: buyerMost, width: buyerMost - sellerLeast };
}
