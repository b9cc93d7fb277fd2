import {
  IUniverInstanceService,
  UniverInstanceType,
  type IRange,
  type Univer,
  type Workbook,
} from '@univerjs/core';
import { ConditionalFormattingFormulaService } from '@univerjs/sheets-conditional-formatting';

/** A grid of more cells than this has something standing far out. */
const LARGEST_SHEET = 1_000_000;

/** How many cells of one rule are worked out there at most. */
const LARGEST_RULE = 10_000;
const WIDEST_RULE = 100;

/**
 * The library (0.25.1) works a rule by formula out for every cell of its ranges up to the sheet's edge. Where one cell
 * stands far out, a rule over whole columns or rows would take minutes, so it is worked out for the first cells alone.
 */
export function boundRules(univer: Univer): void {
  const injector = univer.__getInjector();
  if (!injector.has(ConditionalFormattingFormulaService)) return;
  const service = injector.get(ConditionalFormattingFormulaService);
  const instances = injector.get(IUniverInstanceService);
  const register = service.registerFormulaWithRange.bind(service);
  service.registerFormulaWithRange = (unitId, subUnitId, cfId, formulaText, ranges) => {
    const sheet = instances
      .getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET)
      ?.getSheetBySheetId(subUnitId);
    const isWide = sheet && sheet.getRowCount() * sheet.getColumnCount() > LARGEST_SHEET;
    register(unitId, subUnitId, cfId, formulaText, isWide ? ranges?.map(bounded) : ranges);
  };
}

/** @example bounded({ startRow: 0, endRow: 1048575, startColumn: 0, endColumn: 0 }).endRow // 9999 */
export function bounded(range: IRange): IRange {
  const endColumn = Math.min(range.endColumn, range.startColumn + WIDEST_RULE - 1);
  const rows = Math.floor(LARGEST_RULE / (endColumn - range.startColumn + 1));
  return { ...range, endColumn, endRow: Math.min(range.endRow, range.startRow + rows - 1) };
}
