import type { Nullable } from '@univerjs/core';
import { ArrayValueObject, type BaseValueObject, type FunctionVariantType } from '@univerjs/engine-formula';

// What the engine hands to its functions, one value or many, as rows of cells.

/** A function of the engine as it is called. */
export type Calculate = (...given: FunctionVariantType[]) => FunctionVariantType;

export type ValueGrid = readonly (readonly Nullable<BaseValueObject>[])[];

export function gridOf(value: FunctionVariantType): ValueGrid {
  if (value instanceof ArrayValueObject) return value.getArrayValue();
  return [[value as BaseValueObject]];
}

/** The number at a place; a single row, column or cell stands for all. */
export function at(grid: ValueGrid, row: number, column: number): number | null {
  const cells = grid.length === 1 ? grid[0] : grid[row];
  const cell = cells?.length === 1 ? cells[0] : cells?.[column];
  if (!cell || cell.isNull()) return 0;
  return cell.isNumber() ? Number(cell.getValue()) : null;
}

export function mapped(
  value: FunctionVariantType,
  map: (cell: BaseValueObject, row: number, column: number) => BaseValueObject,
): FunctionVariantType {
  if (!(value instanceof ArrayValueObject)) return map(value as BaseValueObject, 0, 0);
  return arrayOf(
    value.getArrayValue().map((cells, row) => cells.map((cell, column) => cell && map(cell, row, column))),
  );
}

export function single(value: FunctionVariantType): BaseValueObject | null {
  if (!(value instanceof ArrayValueObject)) return value as BaseValueObject;
  return value.getRowCount() * value.getColumnCount() === 1 ? value.getFirstCell() : null;
}

export function arrayOf(rows: ValueGrid): ArrayValueObject {
  return ArrayValueObject.create({
    calculateValueList: rows.map((cells) => [...cells]),
    rowCount: rows.length,
    columnCount: rows[0]?.length ?? 0,
    unitId: '',
    sheetId: '',
    row: -1,
    column: -1,
  });
}
