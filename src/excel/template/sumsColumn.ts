import { columnIndex } from '../address';

const SUMMING = /\b(?:SUBTOTAL|AGGREGATE)\s*\(/i;
const AREA = /(?:('[^']+'|[\p{L}\p{N}_.]+)!)?\$?([A-Z]{1,3})\$?(\d+):\$?([A-Z]{1,3})\$?(\d+)/giu;
const SINGLE = /(?<![A-Z$\d:!.])\$?([A-Z]{1,3})\$?(\d+)(?![\d:(!])/gi;
/** A whole column of the table, `Map[Value]` or `[Value]`, as opposed to this row's cell, `[@Value]`. */
const TABLE_COLUMN = /\[(?!@|#This Row)[^[\]@]+\]/i;
const FUNCTION_OVER_MANY =
  /\b(?:SUM|SUMIFS?|SUMPRODUCT|AVERAGE|AVERAGEIFS?|MEDIAN|MAX|MIN|COUNTA?|COUNTIFS?)\s*\(/i;

/**
 * True when a formula in a column sums, averages or otherwise gathers several cells of that same column: the mark of a
 * total. A score averaged from scorers on its own row is none.
 *
 * @example sumsColumn('=SUM(C5:C20)', 2)    // true
 * @example sumsColumn('=AVERAGE(J5:L5)', 2) // false
 */
export function sumsColumn(formula: string, column: number): boolean {
  if (SUMMING.test(formula)) return true;
  for (const area of formula.matchAll(AREA)) {
    const [, sheet, from = '', top, to = '', bottom] = area;
    if (sheet !== undefined || top === bottom) continue;
    if (columnIndex(from) <= column && column <= columnIndex(to)) return true;
  }
  if (FUNCTION_OVER_MANY.test(formula) && TABLE_COLUMN.test(formula)) return true;
  // "=C5+C6+C7" adds up cells of the column one by one.
  const added = [...formula.matchAll(SINGLE)].filter(([, letters = '']) => columnIndex(letters) === column);
  return added.length >= 2 && formula.includes('+');
}
