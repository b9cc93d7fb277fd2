import type { Injector, Nullable } from '@univerjs/core';
import type { BaseFunction } from '@univerjs/engine-formula';
import {
  ArrayValueObject,
  type BaseValueObject,
  ErrorType,
  ErrorValueObject,
  type FunctionVariantType,
  IFunctionService,
  NumberValueObject,
  StringValueObject,
} from '@univerjs/engine-formula';
import { addressNamed } from './dialect/staticReference';
import type { EngineFormulas } from './dialect/engineFormulas';

// Functions that the engine (0.25.1) has and gets wrong. Each stands here with its fault; tests/workbench/engine/corrections
// asks the engine itself as well, and says when one of these is no longer needed.

/** Puts the corrected functions in the place of the engine's own. */
export function correctFunctions(injector: Injector, formulas: EngineFormulas): void {
  const functions = injector.get(IFunctionService);
  const correct = (
    name: string,
    corrected: (calculate: Calculate, called: BaseFunction) => Calculate,
  ): void => {
    const called = functions.getExecutor(name);
    if (!called) return;
    const own = called.calculate.bind(called) as Calculate;
    called.calculate = corrected(own, called);
  };
  correct('SORT', sortsACopy);
  correct('EDATE', endsMonths);
  correct('EOMONTH', knowsFebruary1900);
  correct('DAY', knowsDay60);
  correct('INDIRECT', (calculate, indirect) => readsEveryReference(calculate, indirect, formulas));
}

type Calculate = (...given: FunctionVariantType[]) => FunctionVariantType;

/** SORT sorts the array that it was given, which the engine keeps and hands to every other formula that reads the cells. */
function sortsACopy(calculate: Calculate): Calculate {
  return (array, ...rest) => {
    if (!(array instanceof ArrayValueObject)) return calculate(array, ...rest);
    const rows = array.getArrayValue().map((row) => [...row]);
    return calculate(arrayOf(rows), ...rest);
  };
}

function arrayOf(rows: ReturnType<ArrayValueObject['getArrayValue']>): ArrayValueObject {
  return ArrayValueObject.create({
    calculateValueList: rows,
    rowCount: rows.length,
    columnCount: rows[0]?.length ?? 0,
    unitId: '',
    sheetId: '',
    row: -1,
    column: -1,
  });
}

/** EDATE keeps the day of the month, so that a month after 31 January is 3 March; Excel stops at the month's end. */
function endsMonths(calculate: Calculate): Calculate {
  return (start, months, ...rest) => {
    const result = calculate(start, months, ...rest);
    if (result.isError()) return result;
    const starts = gridOf(start);
    const counts = gridOf(months);
    return mapped(result, (value, row, column) => {
      const from = at(starts, row, column);
      const count = at(counts, row, column);
      if (value.isError() || from === null || count === null) return value;
      const serial = monthsLater(from, Math.trunc(count));
      if (serial === null) return ErrorValueObject.create(ErrorType.NUM);
      return NumberValueObject.create(serial, value.getPattern());
    });
  };
}

/** February 1900 had a 29th day, number 60, for Excel and nobody else. */
function knowsFebruary1900(calculate: Calculate): Calculate {
  return (...given) => {
    const result = calculate(...given);
    return result instanceof NumberValueObject && result.getValue() === FEBRUARY_28
      ? NumberValueObject.create(LEAP_DAY)
      : result;
  };
}

function knowsDay60(calculate: Calculate): Calculate {
  return (serial, ...rest) => {
    const serials = gridOf(serial);
    return mapped(calculate(serial, ...rest), (value, row, column) =>
      Math.floor(at(serials, row, column) ?? 0) === LEAP_DAY ? NumberValueObject.create(29) : value,
    );
  };
}

/** INDIRECT reads addresses alone, and of two names of one spelling the wrong one; Excel reads every reference. */
function readsEveryReference(
  calculate: Calculate,
  indirect: BaseFunction,
  formulas: EngineFormulas,
): Calculate {
  return (text, ...rest) => {
    const written = single(text);
    const { unitId, subUnitId: sheetId, row, column } = indirect;
    if (!written?.isString() || rest.length > 0 || unitId == null || sheetId == null)
      return calculate(text, ...rest);
    const place = { sheetId, row, column };
    const book = formulas.book(unitId);
    const address = addressNamed(String(written.getValue()), { book, place, taken: new Set(), within: [] });
    if (address === null) return ErrorValueObject.create(ErrorType.REF);
    return calculate(StringValueObject.create(address.replaceAll('$', '')));
  };
}

const FEBRUARY_28 = 59;
const LEAP_DAY = 60;
const DAY_MS = 86_400_000;
/** Last day of the year 9999. */
const LAST_SERIAL = 2_958_465;

/**
 * The day so many months later, or the last of its month where that is shorter; serial numbers of Excel's calendar from 1900.
 * Null before 1900 and after 9999.
 *
 * @example monthsLater(44592, 1)  // 44620: 31 January 2022 → 28 February 2022
 */
export function monthsLater(serial: number, months: number): number | null {
  const day = Math.floor(serial);
  if (day < 0 || day > LAST_SERIAL) return null;
  const isLeapDay = day === LEAP_DAY;
  const date = new Date(dayZero(day) + (isLeapDay ? day - 1 : day) * DAY_MS);
  const month = date.getUTCFullYear() * 12 + date.getUTCMonth() + months;
  const [year, index] = [Math.floor(month / 12), ((month % 12) + 12) % 12];
  if (year < 1900 || year > 9999) return null;
  const isFebruary1900 = year === 1900 && index === 1;
  const last = isFebruary1900 ? 29 : new Date(Date.UTC(year, index + 1, 0)).getUTCDate();
  const wanted = Math.min(isLeapDay ? 29 : date.getUTCDate(), last);
  if (isFebruary1900) return 31 + wanted;
  const time = Date.UTC(year, index, wanted);
  return (time - dayZero(time < Date.UTC(1900, 2, 1) ? 1 : 61)) / DAY_MS;
}

/** The moment from which Excel counts days; one earlier after the day that never was. */
function dayZero(day: number): number {
  return Date.UTC(1899, 11, day > LEAP_DAY ? 30 : 31);
}

type Grid = readonly (readonly Nullable<BaseValueObject>[])[];

function gridOf(value: FunctionVariantType): Grid {
  if (value instanceof ArrayValueObject) return value.getArrayValue();
  return [[value as BaseValueObject]];
}

/** The number at a place; a single row, column or cell stands for all. */
function at(grid: Grid, row: number, column: number): number | null {
  const cells = grid.length === 1 ? grid[0] : grid[row];
  const cell = cells?.length === 1 ? cells[0] : cells?.[column];
  if (!cell || cell.isNull()) return 0;
  return cell.isNumber() ? Number(cell.getValue()) : null;
}

function mapped(
  value: FunctionVariantType,
  map: (cell: BaseValueObject, row: number, column: number) => BaseValueObject,
): FunctionVariantType {
  if (!(value instanceof ArrayValueObject)) return map(value as BaseValueObject, 0, 0);
  return arrayOf(
    value.getArrayValue().map((cells, row) => cells.map((cell, column) => cell && map(cell, row, column))),
  );
}

function single(value: FunctionVariantType): BaseValueObject | null {
  if (!(value instanceof ArrayValueObject)) return value as BaseValueObject;
  return value.getRowCount() * value.getColumnCount() === 1 ? value.getFirstCell() : null;
}
