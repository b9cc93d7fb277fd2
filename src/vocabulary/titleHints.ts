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

/** What we can give and what we want, as nouns. */
const findNouns = matcher<true>(
  marked(
    everyLanguage(({ directions }) => [...directions.gives, ...directions.gets]),
    true,
  ),
);

/** Who a name is that a title speaks of. */
export type PartyIs = 'them' | 'us' | 'nobody';

/** What a title says of the way that its rows go. */
export interface TitleReading {
  readonly direction: Direction | 'both' | null;
  /** A word that nothing here knows and on which the direction rests if it is somebody's name; null: none. */
  readonly party: string | null;
  /** For whom that name is taken while nobody has said it. */
  readonly partyIs: PartyIs;
  /** Whether it speaks of giving or getting beyond doubt: "What we get", "Wishes"; "Ask" may be any concession. */
  readonly isPlain: boolean;
}

const NOTHING: TitleReading = { direction: null, party: null, partyIs: 'nobody', isPlain: false };

/**
 * Which way a title, a section or a sheet's name says that its rows go; `both` where it names both, null where it says
 * nothing. "Northwind gives" is taken for theirs while nobody has said who that is.
 *
 * @example titleDirection('WHAT WE GIVE')       // 'give'
 * @example titleDirection('Their concessions')  // 'get'
 * @example titleDirection('Concessions')        // null
 */
export function titleDirection(title: string): Direction | 'both' | null {
  return titleReading(title).direction;
}

/**
 * The same with what it rests on.
 *
 * @param who the user's word on the name in it; left out: none
 * @example titleReading('Northwind gives')        // get, party northwind, taken for theirs
 * @example titleReading('Northwind gives', 'us')  // give
 */
export function titleReading(title: string, who?: PartyIs): TitleReading {
  if (title.length > LONGEST) return NOTHING;
  const key = `${who ?? ''}|${title}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  if (known.size >= MOST_KNOWN) known.clear();
  const said = directionSaid(title, who);
  known.set(key, said);
  return said;
}

/** Sheets repeat themselves, and every row asks for its section. */
const known = new Map<string, TitleReading>();
const MOST_KNOWN = 500;

function directionSaid(title: string, who: PartyIs | undefined): TitleReading {
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
  if (has('surely give') !== has('surely get'))
    return { ...NOTHING, direction: has('surely give') ? 'give' : 'get', isPlain: true };
  const gives = has('give');
  const gets = has('get');
  if (gives && gets) return { ...NOTHING, direction: 'both' };
  if (!gives && !gets && !has('conceded')) return NOTHING;
  const named = found
    .filter(({ entry }) => entry === 'we' || entry === 'they')
    .sort((a, b) => a.start - b.start)[0]?.entry;
  const party = named === undefined ? partyIn(words, found) : null;
  const partyIs = party === null ? 'nobody' : (who ?? party.is);
  const subject = named ?? (partyIs === 'nobody' ? undefined : partyIs === 'us' ? 'we' : 'they');
  const rest = {
    ...{ party: party?.name ?? null, partyIs },
    isPlain: subject !== undefined || findNouns(words).length > 0,
  };
  // "Our concessions" are ours to give; "Concessions" alone may be either side's.
  if (!gives && !gets) {
    if (subject === undefined) return { ...rest, direction: isToSomebody(words) ? 'give' : null };
    return { ...rest, direction: subject === 'they' ? 'get' : 'give' };
  }
  const plain = gives ? 'give' : 'get';
  return { ...rest, direction: subject === 'they' ? (plain === 'give' ? 'get' : 'give') : plain };
}

const FINITE = new Set(everyLanguage(({ directions }) => directions.finite).map(foldTerm));
const BEFORE_GIVER = new Set(everyLanguage(({ directions }) => directions.beforeGiver).map(foldTerm));
const BEFORE_RECEIVER = new Set(everyLanguage(({ directions }) => directions.beforeReceiver).map(foldTerm));
const QUALIFIERS = new Set(
  everyLanguage(({ directions }) => directions.qualifiers).flatMap((term) => foldTerm(term).split(' ')),
);

/** A word that may be somebody's name: nothing here knows it. */
function mayBeName(word: string | undefined): word is string {
  if (word === undefined || word.length < 2 || /^\d+$/.test(word)) return false;
  if (BEFORE_GIVER.has(word) || BEFORE_RECEIVER.has(word)) return false;
  return !QUALIFIERS.has(word) && !QUIET.has(word) && readStatus(word) === null && find([word]).length === 0;
}

/**
 * "Northwind gives", "Concessions from Northwind" name a party; "Northwind offers" may, and "Commercial offers" does not: that
 * word is taken for nobody's name until somebody says so.
 */
function partyIn(
  words: readonly string[],
  found: readonly { readonly entry: string; readonly start: number; readonly length: number }[],
): { readonly name: string; readonly is: PartyIs } | null {
  const verb = found.find(({ start }) => FINITE.has(words[start] ?? ''));
  const before = verb === undefined ? undefined : words[verb.start - 1];
  if (mayBeName(before)) return { name: before, is: 'them' };
  const after = words.find((_, i) => i > 0 && BEFORE_GIVER.has(words[i - 1] ?? ''));
  if (mayBeName(after)) return { name: after, is: 'them' };
  const noun = found.find(
    ({ entry, start, length }) => entry !== 'conceded' && start + length === words.length,
  );
  const owner = noun === undefined ? undefined : words[noun.start - 1];
  return noun?.start === 1 && mayBeName(owner) ? { name: owner, is: 'nobody' } : null;
}

/** "Concessions to Northwind". */
function isToSomebody(words: readonly string[]): boolean {
  return words.some((word, i) => i > 0 && BEFORE_RECEIVER.has(words[i - 1] ?? '') && mayBeName(word));
}

const QUIET = new Set(everyLanguage(({ rows }) => rows.besideTotals).map(foldTerm));

/** Words for a deal as a whole, "Deal", "Acuerdo": in a cell they say that a row is agreed, as a title they name the deal. */
const DEAL_NAMES = new Set(everyLanguage(({ library }) => library.deal).map(foldTerm));

/**
 * The status that a section or a sheet's name gives its rows; null where it gives none.
 *
 * @example titleStatus('Agreed so far (3)')  // 'agreed' @example titleStatus('Deal')  // null
 */
export function titleStatus(title: string): Status | null {
  if (title.length > LONGEST || DEAL_NAMES.has(foldTerm(title))) return null;
  const whole = readStatus(title);
  if (whole !== null) return whole;
  const words = foldTerm(title)
    .split(' ')
    .filter((word) => !/^\d+$/.test(word));
  const told = words.filter((word) => readStatus(word) !== null || !QUIET.has(word));
  return told.length === 1 ? readStatus(told[0] ?? '') : null;
}

const PLANS = new Set(everyLanguage(({ sheets }) => sheets.plans).map(foldTerm));

/**
 * The status that a sheet's name gives all its rows; null where it gives none, as where somebody plans on it.
 *
 * @example sheetStatus('Agreed')  // 'agreed'
 * @example sheetStatus('Plan')    // null
 */
export function sheetStatus(name: string): Status | null {
  const words = foldTerm(name).split(' ');
  return words.some((word) => PLANS.has(word)) ? null : titleStatus(name);
}

const DRAFTS = new Set([...PLANS].filter((word) => readStatus(word) === 'idea'));

/** True for a title that calls its list a draft. @example isDraft('DRAFT - nothing agreed yet')  // true */
export function isDraft(title: string): boolean {
  if (title.length > LONGEST || titleDirection(title) !== null) return false;
  return foldTerm(title)
    .split(' ')
    .some((word) => DRAFTS.has(word));
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
