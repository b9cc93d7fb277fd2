import type { Guess } from '../../negotiation/prepare/askNext';
import { pointUnit } from '../../negotiation/pointUnit';
import { formatNumber } from '../wording/format';
import { DIMENSION_WORDS } from '../wording/words';

/**
 * Why a guess is worth testing.
 *
 * @param shown a score as it reads on the list's own scale
 * @example 'We guess their leverage at 6. Knowing better is worth about 2 points to us. 50 in 100 that the reading changes.'
 */
export function guessSentence(
  { dimension, direction, score, chance, worth }: Omit<Guess, 'row' | 'name'>,
  shown: (score: number) => string = formatNumber,
): string {
  const isOne = dimension === null;
  const gain = Math.round((worth / pointUnit(isOne ? 'one' : 'three')) * 10) / 10;
  return [
    isOne
      ? `We guess ${direction === 'give' ? 'its worth to them' : 'what it costs them'} at ${shown(score)}.`
      : `We guess their ${DIMENSION_WORDS[dimension].toLowerCase()} at ${shown(score)}.`,
    ...(gain > 0
      ? [`Knowing better is worth about ${formatNumber(gain)} ${gain === 1 ? 'point' : 'points'} to us.`]
      : []),
    `${formatNumber(Math.round(100 * chance))} in 100 that the reading changes.`,
  ].join(' ');
}
