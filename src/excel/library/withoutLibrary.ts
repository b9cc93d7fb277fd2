import type { SheetGrid } from '../../cells/sheetGrid';
import { findLibraries, type LibraryPlace } from './findLibrary';

/**
 * The sheets without any library on them, so that past deals are never taken for this deal's list. A sheet that the user
 * chose as the list is one, whatever it looks like.
 *
 * @param chosen name of that sheet; null without a choice
 */
export function withoutLibrary(grids: readonly SheetGrid[], chosen: string | null): readonly SheetGrid[] {
  const libraries = findLibraries(grids).filter(({ grid }) => grid.sheet !== chosen);
  if (libraries.length === 0) return grids;
  return grids.map((grid) => {
    const here = libraries.filter((library) => library.grid === grid);
    return here.length === 0 ? grid : blanked(grid, here);
  });
}

function blanked(grid: SheetGrid, libraries: readonly LibraryPlace[]): SheetGrid {
  const isLibrary = (row: number, column: number) =>
    libraries.some(
      ({ headerRow, lastRow, from, to }) =>
        row >= headerRow && row <= lastRow && column >= from && column <= to,
    );
  const without = (rows: SheetGrid['values']) =>
    rows.map((cells, i) => cells.map((cell, j) => (isLibrary(grid.row + i, grid.column + j) ? '' : cell)));
  return {
    ...grid,
    values: without(grid.values),
    formulas: without(grid.formulas),
    tables: grid.tables.filter(({ name }) => !libraries.some(({ table }) => table === name)),
  };
}
