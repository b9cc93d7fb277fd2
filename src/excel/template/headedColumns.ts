import { DIMENSIONS, type Dimension } from '../../negotiation/concession';
import { readScore } from '../../cells/readScore';
import type { HeadingReading, HeadingReader } from '../../vocabulary/headingReader';
import {
  endColumn,
  isBlankAt,
  textAt,
  valueAt,
  type SheetGrid,
  type TableOnSheet,
} from '../../cells/sheetGrid';
import { titleSession } from '../../vocabulary/titleHints';
import { everyLanguage } from '../../vocabulary/languages';

/** Single letters used as headings, in the order of the dimensions; they count only when all three stand in one row. */
const LETTER_TRIPLES = everyLanguage(({ headings }) => headings.letters);

/** One column as its headings describe it. */
export interface HeadedColumn {
  readonly column: number;
  readonly heading: HeadingReading;
  /** True when the words stand in the row above, as when two heading cells are merged. */
  readonly fromAbove: boolean;
  readonly dimension: Dimension | null;
  readonly weight: number;
  /** The side named in the column's own headings. */
  readonly side: HeadingReading['side'];
  /** The side that a group heading right above this very cell names. */
  readonly label: HeadingReading['side'];
  /** True when only its place beside the two others speaks for the dimension. */
  readonly isGuessed?: boolean;
  /** True when the group heading over this column speaks of an earlier day. */
  readonly groupEarlier: boolean;
  /** True when it speaks of the scores that count, such as a mean or today's. */
  readonly groupSettled: boolean;
}

/** How many rows above the headings a group heading ("Ours", "Mirror") may stand. */
const REACH_OF_GROUP_HEADINGS = 2;

/** True when each of the three dimensions has a column. */
export function namesAllDimensions(columns: readonly HeadedColumn[]): boolean {
  return DIMENSIONS.every((dimension) => columns.some((one) => one.dimension === dimension));
}

/** First column and the one after the last: of the table, or of the whole sheet. */
export function columnsWithin(grid: SheetGrid, table: TableOnSheet | null): readonly [number, number] {
  return table === null ? [grid.column, endColumn(grid)] : [table.column, table.column + table.columnCount];
}

/** What a cell says as a heading; nothing when it holds no text. */
export function headingAt(grid: SheetGrid, row: number, column: number, read: HeadingReader): HeadingReading {
  const value = valueAt(grid, row, column);
  return read(typeof value === 'string' ? value : '');
}

/** The columns as one row of headings describes them, with the group headings above it, if there are any. */
export function headedColumns(
  grid: SheetGrid,
  row: number,
  table: TableOnSheet | null,
  read: HeadingReader,
  groupRow: number | null,
): readonly HeadedColumn[] {
  const [from, to] = columnsWithin(grid, table);
  const sessions = sessionsOver(grid, row, groupRow, columnsIn(from, to));
  const last = new Set(sessions.values()).size > 1 ? Math.max(...sessions.values()) : null;
  const isBefore = (session: number | undefined) => last !== null && session !== undefined && session < last;
  // A group heading reaches to the right until the next one: only the first cell of a merge holds its text.
  let group: HeadingReading | null = null;
  return columnsIn(from, to).map((column) => {
    const fromAbove = isBlankAt(grid, row, column) && row > grid.row;
    const heading = headingAt(grid, fromAbove ? row - 1 : row, column, read);
    const label = groupRow === null ? null : headingAt(grid, groupRow, column, read);
    if (groupRow !== null && !isBlankAt(grid, groupRow, column)) group = label;
    const isDimension =
      !fromAbove && !heading.derived && group?.derived !== true && heading.dimension !== null;
    return {
      column,
      heading,
      fromAbove,
      dimension: isDimension ? heading.dimension : null,
      weight: isDimension ? heading.dimensionWeight : 0,
      side: fromAbove ? null : heading.side,
      label: label?.side ?? null,
      groupEarlier: (group?.earlier ?? false) || isBefore(sessions.get(column)),
      groupSettled: (group?.settled ?? false) || (last !== null && sessions.get(column) === last),
    };
  });
}

/** The sessions that the columns are said to be of, in their own headings or in those above: "Session 1 | Session 2". */
function sessionsOver(
  grid: SheetGrid,
  row: number,
  groupRow: number | null,
  columns: readonly number[],
): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  let above: number | null = null;
  for (const column of columns) {
    if (groupRow !== null && !isBlankAt(grid, groupRow, column))
      above = titleSession(textAt(grid, groupRow, column));
    const session = titleSession(textAt(grid, row, column)) ?? above;
    if (session !== null) found.set(column, session);
  }
  return found;
}

/**
 * The row above the headings that says whose or which scores these are, when there is one. A label counts only above the
 * scores themselves: a title in the first column ("Our map and their view") says nothing about any of them.
 */
export function groupHeadingRow(
  grid: SheetGrid,
  row: number,
  first: number,
  last: number,
  read: HeadingReader,
): number | null {
  for (let above = row - 1; above >= Math.max(grid.row, row - REACH_OF_GROUP_HEADINGS); above--) {
    const cells = columnsIn(first, last + 1);
    if (cells.some((column) => readScore(valueAt(grid, above, column)).kind === 'score')) return null;
    const labels = cells.map((column) => headingAt(grid, above, column, read));
    if (labels.some(({ side, derived, earlier, settled }) => side !== null || derived || earlier || settled))
      return above;
    if (cells.filter((column) => titleSession(textAt(grid, above, column)) !== null).length > 1) return above;
  }
  return null;
}

/** "V | L | R" and the like, side by side: single letters count only together. */
export function letterTriple(
  grid: SheetGrid,
  row: number,
  from: number,
  to: number,
): ReadonlyMap<number, Dimension> {
  const found = new Map<number, Dimension>();
  for (let column = from; column + 2 < to; column++) {
    const letters = [0, 1, 2].map((i) => valueAt(grid, row, column + i));
    if (!letters.every((letter) => typeof letter === 'string' && letter.trim().length <= 2)) continue;
    const texts = [0, 1, 2].map((i) =>
      textAt(grid, row, column + i)
        .replace(/\.$/, '')
        .toLowerCase(),
    );
    if (!LETTER_TRIPLES.includes(texts.join(' '))) continue;
    DIMENSIONS.forEach((dimension, i) => found.set(column + i, dimension));
  }
  return found;
}

/** The columns from one up to, and without, another. */
export function columnsIn(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);
}
