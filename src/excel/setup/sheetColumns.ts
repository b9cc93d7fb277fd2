import { endColumn, endRow, isBlankAt, textAt, type SheetGrid } from '../../cells/sheetGrid';

/** A column of a sheet as a user tells it from the others. */
export interface SheetColumn {
  /** Zero-based worksheet column. */
  readonly column: number;
  /** '' where the heading row has nothing in it. */
  readonly heading: string;
  /** The first texts below the heading, top down. */
  readonly sample: readonly string[];
}

/** How far below the headings a first value is looked for. */
const DEPTH = 60;
const SAMPLES = 4;

/** The columns that a user may choose from: all that have a heading or something below it. `headerRow` is 1-based. */
export function sheetColumns(grid: SheetGrid, headerRow: number): readonly SheetColumn[] {
  const end = Math.min(endRow(grid), headerRow + DEPTH);
  const columns: SheetColumn[] = [];
  for (let column = grid.column; column < endColumn(grid); column++) {
    const sample: string[] = [];
    for (let row = headerRow; row < end && sample.length < SAMPLES; row++)
      if (!isBlankAt(grid, row, column)) sample.push(textAt(grid, row, column));
    const heading = textAt(grid, headerRow - 1, column);
    if (heading !== '' || sample.length > 0) columns.push({ column, heading, sample });
  }
  return columns;
}
