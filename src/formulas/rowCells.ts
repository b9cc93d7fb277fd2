import type { ListColumns } from '../cells/columnTable';
import { columnLetters } from '../cells/a1';
import { DIMENSIONS, type Dimension, type Triple } from '../negotiation/concession';

/** The columns of a list of which formulas speak, zero-based worksheet columns; null where the list has none. */
export type RowColumns = Pick<ListColumns, 'concession' | 'own' | 'mirror' | 'direction' | 'status'>;

/**
 * The cells of one row of a list as formulas name them: columns fixed, row relative (`$C5`), so that one formula serves
 * every row below.
 */
export interface RowCells {
  readonly name: string;
  readonly own: Triple<string>;
  readonly mirror: Triple<string> | null;
  readonly direction: string | null;
  readonly status: string | null;
  /** The cell of any column. */
  readonly at: (column: number) => string;
  /** The cells of the given columns, neighbours joined to ranges. */
  readonly spans: (columns: readonly number[]) => readonly string[];
  /** One range from a first to a last column. */
  readonly across: (span: { readonly first: number; readonly last: number }) => string;
}

/**
 * @param row 1-based
 * @example rowCells(columns, 5).spans([2, 3, 4, 8])  // ['$C5:$E5', '$I5']
 */
export function rowCells(columns: RowColumns, row: number): RowCells {
  const cell = (column: number) => `$${columnLetters(column)}${row}`;
  const optional = (column: number | null) => (column === null ? null : cell(column));
  const triple = (of: Triple<number>): Triple<string> => [cell(of[0]), cell(of[1]), cell(of[2])];
  return {
    name: cell(columns.concession),
    at: cell,
    own: triple(columns.own),
    mirror: columns.mirror && triple(columns.mirror),
    direction: optional(columns.direction),
    status: optional(columns.status),
    spans: (of) => runs(of).map(([from, to]) => (from === to ? cell(from) : `${cell(from)}:${cell(to)}`)),
    across: ({ first, last }) => `${cell(first)}:${cell(last)}`,
  };
}

/** Neighbouring columns joined: [2, 3, 4, 8] → [2, 4], [8, 8]. */
function runs(columns: readonly number[]): readonly (readonly [number, number])[] {
  return [...columns]
    .sort((a, b) => a - b)
    .reduce<[number, number][]>((joined, column) => {
      const last = joined.at(-1);
      if (last && column <= last[1] + 1) last[1] = Math.max(last[1], column);
      else joined.push([column, column]);
      return joined;
    }, []);
}

/** True for three columns side by side in the order of the dimensions. */
export function sideBySide(columns: Triple<number>): boolean {
  return columns[1] === columns[0] + 1 && columns[2] === columns[0] + 2;
}

/** Position of a dimension in every triple. */
export function positionOf(dimension: Dimension): 0 | 1 | 2 {
  return DIMENSIONS.indexOf(dimension) as 0 | 1 | 2;
}
