import type { DriftedScore } from '../../negotiation/prepare/signedTerms';
import { formatNumber } from '../wording/format';
import { DIMENSION_WORDS } from '../wording/words';
import type { SignedTerms } from './signed';

const dates = new Intl.DateTimeFormat(undefined, {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

/** When the next look is due. @example 'The next look is due on August 18, 2026.' */
export function dueSentence({ due, inDays }: Pick<SignedTerms, 'due' | 'inDays'>): string {
  const day = dates.format(new Date(due));
  if (inDays > 0) return `The next look is due on ${day}.`;
  if (inDays === 0) return 'The next look is due today.';
  return `The next look was due on ${day}, ${inDays === -1 ? '1 day' : `${formatNumber(-inDays)} days`} ago.`;
}

/** Then and now. @example 'Our leverage was 4 at signing, 7 now.' */
export function driftSentence({ whose, dimension, then, now }: DriftedScore): string {
  const word = DIMENSION_WORDS[dimension].toLowerCase();
  const what = whose === 'own' ? `Our ${word}` : `Their ${word}, as we guess it,`;
  return `${what} was ${formatNumber(then)} at signing, ${formatNumber(now)} now.`;
}
