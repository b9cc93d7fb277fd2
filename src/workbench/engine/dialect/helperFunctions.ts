import type { Nullable } from '@univerjs/core';
import {
  ArrayValueObject,
  BaseFunction,
  BaseReferenceObject,
  type BaseValueObject,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  type FunctionVariantType,
  NullValueObject,
  NumberValueObject,
  RangeReferenceObject,
} from '@univerjs/engine-formula';
import type { RefusalKind } from './formulaBook';
import { HELPERS } from './helperNames';

const omittedValues = new WeakSet<BaseValueObject>();

class OmittedArgument extends BaseFunction {
  override minParams = 0;
  override maxParams = 0;
  override calculate(): BaseValueObject {
    // Not NullValueObject.create(): that one is shared with every blank cell.
    const value = new NullValueObject(0);
    omittedValues.add(value);
    return value;
  }
}

class IsOmitted extends BaseFunction {
  override minParams = 1;
  override maxParams = 1;
  override needsReferenceObject = true;
  override calculate(value: BaseValueObject): BaseValueObject {
    return BooleanValueObject.create(omittedValues.has(value));
  }
}

/** What a cell shows whose formula is not worked out here and that has no saved result, or an old one. */
const SHOWN: Readonly<Record<RefusalKind, ErrorType>> = {
  recursion: ErrorType.CALC,
  'unknown function': ErrorType.NAME,
  'other workbook': ErrorType.REF,
  '3-D reference': ErrorType.VALUE,
  union: ErrorType.VALUE,
  'function as value': ErrorType.CALC,
  work: ErrorType.CALC,
  circular: ErrorType.CALC,
  failure: ErrorType.CALC,
};

class Refused extends BaseFunction {
  override minParams = 1;
  override maxParams = 255;
  override needsReferenceObject = true;
  override calculate(kind: BaseValueObject): BaseValueObject {
    return ErrorValueObject.create(SHOWN[String(kind.getValue()) as RefusalKind]);
  }
}

/** Excel shows 0 in a cell that depends on itself. */
class Circular extends BaseFunction {
  override minParams = 1;
  override maxParams = 1;
  override needsReferenceObject = true;
  override calculate(): BaseValueObject {
    return NumberValueObject.create(0);
  }
}

/** `A1#`: what the formula of the cell fills. */
class Spilled extends BaseFunction {
  override minParams = 1;
  override maxParams = 1;
  override needsReferenceObject = true;
  override isAddress(): boolean {
    return true;
  }
  override calculate(anchor: FunctionVariantType): FunctionVariantType {
    if (!(anchor instanceof BaseReferenceObject)) return ErrorValueObject.create(ErrorType.REF);
    const { startRow, startColumn } = anchor.getRangePosition();
    const range =
      anchor.getCurrentRuntimeActiveArrayFormulaRange()?.[startRow]?.[startColumn] ??
      anchor.getCurrentActiveArrayFormulaRange()?.[startRow]?.[startColumn];
    if (!range) return anchor;
    const spilled = new RangeReferenceObject(range, anchor.getSheetId(), anchor.getUnitId());
    spilled.setDefaultSheetId(anchor.getSheetId());
    spilled.setDefaultUnitId(anchor.getUnitId());
    return spilled;
  }
}

/** `@` before anything but plain cells: one value of several. */
class Single extends BaseFunction {
  override minParams = 1;
  override maxParams = 1;
  override needsReferenceObject = true;
  override calculate(value: FunctionVariantType): FunctionVariantType {
    if (value instanceof BaseReferenceObject) {
      const { startRow, endRow, startColumn, endColumn } = value.getRangePosition();
      const cells = value.toArrayValueObject();
      const isIn = (at: number, from: number, to: number): boolean => at >= from && at <= to;
      if (startRow === endRow && startColumn === endColumn) return shown(cells.get(0, 0));
      if (startColumn === endColumn && isIn(this.row, startRow, endRow))
        return shown(cells.get(this.row - startRow, 0));
      if (startRow === endRow && isIn(this.column, startColumn, endColumn))
        return shown(cells.get(0, this.column - startColumn));
      return ErrorValueObject.create(ErrorType.VALUE);
    }
    return value instanceof ArrayValueObject ? shown(value.get(0, 0)) : value;
  }
}

/** A blank cell counts as 0 where it is all that a formula gives. */
function shown(cell: Nullable<BaseValueObject>): BaseValueObject {
  return cell && !cell.isNull() ? cell : NumberValueObject.create(0);
}

/** The functions that {@link HELPERS} names, and ISOMITTED, which the engine (0.25.1) lists and does not have. */
export function helperFunctions(): readonly BaseFunction[] {
  return [
    new OmittedArgument(HELPERS.omitted),
    new IsOmitted('ISOMITTED'),
    new Refused(HELPERS.refused),
    new Circular(HELPERS.circular),
    new Spilled(HELPERS.spilled),
    new Single(HELPERS.single),
  ];
}
