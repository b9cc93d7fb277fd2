import { cellAddress, columnLetters, quotedSheet } from '../../cells/a1';
import { valueAt, type SheetGrid } from '../../cells/sheetGrid';
import type { Direction } from '../../negotiation/concession';
import type { LocatedTemplate } from '../template/readGrids';

/** A cell of the user's own sheet; zero-based. */
export interface SourceCell {
  readonly row: number;
  readonly column: number;
}

/** How a list stands on its sheet: a row or a column for each concession, or a row for each of its dimensions. */
export type PartForm = 'rows' | 'columns' | 'long';

/** A list as one with a row for each concession, with what finds its cells on the sheet where it really stands. */
export interface LinkedPart {
  readonly form: PartForm;
  /** On a grid with a row for each concession: the sheet itself, or the sheet laid out anew. */
  readonly located: LocatedTemplate;
  readonly source: SheetGrid;
  /** Where a cell of the laid out grid stands; null where it stands nowhere. */
  readonly cellOf: (row: number, column: number) => SourceCell | null;
  /** Formula text that finds the place of the concession of a row by its name, which stands in the cell `name`. */
  readonly position: (row: number, name: string) => string;
  /** Formula text of a cell, given the cell with its concession's place and that with its name; null where it stands nowhere. */
  readonly reference: (row: number, column: number, at: string, name: string) => string | null;
  /** The rows of the user's own sheet among which its cells stand, and the column that tells them apart. */
  readonly ground: PartGround;
  /** Where their scores stand when they are not in the columns of the list; null or absent: they are, or there are none. */
  readonly mirror?: MirrorElsewhere | null;
  /** Rows of the list that hold their side alone; absent: none. */
  readonly theirRows?: ReadonlySet<number>;
  /** What its title or that of its other half says of every row; null: nothing. */
  readonly direction: Direction | null;
}

/** Their scores in other rows than ours, found by the name as well. */
export interface MirrorElsewhere {
  readonly grid: SheetGrid;
  /** The rows among which they stand, and the column that tells them apart. */
  readonly ground: PartGround;
  /** The cell of their score on a dimension; null where their list lacks the concession. */
  readonly cellOf: (row: number, dimension: number) => SourceCell | null;
  /** Formula text of that cell, given the cell with our concession's name. */
  readonly reference: (row: number, dimension: number, name: string) => string | null;
}

/**
 * Their scores in rows of a list of names, on a sheet of its own or between ours.
 *
 * @param names from the headings to the last row, zero-based
 * @param rows their row by ours
 */
export function mirrorElsewhere(
  grid: SheetGrid,
  names: { readonly column: number; readonly from: number; readonly to: number },
  scores: readonly number[],
  rows: ReadonlyMap<number, number>,
): MirrorElsewhere {
  const first = { row: names.from, column: names.column };
  const range = fixedRange(grid, first, { row: names.to, column: names.column });
  const at = (row: number, dimension: number) => {
    const [there, column] = [rows.get(row), scores[dimension]];
    return there === undefined || column === undefined ? null : { row: there, column };
  };
  return {
    grid,
    ground: { headerRow: names.from, firstRow: names.from + 1, lastRow: names.to, names: names.column },
    cellOf: at,
    reference: (row, dimension, name) => {
      const cell = at(row, dimension);
      if (cell === null) return null;
      const which = occurrenceAmong(grid, cellsBetween(first, { row: cell.row, column: names.column }));
      const place = `SMALL(INDEX((${range}<>${name})*${NOWHERE}+ROW(${range}),0),${which})`;
      return `INDEX(${wholeColumn(grid, cell.column)},${place})`;
    },
  };
}

/** Zero-based; `lastRow` included. */
export interface PartGround {
  readonly headerRow: number;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly names: number;
}

/** Larger than any row: INDEX answers an error there, so that what is not found is never another row's. */
export const NOWHERE = 2_000_000;

/** A range of a sheet, with fixed addresses. */
export function fixedRange({ sheet }: SheetGrid, from: SourceCell, to: SourceCell): string {
  const fixed = (cell: SourceCell) => cellAddress(cell.row, cell.column).replace(/(\D+)(\d+)/, '$$$1$$$2');
  return `${quotedSheet(sheet)}!${fixed(from)}:${fixed(to)}`;
}

export function wholeColumn({ sheet }: SheetGrid, column: number): string {
  const letters = columnLetters(column);
  return `${quotedSheet(sheet)}!$${letters}:$${letters}`;
}

export function wholeRow({ sheet }: SheetGrid, row: number): string {
  return `${quotedSheet(sheet)}!$${row + 1}:$${row + 1}`;
}

/** What Excel takes for equal texts: case aside. */
export function asCompared(value: unknown): string {
  return typeof value === 'string' ? value.toLowerCase() : String(value);
}

/** Which of several equal cells the last of them is, counted from 1. */
export function occurrenceAmong(grid: SheetGrid, cells: readonly SourceCell[]): number {
  const values = cells.map(({ row, column }) => asCompared(valueAt(grid, row, column)));
  return values.filter((value) => value === values.at(-1)).length;
}

/** The cells of a column, or of a row. */
export function cellsBetween(from: SourceCell, to: SourceCell): readonly SourceCell[] {
  return from.row === to.row
    ? Array.from({ length: to.column - from.column + 1 }, (_, i) => ({ ...from, column: from.column + i }))
    : Array.from({ length: to.row - from.row + 1 }, (_, i) => ({ ...from, row: from.row + i }));
}
