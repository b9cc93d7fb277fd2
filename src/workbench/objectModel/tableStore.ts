import type { IMutationInfo } from '@univerjs/core';
import { generateRandomId, ICommandService, IUndoRedoService } from '@univerjs/core';
import type { ITableInfoWithUnitId } from '@univerjs/sheets-table';
import {
  AddSheetTableMutation,
  DeleteSheetTableCommand,
  DeleteSheetTableMutation,
  SetSheetTableCommand,
  SetSheetTableMutation,
  TableManager,
} from '@univerjs/sheets-table';
import type { Grid } from '../engine/spreadsheet';
import { areaOf, gridRange } from './areas';
import type { Area } from './state';

/** What a table has in Excel and not in the grid. */
export interface TableFacts {
  origin: string | undefined;
  showHeaders: boolean;
  /** The row below the grid's table is the totals row. */
  showTotals: boolean;
  style: string;
}

export interface TableRecord {
  readonly id: string;
  readonly sheetId: string;
  readonly name: string;
  /** Header row and body, without the totals row. */
  readonly area: Area;
  readonly facts: TableFacts;
}

/**
 * The tables of the workbook. They live in the grid, which computes structured references from them; the grid knows no totals
 * row, so its table ends above it and the row is remembered here.
 */
export class TableStore {
  readonly #facts = new Map<string, TableFacts>();
  readonly #commands: ICommandService;
  readonly #manager: TableManager;

  constructor(private readonly grid: Grid) {
    const injector = grid.univer.__getInjector();
    this.#commands = injector.get(ICommandService);
    this.#manager = injector.get(TableManager);
  }

  list(): readonly TableRecord[] {
    return this.grid.book.getTableList().map((info) => this.#recordOf(info));
  }
  find(id: string): TableRecord | null {
    return this.list().find((table) => table.id === id) ?? null;
  }

  /** The caller sees to it that tables do not overlap and that names are unique. */
  add(sheetId: string, name: string, area: Area, facts: Partial<TableFacts> = {}): TableRecord | null {
    const id = `table-${generateRandomId(6)}`;
    const known = {
      origin: undefined,
      showHeaders: true,
      showTotals: false,
      style: 'TableStyleMedium2',
      ...facts,
    };
    this.#facts.set(id, known);
    const unitId = this.#unitId;
    const options = { showHeader: known.showHeaders };
    const params = { unitId, subUnitId: sheetId, tableId: id, name, range: gridRange(area), options };
    // Not by the grid's command: that gives the table another name where it has the name of a sheet, which Excel allows.
    this.#commands.syncExecuteCommand(AddSheetTableMutation.id, params);
    this.#undo(
      { id: DeleteSheetTableMutation.id, params: { unitId, subUnitId: sheetId, tableId: id } },
      { id: AddSheetTableMutation.id, params },
    );
    return this.find(id);
  }

  delete({ id, sheetId, name }: TableRecord): void {
    this.#commands.syncExecuteCommand(DeleteSheetTableCommand.id, {
      unitId: this.#unitId,
      subUnitId: sheetId,
      tableId: id,
      tableName: name,
    });
  }

  rename({ id, sheetId, name: before }: TableRecord, name: string): void {
    const params = { unitId: this.#unitId, subUnitId: sheetId, tableId: id };
    const renaming = (to: string) => ({
      id: SetSheetTableMutation.id,
      params: { ...params, config: { name: to } },
    });
    this.#commands.syncExecuteCommand(SetSheetTableMutation.id, renaming(name).params);
    this.#undo(renaming(before), renaming(name));
  }

  resize(table: TableRecord, area: Area): void {
    this.#set(table, { updateRange: { newRange: gridRange(area) } });
  }

  /** Tells the grid the headings that now stand in the header row, for structured references. */
  renameColumns(table: TableRecord, headings: readonly string[]): void {
    const known = this.#manager.getTableById(this.#unitId, table.id);
    if (!known) return;
    const { columns } = known.getTableInfo();
    const isSame =
      columns.length === headings.length &&
      columns.every((column, at) => column.displayName === headings[at]);
    if (isSame) return;
    known.setColumns(
      headings.map((displayName, at) => ({
        ...(columns[at] ?? { id: generateRandomId(), dataType: undefined, formula: '', meta: {}, style: {} }),
        displayName,
      })) as Parameters<typeof known.setColumns>[0],
    );
    // The same range again: it makes the grid read the headings anew.
    const params = { unitId: this.#unitId, subUnitId: table.sheetId, tableId: table.id };
    const config = { updateRange: { newRange: gridRange(table.area) } };
    this.#commands.syncExecuteCommand(SetSheetTableMutation.id, { ...params, config });
  }

  get #unitId(): string {
    return this.grid.book.getId();
  }

  #undo(undo: IMutationInfo, redo: IMutationInfo): void {
    const undoMutations = [undo];
    const redoMutations = [redo];
    const service = this.grid.univer.__getInjector().get(IUndoRedoService);
    service.pushUndoRedo({ unitID: this.#unitId, undoMutations, redoMutations });
  }

  #set(table: TableRecord, change: object): void {
    const params = { unitId: this.#unitId, tableId: table.id, ...change };
    this.#commands.syncExecuteCommand(SetSheetTableCommand.id, params);
  }

  #recordOf({ id, subUnitId, name, range, showHeader }: Omit<ITableInfoWithUnitId, 'unitId'>): TableRecord {
    let facts = this.#facts.get(id);
    if (!facts) {
      facts = { origin: undefined, showHeaders: showHeader, showTotals: false, style: 'TableStyleMedium2' };
      this.#facts.set(id, facts);
    }
    return { id, sheetId: subUnitId, name, area: areaOf(range), facts };
  }
}
