import type { Status } from '../negotiation/concession';
import { foldWord } from '../negotiation/foldText';
import { everyLanguage } from './languages';

const BY_LANGUAGE = everyLanguage(({ statuses }) => [statuses]);

/**
 * The word for a status that fits beside other words of a Status column: in the language of most of them, and in their capitals.
 *
 * @example statusTerm(['idea', 'agreed'], 'offered')      // 'offered'
 * @example statusTerm(['IDEE', 'VEREINBART'], 'offered')  // 'ANGEBOTEN'
 * @example statusTerm([], 'offered')                      // 'Offered'
 */
export function statusTerm(texts: readonly string[], status: Status): string {
  const folded = texts.map(foldWord);
  let best: { readonly word: string; readonly understood: number } = { word: status, understood: 0 };
  for (const statuses of BY_LANGUAGE) {
    const known = new Set(Object.values(statuses).flatMap((terms) => terms.map(foldWord)));
    const understood = folded.filter((text) => known.has(text)).length;
    const word = statuses[status][0];
    if (word !== undefined && understood > best.understood) best = { word, understood };
  }
  const isCased = texts.filter((text) => text.toLowerCase() !== text.toUpperCase());
  const most = (test: (text: string) => boolean) =>
    isCased.length > 0 && 2 * isCased.filter(test).length > isCased.length;
  if (most((text) => text === text.toLowerCase())) return best.word.toLowerCase();
  if (most((text) => text.length > 1 && text === text.toUpperCase())) return best.word.toUpperCase();
  return best.word.charAt(0).toUpperCase() + best.word.slice(1);
}
