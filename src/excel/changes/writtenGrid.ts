import type { SheetGrid } from '../../cells/sheetGrid';
import type { CellToWrite } from './cellsStep';

/** The sheet as it stands once the cells are written, also below what it held. */
export function withWritten(grid: SheetGrid, cells: readonly CellToWrite[]): SheetGrid {
  const at = new Map(cells.map((cell) => [`${cell.row} ${cell.column}`, cell.value] as const));
  const width = Math.max(
    1,
    ...grid.values.map((line) => line.length),
    ...cells.map(({ column }) => column - grid.column + 1),
  );
  const last = Math.max(...cells.map(({ row }) => row)) - grid.row;
  const written = (lines: SheetGrid['values']) =>
    Array.from({ length: Math.max(lines.length, last + 1) }, (_, i) =>
      Array.from(
        { length: width },
        (_, j) => at.get(`${grid.row + i} ${grid.column + j}`) ?? lines[i]?.[j] ?? '',
      ),
    );
  return {
    ...grid,
    values: written(grid.values),
    formulas: grid.formulas.length === 0 ? grid.formulas : written(grid.formulas),
  };
}
