import { foldText } from '../../negotiation/foldText';
import { asymmetry, gaps } from '../../negotiation/gap';
import { total } from '../../negotiation/total';
import { methodSettings } from '../deal/deal';
import { PERSON_SIGNALS } from '../records/dealRecords';
import type { SessionReview } from '../review/sessionReview';

/** Something private that a text would give away. */
export interface PrivateHit {
  /** As it stands in the text. */
  readonly found: string;
  /** What it is, as in "your private deadline". */
  readonly what: string;
}

/** Something private, and how it is looked for. */
interface PrivateWord {
  readonly what: string;
  readonly pattern: RegExp;
}

/** What is known to be private about a deal. */
export type Guarded = Pick<SessionReview, 'deal' | 'records' | 'reading' | 'grids'>;

/** Shorter words are too common to give anything away. */
const SHORTEST = 4;
const SHORTEST_NOTE = 12;
/** A short name of a row is mostly a common word. */
const SHORTEST_ROW = 8;
/** The languages in which a month may be named. */
const MONTH_LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'pl'];

/**
 * Looks a text over for what we keep to ourselves: our deadline in any usual spelling, walk-away, target, first offer and limits
 * as numbers, our alternative, people on their side with what we wrote about them, our notes, also on signed terms, scores,
 * totals and gaps, and rows that were not chosen. What a text gives away in other words only people can see.
 */
export function privateHits(
  text: string,
  guarded: Guarded,
  chosen: readonly string[] = [],
): readonly PrivateHit[] {
  if (text.trim() === '') return [];
  const sheets = guarded.grids.map(({ sheet }) => sheet);
  return hitsOf(text, [...privateWords(guarded, chosen), ...sheetNameWords(sheets), ...sumWords(guarded)]);
}

/** Totals and gaps of the list as they are said in a text, and marks out of ten; whole numbers where points are spoken of. */
export function sumWords({ deal, reading }: Pick<Guarded, 'deal' | 'reading'>): readonly PrivateWord[] {
  const { weights } = methodSettings(deal);
  const sums = reading.rows.flatMap(({ own, mirror }) => [
    total(own, weights),
    ...(mirror === null
      ? []
      : [total(mirror, weights), asymmetry(own, mirror, weights), ...gaps(own, mirror)]),
  ]);
  return [
    OUT_OF_TEN,
    ...broken(sums).flatMap((sum) => number(sum, 'a total or gap of your scores')),
    ...whole(sums).flatMap((sum) => points(sum, 'a total or gap of your scores')),
  ];
}

export function hitsOf(text: string, words: readonly PrivateWord[]): readonly PrivateHit[] {
  const hits = words.flatMap(({ what, pattern }) => {
    const found = pattern.exec(text)?.[0];
    return found === undefined ? [] : [{ found: found.trim().replace(/\.$/, ''), what }];
  });
  return hits.filter((hit, i) => hits.findIndex(({ found }) => found === hit.found) === i);
}

export function privateWords(
  { deal, records, reading }: Pick<Guarded, 'deal' | 'records' | 'reading'>,
  chosen: readonly string[],
): readonly PrivateWord[] {
  const { walkAway, budgets } = deal;
  const { people, lessons, signed } = records;
  // What stands within the name of a chosen row is told by it anyway.
  const told = chosen.map(foldText).join('\n');
  const untold = (words: string | undefined, what: string) =>
    told.includes(foldText(words ?? '')) ? [] : phrase(words, what);
  const scores = reading.rows.flatMap(({ own, mirror }) => [...own, ...(mirror ?? [])]);
  return [
    ...(walkAway.deadline === undefined ? [] : dayPatterns(walkAway.deadline, 'your private deadline')),
    ...phrase(walkAway.alternative, 'your alternative'),
    ...properNames(walkAway.alternative).flatMap((name) => phrase(name, 'part of your alternative')),
    ...number(walkAway.value, 'your walk-away'),
    ...phrase(walkAway.money, 'your walk-away in money'),
    ...amounts(walkAway.money, 'your walk-away in money'),
    ...number(walkAway.target, 'your target'),
    ...number(walkAway.firstOffer, 'your first offer in points'),
    ...number(walkAway.theirs, 'your guess of their walk-away'),
    ...budgets.flatMap((limit) => number(limit ?? undefined, 'one of your limits')),
    // Whole numbers stand everywhere.
    ...broken(scores).flatMap((score) => number(score, 'one of your scores')),
    ...people.flatMap(({ name, role, wants, fears, ...rest }) => [
      ...phrase(name, 'somebody of whom you keep notes'),
      ...sentence(role, `what you wrote about ${name}`),
      ...[wants, fears, ...PERSON_SIGNALS.map((signal) => rest[signal])].flatMap((words) =>
        untold(words, `what you wrote about ${name}`),
      ),
    ]),
    ...lessons.flatMap(({ surprised, learned, change }) =>
      [surprised, learned, change].flatMap((words) => untold(words, 'one of your lessons')),
    ),
    ...Object.values(signed.terms).flatMap(({ name, trigger }) =>
      sentence(trigger, `your note on when to open “${name}” again`),
    ),
    ...signed.events.flatMap(({ what }) => sentence(what, 'your note on what you watch for')),
    ...reading.rows.flatMap(({ name, notes }) => [
      ...sentence(notes, `your note on “${name}”`),
      ...(foldText(name).length < SHORTEST_ROW ? [] : untold(name, 'a row that you did not choose')),
    ]),
  ];
}

/** The names of sheets; of one word they are mostly common ones. */
export function sheetNameWords(sheets: readonly string[]): readonly PrivateWord[] {
  return sheets.flatMap((sheet) => (/\s/.test(sheet.trim()) ? phrase(sheet, 'a sheet of yours') : []));
}

/** Words in any case, whatever stands between them. */
function phrase(words: string | undefined, what: string): readonly PrivateWord[] {
  const parts = (words ?? '').split(/[^\p{L}\p{N}]+/u).filter((part) => part !== '');
  if (parts.join('').length < SHORTEST) return [];
  const between = '[^\\p{L}\\p{N}]+';
  return [{ what, pattern: bounded(parts.map(escaped).join(between)) }];
}

/** The same of notes, of which a short one is mostly common words. */
function sentence(words: string | undefined, what: string): readonly PrivateWord[] {
  return foldText(words ?? '').length < SHORTEST_NOTE ? [] : phrase(words, what);
}

/** Names within a text: words with a capital that do not begin it. */
function properNames(text: string | undefined): readonly string[] {
  return [...(text ?? '').matchAll(/(?<=\S\s+)\p{Lu}[\p{L}\p{N}]+/gu)]
    .map(([name]) => name)
    .filter((name) => name.length >= SHORTEST);
}

/** A number by itself, with either decimal mark and whatever sign. */
function number(n: number | undefined, what: string): readonly PrivateWord[] {
  if (n === undefined) return [];
  const [whole = '', fraction] = String(Math.abs(n)).split('.');
  const digits = fraction === undefined ? whole : `${whole}[.,]${fraction}`;
  return [
    { what, pattern: new RegExp(`(?<![\\p{L}\\p{N}]|\\d[.,])${digits}(?![\\p{L}\\p{N}]|[.,]\\d)`, 'u') },
  ];
}

/** The numbers with decimals among some, each once. */
const broken = (numbers: readonly number[]) => distinct(numbers).filter((n) => !Number.isInteger(n));
/** The whole ones, each once. */
const whole = (numbers: readonly number[]) => distinct(numbers).filter(Number.isInteger);
const distinct = (numbers: readonly number[]) => [
  ...new Set(numbers.map((n) => Math.abs(Math.round(n * 1e6) / 1e6))),
];

/** A whole number that is said to be one of points. */
function points(n: number, what: string): readonly PrivateWord[] {
  return [{ what, pattern: bounded(`${n} ?-?(?:points?|pts|Punkte?n?|puntos?|punti|punten|pontos?)`) }];
}

/** A mark out of ten, as people say it. */
const OUT_OF_TEN: PrivateWord = {
  what: 'a score, as it seems',
  pattern: bounded(
    '\\d{1,2}(?:[.,]\\d+)? ?(?:/|(?:out )?of|von|sur|su|de|van) ?(?:10|ten|zehn|dix|diez)(?![/.-]?\\d)',
  ),
};

/** The amounts within a text, however their thousands are parted; short ones are common numbers. */
function amounts(text: string | undefined, what: string): readonly PrivateWord[] {
  return [...(text ?? '').matchAll(/\d(?:[.,'’\s]?\d)*/gu)].flatMap(([amount]) => {
    const digits = amount.replace(/\D/g, '');
    if (digits.length < SHORTEST) return [];
    const parted = digits.replace(/\d(?=\d)/g, "$&[.,'’\\s]?");
    return [{ what, pattern: new RegExp(`(?<!\\d)${parted}(?!\\d)`, 'u') }];
  });
}

/** A day as people write it: in figures in either order, or with the month's name in the languages that we read. */
function dayPatterns(day: string, what: string): readonly PrivateWord[] {
  const [, year = '', month = '', date = ''] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day) ?? [];
  if (date === '') return [];
  const [d, m] = [`0?${Number(date)}`, `0?${Number(month)}`];
  const months = MONTH_LANGUAGES.flatMap((code) =>
    (['long', 'short'] as const).map((style) =>
      new Intl.DateTimeFormat(code, { month: style, day: 'numeric', timeZone: 'UTC' })
        .formatToParts(new Date(`${day}T00:00Z`))
        .filter(({ type }) => type === 'month')
        .map(({ value }) => value.replace(/\.$/, ''))
        .join(''),
    ),
  ).filter((name) => /\p{L}/u.test(name));
  const named = `(?:${[...new Set(months)].map(escaped).join('|')})\\.?`;
  const th = '(?:st|nd|rd|th|\\.|er)?';
  return [
    `${d}${th}(?: de| of)? ?${named}`,
    `${named} ${d}${th}`,
    `${year}[-/.]${m}[-/.]${d}`,
    `${d}[-/.] ?${m}(?:[-/.](?: ?${year}|${year.slice(2)})?)?`,
    `${m}/${d}(?:/(?:${year}|${year.slice(2)}))?`,
  ].map((source) => ({ what, pattern: bounded(source) }));
}

function bounded(source: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])${source}(?![\\p{L}\\p{N}])`, 'iu');
}
const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
