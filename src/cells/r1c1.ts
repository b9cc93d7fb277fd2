import { columnIndex } from './a1';

/** A text in quotes, a sheet's name in quotes, or a reference to a cell that is neither a function nor part of a name. */
const PARTS = /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\w.$])(\$?)([A-Z]{1,3})(\$?)([1-9]\d{0,6})(?![\w.(!])/g;

/**
 * A formula with its references to cells in R1C1 notation: relative ones as distances from the cell in which it stands, so that
 * formulas which say the same in every row of a column read the same. For formulas of our own: no whole rows and columns.
 *
 * @param row zero-based, as is the column
 * @example inR1C1('=ROUND($C5-$F5,9)&" A1"', 4, 9)  // '=ROUND(RC3-RC6,9)&" A1"'
 * @example inR1C1('=MAX(M$1:M4)', 4, 12)            // '=MAX(R1C:R[-1]C)'
 */
export function inR1C1(formula: string, row: number, column: number): string {
  return formula.replace(
    PARTS,
    (whole, dollar: string | undefined, letters: string, fixed: string, digits: string) => {
      if (dollar === undefined) return whole;
      return referenceInR1C1({ dollar, letters, fixed, digits }, row, column);
    },
  );
}

/** The pieces of a reference such as `$A$1`; `dollar` and `fixed` are '' or '$'. */
interface ReferencePieces {
  readonly dollar: string;
  readonly letters: string;
  readonly fixed: string;
  readonly digits: string;
}

/** A reference to one cell, seen from the cell in zero-based row and column. */
export function referenceInR1C1(
  { dollar, letters, fixed, digits }: ReferencePieces,
  row: number,
  column: number,
): string {
  return `R${place(fixed, Number(digits) - 1, row)}C${place(dollar, columnIndex(letters), column)}`;
}

function place(dollar: string, index: number, from: number): string {
  if (dollar !== '') return String(index + 1);
  return index === from ? '' : `[${index - from}]`;
}
