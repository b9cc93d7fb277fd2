import { reaches } from '../threshold';

export const CERTAINTIES = ['firm', 'likely', 'close call', 'open'] as const;
/** How far a flag may be relied on. `open`: it says little either way. */
export type Certainty = (typeof CERTAINTIES)[number];

const BANDS = [
  ['firm', 0.8],
  ['likely', 0.5],
  ['close call', 0.2],
] as const;

/**
 * The band of a probability: firm from 0.8, likely from 0.5, a close call from 0.2.
 *
 * @example certaintyOf(0.841)  // 'firm'
 */
export function certaintyOf(probability: number): Certainty {
  return BANDS.find(([, from]) => reaches(probability, from))?.[0] ?? 'open';
}
