import type { FunctionVariantType } from '@univerjs/engine-formula';
import type { FunctionParameter } from './functionsMetadata';
import type { BlankAs, CellError, FunctionMatrix, FunctionValue } from './functionValues';
import { BLANK_ARGUMENT, isCellError, isLeftOut, matrixOf } from './functionValues';

/** One argument: left out, a whole range for a matrix parameter, or one value for a single one. */
type Given = FunctionMatrix | FunctionValue | null;

const IS_MATRIX = (parameter: FunctionParameter | undefined): boolean =>
  parameter?.dimensionality === 'matrix';

/**
 * The arguments of every single call that a formula asks for, as a matrix of calls. Normally one; when a parameter that takes
 * one value is given a range, Excel calls the function once for each cell and spills the answers. Cells outside a shorter
 * range get #N/A, a range of one row or column is repeated.
 */
export function argumentRows(
  parameters: readonly FunctionParameter[],
  values: readonly FunctionVariantType[],
): readonly (readonly (readonly Given[])[])[] {
  const last = parameters.at(-1);
  const parameterAt = (at: number): FunctionParameter | undefined => parameters[at] ?? last;
  const matrices = values.map((value) => (isLeftOut(value) ? null : matrixOf(value)));
  const lifted = matrices.filter((matrix, at) => matrix !== null && !IS_MATRIX(parameterAt(at)));
  const rowCount = Math.max(1, ...lifted.map((matrix) => matrix?.length ?? 1));
  const columnCount = Math.max(1, ...lifted.map((matrix) => matrix?.[0]?.length ?? 1));
  return Array.from({ length: rowCount }, (_row, row) =>
    Array.from({ length: columnCount }, (_column, column) =>
      matrices.map((matrix, at) =>
        matrix === null || IS_MATRIX(parameterAt(at)) ? matrix : cellOf(matrix, row, column),
      ),
    ),
  );
}

function cellOf(matrix: FunctionMatrix, row: number, column: number): FunctionValue {
  const cells = matrix[matrix.length === 1 ? 0 : row];
  return cells?.[cells.length === 1 ? 0 : column] ?? { type: 'Error', basicValue: '#N/A' };
}

/**
 * Arguments in the order of the parameters: null for what was left out, one array for a repeating parameter. An error among
 * them is the answer itself, unless the function asked to see errors. Numbers and texts are turned into what a parameter of
 * one value wants, as Excel does; text that is no number is #VALUE!. `blankAs` says what a blank cell is to the function, by the
 * zero-based parameter; where it wants a number, a text or a logical value, a blank is 0, `''` or false.
 */
export function preparedArguments(
  parameters: readonly FunctionParameter[],
  given: readonly Given[],
  errorsAllowed: boolean,
  blankAs: (parameter: number) => BlankAs,
): readonly unknown[] | CellError {
  if (!errorsAllowed) {
    const error = given.flat(2).find(isCellError);
    if (error) return error;
  }
  const prepared: unknown[] = [];
  for (const [at, parameter] of parameters.entries()) {
    const wanted: readonly Given[] = parameter.repeating ? given.slice(at) : [given[at] ?? null];
    const converted = wanted.map((value): Given =>
      IS_MATRIX(parameter) ? value : converted1(parameter.type, value),
    );
    const error = errorsAllowed ? undefined : converted.find(isCellError);
    if (error) return error;
    const seen = converted.map((value) => withBlanks(value, blankAs(at)));
    prepared.push(parameter.repeating ? seen : seen[0]);
  }
  return prepared;
}

function withBlanks(value: Given, blank: BlankAs): unknown {
  if (value === BLANK_ARGUMENT) return blank;
  if (!Array.isArray(value)) return value;
  return (value as FunctionMatrix).map((row) => row.map((cell) => (cell === BLANK_ARGUMENT ? blank : cell)));
}

const NO_NUMBER: CellError = { type: 'Error', basicValue: '#VALUE!' };

function converted1(type: string | undefined, value: Given): Given {
  if (value === null || typeof value === 'object') return value;
  if (value === BLANK_ARGUMENT)
    return type === 'number' ? 0 : type === 'string' ? '' : type === 'boolean' ? false : value;
  if (type === 'number') return value === '' ? 0 : Number.isNaN(Number(value)) ? NO_NUMBER : Number(value);
  if (type === 'string') return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
  if (type === 'boolean') return typeof value === 'string' ? booleanOf(value) : Boolean(value);
  return value;
}

function booleanOf(text: string): boolean | CellError {
  if (text === '') return false;
  return /^(true|false)$/i.test(text) ? /^true$/i.test(text) : NO_NUMBER;
}
