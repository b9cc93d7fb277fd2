import { dealIn, requestDeal } from '../deal/deal';
import type { DealSettings } from '../deal/dealSettings';
import { gatherSheets } from '../reading/gatherSheets';
import { type SheetGrid, endColumn, isBlankAt } from '../../cells/sheetGrid';
import type { ListStart } from './chosenList';

/** What the user pointed at, with everything around it. */
export interface PointedAt {
  readonly deal: DealSettings;
  readonly grids: readonly SheetGrid[];
  /** The row that holds the headings; null where the selected cells are empty. */
  readonly start: ListStart | null;
  /** The selected columns, where four or more were selected; else null. */
  readonly within: readonly [from: number, to: number] | null;
}

/**
 * Reads the selection as a row of headings: of several rows the first that holds something. Four columns or more say where the
 * list begins and ends; fewer only say its row. Four round trips, nothing is written. Needs ExcelApi 1.4.
 */
export async function readSelection(context: Excel.RequestContext): Promise<PointedAt> {
  const setting = requestDeal(context);
  const selected = context.workbook.getSelectedRange();
  selected.load('rowIndex,columnIndex,rowCount,columnCount');
  const { worksheet } = selected;
  worksheet.load('name');
  await context.sync();
  const grids = await gatherSheets(context);
  const sheet = worksheet.name;
  const grid = grids.find((one) => one.sheet === sheet);
  const from = selected.columnIndex;
  const to = from + selected.columnCount - 1;
  const row =
    grid === undefined
      ? null
      : firstFilledRow(grid, [selected.rowIndex, selected.rowCount], [from, selected.columnCount]);
  return {
    deal: dealIn(setting).deal,
    grids,
    start: row === null ? null : { sheet, headerRow: row + 1 },
    within:
      selected.columnCount >= 4 && grid !== undefined ? [from, Math.min(to, endColumn(grid) - 1)] : null,
  };
}

/** Everything on the sheets and the deal, where no list was found. Three round trips. */
export async function readAllSheets(
  context: Excel.RequestContext,
): Promise<Pick<PointedAt, 'deal' | 'grids'>> {
  const setting = requestDeal(context);
  const grids = await gatherSheets(context);
  return { grids, deal: dealIn(setting).deal };
}

type Span = readonly [first: number, count: number];

function firstFilledRow(grid: SheetGrid, rows: Span, columns: Span): number | null {
  const endOfRows = Math.min(rows[0] + rows[1], grid.row + grid.values.length);
  const endOfColumns = Math.min(columns[0] + columns[1], endColumn(grid));
  for (let row = rows[0]; row < endOfRows; row++)
    for (let column = columns[0]; column < endOfColumns; column++)
      if (!isBlankAt(grid, row, column)) return row;
  return null;
}
