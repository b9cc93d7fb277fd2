import type { FlagCertainty } from '../../negotiation/uncertainty/flagCertainty';
import { FLAG_STYLES } from '../theme/flagStyle';
import { formatNumber } from '../wording/format';

/**
 * How far the reading of a row may be relied on, the word first.
 *
 * @example 'Likely: 55 in 100 that “Overpaying” is right.'
 * @example 'Open: guesses alone do not settle “Mixed”. Ask, or let a colleague score it too.'
 */
export function certaintySentence({ flag, probability, certainty }: FlagCertainty): string {
  const reading = FLAG_STYLES[flag].word;
  // A small figure beside the reading would be read as "it is wrong", where it is only not known.
  if (certainty === 'open')
    return `Open: guesses alone do not settle “${reading}”. Ask, or let a colleague score it too.`;
  const word = `${certainty.charAt(0).toUpperCase()}${certainty.slice(1)}`;
  const whole = Math.round(100 * probability);
  // Four hundred draws tell no certainty: never all.
  const chance = whole === 100 ? 'more than 99' : formatNumber(whole);
  return `${word}: ${chance} in 100 that “${reading}” is right.`;
}
