import { reaches } from '../threshold';
import { standardNormal } from './normal';

/**
 * How probable it is, 0..1, that a gap which we estimate really reaches its threshold: 1 − Φ((T − gap) / SE). For the other
 * side of the gap hand over −gap. A spread of 0 means that the gap is known.
 *
 * @param gap our estimate, in points
 * @param spread its standard error, ≥ 0
 * @param threshold T, in the same points
 * @example flagProbability(3, 2.5, 3)    // 0.5
 * @example flagProbability(0, 2.5, 3)    // 1 − Φ(1.2) = 0.115…
 * @example flagProbability(5.5, 2.5, 3)  // Φ(1) = 0.841…
 */
export function flagProbability(gap: number, spread: number, threshold: number): number {
  if (!(spread > 0)) return reaches(gap, threshold) ? 1 : 0;
  return standardNormal((gap - threshold) / spread);
}

/** How far a reading may be relied on. `open`: it says little either way. */
export type Certainty = 'firm' | 'likely' | 'watch' | 'open';

const BANDS = [
  ['firm', 0.8],
  ['likely', 0.5],
  ['watch', 0.2],
] as const;

/**
 * The band of a probability: firm from 0.8, likely from 0.5, watch from 0.2.
 *
 * @example certainty(0.841)  // 'firm'
 */
export function certainty(probability: number): Certainty {
  return BANDS.find(([, from]) => reaches(probability, from))?.[0] ?? 'open';
}
