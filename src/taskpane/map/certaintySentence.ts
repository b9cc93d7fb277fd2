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
  return `${word}: ${formatNumber(Math.round(100 * probability))} in 100 that “${FLAG_STYLES[flag].word}” is right.`;
}
