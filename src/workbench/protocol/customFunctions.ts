import type { MessageRow } from './workbookEvents';

const CATEGORY = 1;
const INVOKE = 1000;
const CANCEL = 1001;
const FLAGS = { cancelable: 1, streaming: 2, errorsAsValues: 4 } as const;
/** Feature 2 lets the library answer every 200 ms instead of every 500 ms. */
const ENABLED_FEATURES = [1, 2, 4] as const;

/** The library's error numbers as the error values that a cell shows. Everything else is #VALUE!. */
const ERROR_VALUES: Readonly<Record<number, string>> = {
  1: '#N/A',
  5: '#DIV/0!',
  6: '#NUM!',
  7: '#VALUE!',
  8: '#NULL!',
  9: '#NAME?',
  10: '#NAME?',
};

/** What a custom function gave back: a value or matrix, or a cell error with the message of its `CustomFunctions.Error`. */
export type FunctionOutcome =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly error: string; readonly message?: string };

export interface FunctionCall {
  readonly functionId: string;
  /** In the order of the metadata's parameters; an omitted optional argument is null. */
  readonly args: readonly unknown[];
  /** The calling cell with its sheet, for functions that asked for it. */
  readonly address?: string | undefined;
  readonly parameterAddresses?: readonly (string | null)[] | null | undefined;
  /** Errors among the arguments, written `{ type: 'CustomFunctionError', code }`, are to reach the function as its errors. */
  readonly errorsAllowed?: boolean;
}

export interface StreamingCall {
  /** Nothing is delivered after this, and the function's `onCanceled` runs. */
  readonly cancel: () => void;
}

type Deliver = (outcome: FunctionOutcome) => void;

/**
 * The host's half of custom functions: sends invocations to the runtime inside office.js and receives its answers.
 * What is called before that runtime has announced itself waits for it.
 */
export class CustomFunctionsService {
  static readonly type = 'CustomFunctions';
  readonly ready: Promise<void>;
  #announceReady: () => void = () => undefined;
  #sendRows: ((rows: readonly MessageRow[]) => unknown) | undefined;
  #nextId = 1;
  readonly #waiting = new Map<number, { readonly deliver: Deliver; readonly isStream: boolean }>();

  constructor() {
    this.ready = new Promise((resolve) => {
      this.#announceReady = resolve;
    });
  }

  /** Says how messages reach the add-in, usually `host.richApiMessage`. */
  attach(sendRows: (rows: readonly MessageRow[]) => unknown): void {
    this.#sendRows = sendRows;
  }

  /** Invocations not answered yet. */
  get pending(): number {
    return this.#waiting.size;
  }

  invoke(
    functionId: string,
    args: readonly unknown[],
    where: Pick<FunctionCall, 'address' | 'parameterAddresses'> = {},
  ): Promise<FunctionOutcome> {
    return new Promise((resolve) => this.invokeAll([{ functionId, args, ...where, resolve }]));
  }

  /** All calls of one calculation in one message: the library answers them together. */
  invokeAll(calls: readonly (FunctionCall & { readonly resolve: Deliver })[]): void {
    if (calls.length === 0) return;
    this.#push(calls.map((call) => this.#invocation(call, call.resolve, 0)));
  }

  /** Calls a streaming function: every `setResult` arrives at `onValue`, until cancelled. */
  stream(call: FunctionCall, onValue: Deliver): StreamingCall {
    const row = this.#invocation(call, onValue, FLAGS.streaming | FLAGS.cancelable);
    this.#push([row]);
    const id = row[4];
    return {
      cancel: () => {
        if (!this.#waiting.delete(id)) return;
        this.#push([[CATEGORY, CANCEL, '', JSON.stringify({ invocationId: id }), this.#nextId++, false]]);
      },
    };
  }

  #invocation(call: FunctionCall, deliver: Deliver, flags: number): MessageRow {
    const id = this.#nextId++;
    const wireFlags = flags | (call.errorsAllowed ? FLAGS.errorsAsValues : 0);
    this.#waiting.set(id, { deliver, isStream: flags !== 0 });
    const { functionId, args, address = null, parameterAddresses = null } = call;
    const json = JSON.stringify([id, functionId, args, address, wireFlags, parameterAddresses]);
    return [CATEGORY, INVOKE, '', json, id, false];
  }

  #push(rows: readonly MessageRow[]): void {
    void this.ready.then(() => this.#sendRows?.(rows));
  }

  #settle(id: number, outcome: FunctionOutcome): void {
    const waiting = this.#waiting.get(id);
    if (!waiting) return;
    if (!waiting.isStream) this.#waiting.delete(id);
    waiting.deliver(outcome);
  }

  // The add-in's runtime calls the members below as Microsoft.ExcelServices.CustomFunctions; the names are the library's.

  _SetOsfControlContainerReadyForCustomFunctions(): void {
    this.#announceReady();
  }

  _GetEnabledFeatures(): readonly number[] {
    return ENABLED_FEATURES;
  }

  setInvocationArrayResults(results: readonly (readonly [number, boolean, unknown, unknown?])[]): void {
    for (const [id, succeeded, value, errorNumber] of results)
      this.#settle(id, succeeded ? returned(value) : failed(value, errorNumber));
  }
}

/** A function may return a `CustomFunctions.Error` instead of throwing it. */
function returned(value: unknown): FunctionOutcome {
  if (value === null || typeof value !== 'object' || !('type' in value) || value.type !== 'Error')
    return { ok: true, value };
  const error = 'basicValue' in value && typeof value.basicValue === 'string' ? value.basicValue : '#VALUE!';
  const message = 'message' in value ? value.message : undefined;
  return { ok: false, error, ...messageOf(message) };
}

function failed(message: unknown, errorNumber: unknown): FunctionOutcome {
  return { ok: false, error: ERROR_VALUES[Number(errorNumber)] ?? '#VALUE!', ...messageOf(message) };
}

function messageOf(message: unknown): { readonly message?: string } {
  return typeof message === 'string' && message !== '' ? { message } : {};
}
