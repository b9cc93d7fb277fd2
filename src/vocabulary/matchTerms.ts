import { foldTerm } from './foldHeading';

/** A stretch of words that was recognised. */
export interface Match<T> {
  readonly entry: T;
  readonly start: number;
  readonly length: number;
}

interface Term<T> {
  readonly entry: T;
  readonly words: readonly string[];
}

/** Finds the terms of a word list in a heading. */
export type Matcher<T> = (words: readonly string[]) => readonly Match<T>[];

/** Ways in which one term is written: umlauts as they are, without dots, or as ae, oe, ue. */
function spellings(term: string): readonly (readonly string[])[] {
  const fold = (text: string) =>
    text.split(/\s+/).flatMap((word) => {
      const parts = foldTerm(word).split(' ');
      return word.endsWith('*') ? [...parts.slice(0, -1), `${parts.at(-1) ?? ''}*`] : parts;
    });
  const german = term.replace(/ä/g, 'ae').replace(/ö/g, 'oe').replace(/ü/g, 'ue');
  return german === term ? [fold(term)] : [fold(term), fold(german)];
}

function sameWord(pattern: string | undefined, word: string | undefined): boolean {
  if (pattern === undefined || word === undefined) return false;
  return pattern.endsWith('*') ? word.startsWith(pattern.slice(0, -1)) : word === pattern;
}

/** Letters by which terms with an open ending are found. */
const STEM = 3;

/** Prepares a word list for many headings: terms are found by their first word, so that long lists cost little. */
export function matcher<T>(entries: readonly (readonly [string, T])[]): Matcher<T> {
  const byWord = new Map<string, Term<T>[]>();
  const byStem = new Map<string, Term<T>[]>();
  for (const [term, entry] of entries)
    for (const words of spellings(term)) {
      const first = words[0] ?? '';
      const open = first.endsWith('*');
      const [terms, key] = open ? [byStem, first.slice(0, STEM)] : [byWord, first];
      terms.set(key, [...(terms.get(key) ?? []), { entry, words }]);
    }
  return (words) => {
    const found: Match<T>[] = [];
    words.forEach((word, start) => {
      for (const terms of [byWord.get(word), byStem.get(word.slice(0, STEM))])
        for (const term of terms ?? [])
          if (term.words.every((pattern, i) => sameWord(pattern, words[start + i])))
            found.push({ entry: term.entry, start, length: term.words.length });
    });
    return found;
  };
}
