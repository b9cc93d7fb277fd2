/** Ranks from 1; equal numbers share the mean of their ranks. */
function ranks(numbers: readonly number[]): readonly number[] {
  const sorted = [...numbers].sort((a, b) => a - b);
  const places = new Map<number, { readonly first: number; count: number }>();
  for (const [i, n] of sorted.entries()) {
    const place = places.get(n);
    if (place === undefined) places.set(n, { first: i + 1, count: 1 });
    else place.count += 1;
  }
  return numbers.map((n) => {
    const { first, count } = places.get(n) ?? { first: 0, count: 1 };
    return first + (count - 1) / 2;
  });
}

const mean = (numbers: readonly number[]) => numbers.reduce((sum, n) => sum + n, 0) / numbers.length;

/**
 * Spearman's rank correlation of two equally long lists, −1..1: whether what ranks high in one ranks high in the other.
 * null when there is nothing to compare: under two pairs, or all numbers of one list equal.
 *
 * @example spearman([1, 2, 3], [10, 30, 20])  // 0.5
 */
export function spearman(a: readonly number[], b: readonly number[]): number | null {
  if (a.length < 2 || a.length !== b.length) return null;
  const [x, y] = [ranks(a), ranks(b)];
  const [mx, my] = [mean(x), mean(y)];
  const products = x.map((rank, i) => (rank - mx) * ((y[i] ?? my) - my));
  const spread = (r: readonly number[], m: number) =>
    Math.sqrt(r.reduce((sum, rank) => sum + (rank - m) ** 2, 0));
  const scale = spread(x, mx) * spread(y, my);
  return scale === 0 ? null : products.reduce((sum, p) => sum + p, 0) / scale;
}
