import type { Triple } from './concession';
import { normalisedWeights } from './weights';

/**
 * Weighted sum of three scores, 3..30. The weights may come in any scale; equal weights give the plain sum.
 *
 * @example total([2, 8, 3], [1, 1, 1])  // 13
 */
export function total(scores: Triple<number>, weights: Triple<number>): number {
  const [value, leverage, relationship] = normalisedWeights(weights);
  return value * scores[0] + leverage * scores[1] + relationship * scores[2];
}
