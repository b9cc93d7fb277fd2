import type { ListColumns } from '../../cells/columnTable';
import { cellAddress } from '../../cells/a1';
import type { SheetGrid } from '../../cells/sheetGrid';

/** What a doubt is about; the order in which they are asked is {@link BY_CONSEQUENCE}. */
export const BY_CONSEQUENCE = [
  'direction',
  'side',
  'measure',
  'scale',
  'list',
  'status',
  'session',
  'column',
] as const;
export type DoubtSubject = (typeof BY_CONSEQUENCE)[number];

/** Something on the sheets that may change the reading and was not plain: a question with its answers. */
export interface TemplateDoubt {
  /** The column that it concerns most. */
  readonly column: keyof ListColumns;
  /** What was seen and what was made of it, in a negotiator's words. */
  readonly reason: string;
  readonly about: DoubtSubject;
  /** A1; with the sheet where it is another one than the list's. */
  readonly cells: readonly string[];
  readonly question: string;
  readonly answers: readonly string[];
  /** The answer that this reading took for now; null when it took none. */
  readonly taken: string | null;
  /** Names the doubt by sheet and hint, never by address: answers are kept under it. */
  readonly key: string;
}

/** A doubt of which only the column and the reason are known: a guess about the columns. */
export type PartialDoubt = Pick<TemplateDoubt, 'column' | 'reason'> & Partial<TemplateDoubt>;

/** Answers by the key of their doubts. */
export type Answers = ReadonlyMap<string, string>;

export const NO_ANSWERS: Answers = new Map();

const RIGHT = 'Yes, as read';
const WRONG = 'No, I choose the columns';

/** Whether a doubt is about what a column is, so that its answer may be another choice of columns. */
export function isColumnGuess({ answers }: Pick<TemplateDoubt, 'answers'>): boolean {
  return answers.some(choosesColumns);
}

/** Whether an answer is no answer yet but the wish to choose the columns. */
export function choosesColumns(answer: string): boolean {
  return answer.endsWith('I choose the columns');
}

/** The question about a list that says nowhere how far its rows have come. */
export const ARE_THEY_AGREED = {
  question: 'Are these rows agreed?',
  ideas: 'No, they are ideas so far',
  agreed: 'Yes, all of them are agreed',
  keyOn: (sheet: string): string => `status|${sheet}|no status`,
} as const;

/** The status of all rows by the user's answer to {@link ARE_THEY_AGREED}; null while it is open. */
export function answeredStatus(sheet: string, answers: Answers): 'idea' | 'agreed' | null {
  const answer = answers.get(ARE_THEY_AGREED.keyOn(sheet));
  if (answer === ARE_THEY_AGREED.ideas) return 'idea';
  return answer === ARE_THEY_AGREED.agreed ? 'agreed' : null;
}

const SUBJECTS: Readonly<Partial<Record<keyof ListColumns, DoubtSubject>>> = {
  direction: 'direction',
  status: 'status',
  session: 'session',
  mirror: 'side',
};

/** A guess as a whole doubt. */
export function doubtOf(
  guess: PartialDoubt,
  {
    grid,
    headerRow,
    columns,
  }: { readonly grid: SheetGrid; readonly headerRow: number; readonly columns: ListColumns },
): TemplateDoubt {
  const at = columns[guess.column];
  const headings = (typeof at === 'number' ? [at] : (at ?? [])).map((column) =>
    cellAddress(headerRow, column),
  );
  const about = guess.about ?? SUBJECTS[guess.column] ?? 'column';
  return {
    about,
    cells: [...new Set(headings)],
    question: `${guess.reason} Is that right?`,
    answers: [RIGHT, WRONG],
    taken: RIGHT,
    key: `${about}|${grid.sheet}|${guess.reason}`,
    ...guess,
  };
}

/** The most consequential first. */
export function inOrderOfConsequence(doubts: readonly TemplateDoubt[]): readonly TemplateDoubt[] {
  const rank = ({ about }: TemplateDoubt) => BY_CONSEQUENCE.indexOf(about);
  return [...doubts].sort((a, b) => rank(a) - rank(b));
}

/**
 * Puts a question unless it has been answered.
 *
 * @param question `taken` is what the reading takes while nobody has answered
 */
export function ask<Q extends PartialDoubt & Pick<TemplateDoubt, 'taken' | 'key'>>(
  question: Q,
  answers: Answers,
): { readonly answer: string | null; readonly open: readonly Q[] } {
  const answer = answers.get(question.key);
  return answer === undefined ? { answer: question.taken, open: [question] } : { answer, open: [] };
}

/** An answer to a question that was not asked, in words for a person. */
class NoSuchAnswer extends Error {
  override readonly name = 'NoSuchAnswer';
}

/** An answer for one reading: the number of the doubt, and of its answer or the answer in words. Both count from 1. */
export interface NumberedAnswer {
  readonly doubt: number;
  readonly answer: number | string;
}

/**
 * Answers by their numbers as answers by key.
 * @throws NoSuchAnswer in words for a person where there is no such doubt or answer
 */
export function answersTo(doubts: readonly TemplateDoubt[], numbered: readonly NumberedAnswer[]): Answers {
  return new Map(
    numbered.map(({ doubt: at, answer }) => {
      const doubt = doubts[at - 1];
      if (doubt === undefined)
        throw new NoSuchAnswer(`There is no question ${at}: the reading has ${doubts.length} of them.`);
      const said = typeof answer === 'number' ? doubt.answers[answer - 1] : answer;
      if (said === undefined)
        throw new NoSuchAnswer(`Question ${at} has no answer ${answer}: ${doubt.answers.join('; ')}.`);
      return [doubt.key, said] as const;
    }),
  );
}
