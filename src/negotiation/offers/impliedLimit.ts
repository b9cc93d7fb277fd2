import { exceeds } from '../threshold';
import { incrementsOf } from './increments';

export interface ImpliedLimit {
  /** Where the offers are heading if the steps go on shrinking as they did. */
  readonly limit: number;
  /** Geometric mean of the ratios between steps, 0 ≤ ratio < 1. */
  readonly ratio: number;
}

/**
 * The limit that shrinking steps point to: the sum of a geometric series, x_n ± s_n · r̄ / (1 − r̄).
 * null when no limit is signalled: fewer than three offers, a turn in direction, or steps that do not shrink on average.
 *
 * @example impliedLimit([100, 90, 85, 83])  // { limit: 81.38…, ratio: 0.447… }
 * @example impliedLimit([100, 95, 92])      // { limit: 87.5, ratio: 0.6 }
 * @example impliedLimit([100, 90, 80])      // null
 */
export function impliedLimit(offers: readonly number[]): ImpliedLimit | null {
  const { steps, ratios, pattern } = incrementsOf(offers);
  const last = offers.at(-1);
  const first = offers[0];
  const lastStep = steps.at(-1);
  if (first === undefined || last === undefined || lastStep === undefined) return null;
  if (pattern === 'too-few' || pattern === 'reversal' || ratios.includes(null)) return null;
  const ratio = ratios.reduce<number>((product, r) => product * (r ?? 1), 1) ** (1 / ratios.length);
  if (!exceeds(1, ratio)) return null;
  return { limit: last + Math.sign(last - first) * ((lastStep * ratio) / (1 - ratio)), ratio };
}
