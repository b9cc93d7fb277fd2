import type { ICommandInfo, IDisposable, IExecutionOptions, IRange } from '@univerjs/core';
import {
  type IInsertColMutationParams,
  type IInsertRowMutationParams,
  type ISetRangeValuesMutationParams,
  type ISetWorksheetOrderMutationParams,
  InsertColMutation,
  InsertRowMutation,
  InsertSheetMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
} from '@univerjs/sheets';
import { addressOf, MAX_COLUMNS, MAX_ROWS } from '../../cells/a1';
import { isFormulaResult } from '../engine/calculation';
import type { ChangeType, WorkbookEvent } from '../protocol/workbookEvents';
import { areaOf, GrowingArea, intersection } from './areas';
import type { BookLink, RangeLink, SheetLink } from './links';
import type { Area } from './state';
import { wholeArea } from './tableAreas';
import { readHeadings } from './tableHeadings';
import type { TableRecord } from './tableStore';

/** Change events remember their range for as long as an add-in may ask for it. */
const KEPT_RANGES = 200;

/** Params that name a sheet, as all mutations of the grid do. */
interface SheetParams {
  readonly unitId?: string;
  readonly subUnitId?: string;
  readonly range?: IRange;
}

/**
 * Sees every edit where it is made, whether typed, pasted, filled, undone or written by the add-in, and tells it in Excel's
 * words. Results of calculations and changes of looks alone are not edits. The grid repeats selections; they are told once.
 */
export class WorkbookWatch {
  hasChanged = false;
  readonly #listener: IDisposable;
  readonly #ranges = new Map<string, RangeLink>();
  #nextReference = 1;
  #selected = '';
  #activeId: string;
  #isQuiet = false;
  #selectedTables: readonly string[] = [];
  readonly #names = new Map<string, string>();
  #isOneChange = false;
  #isRemote = false;

  constructor(
    private readonly book: BookLink,
    private readonly report: (event: WorkbookEvent) => void,
  ) {
    this.#activeId = book.grid.getActiveSheet().getSheetId();
    for (const sheet of book.grid.getSheets()) this.#names.set(sheet.getSheetId(), sheet.getSheetName());
    this.#listener = book.calculation.commands.onCommandExecuted((command, options) =>
      this.#onCommand(command, options),
    );
  }

  dispose(): void {
    this.#listener.dispose();
  }

  forgetChanges(): void {
    this.hasChanged = false;
    this.#ranges.clear();
  }

  /** Runs an action that goes to another sheet for a moment, which is nobody's business. */
  async quietly<T>(action: () => Promise<T>): Promise<T> {
    this.#isQuiet = true;
    try {
      return await action();
    } finally {
      this.#isQuiet = false;
      this.#activeId = this.book.grid.getActiveSheet().getSheetId();
    }
  }

  /** Tells everything that an edit does to cells as one change. */
  async asOneChange<T>(
    sheet: SheetLink,
    area: Area,
    changeType: ChangeType,
    edit: () => Promise<T>,
  ): Promise<T> {
    this.#isOneChange = true;
    try {
      return await edit();
    } finally {
      this.#isOneChange = false;
      this.#tellChange(sheet, area, changeType);
    }
  }

  /** Tells what is done meanwhile as the work of somebody else who has the workbook open. */
  async asCoAuthor<T>(act: () => Promise<T>): Promise<T> {
    this.#isRemote = true;
    try {
      return await act();
    } finally {
      this.#isRemote = false;
    }
  }

  changedRange(referenceId: string): RangeLink | null {
    return this.#ranges.get(referenceId) ?? null;
  }

  #tell(event: WorkbookEvent): void {
    this.report(this.#isRemote ? { ...event, isRemote: true } : event);
  }

  #onCommand(command: Readonly<ICommandInfo>, options?: IExecutionOptions): void {
    const params = (command.params ?? {}) as SheetParams;
    if (params.unitId !== this.book.grid.getId()) return;
    switch (command.id) {
      case SetRangeValuesMutation.id:
        if (!isFormulaResult(command, options)) this.#onEdit(command.params as ISetRangeValuesMutationParams);
        return;
      case InsertRowMutation.id:
        this.#onLines('RowInserted', command.params as IInsertRowMutationParams);
        return;
      case RemoveRowMutation.id:
        this.#onLines('RowDeleted', command.params as IInsertRowMutationParams);
        return;
      case InsertColMutation.id:
        this.#onLines('ColumnInserted', command.params as IInsertColMutationParams);
        return;
      case RemoveColMutation.id:
        this.#onLines('ColumnDeleted', command.params as IInsertColMutationParams);
        return;
      case SetSelectionsOperation.id:
        this.#onSelection(
          command.params as SheetParams & { readonly selections?: readonly { readonly range: IRange }[] },
        );
        return;
      case SetWorksheetActiveOperation.id:
        this.#onActivated(params.subUnitId ?? '');
        return;
      case SetWorksheetNameMutation.id:
        this.#onRenamed(params.subUnitId ?? '', (command.params as { readonly name: string }).name);
        return;
      case SetWorksheetOrderMutation.id: {
        const { fromOrder, toOrder } = command.params as ISetWorksheetOrderMutationParams;
        const worksheet = { id: `{${params.subUnitId ?? ''}}` };
        this.#tell({ kind: 'worksheetMoved', worksheet, positionBefore: fromOrder, positionAfter: toOrder });
        return;
      }
      case InsertSheetMutation.id:
        this.#onSheetAdded(command.params as { readonly sheet?: { readonly id?: string } });
        return;
      case RemoveSheetMutation.id:
        this.#tell({ kind: 'worksheetDeleted', worksheet: { id: `{${params.subUnitId ?? ''}}` } });
        return;
    }
  }

  #onEdit({ subUnitId, cellValue }: ISetRangeValuesMutationParams): void {
    const sheet = this.#sheet(subUnitId);
    const extent = new GrowingArea();
    const rows = (cellValue ?? {}) as Record<string, Record<string, object | null> | null>;
    for (const [row, cells] of Object.entries(rows))
      for (const [column, cell] of Object.entries(cells ?? {}))
        if (cell === null || ['v', 'f', 'p', 'si'].some((member) => member in cell))
          extent.include(Number(row), Number(column));
    if (!sheet || !extent.area) return;
    this.#followHeadings(sheet, extent.area);
    this.#tellChange(sheet, extent.area, 'RangeEdited');
  }

  #onLines(
    changeType: ChangeType,
    { subUnitId, range }: IInsertRowMutationParams | IInsertColMutationParams,
  ): void {
    const sheet = this.#sheet(subUnitId);
    if (!sheet) return;
    const area = areaOf(range);
    const isRows = changeType === 'RowInserted' || changeType === 'RowDeleted';
    const whole = isRows
      ? { ...area, column: 0, columnCount: MAX_COLUMNS }
      : { ...area, row: 0, rowCount: MAX_ROWS };
    this.#tellChange(sheet, whole, changeType);
  }

  #tellChange(sheet: SheetLink, area: Area, changeType: ChangeType): void {
    if (this.#isOneChange) return;
    this.hasChanged = true;
    const referenceId = `change-${this.#nextReference++}`;
    this.#ranges.set(referenceId, sheet.rangeOver(area));
    const [oldest] = this.#ranges.keys();
    if (this.#ranges.size > KEPT_RANGES && oldest !== undefined) this.#ranges.delete(oldest);
    this.#tell({
      kind: 'changed',
      worksheet: idOf(sheet),
      address: addressOf(area),
      referenceId,
      changeType,
    });
    for (const { table, part } of this.#tablesIn(sheet, area))
      this.#tell({
        kind: 'tableChanged',
        worksheet: idOf(sheet),
        tableId: table.id,
        address: addressOf(part),
        changeType,
      });
  }

  #onSelection({
    subUnitId,
    selections,
  }: SheetParams & { readonly selections?: readonly { readonly range: IRange }[] }): void {
    const sheet = this.#sheet(subUnitId ?? '');
    const range = selections?.at(-1)?.range;
    if (!sheet || !range || this.#isQuiet) return;
    const address = addressOf(areaOf(range));
    const selected = `${sheet.gridId}!${address}`;
    if (selected === this.#selected) return;
    this.#selected = selected;
    this.#tell({ kind: 'selection', worksheet: idOf(sheet), address });
    const inside = this.#tablesIn(sheet, areaOf(range)).map(({ table }) => table.id);
    for (const tableId of new Set([...this.#selectedTables, ...inside]))
      this.#tell({
        kind: 'tableSelection',
        worksheet: idOf(sheet),
        tableId,
        address,
        isInsideTable: inside.includes(tableId),
      });
    this.#selectedTables = inside;
  }

  #tablesIn(sheet: SheetLink, area: Area): readonly { readonly table: TableRecord; readonly part: Area }[] {
    return this.book.tableStore.list().flatMap((table) => {
      const part = table.sheetId === sheet.gridId ? intersection(wholeArea(table), area) : null;
      return part ? [{ table, part }] : [];
    });
  }

  #onRenamed(gridId: string, nameAfter: string): void {
    const nameBefore = this.#names.get(gridId) ?? '';
    this.#names.set(gridId, nameAfter);
    const worksheet = { id: `{${gridId}}` };
    this.#tell({ kind: 'worksheetNameChanged', worksheet, nameBefore, nameAfter });
  }

  #onActivated(gridId: string): void {
    if (this.#isQuiet || gridId === this.#activeId) return;
    const left = this.#sheet(this.#activeId);
    const entered = this.#sheet(gridId);
    this.#activeId = gridId;
    if (left) this.#tell({ kind: 'worksheetDeactivated', worksheet: idOf(left) });
    if (entered) this.#tell({ kind: 'worksheetActivated', worksheet: idOf(entered) });
  }

  #onSheetAdded({ sheet }: { readonly sheet?: { readonly id?: string; readonly name?: string } }): void {
    this.#names.set(sheet?.id ?? '', sheet?.name ?? '');
    this.hasChanged = true;
    this.#tell({ kind: 'worksheetAdded', worksheet: { id: `{${sheet?.id ?? ''}}` } });
  }

  /** A heading that was overwritten is the name of its column from now on. */
  #followHeadings(sheet: SheetLink, edited: Area): void {
    for (const table of this.book.tableStore.list()) {
      if (table.sheetId !== sheet.gridId || !table.facts.showHeaders) continue;
      const header = { ...table.area, rowCount: 1 };
      if (intersection(header, edited))
        this.book.tableStore.renameColumns(table, readHeadings(sheet, header));
    }
  }

  #sheet(gridId: string): SheetLink | null {
    return this.book.sheetWithGridId(gridId);
  }
}

/** The id by which office.js knows the sheet. */
function idOf(sheet: SheetLink): { readonly id: string } {
  return { id: `{${sheet.gridId}}` };
}
