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

/**
 * Where the row in which a formula stands keeps its cells in the detected template, each as an en-US expression such as
 * `INDEX(Map!$C:$E,MAX(ROW()),0)`: three scores of ours, three of theirs, the cell of the direction.
 * MAX around ROW, because ROW gives a list of one, of which INDEX would answer with the first column alone.
 */
export interface OwnRow {
  readonly own: string;
  readonly mirror: string | null;
  readonly direction: string | null;
}

/**
 * The function as a formula without the add-in: an en-US `=LAMBDA(…)` text for a workbook name. With `home` the scores may
 * be left out and are then read from the row of the formula; with null they are required.
 */
export type Portable = (home: OwnRow | null) => string;

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
