import type { Dimension } from '../negotiation/concession';
import { goes } from './directionTerm';
import type { FormulaList } from './methodTerms';
import { positionOf, rowCells } from './rowCells';
import { agreedTerm, wayTerms } from './saidElsewhere';
import { oneOfWords } from './wordTest';

/**
 * Our own scores on one dimension over the agreed gives from the first row of the list down to the formula's own row, as
 * native formula text. A row that could not be counted (an error, a word) counts nothing instead of spoiling the sum.
 */
export function givenSoFar(list: FormulaList, firstRow: number, dimension: Dimension): string {
  const { columns, words, otherRows, way, agreed } = list;
  const cells = rowCells(columns, firstRow);
  // $C5 → $C$5:$C5: from the first row, fixed, to the row in which the formula stands.
  const soFar = (cell: string) => `${cell.replace(/(\d+)$/, '$$$1')}:${cell}`;
  const at = (column: number) => soFar(cells.at(column));
  const said = way && wayTerms(way, soFar(cells.name), at);
  // Only gives are added up, whose scores stand in the columns of ours.
  const own = list.measure === 'one' ? cells.own.slice(0, 1) : cells.own;
  const scores = own.map((cell) => list.scores.value(soFar(cell)));
  const conditions = [
    `(TRIM(${soFar(cells.name)})<>"")`,
    ...(otherRows.length > 0 ? [`NOT(${oneOfWords(soFar(cells.name), otherRows, false)})`] : []),
    ...scores.flatMap((score) => [`(${score}>=1)`, `(${score}<=10)`]),
    ...(said !== undefined ? [said.goes.give] : []),
    ...(said !== undefined || cells.direction === null ? [] : [goes(soFar(cells.direction), words, 'give')]),
    ...(agreed === undefined ? [] : [agreedTerm(agreed, soFar(cells.name), at)]),
    ...(agreed !== undefined || cells.status === null
      ? []
      : [oneOfWords(soFar(cells.status), words.agreed, false)]),
  ];
  return `SUMPRODUCT(IFERROR(${[...conditions, scores[positionOf(dimension)]].join('*')},0))`;
}
