import type { IDisposable, IMutationInfo, IRange } from '@univerjs/core';
import { RemoveRowCommand, SheetInterceptorService } from '@univerjs/sheets';
import { SetSheetTableMutation } from '@univerjs/sheets-table';
import { MAX_COLUMNS } from '../../cells/a1';
import type { Grid } from '../engine/spreadsheet';
import { areaOf, gridRange } from './areas';
import { shifted } from './conditionalFormatShift';
import type { TableStore } from './tableStore';

/** A heading and one row: Excel leaves no table shorter. */
const SHORTEST = 2;

/**
 * Makes tables as short as Excel does when rows are deleted that reach below them: the grid (0.25.1) takes the rows below the table from
 * its length too. The grid's own undo of the deletion brings the former length back.
 */
export function followTables({ univer, book }: Grid, tables: TableStore): IDisposable {
  const interceptors = univer.__getInjector().get(SheetInterceptorService);
  let steps: readonly IMutationInfo[] = [];
  const disposables = [
    interceptors.interceptCommand({
      getMutations: ({ id, params }) => {
        if (id === RemoveRowCommand.id)
          steps = stepsFor(
            tables,
            book.getId(),
            (params as Removal).range,
            book.getActiveSheet().getSheetId(),
          );
        return { redos: [], undos: [] };
      },
    }),
    interceptors.interceptAfterCommand({
      getMutations: ({ id }) => {
        const redos = id === RemoveRowCommand.id ? [...steps] : [];
        if (redos.length > 0) steps = [];
        return { redos, undos: [] };
      },
    }),
  ];
  return { dispose: () => disposables.forEach((one) => one.dispose()) };
}

interface Removal {
  readonly range: IRange;
}

function stepsFor(
  tables: TableStore,
  unitId: string,
  removed: IRange,
  subUnitId: string,
): readonly IMutationInfo[] {
  return tables.list().flatMap(({ id: tableId, sheetId, area }): IMutationInfo[] => {
    const reachesBelow =
      removed.startRow > area.row &&
      removed.startRow < area.row + area.rowCount &&
      removed.endRow >= area.row + area.rowCount - 1;
    if (sheetId !== subUnitId || !reachesBelow) return [];
    const rows = { ...areaOf(removed), column: 0, columnCount: MAX_COLUMNS };
    const rowCount = Math.max(SHORTEST, shifted(area, rows, 'Up')[0]?.rowCount ?? 0);
    const newRange = gridRange({ ...area, rowCount });
    return [
      {
        id: SetSheetTableMutation.id,
        params: { unitId, subUnitId, tableId, config: { updateRange: { newRange } } },
      },
    ];
  });
}
