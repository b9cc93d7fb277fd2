import { columnLetters, MAX_COLUMNS, MAX_ROWS } from '../../../cells/a1';
import { referenceInR1C1 } from '../../../cells/r1c1';
import { isCellWord, tokenize } from './tokens';

const REFERENCE = /(?<![\w.$\]])R(\[-?\d+\]|\d+)?C(\[-?\d+\]|\d+)?(?![\w.([])/gi;

/**
 * A formula in R1C1 notation as it reads in A1 notation from a cell; zero-based row and column. Whole rows and columns are left.
 *
 * @example fromR1C1('=RC3-R[-1]C', 4, 9)  // '=$C5-J4'
 */
export function fromR1C1(formula: string, row: number, column: number): string {
  return formula
    .split(/("(?:[^"]|"")*"|'(?:[^']|'')*')/)
    .map((piece, i) =>
      i % 2 === 1
        ? piece
        : piece.replace(REFERENCE, (_, down: string | undefined, right: string | undefined) => {
            const [fixedRow, atRow] = placed(down, row, MAX_ROWS);
            const [fixedColumn, atColumn] = placed(right, column, MAX_COLUMNS);
            return `${fixedColumn}${columnLetters(atColumn)}${fixedRow}${atRow + 1}`;
          }),
    )
    .join('');
}

/** The other way round. */
export function toR1C1(formula: string, row: number, column: number): string {
  const tokens = tokenize(formula);
  return tokens
    .map(({ kind, text }, at) => {
      const after = tokens[at + 1]?.text;
      if (kind !== 'word' || !isCellWord(text) || after === '(' || after === '!') return text;
      const [, dollar = '', letters = '', fixed = '', digits = ''] =
        /^(\$?)([A-Za-z]+)(\$?)(\d+)$/.exec(text) ?? [];
      return referenceInR1C1({ dollar, letters, fixed, digits }, row, column);
    })
    .join('');
}

/** The dollar and the zero-based place that one half of a reference means, seen from `from`. */
function placed(told: string | undefined, from: number, limit: number): readonly ['' | '$', number] {
  if (told === undefined) return ['', from];
  if (!told.startsWith('[')) return ['$', Number(told) - 1];
  return ['', (((from + Number(told.slice(1, -1))) % limit) + limit) % limit];
}
