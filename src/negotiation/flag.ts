import { DIMENSIONS, type Dimension, type Direction, type Flag, type Triple } from './concession';
import { asymmetry, gaps } from './gap';
import type { MethodSettings } from './settings';
import { exceeds, reaches } from './threshold';

/** What made a row carry its flag: one dimension, or the total when no single dimension crossed its threshold. */
export type Driver = Dimension | 'total';

export interface RowFlag {
  readonly flag: Flag;
  /** null only for `balanced`. */
  readonly driver: Driver | null;
}

export type FlagSettings = Pick<MethodSettings, 'weights' | 'dimensionThreshold' | 'totalThreshold'>;

/** The dimension with the largest gap in one direction of the gap (`sign` 1: ours is higher); the first of equals. */
function largestGap(gap: Triple<number>, sign: 1 | -1): { dimension: Dimension; size: number } {
  let largest = { dimension: DIMENSIONS[0] as Dimension, size: sign * gap[0] };
  for (const i of [1, 2] as const)
    if (exceeds(sign * gap[i], largest.size)) largest = { dimension: DIMENSIONS[i], size: sign * gap[i] };
  return largest;
}

/**
 * What the gaps of a row say about it. The total alone would hide gaps that cancel each other, so each dimension counts too:
 * a side is crossed when one gap reaches the dimension threshold or the asymmetry reaches the total threshold.
 * The driver of a `mixed` row is looked for on the side that is a risk to us: what we value more on a give, less on a get.
 *
 * @example flagOf('give', [2, 8, 3], [5, 5, 5], DEFAULT_SETTINGS)  // { flag: 'mixed', driver: 'leverage' }
 */
export function flagOf(
  direction: Direction,
  own: Triple<number>,
  mirror: Triple<number>,
  settings: FlagSettings,
): RowFlag {
  const gap = gaps(own, mirror);
  const difference = asymmetry(own, mirror, settings.weights);
  const crosses = (sign: 1 | -1) =>
    reaches(largestGap(gap, sign).size, settings.dimensionThreshold) ||
    reaches(sign * difference, settings.totalThreshold);
  const driver = (sign: 1 | -1): Driver => {
    const { dimension, size } = largestGap(gap, sign);
    return reaches(size, settings.dimensionThreshold) ? dimension : 'total';
  };
  const high = crosses(1);
  const low = crosses(-1);
  if (high && low) return { flag: 'mixed', driver: driver(direction === 'give' ? 1 : -1) };
  if (high) return { flag: direction === 'give' ? 'overpaying' : 'target', driver: driver(1) };
  if (low) return { flag: direction === 'give' ? 'opportunity' : 'hollow', driver: driver(-1) };
  return { flag: 'balanced', driver: null };
}
