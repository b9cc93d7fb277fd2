import { breakEven, tradeReturn } from './breakEven';

/** A concession and what we expect in return, in money. */
export interface MoneyTrade {
  readonly cost: number;
  /** What comes back in all; null where nothing is expected. */
  readonly return: number | null;
  /** Chance that it comes, 0..1. */
  readonly probability: number;
  /** Years until it comes; null: now. */
  readonly years: number | null;
  /** Yearly discount rate, 0.1 for 10%; null where nothing is discounted. */
  readonly rate: number | null;
}

export type Payoff = { readonly value: number } | { readonly reason: string };

/**
 * What a concession is expected to leave us: p · return / (1 + rate)^years − cost, in money of today. A return that comes later
 * needs a rate: there is no default.
 *
 * @example payoff({ cost: 15000, return: 150000, probability: 0.9, years: null, rate: null })  // { value: 120000 }
 */
export function payoff({ cost, return: back, probability, years, rate }: MoneyTrade): Payoff {
  if (!(probability >= 0 && probability <= 1))
    return { reason: 'the probability must lie between 0 and 1 (0% and 100%)' };
  if (years !== null && !(years >= 0)) return { reason: 'the years must be 0 or more' };
  if (rate !== null && !(rate > -1)) return { reason: 'the rate must be above −100%' };
  if (years !== null && years > 0 && rate === null)
    return { reason: 'a return that comes later needs a rate; there is no default rate' };
  const discount = (1 + (rate ?? 0)) ** (years ?? 0);
  return { value: (probability * (back ?? 0)) / discount - cost };
}

/** A row of a concession matrix. */
export interface MatrixRow {
  readonly expected: number;
  readonly net: number;
  /** Return over cost; null for a cost of 0 or no return. */
  readonly ratio: number | null;
  /** The probability from which it pays; null without a return. */
  readonly breakEven: number | null;
  readonly verdict: 'pays' | 'even' | 'loses';
}

/**
 * Everything that a matrix says of one concession; the reason where its numbers are out of range.
 *
 * @example matrixRow({ cost: 20000, return: 200000, probability: 1, years: null, rate: null })
 *          // expected 180000, net 180000, ratio 10, breakEven 0.1, pays
 */
export function matrixRow(trade: MoneyTrade): MatrixRow | { readonly reason: string } {
  const expected = payoff(trade);
  if ('reason' in expected) return expected;
  const { net, ratio } = tradeReturn(trade.cost, trade.return ?? 0);
  const { value } = expected;
  return {
    expected: value,
    net,
    ratio: trade.return === null ? null : ratio,
    breakEven: trade.return === null ? null : breakEven(trade.cost, trade.return),
    verdict: value > 0 ? 'pays' : value < 0 ? 'loses' : 'even',
  };
}
