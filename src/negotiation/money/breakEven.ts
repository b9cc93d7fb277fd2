/**
 * How much of what a concession may bring must come true to pay for it: cost / value. With the whole value it is the
 * break-even probability, with the value of one unit the break-even number of units. null unless the value is above 0.
 *
 * @example breakEven(15000, 150000)  // 0.1, a chance of 10%
 * @example breakEven(15000, 50000)   // 0.3 of a lead
 */
export function breakEven(cost: number, value: number): number | null {
  return value > 0 ? cost / value : null;
}

/** A concession against what it brings, in money. */
export interface TradeReturn {
  readonly net: number;
  /** value / cost; null for a cost of 0. */
  readonly ratio: number | null;
}

/**
 * Net and ratio of what a concession brings over what it costs.
 *
 * @example tradeReturn(20000, 200000)  // { net: 180000, ratio: 10 }
 */
export function tradeReturn(cost: number, value: number): TradeReturn {
  return { net: value - cost, ratio: cost === 0 ? null : value / cost };
}
