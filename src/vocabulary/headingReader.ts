import { DIMENSIONS, type Dimension } from '../negotiation/concession';
import { foldHeading, foldTerm } from './foldHeading';
import { matcher, type Match } from './matchTerms';
import type { ColumnRole, WeighedTerms } from './language';
import { everyLanguage, LANGUAGES } from './languages';
import { headingWeight } from './statedWeight';

/** What one heading says about its column. Weights: 3 beyond doubt, 2 usual, 1 a word that other tables use as well. */
export interface HeadingReading {
  readonly text: string;
  readonly words: readonly string[];
  readonly dimension: Dimension | null;
  /** How strongly the words speak for the dimension, 0..3. */
  readonly dimensionWeight: number;
  /** `maybe`: a word such as "partner", which means the other party only where nothing speaks against it. */
  readonly side: 'own' | 'mirror' | 'maybe' | null;
  readonly roles: ReadonlyMap<ColumnRole, number>;
  /** Computed from scores: a total, a gap, a budget. */
  readonly derived: boolean;
  /** Scores of an earlier day. */
  readonly earlier: boolean;
  /** The scores that count where there are several: a mean, today's. */
  readonly settled: boolean;
  /** Names a unit of money: amounts, not scores. */
  readonly money: boolean;
  /** Numbers the rows. */
  readonly identifier: boolean;
  /** Names a side and nothing else, such as "Worth to us". */
  readonly onlySide: boolean;
  /** A hint at the scale and nothing else, such as "(1–10)". */
  readonly scaleHint: boolean;
  /** How many of the words say something quiet or set, such as "level" or "average": no word of these is a name. */
  readonly known: number;
  /** The words that nothing here knows: perhaps somebody's name. */
  readonly unknown: readonly string[];
}

/** Names of the two sides, as headings may use them; '' where unknown. */
export interface Parties {
  readonly us: string;
  readonly them: string;
}

/** Longer texts are sentences of their own, not headings. */
const LONGEST_HEADING = 200;

interface Weighed<T> {
  readonly what: T;
  readonly weight: number;
}

function weighed<T extends string>(
  lists: Readonly<Partial<Record<T, WeighedTerms>>>,
): readonly (readonly [string, Weighed<T>])[] {
  return (Object.keys(lists) as T[]).flatMap((what) =>
    ([1, 2, 3] as const).flatMap((weight) =>
      (lists[what]?.[weight] ?? []).map((term) => [term, { what, weight }] as const),
    ),
  );
}

const marked = <T>(terms: readonly string[], entry: T) => terms.map((term) => [term, entry] as const);

const findDimensions = matcher(LANGUAGES.flatMap(({ headings }) => weighed(headings.dimensions)));
const findRoles = matcher(LANGUAGES.flatMap(({ headings }) => weighed(headings.columns)));
const findPlain = matcher([
  ...marked(
    everyLanguage(({ headings }) => headings.derived),
    'derived' as const,
  ),
  ...marked(
    everyLanguage(({ rounds }) => rounds.baseline),
    'earlier' as const,
  ),
  ...marked(
    everyLanguage(({ rounds }) => rounds.current),
    'settled' as const,
  ),
  ...marked(
    everyLanguage(({ headings }) => headings.identifier),
    'identifier' as const,
  ),
  ...marked(
    everyLanguage(({ headings }) => headings.currency),
    'currency' as const,
  ),
  ...marked(
    everyLanguage(({ headings }) => headings.price),
    'price' as const,
  ),
  ...marked(
    everyLanguage(({ headings }) => headings.scale),
    'scale' as const,
  ),
  ...marked(
    everyLanguage(({ headings }) => headings.neutral),
    'neutral' as const,
  ),
]);

type Side = 'own' | 'mirror' | 'maybe';

const SIDE_TERMS = {
  own: everyLanguage(({ headings }) => headings.sides.own),
  mirror: everyLanguage(({ headings }) => headings.sides.mirror),
  maybe: everyLanguage(({ headings }) => headings.sides.maybe),
};

/** Words for the sides, which leave a role what it is: "Our status" is a status. */
const PLAIN_SIDES = [
  ...marked(SIDE_TERMS.own, 'own' as const),
  ...marked(SIDE_TERMS.mirror, 'mirror' as const),
];
const findPlainSides = matcher<Side>(PLAIN_SIDES);
const findAnySide = matcher<Side>([...PLAIN_SIDES, ...marked(SIDE_TERMS.maybe, 'maybe' as const)]);

/** Reads headings, remembering each text it has read: sheets repeat themselves. */
export interface HeadingReader {
  (text: string): HeadingReading;
  /** The dimension alone, which costs less: enough to pass over the many rows that are no headings. */
  readonly dimensionOf: (text: string) => Dimension | null;
}

/**
 * Makes a reader of headings. The parties' names, where known, count as words for the two sides.
 *
 * @example headingReader()('Their\nStrat. Lev. (1-10)')
 *          // dimension leverage, dimensionWeight 3, side mirror
 */
export function headingReader(parties: Parties = { us: '', them: '' }): HeadingReader {
  const names: (readonly [string, Side])[] = [];
  if (foldTerm(parties.us) !== '') names.push([parties.us, 'own']);
  if (foldTerm(parties.them) !== '') names.push([parties.them, 'mirror']);
  const findNames = matcher<Side>(names);
  const findSides = (words: readonly string[]) => [...findAnySide(words), ...findNames(words)];
  const read = remembering((text) =>
    text.length > LONGEST_HEADING ? NO_HEADING : readHeading(text, findSides),
  );
  const dimensionOf = remembering((text) =>
    text.length > LONGEST_HEADING
      ? null
      : (bestDimension(findDimensions(foldHeading(text).words))?.dimension ?? null),
  );
  return Object.assign(read, { dimensionOf });
}

function remembering<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, { readonly result: T }>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before.result;
    const result = read(text);
    known.set(text, { result });
    return result;
  };
}

const NO_HEADING: HeadingReading = {
  text: '',
  words: [],
  dimension: null,
  dimensionWeight: 0,
  side: null,
  roles: new Map(),
  derived: false,
  earlier: false,
  settled: false,
  money: false,
  identifier: false,
  onlySide: false,
  scaleHint: false,
  known: 0,
  unknown: [],
};

function readHeading(
  text: string,
  findSides: (words: readonly string[]) => readonly Match<Side>[],
): HeadingReading {
  const { words, main } = foldHeading(text);
  if (words.length === 0) return NO_HEADING;
  const sides = findSides(words);
  const plain = findPlain(words);
  const mainPlain = findPlain(main);
  const has = (entry: string) => plain.some((match) => match.entry === entry);
  const mainHas = (entry: string) => mainPlain.some((match) => match.entry === entry);

  const found = bestDimension(findDimensions(words));
  const covered = coverage(words, [
    ...(found?.matches ?? []),
    ...sides,
    ...plain.filter(({ entry }) => entry === 'neutral' || entry === 'scale'),
  ]);
  const strength =
    found === null ? 0 : found.weight < 3 && covered < words.length ? found.weight * 0.75 : found.weight;
  // "Value 50%" says how much value weighs.
  const priced = strength < 3 && headingWeight(text) === null && (has('currency') || mainHas('price'));
  const side = sideOf(sides);
  const quiet = plain.filter(({ entry }) => entry === 'neutral' || entry === 'scale');
  const mainRoles = rolesIn(main);
  return {
    text,
    words,
    dimension: found?.dimension ?? null,
    dimensionWeight: priced ? Math.max(0.2, strength - 1.5) : strength,
    side,
    roles: mainRoles.size > 0 || main === words ? mainRoles : halved(rolesIn(words)),
    derived: isDerived(words, main, mainHas('derived'), findSides),
    earlier: has('earlier'),
    settled: has('settled'),
    money: has('currency'),
    identifier: isIdentifier(main, mainPlain),
    onlySide: found === null && side !== null && coverage(words, [...sides, ...quiet]) === words.length,
    scaleHint: isScaleHint(words, quiet),
    known: coverage(words, [...sides, ...plain]),
    unknown: uncovered(words, [
      ...(found?.matches.filter(({ entry }) => entry.weight === found.weight) ?? []),
      ...sides,
      ...plain,
    ]),
  };
}

/** "Item #" and "Ref" number the rows; "Line item" and "Key issue" name them. */
function isIdentifier(main: readonly string[], plain: readonly Match<string>[]): boolean {
  const identifying = plain.filter(({ entry }) => entry === 'identifier');
  const items = findRoles(main).filter(({ entry }) => entry.what === 'concession');
  const quiet = plain.filter(({ entry }) => entry === 'neutral');
  return (
    identifying.some(({ start, length }) => start + length === main.length) &&
    coverage(main, [...identifying, ...quiet, ...items]) === main.length
  );
}

/** The dimension that the words speak for most; null when they speak for two alike. */
function bestDimension(matches: readonly Match<Weighed<Dimension>>[]) {
  const own = (dimension: Dimension) => matches.filter(({ entry }) => entry.what === dimension);
  const ranked = DIMENSIONS.map((dimension) => ({
    dimension,
    weight: Math.max(0, ...own(dimension).map(({ entry }) => entry.weight)),
    matches: own(dimension),
  })).sort((a, b) => b.weight - a.weight);
  const [first, second] = ranked;
  if (first === undefined || first.weight === 0) return null;
  if (second === undefined || second.weight < first.weight) return first;
  if (first.weight === 3 || (ranked[2]?.weight ?? 0) === first.weight) return null;
  // "Strategic value" and "relationship value" speak of the other word; "value" is what every score is called.
  if (first.dimension === 'value') return second;
  return second.dimension === 'value' ? first : null;
}

function sideOf(sides: readonly Match<Side>[]): Side | null {
  const has = (side: Side) => sides.some(({ entry }) => entry === side);
  // "Our estimate of their score" names both and means theirs.
  if (has('mirror')) return 'mirror';
  if (has('own')) return 'own';
  return has('maybe') ? 'maybe' : null;
}

/** How many of the words belong to some match, numbers included. */
function coverage(words: readonly string[], matches: readonly Match<unknown>[]): number {
  return words.length - uncovered(words, matches).length;
}

function uncovered(words: readonly string[], matches: readonly Match<unknown>[]): readonly string[] {
  return words.filter(
    (word, i) =>
      !/^\d+$/.test(word) && !matches.some(({ start, length }) => i >= start && i < start + length),
  );
}

function rolesIn(words: readonly string[]): ReadonlyMap<ColumnRole, number> {
  const matches = findRoles(words);
  const outer = matches.filter(
    (match) =>
      !matches.some(
        (other) =>
          other.length > match.length &&
          other.start <= match.start &&
          other.start + other.length >= match.start + match.length,
      ),
  );
  const quiet = [...findPlain(words).filter(({ entry }) => entry === 'neutral'), ...findPlainSides(words)];
  const roles = new Map<ColumnRole, number>();
  for (const match of outer) {
    const { what, weight } = match.entry;
    const alone = coverage(words, [...outer.filter(({ entry }) => entry.what === what), ...quiet]);
    const strength = alone === words.length ? weight : Math.max(0.5, weight - 1);
    roles.set(what, Math.max(roles.get(what) ?? 0, strength));
  }
  // "Concession status" is a status, "Statut de la concession" too.
  if (roles.size > 1 && roles.has('concession')) roles.set('concession', 0.5);
  return roles;
}

function halved(roles: ReadonlyMap<ColumnRole, number>): ReadonlyMap<ColumnRole, number> {
  return new Map([...roles].map(([role, weight]) => [role, weight / 2] as const));
}

/** A long sentence may well mention a total or a budget; a short heading that does is one. */
function isDerived(
  words: readonly string[],
  main: readonly string[],
  mainSays: boolean,
  findSides: (words: readonly string[]) => readonly Match<Side>[],
): boolean {
  if (mainSays && main.length <= 6) return true;
  const bracketed = words.filter((word) => !main.includes(word));
  const plain = findPlain(bracketed);
  return (
    plain.some(({ entry }) => entry === 'derived') &&
    coverage(bracketed, [
      ...plain.filter(({ entry }) => entry === 'derived' || entry === 'neutral'),
      ...findSides(bracketed),
    ]) === bracketed.length
  );
}

function isScaleHint(words: readonly string[], quiet: readonly Match<string>[]): boolean {
  const numbers = words.filter((word) => /^\d+$/.test(word)).length;
  const says = numbers >= 2 || quiet.some(({ entry }) => entry === 'scale');
  return says && coverage(words, quiet) === words.length;
}
