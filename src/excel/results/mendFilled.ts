import { columnLetters } from '../../cells/a1';
import { contentToWrite, type CellContent } from '../writing/cellContent';
import { same } from '../writing/writer';
import type { ColumnAsRead } from './columnLooks';
import type { ListOnSheet } from './columnsState';

/** A column that was written: null where its cell was to stay. */
interface WrittenColumn {
  readonly column: number;
  readonly formulas: readonly (string | null)[];
}

/**
 * In a table Excel may have filled a whole column after one formula, also cells that were to stay as they are: puts those back,
 * and answers a sentence about what could not be put back, else null. No round trip where nothing was filled, else two.
 */
export async function mendFilled(
  context: Excel.RequestContext,
  { sheet: { id }, place }: ListOnSheet,
  before: readonly Pick<ColumnAsRead, 'column' | 'cells'>[],
  after: readonly Pick<ColumnAsRead, 'column' | 'cells'>[],
  written: readonly WrittenColumn[],
): Promise<string | null> {
  if (place.table === null) return null;
  const sheet = context.workbook.worksheets.getItem(id);
  const heading = place.firstRow - place.headerRow;
  const filled = written.flatMap(({ column, formulas }) => {
    const [was, is] = [before, after].map((all) => all.find((one) => one.column === column)?.cells);
    return formulas.flatMap((formula, i) => {
      const to: CellContent | undefined = was?.[heading + i];
      const now = is?.[heading + i];
      return formula !== null || !to || !now || same(to.formula, now.formula)
        ? []
        : [{ row: place.firstRow - 1 + i, column, to }];
    });
  });
  if (filled.length === 0) return null;
  for (const { row, column, to } of filled) sheet.getCell(row, column).formulas = [[contentToWrite(to)]];
  const cells = filled.map(({ row, column }) => sheet.getCell(row, column));
  for (const cell of cells) cell.load('formulas');
  await context.sync();
  const left = filled.filter(({ to }, i) => !same(cells[i]?.formulas[0]?.[0], to.formula));
  const [first] = left;
  return first === undefined
    ? null
    : `Excel has filled ${left.length === 1 ? 'a cell' : `${left.length} cells`} of your table by itself, such as ${columnLetters(first.column)}${first.row + 1}; look at them.`;
}
