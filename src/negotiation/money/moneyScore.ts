/**
 * An amount of money as a score: 10 is the amount `ten`, which the user sets, and nothing is below 1. Both sides are scored by
 * the same. Null for what is no amount from 0 up, and for more than `ten`, which is asked about.
 *
 * @example moneyScore(50_000, 200_000)  // 2.5
 * @example moneyScore(5_000, 200_000)   // 1
 * @example moneyScore(300_000, 200_000) // null
 */
export function moneyScore(amount: number, ten: number): number | null {
  if (!(ten > 0) || !(amount >= 0) || amount > ten) return null;
  return Math.max(1, (10 * amount) / ten);
}
