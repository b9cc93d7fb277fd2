import { isBlankCell } from './readScore';

/** An Excel table as it stands on its sheet. Rows and columns are zero-based worksheet indexes. */
export interface TableOnSheet {
  readonly name: string;
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly showHeaders: boolean;
  readonly showTotals: boolean;
}

/**
 * What stands on one worksheet, as plain data. `values[0][0]` is the cell at (`row`, `column`), zero-based; a cell
 * outside the grid is blank. `formulas` has the same shape or is empty where it was not gathered.
 */
export interface SheetGrid {
  readonly sheet: string;
  /** Excel's own id of the worksheet, by which its events name it; absent where the cells come from elsewhere. */
  readonly id?: string;
  readonly active: boolean;
  readonly visible: boolean;
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly tables: readonly TableOnSheet[];
  /** True when the sheet goes on below what was read. */
  readonly isCut?: boolean;
}

/** What a cell holds; '' outside the grid. Zero-based worksheet indexes. */
export function valueAt(grid: SheetGrid, row: number, column: number): unknown {
  return grid.values[row - grid.row]?.[column - grid.column] ?? '';
}

/** A cell's formula with its `=`, or null when the cell holds a constant or nothing. */
export function formulaAt(grid: SheetGrid, row: number, column: number): string | null {
  const formula = grid.formulas[row - grid.row]?.[column - grid.column];
  // A text that begins with "=" stands equal in both: it is no formula.
  if (typeof formula !== 'string' || !formula.startsWith('=')) return null;
  return formula === valueAt(grid, row, column) ? null : formula;
}

/** True when nothing can be seen in the cell. */
export function isBlankAt(grid: SheetGrid, row: number, column: number): boolean {
  return isBlankCell(valueAt(grid, row, column));
}

/** The cell's text, trimmed, inner white space collapsed; '' for a blank cell. Numbers become their digits. */
export function textAt(grid: SheetGrid, row: number, column: number): string {
  const value = valueAt(grid, row, column);
  if (typeof value === 'string') return value.replace(/[\s\u200b\ufeff]+/gu, ' ').trim();
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}

/** True when the cell holds a text that is more than a number written as text. */
export function isWordsAt(grid: SheetGrid, row: number, column: number): boolean {
  const value = valueAt(grid, row, column);
  return typeof value === 'string' && /\p{L}/u.test(value);
}

/** First row below the grid, zero-based. */
export function endRow(grid: SheetGrid): number {
  return grid.row + grid.values.length;
}

/** First column to the right of the grid, zero-based. */
export function endColumn(grid: SheetGrid): number {
  return grid.column + (grid.values[0]?.length ?? 0);
}
