import { foldTerm } from './foldHeading';
import type { Parties } from './headingReader';
import { everyLanguage } from './languages';
import { matcher } from './matchTerms';

/** Longer texts are prose. */
const LONGEST = 40;

type Named = 'us' | 'them' | 'party';

const marked = (terms: readonly string[], entry: Named) => terms.map((term) => [term, entry] as const);

const find = matcher<Named>([
  ...marked(
    everyLanguage(({ sides, directions }) => [...sides.us, ...directions.we, ...directions.us]),
    'us',
  ),
  ...marked(
    everyLanguage(({ sides, directions }) => [...sides.them, ...directions.they, ...directions.them]),
    'them',
  ),
  ...marked(
    everyLanguage(({ headings }) => headings.sides.maybe),
    'party',
  ),
]);

/**
 * Which side a cell names, and it alone; `party` for a part in a deal that either side may play; null where it names none or both.
 *
 * @example sideNamed('They moved', NOBODY)  // 'them'
 * @example sideNamed('Buyer', NOBODY)       // 'party'
 */
export function sideNamed(text: string, { us, them }: Parties): Named | null {
  if (text.length > LONGEST) return null;
  const folded = foldTerm(text);
  if (folded === '') return null;
  if (us !== '' && folded === foldTerm(us)) return 'us';
  if (them !== '' && folded === foldTerm(them)) return 'them';
  const named = new Set(find(folded.split(' ')).map(({ entry }) => entry));
  if (named.has('us') !== named.has('them')) return named.has('us') ? 'us' : 'them';
  return named.size === 1 && named.has('party') ? 'party' : null;
}
