import { foldText } from '../negotiation/foldText';
import type { LibraryIndex } from '../negotiation/library/libraryIndex';
import { CONCESSION_TYPES } from '../vocabulary/concessionTypes';

/** Words of names by the types under which the library has them, worked out once for each library. */
const wordsOf = new WeakMap<LibraryIndex, ReadonlyMap<string, ReadonlyMap<string, number>>>();

/** Words that stand in any name. */
const QUIET: ReadonlySet<string> = new Set(
  [
    'the a an of for to in on at and or our their your per by with from no new der die das und de la le el y et',
  ].flatMap((words) => words.split(' ')),
);

/**
 * The type that a concession's name suggests: that under which the library has most of its words, else one of a short list of
 * common types; '' where nothing suggests any.
 *
 * @example suggestType('Reference account', library)  // 'Reference'
 */
export function suggestType(name: string, library: LibraryIndex): string {
  const words = foldText(name)
    .split(' ')
    .filter((word) => word !== '' && !QUIET.has(word));
  const known = knownWords(library);
  const scores = new Map<string, number>();
  for (const word of words) {
    const types = known.get(word);
    if (!types) continue;
    const all = [...types.values()].reduce((sum, count) => sum + count, 0);
    for (const [type, count] of types) scores.set(type, (scores.get(type) ?? 0) + count / all);
  }
  const [best, second] = [...scores].sort((a, b) => b[1] - a[1]);
  // A word that stands under several types alike suggests none of them.
  if (best && best[1] > (second?.[1] ?? 0) + 0.25) return best[0];
  const folded = ` ${words.join(' ')} `;
  const common = Object.entries(CONCESSION_TYPES).find(([, signs]) =>
    signs.some((sign) => folded.includes(` ${sign} `) || folded.includes(` ${sign}s `)),
  );
  return common?.[0] ?? '';
}

function knownWords(library: LibraryIndex): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const made = wordsOf.get(library);
  if (made) return made;
  const words = new Map<string, Map<string, number>>();
  for (const { type, rows } of library.types()) {
    const texts = [type, ...rows.map(({ name = '' }) => name)];
    for (const word of texts.flatMap((text) => foldText(text).split(' '))) {
      if (word === '' || QUIET.has(word)) continue;
      const types = words.get(word) ?? new Map<string, number>();
      types.set(type, (types.get(type) ?? 0) + 1);
      words.set(word, types);
    }
  }
  wordsOf.set(library, words);
  return words;
}
