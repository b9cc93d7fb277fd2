import { foldTerm } from '../../vocabulary/foldHeading';
import type { HeadedColumn } from './headedColumns';
import type { HeadingReader } from '../../vocabulary/headingReader';
import { titleDirection, titleSession } from '../../vocabulary/titleHints';
import { everyLanguage } from '../../vocabulary/languages';

/** Words that part scores by something else than by who gave them. */
const NO_NAMES: ReadonlySet<string> = new Set(
  everyLanguage(({ headings }) => headings.noNames).map(foldTerm),
);

const MOST_WORDS = 3;
const PARTS = /\s*[–—:|/\n]\s*|\s+-\s+|\s*[()[\]]\s*/u;

/**
 * The name of the person in a heading beside its dimension; null when there is none.
 *
 * @example 'Value – Anna' → 'Anna'; 'VM (Finance)' → 'Finance'; 'Our VM' → null
 */
export function scorerInHeading(
  { heading, dimension }: Pick<HeadedColumn, 'heading' | 'dimension'>,
  read: HeadingReader,
): string | null {
  // The dimension stands in the row above: the cell holds the name alone.
  if (heading.dimension === null) return scorerName(heading.text, read);
  const parts = heading.text.split(PARTS).filter((part) => part.trim() !== '');
  const named = parts.findIndex((part) => read.dimensionOf(part) === dimension);
  const others = parts.filter((part, i) => i !== named && !read(part).scaleHint && !read(part).onlySide);
  if (others.length === 1) return scorerName(others[0] ?? '', read);
  if (others.length > 1) return null;
  return scorerName(heading.unknown.join(' '), read, heading.text);
}

/**
 * A text as somebody's name; null when it says something else, such as a side, a session, or the scale.
 *
 * @param written where the words stand, to take the name as it is written there
 */
export function scorerName(text: string, read: HeadingReader, written = text): string | null {
  const words = foldTerm(text)
    .split(' ')
    .filter((word) => word !== '' && word !== 's');
  if (words.length === 0 || words.length > MOST_WORDS) return null;
  if (words.some((word) => NO_NAMES.has(word)) || words.every((word) => /^\d+$/.test(word))) return null;
  if (titleDirection(text) !== null || titleSession(text) !== null) return null;
  const heading = read(text.replace(/[’'\s]s(?=\s|$)/giu, ''));
  const { side, derived, earlier, settled, identifier, scaleHint } = heading;
  if (side !== null || derived || earlier || settled || identifier || scaleHint) return null;
  if (heading.dimensionWeight >= 2 || heading.roles.size > 0 || heading.known > 0) return null;
  // "Anna's" is Anna; the words as typed, not as folded for comparing.
  const typed = written.split(/[\s–—:|/()[\]]+/u).filter((word) => words.includes(nameWord(word)));
  return typed.length === words.length
    ? typed.map((word) => word.replace(/[’']s?$/u, '')).join(' ')
    : text.trim();
}

function nameWord(word: string): string {
  return foldTerm(word.replace(/[’']s?$/u, ''));
}
