import type { CellState, LineMove, SheetState } from '../../objectModel/state';
import { movedPlaces } from '../splice/sheet/movedPlaces';

/**
 * The sheet as it was, with its rows and columns where they have gone since: the file moves them with all that they hold, so that only what
 * differs then is a change. Rules, tables, links and merged cells are told as they are.
 */
export function movedBefore(before: SheetState, moves: readonly LineMove[] | undefined): SheetState {
  if (moves === undefined || moves.length === 0) return before;
  const to = movedPlaces(before.sheet, moves);
  const row = (index: number) => to.index('row', index);
  const column = (index: number) => to.index('column', index);
  const cells = before.cells.flatMap((cell): readonly CellState[] => {
    const [at, across] = [row(cell.row), column(cell.column)];
    if (at === null || across === null) return [];
    const spill = cell.spill && to.area(cell.spill);
    const formula = cell.formula && `=${to.formula(cell.formula.replace(/^=/, ''), true)}`;
    return [
      { ...cell, row: at, column: across, ...(spill ? { spill } : {}), ...(formula ? { formula } : {}) },
    ];
  });
  return {
    ...before,
    cells,
    hiddenRows: before.hiddenRows.flatMap((index) => row(index) ?? []),
    hiddenColumns: before.hiddenColumns.flatMap((index) => column(index) ?? []),
    rowHeights: moved(before.rowHeights, row),
    columnWidths: moved(before.columnWidths, column),
  };
}

function moved(
  sizes: Readonly<Record<number, number>>,
  to: (index: number) => number | null,
): Readonly<Record<number, number>> {
  return Object.fromEntries(
    Object.entries(sizes).flatMap(([index, size]) => {
      const at = to(Number(index));
      return at === null ? [] : [[at, size]];
    }),
  );
}
