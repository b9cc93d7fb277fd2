import type { HeadingReader } from '../../vocabulary/headingReader';
import type { DirectionReader } from '../../vocabulary/directionReader';
import { RowKinds, type Layout } from './rowKinds';
import { endRow } from '../../cells/sheetGrid';

/** The rows that are to be read as concessions, in sheet order. */
export interface Body {
  readonly rows: readonly number[];
  readonly firstRow: number;
  /** Last row that belongs to the list, totals not counted; the header row when the list is empty. */
  readonly lastRow: number;
  /** The headings of its sections. */
  readonly sections: readonly string[];
}

/** More blank rows than this end a list whatever comes after. */
export const LONGEST_GAP = 5;
export const LONGEST_GAP_BELOW_HEADINGS = 2;

/**
 * Tells the rows of a template apart and finds its end. An Excel table ends where it ends; a plain list ends at a gap
 * after which no further concessions come, at another table below, or at the rows below its totals.
 */
export function bodyRows(layout: Layout, read: HeadingReader, directions: DirectionReader): Body {
  const { grid, headerRow, table } = layout;
  const firstRow = headerRow + 1;
  const end = table === null ? endRow(grid) : table.row + table.rowCount - (table.showTotals ? 1 : 0);
  const kinds = new RowKinds(layout, read, directions);
  const rows: number[] = [];
  let gap = 0;
  let afterSummary = false;
  let titles: string[] = [];
  for (let row = firstRow; row < end; row++) {
    const kind = kinds.kindOf(row);
    if (kind === 'blank') {
      gap += 1;
      continue;
    }
    if (table === null) {
      const startsAnew = gap > 0;
      if (gap > (rows.length > 0 ? LONGEST_GAP : LONGEST_GAP_BELOW_HEADINGS)) break;
      if (startsAnew && !kinds.goesOn(row, end, rows, gap > 1 || afterSummary)) break;
      if (!startsAnew && afterSummary && kind === 'entry' && !kinds.isSound(row, rows, true)) break;
      if (kind !== 'summary' && kinds.closes(row)) break;
      if (kind === 'headings' && !kinds.carriesOn(row, titles)) break;
    }
    gap = 0;
    if (kind === 'section') titles.push(kinds.sections.at(-1) ?? '');
    if (kind === 'summary') afterSummary = true;
    if (kind === 'entry') {
      rows.push(row);
      afterSummary = false;
      titles = [];
    }
  }
  if (table === null) while (kinds.isRemark(rows.at(-1))) rows.pop();
  return { rows, firstRow, lastRow: rows.at(-1) ?? headerRow, sections: kinds.sections };
}
