import { columnIndex } from '../../cells/a1';

const SUMMING = /\b(?:SUBTOTAL|AGGREGATE)\s*\(/i;
const AREA = /(?:('[^']+'|[\p{L}\p{N}_.]+)!)?\$?([A-Z]{1,3})\$?(\d+):\$?([A-Z]{1,3})\$?(\d+)/giu;
const SINGLE = /(?<![A-Z$\d:!.])\$?([A-Z]{1,3})\$?(\d+)(?![\d:(!])/gi;
/** A whole column of the table, `Map[Value]` or `[Value]`, as opposed to this row's cell, `[@Value]`. */
const TABLE_COLUMN = /\[(?!@|#This Row)[^[\]@]+\]/i;
/** Cells of this row of the table: `[@Value]`, `[@[Anna]:[Ben]]`, and `[[#This Row],[Anna]:[Ben]]` as files have it. */
const THIS_ROW = /\[(?:@|\[#This Row\],)\s*\[[^[\]]*\](?::\[[^[\]]*\])?\]/gi;
const GATHERING =
  /\b(?:SUM|SUMIFS?|SUMPRODUCT|AVERAGEA?|AVERAGEIFS?|GEOMEAN|TRIMMEAN|MEDIAN|MODE|STDEV(?:\.[SP])?|LARGE|SMALL|MAX|MIN|COUNTA?|COUNTIFS?)\s*\(/i;

/**
 * True when a formula in a column sums, averages or otherwise gathers several cells of that same column: the mark of a
 * total. A score averaged from scorers on its own row is none.
 *
 * @example sumsColumn('=SUM(C5:C20)', 2)    // true
 * @example sumsColumn('=AVERAGE(J5:L5)', 2) // false
 * @example sumsColumn('=VLOOKUP(B5,$A$20:$C$30,3,FALSE)', 2) // false
 */
export function sumsColumn(formula: string, column: number): boolean {
  if (SUMMING.test(formula)) return true;
  // A lookup into a table that spans the column reads one cell of it: the row is a concession like any other.
  const gathers = GATHERING.test(formula);
  for (const area of formula.matchAll(AREA)) {
    const [, sheet, from = '', top, to = '', bottom] = area;
    if (!gathers || sheet !== undefined || top === bottom) continue;
    if (columnIndex(from) <= column && column <= columnIndex(to)) return true;
  }
  if (gathers && TABLE_COLUMN.test(formula.replace(THIS_ROW, ''))) return true;
  // "=C5+C6+C7" adds up cells of the column one by one.
  const added = [...formula.matchAll(SINGLE)].filter(([, letters = '']) => columnIndex(letters) === column);
  return added.length >= 2 && formula.includes('+');
}
