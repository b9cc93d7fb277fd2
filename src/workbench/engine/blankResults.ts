import { CellValueType, type ICellData, type Injector, type Nullable } from '@univerjs/core';
import { IFormulaRuntimeService, type BaseValueObject } from '@univerjs/engine-formula';

/** A member of the engine's runtime (0.25.1) that no public call reaches; a test of ours fails when it goes. */
interface RuntimeInternals {
  _getValueObjectOfRuntimeData(value: Nullable<BaseValueObject>): ICellData;
}

/** A formula that gives a blank cell, alone or among several, shows 0 in Excel; the engine (0.25.1) shows a blank. */
export function showBlanksAsZero(injector: Injector): void {
  const runtime = injector.get(IFormulaRuntimeService) as unknown as RuntimeInternals;
  const cellOf = runtime._getValueObjectOfRuntimeData.bind(runtime);
  runtime._getValueObjectOfRuntimeData = (value) => {
    const cell = cellOf(value);
    return cell.v === null ? { ...cell, v: 0, t: CellValueType.NUMBER } : cell;
  };
}
