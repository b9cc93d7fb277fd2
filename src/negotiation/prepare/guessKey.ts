import { foldText } from '../foldText';
import type { Guess } from './askNext';

/**
 * What a guess is remembered by once it was asked about: its item and kind of score, and the score itself, so that a guess
 * that changed since is a new one.
 *
 * @example guessKey({ name: 'Exclusivity', dimension: 'leverage', score: 6 })  // 'exclusivity|leverage|6'
 */
export function guessKey({ name, dimension, score }: Pick<Guess, 'name' | 'dimension' | 'score'>): string {
  return `${foldText(name)}|${dimension ?? 'score'}|${score}`;
}
