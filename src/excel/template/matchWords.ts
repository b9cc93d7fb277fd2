import { foldText } from './foldHeading';

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
      const parts = foldText(word).split(' ');
      return word.endsWith('*') ? [...parts.slice(0, -1), `${parts.at(-1) ?? ''}*`] : parts;
    });
  const german = term.replace(/ä/g, 'ae').replace(/ö/g, 'oe').replace(/ü/g, 'ue');
  return german === term ? [fold(term)] : [fold(term), fold(german)];
}

function sameWord(pattern: string | undefined, word: string | undefined): boolean {
  if (pattern === undefined || word === undefined) return false;
  return pattern.endsWith('*') ? word.startsWith(pattern.slice(0, -1)) : word === pattern;
}

/** Prepares a word list for many headings: terms are found by their first word, so that long lists cost little. */
export function matcher<T>(entries: readonly (readonly [string, T])[]): Matcher<T> {
  const exact = new Map<string, Term<T>[]>();
  const open: Term<T>[] = [];
  for (const [term, entry] of entries)
    for (const words of spellings(term)) {
      const first = words[0] ?? '';
      if (first.endsWith('*')) open.push({ entry, words });
      else exact.set(first, [...(exact.get(first) ?? []), { entry, words }]);
    }
  return (words) =>
    words.flatMap((word, start) =>
      [...(exact.get(word) ?? []), ...open]
        .filter((term) => term.words.every((pattern, i) => sameWord(pattern, words[start + i])))
        .map((term) => ({ entry: term.entry, start, length: term.words.length })),
    );
}
