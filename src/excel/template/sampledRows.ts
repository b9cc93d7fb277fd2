import { endRow, isBlankAt } from '../../cells/sheetGrid';
import { LONGEST_GAP, LONGEST_GAP_BELOW_HEADINGS } from './bodyRows';
import type { HeaderRow } from './headerRows';

/** Rows of a list that are looked at to tell its columns apart. */
const SAMPLE = 300;

/** The rows below the headings down to a long gap, as many as are needed to know the columns. */
export function sampledRows({
  grid,
  row,
  columns,
  table,
}: Pick<HeaderRow, 'grid' | 'row' | 'columns' | 'table'>): readonly number[] {
  const end = table === null ? endRow(grid) : table.row + table.rowCount - (table.showTotals ? 1 : 0);
  const rows: number[] = [];
  let gap = 0;
  for (let next = row + 1; next < end && rows.length < SAMPLE; next++) {
    // The same gaps end a list when its rows are told apart.
    if (gap > (rows.length > 0 ? LONGEST_GAP : LONGEST_GAP_BELOW_HEADINGS)) break;
    const blank = columns.every(({ column }) => isBlankAt(grid, next, column));
    gap = blank ? gap + 1 : 0;
    if (!blank) rows.push(next);
  }
  return rows;
}
