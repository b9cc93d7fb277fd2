import type { DriftedScore } from '../../negotiation/prepare/signedTerms';
import { formatNumber, formatShare } from '../wording/format';
import { DIMENSION_WORDS } from '../wording/words';
import type { ReturnsSoFar, SignedTerms } from './signed';

const dates = new Intl.DateTimeFormat(undefined, {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

/** When the next look is due. @example 'The next look is due on August 18, 2026.' */
export function dueSentence({
  due,
  inDays,
  because = null,
}: Pick<SignedTerms, 'due' | 'inDays'> & Partial<Pick<SignedTerms, 'because'>>): string {
  const day = dates.format(new Date(due));
  if (because !== null) return `Look at the terms now: ${because} came on ${day}.`;
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

/** @example returnsSentence({ expected: 120_000, realised: 90_000 })  // 'Expected in return 120,000, came back 90,000 so far: 75%.' */
export function returnsSentence({ expected, realised }: Pick<ReturnsSoFar, 'expected' | 'realised'>): string {
  const share = expected > 0 ? `: ${formatShare(realised / expected)}` : '';
  return `Expected in return ${formatNumber(expected)}, came back ${formatNumber(realised)} so far${share}.`;
}
