/** How sure one person's score is, as a standard deviation in score points, before anything else is known. */
export const OWN_SPREAD = 1.5;
/** The same for our guess of their score, of which we know less. */
export const MIRROR_SPREAD = 2;

/** So many scorers would have to agree with each other before their own spread counts as much as the usual one. */
const PRIOR_WEIGHT = 4;

/**
 * The variance of the mean of several people's scores. Their own spread is drawn towards the usual one, because two or
 * three people say little about how far people differ: s² = (4·s0² + (n − 1)·s²) / (4 + n − 1), divided by n. One score,
 * or none known one by one, has the usual variance.
 *
 * @param usual standard deviation of a single score, in score points
 * @example meanVariance([], 1.5)      // 2.25
 * @example meanVariance([4, 6], 1.5)  // (4 · 2.25 + 1 · 2) / 5 / 2 = 1.1
 */
export function meanVariance(scores: readonly number[], usual: number): number {
  const n = scores.length;
  if (n < 2) return usual ** 2;
  const mean = scores.reduce((sum, score) => sum + score, 0) / n;
  const squares = scores.reduce((sum, score) => sum + (score - mean) ** 2, 0);
  return (PRIOR_WEIGHT * usual ** 2 + squares) / (PRIOR_WEIGHT + n - 1) / n;
}
