import type { Calculation } from './calculation';
import type { RefusalKind } from './dialect/formulaBook';

/** A cell that is read as it was saved, or shows an error, because its formula is not worked out here. */
export interface UncomputedCell {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly kind: RefusalKind;
  /** The name or function that is the reason; empty for a cell that depends on itself. */
  readonly word: string;
  /** What the cell gives to whoever reads it. */
  readonly value: string | number | boolean;
}

/** All such cells of a workbook, calculated by now or not, from the first sheet on. */
export function uncomputedCells(calculation: Calculation, unitId: string): readonly UncomputedCell[] {
  const { formulas, failures } = calculation.engine;
  const value = (sheetId: string, row: number, column: number): string | number | boolean =>
    calculation.reading(unitId, sheetId)?.value(row, column) ?? '';
  const refused = formulas
    .refused(unitId)
    .map((cell) => ({ ...cell, value: value(cell.sheetId, cell.row, cell.column) }));
  const failed = [...failures].flatMap((place): UncomputedCell[] => {
    const [unit, sheetId = '', row = '', column = ''] = place.split('|');
    const at = { sheetId, row: Number(row), column: Number(column) };
    const isRefused = refused.some(
      (cell) => cell.sheetId === sheetId && cell.row === at.row && cell.column === at.column,
    );
    if (unit !== unitId || at.row < 0 || isRefused) return [];
    return [{ ...at, kind: 'failure', word: '', value: value(sheetId, at.row, at.column) }];
  });
  return [...refused, ...failed];
}
