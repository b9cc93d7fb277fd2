import { readScore } from '../../cells/readScore';

/**
 * How the scores stand in their cells, which decides how formulas must read them:
 * `numbers`; `digits`: some are whole numbers kept as text, which arithmetic converts in every language of Excel;
 * `written`: some are written out, such as "7,5" or "7/10", which only NUMBERVALUE reads alike in every language.
 */
export type ScoreForm = 'numbers' | 'digits' | 'written';

/** The form that reads every score among these cells. */
export function scoreFormOf(cells: readonly unknown[]): ScoreForm {
  const texts = cells.filter(
    (cell): cell is string => typeof cell === 'string' && readScore(cell).kind === 'score',
  );
  if (texts.length === 0) return 'numbers';
  return texts.every((text) => /^\s*\d+\s*$/.test(text)) ? 'digits' : 'written';
}

/**
 * An expression for the number in a cell (or numbers in a range) in a place where Excel would not convert text by itself.
 *
 * @example scoreValue('$C5', 'digits')  // '(0+$C5)'
 */
export function scoreValue(reference: string, form: ScoreForm): string {
  if (form === 'numbers') return reference;
  return form === 'digits' ? `(0+${reference})` : scoreOperand(reference, form);
}

/** The same in a sum or difference, where digits kept as text are converted by the arithmetic itself. */
export function scoreOperand(reference: string, form: ScoreForm): string {
  return form === 'written'
    ? `NUMBERVALUE(SUBSTITUTE(SUBSTITUTE(${reference},"/10",""),".",","),",",".")`
    : reference;
}
