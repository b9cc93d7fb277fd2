import type { Dimension } from '../../negotiation/concession';
import { readScore } from '../../cells/readScore';
import { writtenNumber } from '../../cells/writtenNumber';
import { withGuessedDimension } from './guessedDimension';
import {
  columnsIn,
  columnsWithin,
  groupHeadingRow,
  headedColumns,
  headingAt,
  letterTriple,
  namesAllDimensions,
  type HeadedColumn,
} from './headedColumns';
import type { HeadingReading, HeadingReader } from '../../vocabulary/headingReader';
import { scorerName } from './scorerName';
import { endRow, isBlankAt, textAt, valueAt, type SheetGrid, type TableOnSheet } from '../../cells/sheetGrid';

/** A row that may be the headings of a template. Zero-based worksheet indexes. */
export interface HeaderRow {
  readonly grid: SheetGrid;
  /** The lower row when headings span two. */
  readonly row: number;
  /** The uppermost row that belongs to the headings. */
  readonly topRow: number;
  /** True when the dimensions stand in the row above `row`. */
  readonly isDouble: boolean;
  readonly columns: readonly HeadedColumn[];
  readonly table: TableOnSheet | null;
  /** True for one of several lists side by side. */
  readonly isPart?: boolean;
}

/** Every row of a sheet in which, or in which and the row above, all three dimensions have a column of their own. */
export function headerRows(grid: SheetGrid, read: HeadingReader): readonly HeaderRow[] {
  const found: HeaderRow[] = [];
  let rowAbove = false;
  for (let row = grid.row; row < endRow(grid); row++) {
    const thisRow = mayBeHeadings(grid, row, read);
    const worthALook = thisRow || rowAbove;
    rowAbove = thisRow;
    if (!worthALook) continue;
    const table = tableAt(grid, row);
    for (const bounds of table.length > 0 ? [...table, null] : [null]) {
      const header = singleRow(grid, row, bounds, read) ?? doubleRow(grid, row, bounds, read);
      if (header !== null) found.push(header, ...partsOf(header));
    }
  }
  return found;
}

/** Two lists side by side, each with its own column of names, may also be two templates. */
function partsOf(header: HeaderRow): readonly HeaderRow[] {
  const names = header.columns.filter(({ heading }) => (heading.roles.get('concession') ?? 0) >= 2);
  const first = names[0];
  const before = header.columns.filter(({ column }) => first !== undefined && column < first.column);
  if (names.length < 2 && !namesAllDimensions(before)) return [];
  const part = (from: number, to: number): HeaderRow => ({
    ...header,
    isPart: true,
    columns: header.columns.filter(({ column }) => column >= from && column < to),
  });
  return names
    .map(({ column }, i) => part(column, names[i + 1]?.column ?? Infinity))
    .filter(({ columns }) => columns.length < header.columns.length && namesAllDimensions(columns));
}

/** The columns of one row as headings, when the user says that this is the heading row. */
export function headerRowAt(grid: SheetGrid, row: number, read: HeadingReader): HeaderRow {
  const table = tableAt(grid, row)[0] ?? null;
  return (
    singleRow(grid, row, table, read) ??
    doubleRow(grid, row, table, read) ?? {
      grid,
      row,
      topRow: row,
      isDouble: false,
      table,
      columns: headedColumns(grid, row, table, read, null),
    }
  );
}

/** Up to this length a text reads like a heading rather than a sentence. */
const SHORT = 40;

/** A quick look: three different dimensions, two in short headings, or single letters that may stand for them. */
function mayBeHeadings(grid: SheetGrid, row: number, read: HeadingReader): boolean {
  const dimensions = new Set<Dimension>();
  const short = new Set<Dimension>();
  let letters = 0;
  for (const cell of grid.values[row - grid.row] ?? []) {
    if (typeof cell !== 'string' || cell === '') continue;
    if (cell.length <= 2) letters += 1;
    const dimension = read.dimensionOf(cell);
    if (dimension === null) continue;
    dimensions.add(dimension);
    if (cell.length <= SHORT) short.add(dimension);
  }
  return dimensions.size === 3 || short.size >= 2 || letters >= 3;
}

function tableAt(grid: SheetGrid, row: number): readonly TableOnSheet[] {
  return grid.tables.filter((table) => row >= table.row && row < table.row + table.rowCount);
}

function singleRow(
  grid: SheetGrid,
  row: number,
  table: TableOnSheet | null,
  read: HeadingReader,
): HeaderRow | null {
  const [from, to] = columnsWithin(grid, table);
  const dimensions = new Set<Dimension>();
  const letters = letterTriple(grid, row, from, to);
  for (let column = from; column < to; column++) {
    const heading = headingAt(grid, row, column, read);
    if (heading.dimension !== null && !heading.derived) dimensions.add(heading.dimension);
  }
  if (dimensions.size < 2 && letters.size === 0) return null;

  const dimensionColumns = columnsIn(from, to).filter(
    (column) => headingAt(grid, row, column, read).dimension !== null || letters.has(column),
  );
  const first = dimensionColumns[0] ?? from;
  const last = dimensionColumns.at(-1) ?? to;
  const groupRow = groupHeadingRow(grid, row, first, last, read);
  const columns = headedColumns(grid, row, table, read, groupRow).map((one) => {
    const letter = letters.get(one.column);
    return letter === undefined || one.dimension !== null ? one : { ...one, dimension: letter, weight: 1 };
  });
  const complete = namesAllDimensions(columns) ? columns : withGuessedDimension(columns);
  return complete && { grid, row, topRow: groupRow ?? row, isDouble: false, columns: complete, table };
}

/** Dimensions above, the two sides (or a hint at the scale) below: "Value | Leverage" over "us | them | us | them". */
function doubleRow(
  grid: SheetGrid,
  row: number,
  table: TableOnSheet | null,
  read: HeadingReader,
): HeaderRow | null {
  const upper = row - 1;
  if (upper < grid.row) return null;
  const [from, to] = columnsWithin(grid, table);
  const names = repeatedNames(grid, row, from, to, read);
  const lowerCells = columnsIn(from, to).filter(
    (column) => names.has(textAt(grid, row, column)) || isLowerHeading(grid, row, column, read),
  );
  if (lowerCells.length < 3) return null;
  const groupRow = groupHeadingRow(grid, upper, lowerCells[0] ?? from, lowerCells.at(-1) ?? to, read);
  let carried: HeadingReading | null = null;
  const columns = columnsIn(from, to).map((column): HeadedColumn => {
    const above = headingAt(grid, upper, column, read);
    const below = headingAt(grid, row, column, read);
    if (!isBlankAt(grid, upper, column)) carried = above.derived ? null : above;
    const label = groupRow === null ? null : headingAt(grid, groupRow, column, read).side;
    const plain = {
      column,
      side: null,
      label,
      groupEarlier: false,
      groupSettled: false,
      dimension: null,
      weight: 0,
    };
    if (isBlankAt(grid, row, column))
      return {
        ...plain,
        heading: above,
        fromAbove: true,
        dimension: above.derived ? null : above.dimension,
        weight: above.dimensionWeight,
        side: above.side,
      };
    if (!lowerCells.includes(column) || carried?.dimension == null || below.derived)
      return { ...plain, heading: below, fromAbove: false };
    return {
      column,
      heading: below,
      fromAbove: false,
      dimension: carried.dimension,
      weight: carried.dimensionWeight,
      side: below.side ?? carried.side,
      label,
      groupEarlier: false,
      groupSettled: false,
    };
  });
  if (!namesAllDimensions(columns)) return null;
  return { grid, row, topRow: groupRow ?? upper, isDouble: true, columns, table };
}

/** Names of people that stand below each of the three dimensions; what is said once or by one alone is none. */
function repeatedNames(
  grid: SheetGrid,
  row: number,
  from: number,
  to: number,
  read: HeadingReader,
): ReadonlySet<string> {
  const texts = columnsIn(from, to)
    .filter((column) => typeof valueAt(grid, row, column) === 'string')
    .map((column) => textAt(grid, row, column));
  const thrice = [...new Set(texts)].filter(
    (text) => texts.filter((one) => one === text).length === 3 && scorerName(text, read) !== null,
  );
  return new Set(thrice.length >= 2 ? thrice : []);
}

/** A cell that can stand below a dimension's heading: a side, a hint at the scale. Never a score written as text. */
function isLowerHeading(grid: SheetGrid, row: number, column: number, read: HeadingReader): boolean {
  const value = valueAt(grid, row, column);
  // "10/20" is a score on a scale of its own.
  if (typeof value !== 'string' || readScore(value).kind === 'score' || writtenNumber(value) !== null)
    return false;
  const heading = read(value);
  return heading.onlySide || heading.scaleHint;
}
