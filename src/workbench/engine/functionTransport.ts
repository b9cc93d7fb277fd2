import type { CustomFunctionsService, FunctionOutcome } from '../protocol/customFunctions';
import type { FunctionMetadata } from './functionsMetadata';
import type { CellError } from './functionValues';
import { isCellError } from './functionValues';

/** One call, ready to be made. */
export interface PreparedCall {
  readonly metadata: FunctionMetadata;
  /** Errors among them as {@link CellError}; each transport gives them the form that the function will see. */
  readonly args: readonly unknown[];
  readonly errorsAllowed: boolean;
  readonly address: string | undefined;
  readonly parameterAddresses: readonly (string | null)[] | null;
}

/** The add-in's window as far as the direct transport looks into it. */
export interface AddInWindow {
  readonly CustomFunctions?: unknown;
}

/**
 * `runtime`: messages to the real custom-functions runtime, as Excel does it. `direct`: call the associated function in the
 * add-in's window. `auto`: direct once the add-in's functions are there, messages until then.
 */
export type FunctionsMode = 'auto' | 'direct' | 'runtime';

type Answer = FunctionOutcome | Promise<FunctionOutcome>;

/** Calls the function in the add-in's own window: thousands of calls cost no messages. Undefined while it is not registered. */
export function callDirectly(call: PreparedCall, window: AddInWindow | null): Answer | undefined {
  const implementation = associatedFunction(window, call.metadata.id.toUpperCase());
  if (!implementation) return undefined;
  // The runtime appends an invocation object to every call, asked for or not.
  const { address, parameterAddresses, metadata } = call;
  const invocation = { address, parameterAddresses, functionName: metadata.id.toUpperCase() };
  try {
    const args = withErrors(call.args, (error) => errorObject(window, error));
    const result: unknown = implementation(...args, invocation);
    return isThenable(result) ? Promise.resolve(result).then(outcomeOf, failureOf) : outcomeOf(result);
  } catch (reason) {
    return failureOf(reason);
  }
}

/**
 * Calls a function that answers more than once in the add-in's own window; what is answered is what ends it. Undefined while the
 * function is not registered.
 */
export function streamDirectly(
  call: PreparedCall,
  window: AddInWindow | null,
  deliver: (outcome: FunctionOutcome) => void,
): (() => void) | undefined {
  const implementation = associatedFunction(window, call.metadata.id.toUpperCase());
  if (!implementation) return undefined;
  const { address, parameterAddresses, metadata } = call;
  const invocation = {
    address,
    parameterAddresses,
    functionName: metadata.id.toUpperCase(),
    setResult: (result: unknown) => deliver(outcomeOf(result)),
    onCanceled: () => undefined,
  };
  try {
    implementation(...withErrors(call.args, (error) => errorObject(window, error)), invocation);
  } catch (reason) {
    deliver(failureOf(reason));
  }
  return () => invocation.onCanceled();
}

/** Collects the calls of one calculation and sends them as one message. */
export class FunctionMessages {
  #outbox: { readonly call: PreparedCall; readonly resolve: (outcome: FunctionOutcome) => void }[] = [];

  constructor(private readonly service: CustomFunctionsService) {}

  call(call: PreparedCall): Promise<FunctionOutcome> {
    return new Promise((resolve) => {
      this.#outbox.push({ call, resolve });
      if (this.#outbox.length === 1) queueMicrotask(() => this.#send());
    });
  }

  #send(): void {
    const calls = this.#outbox;
    this.#outbox = [];
    this.service.invokeAll(
      calls.map(({ call: { metadata, args, errorsAllowed, address, parameterAddresses }, resolve }) => ({
        functionId: metadata.id.toUpperCase(),
        // The library makes a CustomFunctions.Error of each of these.
        args: withErrors(args, ({ basicValue }) => ({ type: 'CustomFunctionError', code: basicValue })),
        errorsAllowed,
        address,
        parameterAddresses,
        resolve,
      })),
    );
  }
}

type Implementation = (...args: readonly unknown[]) => unknown;

/** `CustomFunctions._association.mappings` is where `CustomFunctions.associate` keeps its functions. */
function associatedFunction(window: AddInWindow | null, id: string): Implementation | undefined {
  const mappings = member(member(window?.CustomFunctions, '_association'), 'mappings');
  const implementation = member(mappings, id);
  return typeof implementation === 'function' ? (implementation as Implementation) : undefined;
}

function member(object: unknown, name: string): unknown {
  return object !== null && (typeof object === 'object' || typeof object === 'function')
    ? Reflect.get(object, name)
    : undefined;
}

function isThenable(value: unknown): value is PromiseLike<unknown> {
  return typeof member(value, 'then') === 'function';
}

function outcomeOf(value: unknown): FunctionOutcome {
  return isCellError(value) ? failureOf(value) : { ok: true, value };
}

/** A `CustomFunctions.Error` carries its code and message; anything else thrown is #VALUE! without a word, as in Excel. */
function failureOf(reason: unknown): FunctionOutcome {
  if (!isCellError(reason)) return { ok: false, error: '#VALUE!' };
  const { basicValue: error, message } = reason;
  return message ? { ok: false, error, message } : { ok: false, error };
}

/** The arguments with every error in them replaced. */
function withErrors(args: readonly unknown[], replace: (error: CellError) => unknown): readonly unknown[] {
  return args.map((value) => {
    if (Array.isArray(value)) return withErrors(value, replace);
    return isCellError(value) ? replace(value) : value;
  });
}

/** A `CustomFunctions.Error` of the add-in's own window, as its runtime would make it. */
function errorObject(window: AddInWindow | null, { basicValue }: CellError): unknown {
  const constructor = member(window?.CustomFunctions, 'Error');
  if (typeof constructor !== 'function') return { type: 'Error', basicValue, code: basicValue };
  return Reflect.construct(constructor, [basicValue]) as unknown;
}
