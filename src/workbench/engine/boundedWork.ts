import {
  ArrayValueObject,
  BaseReferenceObject,
  ErrorType,
  ErrorValueObject,
  LambdaValueObjectObject,
  type BaseValueObject,
} from '@univerjs/engine-formula';

// The engine (0.25.1) works on until it is done, however long that takes and however much memory. Work is bounded by what is counted, never by
// a clock: a formula beyond the bounds breaks off, its cell is told as one that was not worked out, and the others go on.

/** Calls of LAMBDAs in one calculation of the workbook; a test needs no million of them. */
export const WORK = { mostCalls: 1_000_000 };
/** Cells of one array on its way through a formula. */
const LARGEST_ARRAY = 4_000_000;
let calls = 0;

/** A calculation begins: what was counted before is none of its work. */
export function beginWork(): void {
  calls = 0;
}

/** @throws when an array of that size is more than is worked out here */
export function requireRoomFor(rows: number, columns: number): void {
  if (rows * columns > LARGEST_ARRAY)
    throw new Error(`An array of ${rows} by ${columns} cells is too large.`);
}

/** Members that are not in the library's types. */
interface ArrayInternals {
  _batchOperatorArray(this: ArrayValueObject, other: ArrayValueObject, ...rest: readonly unknown[]): unknown;
}

/** Bounds what lies in the library itself, once for all engines of the process. */
export function boundWork(): void {
  if (isBound) return;
  isBound = true;
  const lambda = LambdaValueObjectObject.prototype;
  const execute = Reflect.get(lambda, 'execute');
  lambda.execute = function (...given: BaseValueObject[]) {
    if (++calls === WORK.mostCalls) throw new Error('Functions are called too often.');
    if (calls > WORK.mostCalls) return ErrorValueObject.create(ErrorType.CALC);
    return Reflect.apply(execute, this, given);
  };
  const array = ArrayValueObject.prototype as unknown as ArrayInternals;
  const combine = Reflect.get(array, '_batchOperatorArray');
  array._batchOperatorArray = function (other, ...rest) {
    requireRoomFor(
      Math.max(this.getRowCount(), other.getRowCount()),
      Math.max(this.getColumnCount(), other.getColumnCount()),
    );
    return Reflect.apply(combine, this, [other, ...rest]);
  };
  readCellsPlainly();
}
let isBound = false;

/**
 * For every cell that a formula reads the library makes two tables of all spilled results; they are only looked at where the cell
 * shows part of one.
 */
function readCellsPlainly(): void {
  const reference = BaseReferenceObject.prototype;
  const readCell = Reflect.get(reference, 'getCellData');
  reference.getCellData = function (row, column) {
    const fresh =
      this.getCurrentRuntimeSheetData()?.getValue(row, column) ??
      this.getCurrentRuntimeActiveArrayFormulaCellData()?.getValue(row, column) ??
      this.getRuntimeFeatureCellValue(row, column);
    if (fresh) return fresh;
    if (this.getCurrentActiveArrayFormulaCellData()?.getValue(row, column))
      return Reflect.apply<typeof this, [number, number], ReturnType<typeof readCell>>(readCell, this, [
        row,
        column,
      ]);
    // A reference to a sheet that is gone has none.
    const sheet = this.getCurrentActiveSheetData() as
      Partial<ReturnType<typeof this.getCurrentActiveSheetData>> | undefined;
    return sheet?.cellData?.getValue(row, column);
  };
}
