import { STATUSES, type Direction, type Status } from '../negotiation/concession';
import { foldWord } from '../negotiation/foldText';
import { CELL_TERMS } from './cellTerms';

/** Every pairing of a subject with a verb, and the verb alone. */
function phrases(subjects: readonly string[], verbs: readonly string[]): readonly string[] {
  return [...verbs, ...subjects.flatMap((subject) => verbs.map((verb) => `${subject} ${verb}`))];
}

// Subjects and verbs of all languages are paired: a party's own name, read as "we", stands before a verb of any.
const { we: WE, they: THEY, giving: GIVING, getting: GETTING } = CELL_TERMS.directions;

/** "They receive" means that we give, but "receive" alone that we get. */
const theirs = (verbs: readonly string[]) =>
  THEY.flatMap((subject) => verbs.map((verb) => `${subject} ${verb}`));

/** Ways of writing "we concede it to them", in every language; lower case. */
export const GIVE_WORDS: readonly string[] = [
  ...phrases(WE, GIVING),
  ...theirs(GETTING),
  ...CELL_TERMS.directions.give,
];

/** Ways of writing "they concede it to us", in every language; lower case. */
export const GET_WORDS: readonly string[] = [
  ...phrases(WE, GETTING),
  ...theirs(GIVING),
  ...CELL_TERMS.directions.get,
];

const statusWords = (status: Status): readonly string[] => [
  ...CELL_TERMS.statuses[status],
  ...(status === 'agreed' ? CELL_TERMS.yes : []),
  ...(status === 'rejected' ? CELL_TERMS.no : []),
];

/** Ways of writing each status, in every language; lower case. */
export const STATUS_TERMS = Object.fromEntries(
  STATUSES.map((status) => [status, statusWords(status)]),
) as Readonly<Record<Status, readonly string[]>>;

/** Chinese and Japanese are written without blanks: a subject and its verb stand close. */
const CLOSE = /(?<=[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]) (?=[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}])/gu;

const foldDirection = (text: string) => foldWord(text).replace(CLOSE, '');

const directions: ReadonlyMap<string, Direction> = new Map([
  ...GIVE_WORDS.map((word) => [foldDirection(word), 'give'] as const),
  ...GET_WORDS.map((word) => [foldDirection(word), 'get'] as const),
]);

const statuses: ReadonlyMap<string, Status> = new Map(
  STATUSES.flatMap((status) => STATUS_TERMS[status].map((word) => [foldWord(word), status] as const)),
);

/**
 * Which way a concession goes, from the words of its Direction cell; null when they are not understood.
 * A blank cell is the caller's business (it means `give`).
 *
 * @example readDirection('They give')  // 'get'
 */
export function readDirection(text: string): Direction | null {
  return text.length > LONGEST ? null : (directions.get(foldDirection(text)) ?? null);
}

/**
 * How far a concession has come, from the words of its Status cell; null when they are not understood.
 * A blank cell is the caller's business (it means `idea`).
 *
 * @example readStatus('Proposed')  // 'offered'
 */
export function readStatus(text: string): Status | null {
  if (text.length > LONGEST) return null;
  return statuses.get(foldWord(text)) ?? null;
}

/** Longer texts are prose. */
const LONGEST = 200;

const CHECKED = new Set([
  'true',
  'wahr',
  'vrai',
  'verdadero',
  'vero',
  'verdadeiro',
  'waar',
  'prawda',
  '真',
  '是',
  'صحيح',
]);
const UNCHECKED = new Set(['false', 'falsch', 'faux', 'falso', 'onwaar', 'fałsz', '假', '否', 'خطأ']);

/**
 * What a check box or a check mark says; null for anything else.
 *
 * @example readCheck('✓')      // true
 * @example readCheck('FALSE')  // false
 */
export function readCheck(text: string): boolean | null {
  const mark = text
    .trim()
    .replace(/\ufe0f/gu, '')
    .toLowerCase();
  if (/^[✓✔☑✅🗸]$/u.test(mark) || CHECKED.has(mark)) return true;
  return /^[☐✗✘❌☒⬜]$/u.test(mark) || UNCHECKED.has(mark) ? false : null;
}

const YES = new Set([...CELL_TERMS.yes.map(foldWord), 'x', 'y', '1']);
const NO = new Set([...CELL_TERMS.no.map(foldWord), 'n', '0']);

/**
 * The same for a column of ticks, in which a cross, a dot or a 1 is one as well and a dash is none.
 *
 * @example readTick('x')  // true
 */
export function readTick(text: string): boolean | null {
  const check = readCheck(text);
  if (check !== null) return check;
  if (/^[●•]$/u.test(text.trim()) || YES.has(foldWord(text))) return true;
  return /^[-–—○]$/u.test(text.trim()) || NO.has(foldWord(text)) ? false : null;
}

/** The commonest words for giving, each with its opposite: who writes one on a sheet may write the other there next. */
export const DIRECTION_PAIRS = CELL_TERMS.formulas.directions;

/**
 * The commonest words of both lists, short enough to stand inside a worksheet formula, where a text constant may hold
 * 255 characters. Compared there without regard to case; what is missing here is still understood by the add-in itself.
 */
export const FORMULA_WORDS: Readonly<Record<'give' | 'get' | 'agreed', readonly string[]>> = {
  give: [...new Set(DIRECTION_PAIRS.map(([give]) => give))],
  get: [...new Set(DIRECTION_PAIRS.map(([, get]) => get))],
  agreed: CELL_TERMS.formulas.agreed,
};
