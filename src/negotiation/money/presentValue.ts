/** A concession paid year by year, each payment at the end of its year. */
export interface YearlyConcession {
  /** The first year's payment, in money. */
  readonly amount: number;
  /** Yearly discount rate, 0.1 for 10%; above −1. There is no default: the rate is the negotiator's. */
  readonly rate: number;
  /** Whole number of payments ≥ 1, or null for ever. */
  readonly years: number | null;
  /** Chance that the payments come due, 0..1. */
  readonly probability: number;
  /** Yearly growth of the payment, 0.02 for 2%; above −1. */
  readonly growth: number;
}

export type PresentValue =
  | { readonly value: number }
  | { readonly reason: string; readonly of: 'rate' | 'years' | 'probability' | 'growth' };

/**
 * What a yearly concession is worth today: Σ p · C · (1+g)^(t−1) / (1+r)^t, for ever p · C / (r − g).
 * A payment for ever needs a rate above its growth; otherwise, and for numbers out of range, the reason comes back instead.
 *
 * @example presentValue({ amount: 100000, rate: 0.1, years: null, probability: 1, growth: 0 })  // { value: 1000000 }
 */
export function presentValue({ amount, rate, years, probability, growth }: YearlyConcession): PresentValue {
  if (!(rate > -1)) return { of: 'rate', reason: 'the rate must be above −100%' };
  if (!(growth > -1)) return { of: 'growth', reason: 'the growth must be above −100%' };
  if (!(probability >= 0 && probability <= 1))
    return { of: 'probability', reason: 'the probability must lie between 0 and 1 (0% and 100%)' };
  const expected = probability * amount;
  if (years === null) {
    if (rate > growth) return { value: expected / (rate - growth) };
    return { of: 'rate', reason: 'a payment for ever needs a rate above its growth' };
  }
  if (!(Number.isInteger(years) && years >= 1))
    return {
      of: 'years',
      reason: 'the years must be a whole number from 1 up; leave them out for a payment for ever',
    };
  if (rate === growth) return { value: (expected * years) / (1 + rate) };
  return { value: (expected / (rate - growth)) * (1 - ((1 + growth) / (1 + rate)) ** years) };
}

/**
 * What single payments are worth today: Σ p_t · CF_t / (1+r)^t. The first entry is paid now (t = 0).
 *
 * @example presentValueOfFlows([{ amount: -100, probability: 1 }, { amount: 220, probability: 0.5 }], 0.1)  // 0
 */
export function presentValueOfFlows(
  flows: readonly { readonly amount: number; readonly probability: number }[],
  rate: number,
): number {
  return flows.reduce((sum, { amount, probability }, t) => sum + (probability * amount) / (1 + rate) ** t, 0);
}
