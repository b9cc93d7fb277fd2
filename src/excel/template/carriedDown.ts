import { cellAddress } from '../../cells/a1';
import type { ListColumns } from '../../cells/columnTable';
import { isBlankAt, textAt, type SheetGrid } from '../../cells/sheetGrid';
import { ask, type Answers, type PartialDoubt } from './doubt';

/** Columns left of the names whose word stands once for several rows, as in merged cells. */
export interface CarriedDown {
  readonly columns: ReadonlySet<number>;
  readonly doubts: readonly PartialDoubt[];
}

/**
 * Finds columns of direction or status in which a word stands above the rows that it is meant for: left of the names, filled in
 * the first row and blank in half of them or more. It is asked.
 */
export function carriedDown(
  grid: SheetGrid,
  headerRow: number,
  columns: ListColumns,
  rows: readonly number[],
  answers: Answers,
): CarriedDown {
  const carried = new Set<number>();
  const doubts: PartialDoubt[] = [];
  const named = rows.filter((row) => !isBlankAt(grid, row, columns.concession));
  for (const role of ['direction', 'status'] as const) {
    const column = columns[role];
    if (column === null || column > columns.concession) continue;
    const filled = named.filter((row) => !isBlankAt(grid, row, column));
    const isSparse = named.length >= 3 && filled.length * 2 <= named.length && filled[0] === named[0];
    if (!isSparse) continue;
    const heading = textAt(grid, headerRow, column);
    const yes = 'Yes, as the cell above';
    const no = role === 'status' ? 'No, blank rows are ideas' : 'No, blank rows are given';
    const { answer, open } = ask(
      {
        column: role,
        about: role,
        cells: filled.slice(0, 20).map((row) => cellAddress(row, column)),
        reason: `Under "${heading}" a word stands once and the cells below it are blank.`,
        question: 'Does each word hold for the blank rows below it?',
        answers: [yes, no],
        taken: no,
        key: `${role}|${grid.sheet}|carried ${heading}`,
      } as const,
      answers,
    );
    if (answer === yes) carried.add(column);
    doubts.push(...open);
  }
  return { columns: carried, doubts };
}

/** The row in which the word for a row stands: itself, or the nearest one above that is filled. */
export function rowOfWord(grid: SheetGrid, headerRow: number, row: number, column: number): number {
  for (let above = row; above > headerRow; above--) if (!isBlankAt(grid, above, column)) return above;
  return row;
}
