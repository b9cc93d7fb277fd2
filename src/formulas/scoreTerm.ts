import { bareNumber } from './annotated';
import { readScore } from '../cells/readScore';

/**
 * How scores stand in their cells, which decides how formulas must read them:
 * `numbers`; `digits`: some are whole numbers kept as text, which arithmetic converts in every language of Excel;
 * `written`: some are written out, such as "7,5" or "7/10", which only NUMBERVALUE reads alike in every language;
 * `annotated`: remarks stand beside some of them, "5 (was 3)".
 */
export type ScoreForm = 'numbers' | 'digits' | 'written' | 'annotated';

/**
 * How a formula reads scores from cells. Every printer takes it from here, so that a list on another scale needs another
 * term and nothing else.
 */
export interface ScoreTerm {
  /** The score in a cell (or scores in a range), 1..10, in a place where Excel would not convert text by itself. */
  readonly value: (reference: string) => string;
  /** The same in a sum or difference, where digits kept as text are converted by the arithmetic itself. */
  readonly operand: (reference: string) => string;
  /** Condition: all of these cells of one row hold scores; blank cells, words, dates, true and false do not. */
  readonly areScores: (cells: {
    /** The cells one by one, and the same with neighbours joined to ranges. */
    readonly each: readonly string[];
    readonly spans: readonly string[];
  }) => string;
}

/** The form that reads every score among these cells. */
export function scoreFormOf(cells: readonly unknown[]): Exclude<ScoreForm, 'annotated'> {
  const texts = cells.filter(
    (cell): cell is string => typeof cell === 'string' && readScore(cell).kind === 'score',
  );
  if (texts.length === 0) return 'numbers';
  return texts.every((text) => /^\s*\d+\s*$/.test(text)) ? 'digits' : 'written';
}

/**
 * The term for scores from 1 to 10 in this form.
 *
 * @example scoreTerm('digits').value('$C5')  // '(0+$C5)'
 */
export function scoreTerm(form: Exclude<ScoreForm, 'annotated'>): ScoreTerm {
  return TERMS[form];
}

/** The same where remarks stand behind these marks. */
export function annotatedTerm(marks: readonly string[]): ScoreTerm {
  const value = (reference: string) => bareNumber(reference, marks);
  return converted(value, value);
}

/** Numbers in cells: counted by the sheet itself. */
const NUMBERS: ScoreTerm = {
  value: (reference) => reference,
  operand: (reference) => reference,
  areScores: ({ each, spans }) =>
    `${spans.map((span) => `COUNTIFS(${span},">=1",${span},"<=10")`).join('+')}=${each.length}`,
};

/** Scores of which some are text: every one is converted before it is judged. */
const converted = (value: ScoreTerm['value'], operand: ScoreTerm['operand']): ScoreTerm => ({
  value,
  operand,
  areScores: ({ each }) => {
    const values = each.map(value).join(',');
    return `IFERROR(AND(MIN(${values})>=1,MAX(${values})<=10),FALSE)`;
  },
});

const spelledOut = (reference: string) =>
  `NUMBERVALUE(SUBSTITUTE(SUBSTITUTE(${reference},"/10",""),".",","),",",".")`;

const TERMS: Readonly<Record<Exclude<ScoreForm, 'annotated'>, ScoreTerm>> = {
  numbers: NUMBERS,
  digits: converted(
    (reference) => `(0+${reference})`,
    (reference) => reference,
  ),
  written: converted(spelledOut, spelledOut),
};
