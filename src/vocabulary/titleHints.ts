import type { Direction, Status } from '../negotiation/concession';
import { readStatus } from './cellWords';
import { foldTerm } from './foldHeading';
import { everyLanguage } from './languages';
import { matcher } from './matchTerms';
import { readSession } from './readSession';

/** Longer texts are sentences, not titles. */
const LONGEST = 60;

const marked = <const T>(terms: readonly string[], entry: T) => terms.map((term) => [term, entry] as const);

const several = (terms: readonly string[]) => terms.filter((term) => term.includes(' '));

/** What a word of a title does to its meaning. */
const find = matcher<'we' | 'they' | 'give' | 'get' | 'conceded' | 'surely give' | 'surely get'>([
  ...marked(
    everyLanguage(({ directions, sides, headings }) => [
      ...directions.we,
      ...sides.us,
      ...headings.sides.own,
    ]),
    'we',
  ),
  ...marked(
    everyLanguage(({ directions, sides, headings }) => [
      ...directions.they,
      ...sides.them,
      ...headings.sides.mirror.filter((term) => !term.startsWith('mirror')),
    ]),
    'they',
  ),
  ...marked(
    everyLanguage(({ directions }) => [...directions.giving, ...directions.gives]),
    'give',
  ),
  ...marked(
    everyLanguage(({ directions }) => [...directions.getting, ...directions.gets]),
    'get',
  ),
  ...marked(
    everyLanguage(({ directions }) => directions.conceded),
    'conceded',
  ),
  ...marked(several(everyLanguage(({ directions }) => directions.give)), 'surely give'),
  ...marked(several(everyLanguage(({ directions }) => directions.get)), 'surely get'),
]);

/**
 * Which way a title, a section or a sheet's name says that its rows go; `both` where it names both, null where it says
 * nothing.
 *
 * @example titleDirection('WHAT WE GIVE')       // 'give'
 * @example titleDirection('Their concessions')  // 'get'
 * @example titleDirection('Concessions')        // null
 */
export function titleDirection(title: string): Direction | 'both' | null {
  if (title.length > LONGEST) return null;
  const before = known.get(title);
  if (before !== undefined) return before;
  if (known.size >= MOST_KNOWN) known.clear();
  const said = directionSaid(title);
  known.set(title, said);
  return said;
}

/** Sheets repeat themselves, and every row asks for its section. */
const known = new Map<string, Direction | 'both' | null>();
const MOST_KNOWN = 500;

function directionSaid(title: string): Direction | 'both' | null {
  const words = foldTerm(title).split(' ');
  const all = find(words);
  // "To them" says more than "them".
  const found = all.filter(
    (one) =>
      !all.some(
        (other) =>
          other.length > one.length &&
          other.start <= one.start &&
          other.start + other.length >= one.start + one.length,
      ),
  );
  const has = (entry: (typeof found)[number]['entry']) => found.some((one) => one.entry === entry);
  if (has('surely give') !== has('surely get')) return has('surely give') ? 'give' : 'get';
  const gives = has('give');
  const gets = has('get');
  if (gives && gets) return 'both';
  const subject = found
    .filter(({ entry }) => entry === 'we' || entry === 'they')
    .sort((a, b) => a.start - b.start)[0]?.entry;
  // "Our concessions" are ours to give; "Concessions" alone may be either side's.
  if (!gives && !gets) {
    if (!has('conceded') || subject === undefined) return null;
    return subject === 'they' ? 'get' : 'give';
  }
  const plain = gives ? 'give' : 'get';
  return subject === 'they' ? (plain === 'give' ? 'get' : 'give') : plain;
}

const QUIET = new Set(everyLanguage(({ rows }) => rows.besideTotals).map(foldTerm));

/**
 * The status that a section or a sheet's name gives its rows; null where it gives none.
 *
 * @example titleStatus('Agreed so far (3)')  // 'agreed'
 */
export function titleStatus(title: string): Status | null {
  if (title.length > LONGEST) return null;
  const whole = readStatus(title);
  if (whole !== null) return whole;
  const words = foldTerm(title)
    .split(' ')
    .filter((word) => !/^\d+$/.test(word));
  const told = words.filter((word) => readStatus(word) !== null || !QUIET.has(word));
  return told.length === 1 ? readStatus(told[0] ?? '') : null;
}

const findSessions = matcher(
  everyLanguage(({ headings }) => {
    const words = headings.columns.session;
    return words === undefined ? [] : [...words[3], ...words[2], ...words[1]];
  }).map((term) => [term, true] as const),
);

/** The session that a title numbers, "S2", "Round 3"; null where it numbers none. */
export function titleSession(title: string): number | null {
  if (title.length > LONGEST) return null;
  const session = readSession(title);
  if (session === null) return null;
  return findSessions(foldTerm(title).split(' ')).length > 0 ? session : null;
}
