import { foldText } from '../foldText';

/** What somebody does at the table, and at what. */
export interface AtTheTable {
  readonly returnsTo?: string | undefined;
  readonly acceptsQuickly?: string | undefined;
  readonly isInflexibleOn?: string | undefined;
  readonly hesitatesAt?: string | undefined;
}

/** What is known of somebody on the other side. */
export interface KnownPerson extends AtTheTable {
  readonly name: string;
  readonly wants?: string | undefined;
  readonly fears?: string | undefined;
}

/** What ties somebody to a row: a sign at the table, or what they are after. */
export type Tie = keyof AtTheTable | 'wants' | 'fears';

/** Somebody to be asked about a row, and why. */
export interface WhoToAsk<P extends KnownPerson = KnownPerson> {
  readonly person: P;
  readonly tie: Tie;
  /** In our own words, as it is kept of them. */
  readonly what: string;
  /** What they showed about it, put as a question; null where we only know what they are after, which is ours alone. */
  readonly question: string | null;
}

const QUESTIONS: Readonly<Record<keyof AtTheTable, (what: string) => string>> = {
  returnsTo: (what) => `You have come back to ${what} more than once. What hangs on it for you?`,
  acceptsQuickly: (what) => `${what} seemed easy for you. What makes it easy?`,
  isInflexibleOn: (what) => `What would have to be true for ${what} to move at all?`,
  hesitatesAt: (what) => `You thought twice about ${what}. What did you see there?`,
};
const SIGNS = Object.keys(QUESTIONS) as readonly (keyof AtTheTable)[];
/** What was seen at the table tells more than what we believe of somebody. */
const TIES: readonly Tie[] = [...SIGNS, 'wants', 'fears'];

/**
 * Questions for one person, by how they behave at the table; none where nothing was noticed. They say what everybody could see
 * there, and nothing of what we make of it.
 *
 * @example { returnsTo: 'phase 1' } → 'You have come back to “phase 1” more than once. What hangs on it for you?'
 */
export function questionsFor(signals: AtTheTable): readonly string[] {
  return SIGNS.flatMap((sign) => {
    const what = signals[sign]?.trim() ?? '';
    return what === '' ? [] : [QUESTIONS[sign](`“${what}”`)];
  });
}

/**
 * Those of the other side who are tied to a row by what we keep of them, those who showed something at the table first, each once.
 * The question names the row, not what we wrote.
 *
 * @example whoToAsk('Faster phase 1 delivery', [{ name: 'Ana Ruiz', returnsTo: 'phase 1' }])
 *          // [{ person: …, tie: 'returnsTo', what: 'phase 1', question: 'You have come back to “Faster phase 1 delivery” …' }]
 */
export function whoToAsk<P extends KnownPerson>(row: string, people: readonly P[]): readonly WhoToAsk<P>[] {
  const tied = people.flatMap((person): readonly WhoToAsk<P>[] => {
    const tie = TIES.find((one) => speaksOf(person[one] ?? '', row));
    if (tie === undefined) return [];
    const what = (person[tie] ?? '').trim();
    const question = tie === 'wants' || tie === 'fears' ? null : QUESTIONS[tie](`“${row}”`);
    return [{ person, tie, what, question }];
  });
  return [
    ...tied.filter(({ question }) => question !== null),
    ...tied.filter(({ question }) => question === null),
  ];
}

/** More than so much of the shorter text, in letters of whole words, stands in the other. */
const MOST_OF = 0.6;

/**
 * Whether a text speaks of a row: the words of the shorter of the two stand for the greater part in the other, and one of them is
 * more than a filler. Long words weigh more than short ones, so that articles hardly count. Where nothing parts words, as in Chinese, the whole of one stands in the other.
 */
function speaksOf(text: string, row: string): boolean {
  const [said, named] = [foldText(text), foldText(row)];
  if (said === '' || named === '') return false;
  if (/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u.test(named))
    return said.includes(named) || named.includes(said);
  const [words, name] = [wordsOf(said), wordsOf(named)];
  const shared = [...words].filter((word) => name.has(word));
  if (!shared.some((word) => word.length >= 4 || (word === named && word === said))) return false;
  const figures = (of: ReadonlySet<string>) => [...of].filter((word) => /\d/.test(word));
  const [ours, theirs] = [figures(words), figures(name)];
  // "Phase 2" is not "phase 1".
  if (ours.length > 0 && theirs.length > 0 && !ours.some((one) => theirs.includes(one))) return false;
  return lettersOf(shared) > MOST_OF * Math.min(lettersOf([...words]), lettersOf([...name]));
}

const lettersOf = (words: readonly string[]) => words.join('').length;

/** The words of a folded text; short ones without a figure bind and say nothing by themselves, unless there are no others. */
function wordsOf(folded: string): ReadonlySet<string> {
  const words = folded.split(' ');
  const telling = words.filter((word) => word.length >= 3 || /\d/.test(word));
  return new Set(telling.length === 0 ? words : telling);
}
