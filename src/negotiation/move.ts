import type { Direction, Triple } from './concession';
import { surplus } from './gap';
import type { MethodSettings } from './settings';
import { reaches } from './threshold';
import { total } from './total';

export const BANDS = ['low', 'medium', 'high'] as const;
export type Band = (typeof BANDS)[number];

export const MOVES = ['give', 'keep', 'target', 'trade'] as const;
/** What to do with a row: give it, keep it, press for it, or trade it against something. */
export type Move = (typeof MOVES)[number];

/**
 * The band of a row's mean score (total / 3).
 *
 * @example bandOf(11.9, DEFAULT_SETTINGS)  // 'low'
 */
export function bandOf(totalScore: number, settings: Pick<MethodSettings, 'lowBand' | 'highBand'>): Band {
  if (reaches(totalScore / 3, settings.highBand)) return 'high';
  return reaches(totalScore / 3, settings.lowBand) ? 'medium' : 'low';
}

/**
 * The give/keep/target/trade table.
 *
 * @example moveOf('give', [2, 3, 2], [8, 7, 9], DEFAULT_SETTINGS)  // 'give': cheap for us, dear to them
 * @example moveOf('give', [8, 8, 7], [5, 5, 5], DEFAULT_SETTINGS)  // 'keep'
 */
export function moveOf(
  direction: Direction,
  own: Triple<number>,
  mirror: Triple<number>,
  settings: Pick<MethodSettings, 'weights' | 'lowBand' | 'highBand' | 'surplusMove'>,
): Move {
  const ours = total(own, settings.weights);
  const theirs = total(mirror, settings.weights);
  const ourBand = bandOf(ours, settings);
  const theirBand = bandOf(theirs, settings);
  const createsMuch = reaches(surplus(direction, own, mirror, settings.weights), settings.surplusMove);
  if (direction === 'get')
    return createsMuch || (ourBand === 'high' && theirBand === 'low') ? 'target' : 'trade';
  if (createsMuch || (ourBand === 'low' && theirBand === 'high')) return 'give';
  return ourBand === 'high' && reaches(ours, theirs) ? 'keep' : 'trade';
}
