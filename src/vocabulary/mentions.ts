import { foldTerm } from './foldHeading';
import type { Fragments } from './language';

/**
 * Makes a test for folded texts that hold one of these fragments: `deal` as a word, `verhandl*` at the beginning of one,
 * `*verhandl*` anywhere. Time is linear in the text.
 *
 * @example mentions(['*verhandl*'])('preisverhandlung')  // true
 */
export function mentions(fragments: Fragments): (folded: string) => boolean {
  const sought = fragments.map((fragment) => {
    const [before, after] = [fragment.startsWith('*') ? '' : ' ', fragment.endsWith('*') ? '' : ' '];
    return `${before}${foldTerm(fragment)}${after}`;
  });
  return (folded) => sought.some((one) => ` ${folded} `.includes(one));
}
