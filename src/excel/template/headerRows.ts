import { DIMENSIONS, type Dimension } from '../../negotiation/concession';
import { readScore } from '../../negotiation/readScore';
import type { Heading, HeadingReader } from './headings';
import {
  endColumn,
  endRow,
  isBlankAt,
  textAt,
  valueAt,
  type SheetGrid,
  type TableOnSheet,
} from './sheetGrid';
import { LETTER_TRIPLES } from './vocabulary';

/** One column as its headings describe it. */
export interface HeadedColumn {
  readonly column: number;
  readonly heading: Heading;
  /** True when the words stand in the row above, as when two heading cells are merged. */
  readonly fromAbove: boolean;
  readonly dimension: Dimension | null;
  readonly weight: number;
  /** The side named in the column's own headings. */
  readonly side: Heading['side'];
  /** The side that a group heading right above this very cell names. */
  readonly label: Heading['side'];
  /** True when only its place beside the two others speaks for the dimension. */
  readonly isGuessed?: boolean;
  /** True when the group heading over this column speaks of an earlier day. */
  readonly groupEarlier: boolean;
  /** True when it speaks of the scores that count, such as a mean or today's. */
  readonly groupSettled: boolean;
}

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
}

/** How many rows above the headings a group heading ("Ours", "Mirror") may stand. */
const REACH_OF_GROUP_HEADINGS = 2;

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

/** True when the row holds words for all three dimensions, wherever a table ends. A quick look before the closer one. */
export function namesAllDimensions(columns: readonly HeadedColumn[]): boolean {
  return DIMENSIONS.every((dimension) => columns.some((one) => one.dimension === dimension));
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

function columnsWithin(grid: SheetGrid, table: TableOnSheet | null): readonly [number, number] {
  return table === null ? [grid.column, endColumn(grid)] : [table.column, table.column + table.columnCount];
}

function headingAt(grid: SheetGrid, row: number, column: number, read: HeadingReader): Heading {
  const value = valueAt(grid, row, column);
  return read(typeof value === 'string' ? value : '');
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

/**
 * Where two dimensions are named beside the concessions, an unknown heading next to them may well be the third under a name
 * of the user's own. Null when there is no such column.
 */
function withGuessedDimension(columns: readonly HeadedColumn[]): readonly HeadedColumn[] | null {
  if (!columns.some(({ heading }) => (heading.roles.get('concession') ?? 0) >= 2)) return null;
  const missing = DIMENSIONS.find((dimension) => columns.every((one) => one.dimension !== dimension));
  const known = columns.filter((one) => one.dimension !== null);
  if (missing === undefined || known.length < 2) return null;
  const isUnknown = ({ heading, dimension, fromAbove }: HeadedColumn) =>
    dimension === null &&
    !fromAbove &&
    heading.text !== '' &&
    !heading.derived &&
    !heading.identifier &&
    heading.roles.size === 0;
  const beside = (one: HeadedColumn) => known.some(({ column }) => Math.abs(column - one.column) === 1);
  // In the method's order value comes first and relationship last.
  const unknown = columns.filter((one) => isUnknown(one) && beside(one));
  const guessed = missing === 'relationship' ? unknown.at(-1) : unknown[0];
  if (guessed === undefined) return null;
  return columns.map((one) =>
    one === guessed ? { ...one, dimension: missing, weight: 0.5, isGuessed: true } : one,
  );
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
  const lowerCells = columnsIn(from, to).filter((column) => isLowerHeading(grid, row, column, read));
  if (lowerCells.length < 3) return null;
  const groupRow = groupHeadingRow(grid, upper, lowerCells[0] ?? from, lowerCells.at(-1) ?? to, read);
  let carried: Heading | null = null;
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

/** A cell that can stand below a dimension's heading: a side, a hint at the scale. Never a score written as text. */
function isLowerHeading(grid: SheetGrid, row: number, column: number, read: HeadingReader): boolean {
  const value = valueAt(grid, row, column);
  if (typeof value !== 'string' || readScore(value).kind === 'score') return false;
  const heading = read(value);
  return heading.onlySide || heading.scaleHint;
}

function headedColumns(
  grid: SheetGrid,
  row: number,
  table: TableOnSheet | null,
  read: HeadingReader,
  groupRow: number | null,
): readonly HeadedColumn[] {
  const [from, to] = columnsWithin(grid, table);
  // A group heading reaches to the right until the next one: only the first cell of a merge holds its text.
  let group: Heading | null = null;
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
      groupEarlier: group?.earlier ?? false,
      groupSettled: group?.settled ?? false,
    };
  });
}

/**
 * The row above the headings that says whose or which scores these are, when there is one. A label counts only above the scores themselves:
 * a title in the first column ("Our map and their view") says nothing about any of them.
 */
function groupHeadingRow(
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
  }
  return null;
}

/** "V | L | R" and the like, side by side: single letters count only together. */
function letterTriple(
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

function columnsIn(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);
}
