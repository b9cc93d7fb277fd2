import type { Direction, Triple } from './concession';
import { total } from './total';

/**
 * own − mirror on each dimension, −9..9. Always this sign; what it means depends on the direction.
 *
 * @example gaps([2, 8, 3], [5, 5, 5])  // [-3, 3, -2]
 */
export function gaps(own: Triple<number>, mirror: Triple<number>): Triple<number> {
  return [own[0] - mirror[0], own[1] - mirror[1], own[2] - mirror[2]];
}

/**
 * own total − mirror total, −27..27: the weighted sum of the gaps.
 *
 * @example asymmetry([2, 8, 3], [5, 5, 5], [1, 1, 1])  // -2
 */
export function asymmetry(own: Triple<number>, mirror: Triple<number>, weights: Triple<number>): number {
  return total(own, weights) - total(mirror, weights);
}

/**
 * What the receiver gains beyond what the giver loses, −27..27. Positive: the move creates value.
 * A give: mirror total − own total; a get: own total − mirror total.
 *
 * @example surplus('give', [2, 8, 3], [5, 5, 5], [1, 1, 1])  // 2
 */
export function surplus(
  direction: Direction,
  own: Triple<number>,
  mirror: Triple<number>,
  weights: Triple<number>,
): number {
  return direction === 'give' ? asymmetry(mirror, own, weights) : asymmetry(own, mirror, weights);
}
