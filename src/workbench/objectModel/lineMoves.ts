import type { ICommandInfo, IDisposable, IRange } from '@univerjs/core';
import { InsertColMutation, InsertRowMutation, RemoveColMutation, RemoveRowMutation } from '@univerjs/sheets';
import { MAX_COLUMNS, MAX_ROWS } from '../../cells/a1';
import type { Grid } from '../engine/spreadsheet';
import type { Calculation } from '../engine/calculation';
import { areaAddress } from '../files/addresses';
import type { Shift } from './conditionalFormatShift';
import type { LineMove } from './state';

const SHIFTS: Readonly<Record<string, Shift>> = {
  [InsertRowMutation.id]: 'Down',
  [InsertColMutation.id]: 'Right',
  [RemoveRowMutation.id]: 'Up',
  [RemoveColMutation.id]: 'Left',
};

const OPPOSITE: Readonly<Record<Shift, Shift>> = { Down: 'Up', Up: 'Down', Right: 'Left', Left: 'Right' };

/**
 * The whole rows and columns that came and went since the workbook was opened, sheet by sheet. What lies on a sheet and is no cell of the
 * grid (notes, validation, drawings of the file) follows them when the file is written. An undo takes its entry back.
 */
export class LineMoves implements IDisposable {
  readonly #moves = new Map<string, LineMove[]>();
  readonly #listener: IDisposable;

  constructor(
    private readonly grid: Grid,
    calculation: Calculation,
  ) {
    this.#listener = calculation.commands.onCommandExecuted((command) => {
      this.#note(command);
    });
  }

  dispose(): void {
    this.#listener.dispose();
  }

  /** In their order, each seen from the sheet as it then was. */
  of(gridId: string): readonly LineMove[] {
    return this.#moves.get(gridId) ?? [];
  }

  forget(): void {
    this.#moves.clear();
  }

  #note({ id, params }: Readonly<ICommandInfo>): void {
    const shift = SHIFTS[id];
    const { range, subUnitId, unitId } = (params ?? {}) as Partial<{
      readonly range: IRange;
      readonly subUnitId: string;
      readonly unitId: string;
    }>;
    if (!shift || !range || subUnitId === undefined || unitId !== this.grid.book.getId()) return;
    const isRows = shift === 'Down' || shift === 'Up';
    const sheet = this.grid.book.getSheetBySheetId(subUnitId)?.getSheet();
    const edge = isRows ? sheet?.getRowCount() : sheet?.getColumnCount();
    const last = isRows ? range.endRow : range.endColumn;
    const first = isRows ? range.startRow : range.startColumn;
    // The grid grew at its end or shrank back, which is no edit of anybody's: Excel's sheet is larger from the start.
    if (shift === 'Down' || shift === 'Right' ? last + 1 === edge : first === edge) return;
    const area = isRows
      ? { row: first, rowCount: last - first + 1, column: 0, columnCount: MAX_COLUMNS }
      : { row: 0, rowCount: MAX_ROWS, column: first, columnCount: last - first + 1 };
    const moves = this.#moves.get(subUnitId) ?? [];
    this.#moves.set(subUnitId, moves);
    const before = moves.at(-1);
    const isBack = before?.shift === OPPOSITE[shift] && areaAddress(before.area) === areaAddress(area);
    if (isBack) moves.pop();
    else moves.push({ area, shift });
  }
}
