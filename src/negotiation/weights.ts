import type { Triple } from './concession';

/** True for weights that mean something: finite, none negative, not all zero. */
export function areWeights(weights: Triple<number>): boolean {
  return weights.every((w) => Number.isFinite(w) && w >= 0) && weights.some((w) => w > 0);
}

/**
 * Weights scaled to sum to 3, so that a total lies in 3..30 whatever scale the weights came in.
 * Weights without meaning (see {@link areWeights}) throw a RangeError: callers check what people type.
 *
 * @example normalisedWeights([2, 1, 1])  // [1.5, 0.75, 0.75]
 */
export function normalisedWeights(weights: Triple<number>): Triple<number> {
  if (!areWeights(weights)) throw new RangeError('Weights must be three numbers from 0 up, not all 0');
  const [value, leverage, relationship] = weights;
  const unit = 3 / (value + leverage + relationship);
  return [value * unit, leverage * unit, relationship * unit];
}
