/**
 * What a lower cap on yearly price increases costs over the years, as a share of today's yearly price:
 * Σ (1 + from)^t − (1 + to)^t for t = 1..years. Assumes that each year would have gone to its cap.
 *
 * @example priceCapCost(0.1, 0.05, 2)  // 0.1575, so 50,000 foregone mean a yearly price of 317,460
 */
export function priceCapCost(from: number, to: number, years: number): number {
  let sum = 0;
  for (let t = 1; t <= years; t++) sum += (1 + from) ** t - (1 + to) ** t;
  return sum;
}
