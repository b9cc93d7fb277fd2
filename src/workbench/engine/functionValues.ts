import type { Nullable } from '@univerjs/core';
import type { BaseReferenceObject, BaseValueObject, FunctionVariantType } from '@univerjs/engine-formula';
import {
  ArrayValueObject,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
} from '@univerjs/engine-formula';

/** A cell error, given to a function or given back by one. */
export interface CellError {
  readonly type: 'Error';
  /** Such as `#N/A`. */
  readonly basicValue: string;
  readonly message?: string;
}

/** A blank cell, until it is known as what the function is to see it. */
export const BLANK_ARGUMENT: unique symbol = Symbol('blank cell');
/** What a blank cell is to a function: Excel passes any of the three, by platform and by kind of parameter. */
export type BlankAs = '' | null | 0;

/** A value on its way to a custom function. */
export type FunctionValue = string | number | boolean | CellError | typeof BLANK_ARGUMENT;
export type FunctionMatrix = readonly (readonly FunctionValue[])[];

const ERRORS: ReadonlyMap<string, ErrorType> = new Map(Object.values(ErrorType).map((type) => [type, type]));

export function isCellError(value: unknown): value is CellError {
  return value !== null && typeof value === 'object' && 'type' in value && value.type === 'Error';
}

/** True when an argument was left out (`F(1,,2)`); a reference to a blank cell is not left out. */
export function isLeftOut(value: FunctionVariantType | undefined): boolean {
  return value === undefined || (!value.isReferenceObject() && (value as BaseValueObject).isNull());
}

/** What the engine passes to a function, as a matrix of plain values; a single value is 1 × 1. */
export function matrixOf(value: FunctionVariantType): FunctionMatrix {
  const content = value.isReferenceObject()
    ? (value as BaseReferenceObject).toArrayValueObject()
    : (value as BaseValueObject);
  if (!content.isArray()) return [[plain(content)]];
  return content.getArrayValue().map((row) => row.map(plain));
}

function plain(value: Nullable<BaseValueObject>): FunctionValue {
  if (!value || value.isNull()) return BLANK_ARGUMENT;
  if (value instanceof ErrorValueObject) return { type: 'Error', basicValue: value.getErrorType() };
  return value.getValue();
}

/** What a function returned, as the engine needs it. Single values stay single; ragged rows are filled with #N/A, as in Excel. */
export function engineValue(result: unknown): BaseValueObject {
  if (!Array.isArray(result)) return singleValue(result);
  const rows = (
    result.length > 0 && result.every(Array.isArray) ? result : [result]
  ) as readonly (readonly unknown[])[];
  const columnCount = Math.max(...rows.map((row) => row.length));
  if (columnCount === 0) return errorValue('#VALUE!');
  return ArrayValueObject.create({
    calculateValueList: rows.map((row) =>
      Array.from({ length: columnCount }, (_, at) =>
        at < row.length ? singleValue(row[at]) : errorValue('#N/A'),
      ),
    ),
    rowCount: rows.length,
    columnCount,
    unitId: '',
    sheetId: '',
    row: -1,
    column: -1,
  });
}

function singleValue(value: unknown): BaseValueObject {
  switch (typeof value) {
    case 'number':
      return Number.isFinite(value) ? NumberValueObject.create(value) : errorValue('#NUM!');
    case 'boolean':
      return BooleanValueObject.create(value);
    case 'string':
      return StringValueObject.create(value);
    case 'object':
      if (value === null) return NumberValueObject.create(0);
      if (isCellError(value)) return errorValue(value.basicValue);
      return 'basicValue' in value ? singleValue(value.basicValue) : errorValue('#VALUE!');
    case 'undefined':
      return NumberValueObject.create(0);
    default:
      return errorValue('#VALUE!');
  }
}

/** An error as the engine needs it; what it does not know becomes #VALUE!. */
export function errorValue(error: string): ErrorValueObject {
  return ErrorValueObject.create(ERRORS.get(error) ?? ErrorType.VALUE);
}
