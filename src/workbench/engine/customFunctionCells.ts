import {
  type BaseReferenceObject,
  type BaseValueObject,
  type FunctionVariantType,
  BaseFunction,
  IFunctionService,
} from '@univerjs/engine-formula';
import type { CustomFunctionsService, FunctionOutcome } from '../protocol/customFunctions';
import { addressOf, quotedSheet } from '../../cells/a1';
import { argumentRows, preparedArguments } from './functionArguments';
import { CellMessages } from './cellMessages';
import type { Calculation, GridCellPlace } from './calculation';
import type { HarshSet } from '../harsh/behaviours';
import {
  callDirectly,
  streamDirectly,
  FunctionMessages,
  type AddInWindow,
  type FunctionsMode,
  type PreparedCall,
} from './functionTransport';
import { FunctionStreams, streamByMessages } from './functionStreams';
import { argumentCounts, type FunctionMetadata, type FunctionsMetadata } from './functionsMetadata';
import { type BlankAs, engineValue, errorValue, isCellError } from './functionValues';
import { InvocationLedger } from './invocationLedger';
import type { Spreadsheet } from './spreadsheet';

/** What a cell shows while its function has not answered. */
const BUSY = '#GETTING_DATA';
/** Answers that come within this time are calculated together. */
const COLLECT_MS = 10;

export interface CustomFunctionCellsOptions {
  readonly spreadsheet: Spreadsheet;
  readonly calculation: Calculation;
  readonly service: CustomFunctionsService;
  /** `CONCESSION` in `=CONCESSION.GAP(…)`. */
  readonly namespace: string;
  readonly mode: FunctionsMode;
  /** What a blank cell is to a function; `''` where Excel is kind. */
  readonly harsh: HarshSet;
  /** The add-in's window while it may be looked into (same origin), for direct calls. */
  readonly getAddInWindow: () => AddInWindow | null;
}

/**
 * The add-in's custom functions in cells: the engine meets ordinary functions, behind which the add-in's code is called,
 * by message or directly. An answer that comes later is put into its cell by a calculation of that cell.
 */
export class CustomFunctionCells {
  mode: FunctionsMode;
  readonly messages: CellMessages;
  /** The last thing that went wrong in the host itself; a cell then shows #VALUE!. */
  lastFailure: unknown;
  #errorsAllowed = false;
  readonly #ledger = new InvocationLedger();
  readonly #transport: FunctionMessages;
  readonly #streams: FunctionStreams;
  #answers: GridCellPlace[] = [];
  #collecting: ReturnType<typeof setTimeout> | undefined;
  #whenIdle: (() => void)[] = [];

  constructor(private readonly options: CustomFunctionCellsOptions) {
    this.mode = options.mode;
    this.messages = new CellMessages(options.calculation);
    this.#transport = new FunctionMessages(options.service);
    this.#streams = new FunctionStreams({
      begin: (call, deliver) =>
        (this.mode === 'runtime' ? undefined : streamDirectly(call, options.getAddInWindow(), deliver)) ??
        streamByMessages(call, options.service, deliver),
      onAnswer: (place) => {
        this.#answers.push(place);
        this.#collectSoon();
      },
    });
    options.calculation.onEnd.push((stopped) => {
      if (!stopped) {
        this.#ledger.closeCalculation();
        this.#streams.closeCalculation();
      }
      if (this.#answers.length > 0) this.#collectSoon();
      this.#announceIdle();
    });
  }

  dispose(): void {
    clearTimeout(this.#collecting);
    this.#streams.cancelAll();
  }

  /** Puts the add-in's functions among the engine's. A function that is not in the metadata shows #NAME?, as in Excel. */
  register({ functions, allowErrorForDataTypeAny = false }: FunctionsMetadata): void {
    this.#errorsAllowed = allowErrorForDataTypeAny;
    const service = this.options.spreadsheet.univer.__getInjector().get(IFunctionService);
    service.registerExecutors(...functions.map((metadata) => this.#executor(metadata)));
  }

  /** Resolves when everything is calculated and every custom function has answered. */
  async settle(): Promise<void> {
    const { calculation } = this.options;
    for (;;) {
      await calculation.settle();
      if (this.#isIdle) return;
      await new Promise<void>((resolve) => this.#whenIdle.push(resolve));
    }
  }

  get #isIdle(): boolean {
    return this.#ledger.isEmpty && !this.options.calculation.busy;
  }

  #announceIdle(): void {
    if (!this.#isIdle) return;
    const waiting = this.#whenIdle;
    this.#whenIdle = [];
    for (const resolve of waiting) resolve();
  }

  #executor(metadata: FunctionMetadata): BaseFunction {
    const fullName = `${this.options.namespace}.${metadata.name}`.toUpperCase();
    return new AddInFunction(fullName, (place, values) => {
      try {
        return this.#evaluate(metadata, place, values);
      } catch (failure) {
        // Thrown on, it would break off the whole calculation.
        this.lastFailure = failure;
        return errorValue('#VALUE!');
      }
    });
  }

  #evaluate(
    metadata: FunctionMetadata,
    place: GridCellPlace,
    values: readonly FunctionVariantType[],
  ): BaseValueObject {
    const parameters = metadata.parameters ?? [];
    const { least, most } = argumentCounts(parameters);
    const cell = cellKey(place);
    this.messages.clear(place);
    if (values.length < least || values.length > most) return errorValue('#VALUE!');
    const addresses = this.#addresses(metadata, place, values);
    const blankAs = (at: number): BlankAs => this.#blankAs(place, at);
    const calls = argumentRows(parameters, values).map((row) =>
      row.map((given) => {
        const prepared = preparedArguments(parameters, given, this.#errorsAllowed, blankAs);
        if (isCellError(prepared)) return failed(prepared.basicValue);
        const call = { metadata, args: prepared, errorsAllowed: this.#errorsAllowed, ...addresses };
        return metadata.options?.stream
          ? (this.#streams.latest(place, call) ?? failed(BUSY))
          : this.#invoke(call, place, cell);
      }),
    );
    const single = calls.length === 1 && calls[0]?.length === 1 ? calls[0][0] : undefined;
    if (single) return this.#show(place, single);
    return this.#show(place, { ok: true, value: calls.map((row) => row.map(firstValue)) });
  }

  /** The same for every calculation of a cell: a function whose arguments changed by themselves would be called for ever. */
  #blankAs({ row, column }: GridCellPlace, parameter: number): BlankAs {
    const { harsh } = this.options;
    if (harsh.has('blanksVary')) {
      const turn = (row + column + parameter) % 3;
      return turn === 0 ? '' : turn === 1 ? null : 0;
    }
    if (harsh.has('blanksAsNull')) return null;
    return harsh.has('blanksAsZero') ? 0 : '';
  }

  #show(place: GridCellPlace, outcome: FunctionOutcome): BaseValueObject {
    if (!outcome.ok) {
      if (outcome.message !== undefined) this.messages.set(place, 0, 0, outcome.message);
      return errorValue(outcome.error);
    }
    if (Array.isArray(outcome.value)) this.messages.setFromMatrix(place, outcome.value);
    return engineValue(outcome.value);
  }

  /** The answer if it is there, else the busy error; the cell is calculated again when the answer comes. */
  #invoke(call: PreparedCall, place: GridCellPlace, cell: string): FunctionOutcome {
    const key = call.metadata.id + JSON.stringify(call.args);
    const known = this.#ledger.find(cell, key);
    if (known) {
      if (!known.outcome) return failed(BUSY);
      known.isServed = true;
      return known.outcome;
    }
    const isDirect = this.mode !== 'runtime';
    const answer =
      (isDirect ? callDirectly(call, this.options.getAddInWindow()) : undefined) ??
      this.#transport.call(call);
    if (!(answer instanceof Promise)) return answer;
    const invocation = this.#ledger.open(cell, key);
    void answer.then((outcome) => {
      invocation.outcome = outcome;
      this.#answers.push(place);
      this.#collectSoon();
    });
    return failed(BUSY);
  }

  #collectSoon(): void {
    this.#collecting ??= setTimeout(() => this.#collect(), COLLECT_MS);
  }

  #collect(): void {
    this.#collecting = undefined;
    const { calculation } = this.options;
    // A running calculation would be stopped and begun anew by this; its end calls here again.
    if (calculation.running || this.#answers.length === 0) return;
    const answers = this.#answers;
    this.#answers = [];
    for (const place of answers) {
      this.#ledger.markAnswered(cellKey(place));
      this.#streams.markAnswered(place);
    }
    calculation.markDirty(answers);
    calculation.flush();
  }

  #addresses(
    { options }: FunctionMetadata,
    place: GridCellPlace,
    values: readonly FunctionVariantType[],
  ): Pick<PreparedCall, 'address' | 'parameterAddresses'> {
    const wantsParameters = options?.requiresParameterAddresses === true;
    if (!wantsParameters && options?.requiresAddress !== true)
      return { address: undefined, parameterAddresses: null };
    const { row, column } = place;
    const address = this.#address(place.unitId, place.sheetId, { row, column, rowCount: 1, columnCount: 1 });
    if (!wantsParameters) return { address, parameterAddresses: null };
    const parameterAddresses = values.map((value) => {
      if (!value.isReferenceObject()) return null;
      const reference = value as BaseReferenceObject;
      const { startRow, endRow, startColumn, endColumn } = reference.getRangePosition();
      const area = {
        row: startRow,
        column: startColumn,
        rowCount: endRow - startRow + 1,
        columnCount: endColumn - startColumn + 1,
      };
      return this.#address(place.unitId, reference.getSheetId() || place.sheetId, area);
    });
    return { address, parameterAddresses };
  }

  #address(unitId: string, sheetId: string, area: Parameters<typeof addressOf>[0]): string {
    const sheet = this.options.spreadsheet.api.getWorkbook(unitId)?.getSheetBySheetId(sheetId);
    return `${quotedSheet(sheet?.getSheetName() ?? sheetId)}!${addressOf(area)}`;
  }
}

type Evaluate = (place: GridCellPlace, values: readonly FunctionVariantType[]) => BaseValueObject;

/** References arrive unread, so that the function's own metadata says whether a range stays one; wrong counts are ours to answer. */
class AddInFunction extends BaseFunction {
  override minParams = -1;
  override maxParams = -1;
  override needsReferenceObject = true;

  constructor(
    name: string,
    private readonly evaluate: Evaluate,
  ) {
    super(name);
  }

  override calculate(...values: BaseValueObject[]): BaseValueObject {
    const place = {
      unitId: this.unitId ?? '',
      sheetId: this.subUnitId ?? '',
      row: this.row,
      column: this.column,
    };
    return this.evaluate(place, values);
  }
}

function cellKey({ unitId, sheetId, row, column }: GridCellPlace): string {
  return `${unitId}|${sheetId}|${row}|${column}`;
}

function failed(error: string): FunctionOutcome {
  return { ok: false, error };
}

/** In a lifted call each cell takes one value; of a matrix, Excel takes its first. */
function firstValue(outcome: FunctionOutcome): unknown {
  if (!outcome.ok)
    return {
      type: 'Error',
      basicValue: outcome.error,
      ...(outcome.message === undefined ? {} : { message: outcome.message }),
    };
  let value = outcome.value;
  while (Array.isArray(value)) value = value[0] as unknown;
  return value;
}
