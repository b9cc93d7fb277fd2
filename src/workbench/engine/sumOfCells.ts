import { CellValueType } from '@univerjs/core';
import { BaseReferenceObject, NumberValueObject, type BaseFunction } from '@univerjs/engine-formula';
import type { Calculate } from './valueGrids';

/** Fewer cells are left to the library. */
const MANY = 32;

/**
 * SUM makes an object of every cell that it adds up (0.25.1), which takes seconds where a column of sums grows from row to row. Plain numbers, texts
 * and blanks are added as they stand; whatever else is among them is left to the library.
 */
export function sumsPlainCells(calculate: Calculate, sum: BaseFunction): Calculate {
  sum.needsReferenceObject = true;
  return (...given) =>
    calculate(
      ...given.map((one) =>
        one instanceof BaseReferenceObject ? (plainSum(one) ?? one.toArrayValueObject()) : one,
      ),
    );
}

function plainSum(reference: BaseReferenceObject): NumberValueObject | null {
  const { startRow, endRow, startColumn, endColumn } = reference.getRangePosition();
  if (!((endRow - startRow + 1) * (endColumn - startColumn + 1) >= MANY) || startRow < 0 || startColumn < 0)
    return null;
  if (reference.getActiveSheetRowCount() === 0) return null;
  let total = 0;
  let pattern: string | null = null;
  for (let row = startRow; row <= endRow; row++)
    for (let column = startColumn; column <= endColumn; column++) {
      const cell = reference.getCellData(row, column);
      if (cell?.v == null || cell.v === '') continue;
      const { v, t } = cell;
      if (t === CellValueType.NUMBER && typeof v === 'number') {
        pattern ??= reference.getCellPattern(reference.getUnitId(), reference.getSheetId(), row, column);
        total += v;
      } else if (t !== CellValueType.STRING || (typeof v === 'string' && v.startsWith('#'))) return null;
    }
  return NumberValueObject.create(Number(total.toPrecision(15)), pattern ?? '');
}
