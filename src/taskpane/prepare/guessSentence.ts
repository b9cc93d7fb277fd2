import type { Guess } from '../../negotiation/prepare/askNext';
import { formatNumber, formatShare } from '../wording/format';
import { DIMENSION_WORDS } from '../wording/words';

/**
 * Why a guess is worth testing.
 *
 * @example 'We guess their leverage at 6. Chance that the reading changes once you know: 50%.'
 */
export function guessSentence({
  dimension,
  score,
  chance,
}: Pick<Guess, 'dimension' | 'score' | 'chance'>): string {
  const word = DIMENSION_WORDS[dimension].toLowerCase();
  return `We guess their ${word} at ${formatNumber(score)}. Chance that the reading changes once you know: ${formatShare(chance)}.`;
}
