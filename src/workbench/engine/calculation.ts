import type { ICommandInfo, IDisposable, IExecutionOptions } from '@univerjs/core';
import { ICommandService } from '@univerjs/core';
import type { ISetFormulaCalculationNotificationMutation } from '@univerjs/engine-formula';
import {
  FormulaDataModel,
  FormulaExecutedStateType,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  SetTriggerFormulaCalculationStartMutation,
} from '@univerjs/engine-formula';
import type { ISetRangeValuesMutationParams } from '@univerjs/sheets';
import { SetRangeValuesMutation } from '@univerjs/sheets';
import { FormulaCalculationSessionService, TriggerCalculationController } from '@univerjs/sheets-formula';
import { beginWork } from './boundedWork';
import { CellReading, holdsFormula } from './cellReading';
import { preparedEngine, type PreparedEngine } from './preparedEngine';
import { ResultFormats } from './resultFormats';
import type { Spreadsheet } from './spreadsheet';

/** A cell wherever it is. */
export interface GridCellPlace {
  readonly unitId: string;
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

type DirtyData = Record<string, unknown>;

/** Members of the library's controller (0.25.1) that no public call reaches; a test of ours fails when they go. */
interface TriggerInternals {
  _waitingCommandQueue: ICommandInfo[];
  _executingDirtyData: DirtyData;
  _setTimeoutKey: ReturnType<typeof setTimeout>;
  _executionInProgressParams: object | null;
  _restartCalculation: boolean;
  _generateDirty(commands: readonly ICommandInfo[]): DirtyData;
  _mergeDirty(first: DirtyData, second: DirtyData): DirtyData;
  /** Shows how far a long calculation has come; called by a timer that outlives the controller. */
  _startProgress(): void;
}

const LOCAL = { onlyLocal: true } as const;
const NOTHING_CALCULATED = {
  totalFormulasToCalculate: 0,
  completedFormulasCount: 0,
  totalArrayFormulasToCalculate: 0,
  completedArrayFormulasCount: 0,
} as const;

/**
 * Knows when everything is calculated, starts a waiting calculation at once instead of after the library's 100 ms, and
 * guards against three races of the library, each of which lost an edit or a result before:
 * its timer may start a second run while the first still sorts dependencies; a stop that comes after the last step forgets
 * the edit that asked for it; a cell that was overwritten while the run was under way receives the late result.
 */
export class Calculation {
  readonly formulas: FormulaDataModel;
  readonly commands: ICommandService;
  /** What the engine was taught, and what it could not do. */
  readonly engine: PreparedEngine;
  /** Called after every calculation; `stopped` when it was broken off to start anew. */
  readonly onEnd: ((stopped: boolean) => void)[] = [];
  /** Cells in which a result of several cells is an error; none where the host is kind. */
  refusesSpill: ((sheetId: string, row: number, column: number) => boolean) | null = null;
  #running = false;
  #starts = 0;
  readonly #trigger: TriggerInternals;
  readonly #session: FormulaCalculationSessionService;
  readonly #listeners: IDisposable[];
  readonly #resultFormats = new ResultFormats();

  constructor(private readonly spreadsheet: Spreadsheet) {
    const injector = spreadsheet.univer.__getInjector();
    this.engine = preparedEngine(injector);
    this.formulas = injector.get(FormulaDataModel);
    this.commands = injector.get(ICommandService);
    this.#trigger = injector.get(TriggerCalculationController) as unknown as TriggerInternals;
    this.#session = injector.get(FormulaCalculationSessionService);
    let interrupted: DirtyData = {};
    this.#listeners = [
      // "Before", because the library's own listener to the same note is older than ours and may start the next run.
      this.commands.beforeCommandExecuted((command, options) => {
        if (isFormulaResult(command, options)) {
          this.#dropLateResults(command.params as ISetRangeValuesMutationParams);
          this.#resultFormats.dropFrom(command.params as ISetRangeValuesMutationParams);
        } else this.#resultFormats.noteEdit(command);
        if (endOf(command) === undefined) return;
        this.#running = false;
        interrupted = this.#trigger._executingDirtyData;
      }),
      this.commands.onCommandExecuted((command) => {
        if (command.id === SetFormulaCalculationStartMutation.id) this.#onStart();
        const end = endOf(command);
        if (end === undefined) return;
        if (this.#trigger._restartCalculation && !this.#running) {
          this.#trigger._restartCalculation = false;
          this.#start(interrupted);
        }
        for (const listen of this.onEnd) listen(end === FormulaExecutedStateType.STOP_EXECUTION);
      }),
    ];
  }

  dispose(): void {
    for (const listener of this.#listeners) listener.dispose();
    this.onEnd.length = 0;
    this.#trigger._startProgress = () => undefined;
  }

  /** True from the start of a calculation until its results are on their way into the cells. */
  get running(): boolean {
    return this.#running;
  }

  /** True while a calculation waits or runs. */
  get busy(): boolean {
    return this.#running || this.#trigger._waitingCommandQueue.length > 0;
  }

  /** How many calculations were started so far. */
  get starts(): number {
    return this.#starts;
  }

  /** Starts the waiting calculation now. A running one is left alone: stopping it from here would lose its edits. */
  flush(): void {
    const trigger = this.#trigger;
    if (this.#running || trigger._waitingCommandQueue.length === 0) return;
    clearTimeout(trigger._setTimeoutKey);
    const dirty = trigger._generateDirty(trigger._waitingCommandQueue);
    trigger._executingDirtyData = trigger._mergeDirty(trigger._executingDirtyData, dirty);
    trigger._waitingCommandQueue = [];
    this.#start(trigger._executingDirtyData);
  }

  /** Resolves when no calculation waits or runs and all results are in their cells. */
  async settle(): Promise<void> {
    while (this.busy) {
      // However long it takes: a limit of time would end a review on a slow machine and not on a fast one.
      const applied = this.#session.waitForLatestApplied(undefined, 500);
      this.flush();
      await applied;
      await Promise.resolve();
    }
  }

  /** Asks for the cells' formulas to be calculated again. */
  markDirty(cells: readonly GridCellPlace[]): void {
    const params = {
      forceCalculation: false,
      dirtyRanges: verticalRuns(cells),
      dirtyNameMap: {},
      dirtyDefinedNameMap: {},
      dirtySuperTableMap: {},
      dirtyUnitFeatureMap: {},
      dirtyUnitOtherFormulaMap: {},
      clearDependencyTreeCache: {},
    };
    void this.commands.executeCommand(SetTriggerFormulaCalculationStartMutation.id, params, LOCAL);
  }

  /** A view on a sheet's cells as they are now; take a new one after a calculation. */
  reading(unitId: string, sheetId: string): CellReading | null {
    const sheet = this.spreadsheet.api.getWorkbook(unitId)?.getSheetBySheetId(sheetId)?.getSheet();
    if (!sheet) return null;
    const { refusesSpill } = this;
    const refuses = refusesSpill
      ? (row: number, column: number) => refusesSpill(sheetId, row, column)
      : undefined;
    return new CellReading(sheet, this.formulas, unitId, refuses);
  }

  /** Counts as running at once, but begins in the next turn: begun inside the note that ends the last one, the library mixes the two. */
  #start(dirty: DirtyData): void {
    this.#running = true;
    void this.commands.executeCommand(SetFormulaCalculationStartMutation.id, { ...dirty }, LOCAL);
  }

  #onStart(): void {
    beginWork();
    this.#starts++;
    this.#running = true;
    this.#trigger._executionInProgressParams ??= NOTHING_CALCULATED;
  }

  #dropLateResults({ unitId, subUnitId, cellValue }: ISetRangeValuesMutationParams): void {
    const matrix = this.spreadsheet.api
      .getWorkbook(unitId)
      ?.getSheetBySheetId(subUnitId)
      ?.getSheet()
      .getCellMatrix();
    if (!matrix || !cellValue) return;
    for (const [row, cells] of Object.entries(cellValue as Record<string, Record<string, unknown>>))
      for (const column of Object.keys(cells))
        if (!holdsFormula(matrix.getValue(Number(row), Number(column)) ?? null))
          Reflect.deleteProperty(cells, column);
  }
}

/** True for the command that writes results into cells, as against someone's edit. */
export function isFormulaResult(command: Readonly<ICommandInfo>, options?: IExecutionOptions): boolean {
  return command.id === SetRangeValuesMutation.id && options?.applyFormulaCalculationResult === true;
}

function endOf(command: Readonly<ICommandInfo>): FormulaExecutedStateType | undefined {
  if (command.id !== SetFormulaCalculationNotificationMutation.id) return undefined;
  return (command.params as ISetFormulaCalculationNotificationMutation).functionsExecutedState;
}

interface DirtyRange {
  readonly unitId: string;
  readonly sheetId: string;
  readonly range: {
    readonly startRow: number;
    endRow: number;
    readonly startColumn: number;
    readonly endColumn: number;
  };
}

/** Neighbours below each other become one range: the library compares every range with every other. */
function verticalRuns(cells: readonly GridCellPlace[]): DirtyRange[] {
  const columns = new Map<string, GridCellPlace[]>();
  for (const cell of cells) {
    const key = `${cell.unitId}|${cell.sheetId}|${cell.column}`;
    const column = columns.get(key);
    if (column) column.push(cell);
    else columns.set(key, [cell]);
  }
  const runs: DirtyRange[] = [];
  for (const column of columns.values()) {
    let run: DirtyRange | undefined;
    for (const { unitId, sheetId, row, column: at } of column.sort((a, b) => a.row - b.row)) {
      if (run && row <= run.range.endRow + 1) {
        run.range.endRow = row;
        continue;
      }
      run = { unitId, sheetId, range: { startRow: row, endRow: row, startColumn: at, endColumn: at } };
      runs.push(run);
    }
  }
  return runs;
}
