import type { RememberedColumns } from '../results/rememberColumns';
import { LABEL } from '../results/writeResultColumns';
import type { TemplatePlace } from '../template/reading';

/** Columns that were removed, as they stood. */
export interface RemovedColumns {
  readonly place: Pick<TemplatePlace, 'sheet' | 'headerRow' | 'table'>;
  readonly before: RememberedColumns;
  /** Zero-based column above whose heading our label stood; null where it did not. */
  readonly label: number | null;
}

/**
 * Puts result columns back where they stood, with their looks, into blank cells only. Answers false, and writes nothing,
 * where something stands in the cells of one of them. Three round trips.
 *
 * @param headings those that were removed; null where that is not known: then each column whose cells are blank
 */
export async function putColumnsBack(
  context: Excel.RequestContext,
  { place, before, label }: RemovedColumns,
  headings: ReadonlySet<string> | null,
): Promise<boolean> {
  const sheet = context.workbook.worksheets.getItem(place.sheet);
  const table = place.table === null ? null : sheet.tables.getItem(place.table);
  const headerRow = table?.getHeaderRowRange();
  headerRow?.load('columnIndex,columnCount');
  const cellAbove = label === null ? null : sheet.getCell(place.headerRow - 2, label);
  cellAbove?.load('formulas');
  const wanted = before.formulas.flatMap((formulas, i) => {
    const column = before.columns[i];
    if (column === undefined || headings?.has(String(formulas[0])) === false) return [];
    const cells = sheet.getRangeByIndexes(place.headerRow - 1, column, formulas.length, 1);
    cells.load('formulas');
    return [{ column, formulas, cells }];
  });
  await context.sync();

  const free = wanted.filter(({ cells }) => cells.formulas.every(([cell]) => cell === ''));
  if (headings !== null && free.length < wanted.length) return false;
  for (const { column, formulas, cells } of free) {
    if (headerRow && table && column <= headerRow.columnIndex + headerRow.columnCount + free.length)
      table.columns.add(undefined, undefined, String(formulas[0]));
    cells.formulas = formulas.map((formula) => [formula]);
  }
  if (cellAbove !== null && free.length > 0 && cellAbove.formulas[0]?.[0] === '')
    cellAbove.values = [[LABEL]];
  await context.sync();
  await before.restoreLooks(context);
  return true;
}
