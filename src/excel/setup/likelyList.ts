import { NEW_DEAL } from '../deal/dealSettings';
import { endColumn, endRow, isWordsAt, type SheetGrid } from '../../cells/sheetGrid';
import { problemIn } from './columnChoice';
import type { ListStart } from './chosenList';
import { guessColumns } from './guessColumns';

/** Headings are looked for this far down. */
const DEPTH = 30;

/**
 * A place that has the shape of a list without its words: a row of four headings or more with names and three columns of scores
 * below. It is offered for a look, never read on its own. The visible sheet in front goes first; null when there is none.
 */
export function likelyList(grids: readonly SheetGrid[]): ListStart | null {
  const visible = grids.filter((grid) => grid.visible).sort((a, b) => Number(b.active) - Number(a.active));
  for (const grid of visible) {
    for (let row = grid.row; row < Math.min(endRow(grid) - 1, grid.row + DEPTH); row++) {
      let words = 0;
      for (let column = grid.column; column < endColumn(grid); column++)
        if (isWordsAt(grid, row, column)) words += 1;
      if (words >= 4 && problemIn(guessColumns(grid, row + 1, NEW_DEAL.parties)) === null)
        return { sheet: grid.sheet, headerRow: row + 1 };
    }
  }
  return null;
}
