import type { Guess } from '../../negotiation/prepare/askNext';
import { formatNumber } from '../wording/format';
import { DIMENSION_WORDS } from '../wording/words';

/**
 * Why a guess is worth testing.
 *
 * @example 'We guess their leverage at 6. Knowing better is worth about 2 points to us. 50 in 100 that the reading changes.'
 */
export function guessSentence({
  dimension,
  score,
  chance,
  worth,
}: Pick<Guess, 'dimension' | 'score' | 'chance' | 'worth'>): string {
  const word = DIMENSION_WORDS[dimension].toLowerCase();
  const gain = Math.round(worth * 10) / 10;
  return [
    `We guess their ${word} at ${formatNumber(score)}.`,
    ...(gain > 0
      ? [`Knowing better is worth about ${formatNumber(gain)} ${gain === 1 ? 'point' : 'points'} to us.`]
      : []),
    `${formatNumber(Math.round(100 * chance))} in 100 that the reading changes.`,
  ].join(' ');
}
