import type { Dimension } from '../negotiation/concession';
import { goes } from './directionTerm';
import type { FormulaList } from './methodTerms';
import { positionOf, rowCells } from './rowCells';
import { oneOfWords } from './wordTest';

/**
 * Our own scores on one dimension over the agreed gives from the first row of the list down to the formula's own row, as
 * native formula text. A row that could not be counted (an error, a word) counts nothing instead of spoiling the sum.
 */
export function givenSoFar(list: FormulaList, firstRow: number, dimension: Dimension): string {
  const { columns, words, otherRows } = list;
  const cells = rowCells(columns, firstRow);
  // $C5 → $C$5:$C5: from the first row, fixed, to the row in which the formula stands.
  const soFar = (cell: string) => `${cell.replace(/(\d+)$/, '$$$1')}:${cell}`;
  const scores = cells.own.map((cell) => list.scores.value(soFar(cell)));
  const conditions = [
    `(TRIM(${soFar(cells.name)})<>"")`,
    ...(otherRows.length > 0 ? [`NOT(${oneOfWords(soFar(cells.name), otherRows, false)})`] : []),
    ...scores.flatMap((score) => [`(${score}>=1)`, `(${score}<=10)`]),
    ...(cells.direction === null ? [] : [goes(soFar(cells.direction), words, 'give')]),
    ...(cells.status === null ? [] : [oneOfWords(soFar(cells.status), words.agreed, false)]),
  ];
  return `SUMPRODUCT(IFERROR(${[...conditions, scores[positionOf(dimension)]].join('*')},0))`;
}
