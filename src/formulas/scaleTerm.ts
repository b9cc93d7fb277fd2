import type { Scale } from '../cells/scale';
import { numberLiteral, textLiteral } from './formulaText';
import { beforeMarks, bareNumber } from './annotated';
import type { ScoreForm, ScoreTerm } from './scoreTerm';

/** A word of a scale as it stands on the sheet, lower case, with its score from 1 to 10. */
export interface ScaleWord {
  readonly word: string;
  readonly score: number;
}

/** How the scores of a list on a scale of its own stand in their cells. */
export interface ScaleCells {
  readonly form: ScoreForm;
  /** Marks behind which remarks stand. */
  readonly marks: readonly string[];
  /** Words of the scale that stand on the sheet or may come to. */
  readonly words: readonly ScaleWord[];
  /** Signs that count, such as `★`. */
  readonly signs: readonly string[];
}

/** Harvey balls from empty to full. */
const BALLS = '○◔◑◕●';

/** A blank cell, which counts as 0 in a sum, is an error, so that it is never the lowest score. */
const unlessBlank = (cell: string) => `/(${cell}<>"")`;

/** Scores that were worked out are judged by their value: from 1 to 10. */
function worked(value: ScoreTerm['value']): ScoreTerm {
  return {
    value,
    operand: value,
    areScores: ({ each }) => {
      const values = each.map(value).join(',');
      return `IFERROR(AND(ROUND(MIN(${values}),9)>=1,ROUND(MAX(${values}),9)<=10),FALSE)`;
    },
  };
}

/**
 * The term for scores on a scale of the list's own, worked out by native functions as scores from 1 to 10.
 *
 * @example scaleTerm({ kind: 'numbers', from: 1, to: 5 }, cells).value('$C5')  // '(1+9*($C5-1)/4)'
 */
export function scaleTerm(scale: Scale, cells: ScaleCells): ScoreTerm {
  switch (scale.kind) {
    case 'numbers':
      return numbersTerm(scale, cells);
    case 'words':
      return worked((cell) => wordScore(cell, cells));
    case 'stars': {
      const count = (cell: string) =>
        cells.signs.map((sign) => `LEN(${cell})-LEN(SUBSTITUTE(${cell},${textLiteral(sign)},""))`).join('+');
      return worked((cell) => `(1+9*(${count(cell)}-1)/${numberLiteral(scale.of - 1)})`);
    }
    case 'balls':
      return worked(
        (cell) =>
          `(1+9*(FIND(TRIM(${cell}),${textLiteral(BALLS)})-1)/${BALLS.length - 1}/(LEN(TRIM(${cell}))=1))`,
      );
  }
}

function numbersTerm(
  { from, to }: { readonly from: number; readonly to: number },
  { form, marks }: ScaleCells,
): ScoreTerm {
  const number = (cell: string) => {
    if (form === 'annotated') return bareNumber(cell, marks);
    return form === 'written' ? bareNumber(cell, []) : cell;
  };
  const [least, most] = [Math.min(from, to), Math.max(from, to)];
  // Where 0 is a score a blank cell must not be one.
  const guard = (cell: string) => (least <= 0 && most >= 0 ? unlessBlank(cell) : '');
  const distance = from === 0 ? '' : from < 0 ? `+${numberLiteral(-from)}` : `-${numberLiteral(from)}`;
  const value = (cell: string) =>
    `(1+9*(${number(cell)}${distance})/${to < from ? `(${numberLiteral(to - from)})` : numberLiteral(to - from)}${guard(cell)})`;
  if (form !== 'numbers') return worked(value);
  return {
    value,
    operand: value,
    areScores: ({ each, spans }) => {
      const within = (span: string) =>
        `COUNTIFS(${span},">=${numberLiteral(least)}",${span},"<=${numberLiteral(most)}")`;
      return `${spans.map(within).join('+')}=${each.length}`;
    },
  };
}

/** The score of a word: it stands in a list right before the word, in tenths, so that no language's decimal mark is needed. */
function wordScore(cell: string, { words, marks }: ScaleCells): string {
  const list = textLiteral(words.map(({ word, score }) => `${tenths(score)}|${word}|`).join(''));
  return `(MID(${list},FIND("|"&LOWER(${beforeMarks(cell, marks)})&"|",${list})-3,3)/10)`;
}

function tenths(score: number): string {
  return String(Math.round(score * 10)).padStart(3, '0');
}
