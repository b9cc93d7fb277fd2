import type { Portable } from '../formulas/lambdas/portable';
import type { FunctionResult, ResultMatrix } from './result';

export interface FunctionParameter {
  readonly name: string;
  readonly description: string;
  readonly optional: boolean;
  /** The last parameter may be given many times. */
  readonly repeating: boolean;
  /** What is expected, in words: "n × 3 scores". */
  readonly shape: string;
}

/** Everything there is to know about one custom function; metadata, help, README and workbook names derive from it. */
export interface FunctionDefinition {
  /** Name in the cell, after the namespace; also the id of the registration. */
  readonly id: string;
  readonly description: string;
  readonly parameters: readonly FunctionParameter[];
  /** The shape of the result, in words: "n × 1". */
  readonly result: string;
  readonly example: {
    /** As typed, with cell references. */
    readonly formula: string;
    /** What these references hold. */
    readonly arguments: readonly unknown[];
    readonly result: ResultMatrix;
  };
  /** Arguments come as Excel hands them over: matrices of cells, null where left out, an array of matrices for a repeating one. */
  readonly compute: (args: readonly unknown[]) => FunctionResult;
  readonly portable: Portable | null;
}

export function required(name: string, shape: string, description: string): FunctionParameter {
  return { name, shape, description, optional: false, repeating: false };
}

export function optional(name: string, shape: string, description: string): FunctionParameter {
  return { name, shape, description, optional: true, repeating: false };
}
