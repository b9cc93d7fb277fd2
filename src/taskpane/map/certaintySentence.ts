import type { FlagCertainty } from '../../negotiation/uncertainty/flagCertainty';
import { FLAG_STYLES } from '../theme/flagStyle';
import { formatNumber } from '../wording/format';

/**
 * How far the reading of a row may be relied on, the word first.
 *
 * @example 'Likely: 55 in 100 that “Overpaying” is right.'
 */
export function certaintySentence({ flag, probability, certainty }: FlagCertainty): string {
  const word = `${certainty.charAt(0).toUpperCase()}${certainty.slice(1)}`;
  const whole = Math.round(100 * probability);
  // Four hundred draws tell no certainty: never 0, never all.
  const chance = whole === 0 ? 'less than 1' : whole === 100 ? 'more than 99' : formatNumber(whole);
  return `${word}: ${chance} in 100 that “${FLAG_STYLES[flag].word}” is right.`;
}
