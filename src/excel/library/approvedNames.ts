import { isWordsAt, textAt, type SheetGrid } from '../../cells/sheetGrid';
import { saysApproved } from '../../vocabulary/sheetTitles';
import type { LibraryReading } from './readLibrary';

/** What may be given without asking, and where it is said. */
export interface ApprovedNames {
  readonly names: readonly string[];
  /** As in "“Approved gives”" or "your past deals". */
  readonly from: string;
}

/** Up to this sum of its own scores a past give was cheap. */
const CHEAP = 9;
const MOST = 30;

/**
 * The user's own list of approved low-cost gives: the first column of words on a sheet of that name, below its title and heading.
 * Without such a sheet, the gives of past deals that cost hardly anything. Null where neither is there.
 */
export function approvedNames(
  grids: readonly SheetGrid[],
  library: Pick<LibraryReading, 'rows'> | null,
): ApprovedNames | null {
  const grid = grids.find(({ sheet }) => saysApproved(sheet));
  if (grid !== undefined) {
    const names = firstWords(grid).filter((name) => !saysApproved(name));
    return names.length === 0 ? null : { names, from: `“${grid.sheet}”` };
  }
  const cheap = (library?.rows ?? []).filter(
    ({ direction, own, measure }) =>
      direction === 'give' && measure === undefined && own[0] + own[1] + own[2] <= CHEAP,
  );
  const names = [...new Set(cheap.map(({ name, type }) => name ?? type))].filter((name) => name !== '');
  return names.length === 0 ? null : { names: names.slice(0, MOST), from: 'your past deals' };
}

/** The texts of the first column that holds several, without its heading where other columns have one beside it. */
function firstWords(grid: SheetGrid): readonly string[] {
  const width = Math.max(0, ...grid.values.map((line) => line.length));
  for (let column = grid.column; column < grid.column + width; column++) {
    const rows = grid.values.flatMap((_, i) => (isWordsAt(grid, grid.row + i, column) ? [grid.row + i] : []));
    if (rows.length < 2) continue;
    const [first = 0] = rows;
    const isHeading = isWordsAt(grid, first, column + 1) || saysApproved(textAt(grid, first, column));
    return rows.slice(isHeading ? 1 : 0).map((row) => textAt(grid, row, column));
  }
  return [];
}
