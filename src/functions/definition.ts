import type { LibraryIndex } from '../negotiation/library/libraryIndex';
import type { Portable } from '../formulas/lambdas/portable';
import { argumentOf, type Argument, type ArgumentKind } from './argumentKinds';
import { shownResult, type FunctionResult, type ResultMatrix } from './result';

export interface ParameterDefinition {
  readonly name: string;
  readonly description: string;
  readonly optional: boolean;
  /** What it holds, which decides how blanks are read. */
  readonly kind: ArgumentKind;
  /** What is expected, in words: "n × 3 scores". */
  readonly shape: string;
}

/** Everything there is to know about one custom function; metadata, help, documents and workbook names derive from it. */
export interface FunctionDefinition {
  /** Name in the cell, after the namespace; also the id of the registration. */
  readonly id: string;
  readonly description: string;
  readonly parameters: readonly ParameterDefinition[];
  /** The shape of the result, in words: "n × 1". */
  readonly result: string;
  readonly example: {
    /** As typed, with cell references. */
    readonly formula: string;
    /** What these references hold. */
    readonly arguments: readonly unknown[];
    readonly result: ResultMatrix;
  };
  /** Takes arguments as Excel hands them over: matrices of cells with whatever blanks, null where left out. */
  readonly compute: (args: readonly unknown[], kept?: LibraryIndex | null) => FunctionResult;
  readonly portable: Portable | null;
  /** It answers anew whenever the concession library of this computer changes; `kept` is what that holds. */
  readonly streams?: true;
}

/**
 * A function of the catalogue from its line in a family table. Its own `compute` meets one kind of blank only (see
 * {@link argumentOf}), and what it answers can be shown in cells: whoever adds a function need not think of either.
 */
export function defineFunction(
  table: Omit<FunctionDefinition, 'compute'> & {
    readonly compute: (args: readonly Argument[], kept: LibraryIndex | null) => FunctionResult;
  },
): FunctionDefinition {
  return {
    ...table,
    compute: (args, kept = null) =>
      shownResult(
        table.compute(
          table.parameters.map(({ kind }, i) => argumentOf(kind, args[i])),
          kept,
        ),
      ),
  };
}

export function required(
  name: string,
  kind: ArgumentKind,
  shape: string,
  description: string,
): ParameterDefinition {
  return { name, kind, shape, description, optional: false };
}

export function optional(
  name: string,
  kind: ArgumentKind,
  shape: string,
  description: string,
): ParameterDefinition {
  return { name, kind, shape, description, optional: true };
}
