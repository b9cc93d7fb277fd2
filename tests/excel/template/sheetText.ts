import type { SheetGrid, TableOnSheet } from '../../../src/cells/sheetGrid';

/** What a sheet of a test case may need beside its cells. Rows and columns are zero-based. */
export interface SheetOptions {
  readonly active?: boolean;
  readonly visible?: boolean;
  readonly tables?: readonly TableOnSheet[];
  /** Where the first cell stands. */
  readonly row?: number;
  readonly column?: number;
}

/**
 * A sheet from rows of cells. A text that begins with `=` and holds ` => ` is a formula with its result, such as
 * `=SUM(C5:C6) => 9`.
 */
export function sheetFrom(
  sheet: string,
  cells: readonly (readonly unknown[])[],
  { active = true, visible = true, tables = [], row = 0, column = 0 }: SheetOptions = {},
): SheetGrid {
  const width = Math.max(0, ...cells.map(({ length }) => length));
  const full = cells.map((one) => Array.from({ length: width }, (_, i) => one[i] ?? ''));
  return {
    sheet,
    active,
    visible,
    row,
    column,
    tables,
    values: full.map((one) => one.map((cell) => splitFormula(cell).value)),
    formulas: full.map((one) => one.map((cell) => splitFormula(cell).formula)),
  };
}

function splitFormula(cell: unknown): { readonly formula: unknown; readonly value: unknown } {
  const found = typeof cell === 'string' ? /^(=.*) => (.*)$/su.exec(cell) : null;
  if (found?.[1] === undefined || found[2] === undefined) return { formula: cell, value: cell };
  const number = Number(found[2]);
  return { formula: found[1], value: found[2] !== '' && !Number.isNaN(number) ? number : found[2] };
}
