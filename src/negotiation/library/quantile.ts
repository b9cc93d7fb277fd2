/**
 * The value below which a share of the numbers lies, between neighbours in proportion, as Excel's QUARTILE.INC does.
 *
 * @param sorted from the lowest to the highest
 * @param share 0..1
 * @returns null without numbers
 * @example quantile([2, 4, 6, 10], 0.25)  // 3.5
 */
export function quantile(sorted: readonly number[], share: number): number | null {
  const at = (sorted.length - 1) * share;
  const [below, above] = [sorted[Math.floor(at)], sorted[Math.ceil(at)]];
  if (below === undefined || above === undefined) return null;
  return below + (above - below) * (at - Math.floor(at));
}

/**
 * The share of the numbers that lie below one, equals counting half.
 *
 * @returns 0..1; null without numbers
 * @example percentRank([2, 4, 4, 8], 4)  // 0.5
 */
export function percentRank(numbers: readonly number[], one: number): number | null {
  if (numbers.length === 0) return null;
  const below = numbers.filter((number) => number < one).length;
  const equal = numbers.filter((number) => number === one).length;
  return (below + equal / 2) / numbers.length;
}
