import type { LibraryIndex } from '../negotiation/library/libraryIndex';
import type { FunctionDefinition } from './definition';
import { isFunctionError, type FunctionError, type ResultCell } from './result';

/* eslint-disable @typescript-eslint/only-throw-error -- CustomFunctions.Error is what Excel wants thrown, and no Error in its types */

function excelError({ error, message }: FunctionError): CustomFunctions.Error {
  const { invalidValue, notAvailable } = CustomFunctions.ErrorCode;
  return new CustomFunctions.Error(error === 'value' ? invalidValue : notAvailable, message);
}

/** One function as Excel calls it: matrices in, matrix out. Excel adds an invocation object at the end, which nobody needs here. */
export function excelFunction(definition: FunctionDefinition, kept: LibraryIndex | null = null) {
  return (...args: readonly unknown[]): unknown[][] => {
    const result = definition.compute(args.slice(0, definition.parameters.length), kept);
    if (isFunctionError(result)) throw excelError(result);
    // Where nothing but an error is left, it is thrown, so that its message shows with the cell; else it stays in its own row.
    const [first, ...others] = result;
    const error = first?.find(isFunctionError);
    if (error !== undefined && others.length === 0 && first?.every(isFunctionError)) throw excelError(error);
    const cell = (x: ResultCell) => (isFunctionError(x) ? excelError(x) : x);
    return result.map((row) => row.map(cell));
  };
}
