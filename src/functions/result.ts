/**
 * An error value for a cell, as data. Excel shows a message of ours only with #VALUE! (`value`) and #N/A (`notAvailable`),
 * so no other kind is used.
 */
export interface FunctionError {
  readonly error: 'value' | 'notAvailable';
  readonly message: string;
}

export type ResultCell = number | string | FunctionError;

/** Rows of cells as they spill. A blank cell is ''. */
export type ResultMatrix = readonly (readonly ResultCell[])[];

/** What a function answers: cells, or one error for the whole. */
export type FunctionResult = ResultMatrix | FunctionError;

export const BLANK_RESULT = '';

export function valueError(message: string): FunctionError {
  return { error: 'value', message };
}

export function notAvailable(message: string): FunctionError {
  return { error: 'notAvailable', message };
}

export function isFunctionError(x: unknown): x is FunctionError {
  return typeof x === 'object' && x !== null && 'error' in x;
}

/** One result row of the given width: the computed cells, or the same blank or error in each of them. */
export function resultRow(width: number, cells: readonly ResultCell[] | ResultCell): readonly ResultCell[] {
  return typeof cells === 'object' && !isFunctionError(cells)
    ? cells
    : Array.from({ length: width }, () => cells);
}

/** A result fit for cells: a number too large to be one becomes an error, because Excel shows nothing sensible for it. */
export function shownResult(result: FunctionResult): FunctionResult {
  if (isFunctionError(result)) return result;
  return result.map((row) =>
    row.map((cell) =>
      typeof cell === 'number' && !Number.isFinite(cell)
        ? valueError('The numbers are too large to calculate with')
        : cell,
    ),
  );
}
