import type { Direction } from '../negotiation/concession';
import { readDirection } from './cellWords';
import { foldWord } from '../negotiation/foldText';
import { foldTerm } from './foldHeading';
import type { Parties } from './headingReader';
import { everyLanguage } from './languages';
import { mentions } from './mentions';

/** Reads the words of a Direction cell; null when they are not understood. Blank cells are the caller's business. */
export type DirectionReader = (text: string) => Direction | null;

const US: readonly string[] = everyLanguage(({ sides, directions }) => [...sides.us, ...directions.us]).map(
  foldTerm,
);
const THEM: readonly string[] = everyLanguage(({ sides, directions }) => [
  ...sides.them,
  ...directions.them,
]).map(foldTerm);

/** Longer texts are prose. */
const LONGEST = 200;

/** An arrow points from us or to us. */
const ARROWS: Readonly<Record<string, Direction>> = { '→': 'give', '⇒': 'give', '←': 'get', '⇐': 'get' };

const SIGNS: Readonly<Record<string, Direction>> = { '+': 'get', '-': 'give', '−': 'give', '–': 'give' };

/** Headings under which "us" means: to us. */
const receives = mentions(everyLanguage(({ directions }) => directions.receivers));
const gives = mentions(everyLanguage(({ directions }) => directions.givers));

/** What single letters mean depends on the pair: "G" beside "R" is give, and get has no letter of its own beside it. */
const LETTERS: readonly ReadonlyMap<string, Direction>[] = [
  ...new Set(everyLanguage(({ directions }) => directions.letters.map((pair) => pair.join(' ')))),
].map((pair) => {
  const [give = '', get = ''] = pair.split(' ');
  return new Map<string, Direction>([
    [give, 'give'],
    [get, 'get'],
  ]);
});

/**
 * Makes the reader for one Direction column. "Us" and "Them" are read by the column's heading (who gives, or who receives),
 * single letters by the pair in use, and the parties' own names as "we" and "they".
 *
 * @example directionReader('Who gives?', ['Us', 'Them'])('Them')  // 'get'
 */
export function directionReader(
  heading: string,
  words: readonly string[],
  parties: Parties = { us: '', them: '' },
): DirectionReader {
  const head = foldTerm(heading);
  const us = new Set([...US, ...(parties.us === '' ? [] : [foldTerm(parties.us)])]);
  const them = new Set([...THEM, ...(parties.them === '' ? [] : [foldTerm(parties.them)])]);
  const turned = receives(head) && !gives(head);
  const letters = lettersOf(/^\p{L} \p{L}$/u.test(head) ? [...words, ...head.split(' ')] : words);
  const known = new Map<string, Direction | null>();
  // A lone "-" may stand for nothing; beside "+" it is what goes out.
  const areSigns =
    words.length > 0 &&
    words.every((word) => word in SIGNS) &&
    new Set(words.map((w) => SIGNS[w])).size === 2;

  const understand = (text: string): Direction | null => {
    if (text.length > LONGEST) return null;
    const arrow = ARROWS[text.trim()];
    if (arrow !== undefined) return arrow;
    const sign = areSigns ? SIGNS[text.trim()] : undefined;
    if (sign !== undefined) return sign;
    const plain = withPartiesAsWe(text.replace(/→|⇒|[-=]>/g, ' to '), parties);
    const understood = readDirection(plain);
    if (understood !== null) return understood;
    const word = foldWord(plain);
    const side = foldTerm(word);
    if (us.has(side)) return turned ? 'get' : 'give';
    if (them.has(side)) return turned ? 'give' : 'get';
    const [, from = '', to = ''] = /^(.*\S) (?:to|an|a) (\S.*)$/.exec(side) ?? [];
    // "Us to Northwind" names who gives; "Ours to take" says what is done.
    if (to !== '' && readDirection(to) === null) {
      if (us.has(from)) return 'give';
      if (them.has(from)) return 'get';
    }
    return letters.get(word) ?? null;
  };
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const direction = understand(text);
    known.set(text, direction);
    return direction;
  };
}

function lettersOf(words: readonly string[]): ReadonlyMap<string, Direction> {
  const used = new Set(words.map(foldWord).filter((word) => word !== ''));
  if (used.size === 0 || [...used].some((word) => word.length > 1)) return new Map();
  const pairs = LETTERS.filter((pair) => [...used].every((letter) => pair.has(letter)));
  // "G" alone may be give or get: no guess.
  return used.size === 2 && pairs.length === 1 ? (pairs[0] ?? new Map()) : new Map();
}

function withPartiesAsWe(text: string, { us, them }: Parties): string {
  const named = (name: string) =>
    new RegExp(`(?<!\\p{L})${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?!\\p{L})`, 'giu');
  const withUs = us.trim() === '' ? text : text.replace(named(us.trim()), 'we');
  return them.trim() === '' ? withUs : withUs.replace(named(them.trim()), 'they');
}
