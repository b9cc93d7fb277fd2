import type { ICellData, IDisposable, IRange } from '@univerjs/core';
import { InsertColByRangeCommand, InsertRowByRangeCommand } from '@univerjs/sheets';
import type { Calculation } from '../engine/calculation';
import type { Grid } from '../engine/spreadsheet';

interface Insertion {
  readonly subUnitId: string;
  readonly range: IRange;
  readonly cellValue?: Record<number, Record<number, ICellData>>;
}

/**
 * New rows and columns take the looks of the line before them. The grid (0.25.1) copies what is seen there, colours of conditional
 * formats included, which would then stay as fills of their own; Excel copies what the cells themselves have.
 */
export function copyOwnLooks({ book }: Grid, { commands }: Calculation): IDisposable {
  return commands.beforeCommandExecuted(({ id, params }) => {
    const isRows = id === InsertRowByRangeCommand.id;
    if (!isRows && id !== InsertColByRangeCommand.id) return;
    const { subUnitId, range, cellValue } = params as Insertion;
    const sheet = book.getSheetBySheetId(subUnitId)?.getSheet();
    if (!sheet || !cellValue) return;
    for (const [row, cells] of Object.entries(cellValue))
      for (const [column, cell] of Object.entries(cells)) {
        const source = isRows
          ? sheet.getCellRaw(range.startRow - 1, Number(column))
          : sheet.getCellRaw(Number(row), range.startColumn - 1);
        cell.s = source?.s ?? null;
      }
  });
}
