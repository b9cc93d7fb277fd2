import { apiNotFound, invalidArgument, itemNotFound } from '../protocol/hostError';
import { intersection } from './areas';
import { isErrorText } from './cellInput';
import { isLineHidden } from './hiddenLines';
import type { RangeLink } from './links';
import type { CellValue } from './cellValue';
import type { Area } from './state';

type ValueKind = 'Numbers' | 'Text' | 'Logical' | 'Errors';
const COMBINATIONS: Readonly<Record<string, readonly ValueKind[]>> = {
  All: ['Numbers', 'Text', 'Logical', 'Errors'],
  Errors: ['Errors'],
  ErrorsLogical: ['Errors', 'Logical'],
  ErrorsNumbers: ['Errors', 'Numbers'],
  ErrorsText: ['Errors', 'Text'],
  ErrorsLogicalNumber: ['Errors', 'Logical', 'Numbers'],
  ErrorsLogicalText: ['Errors', 'Logical', 'Text'],
  ErrorsNumberText: ['Errors', 'Numbers', 'Text'],
  Logical: ['Logical'],
  LogicalNumbers: ['Logical', 'Numbers'],
  LogicalText: ['Logical', 'Text'],
  LogicalNumbersText: ['Logical', 'Numbers', 'Text'],
  Numbers: ['Numbers'],
  NumbersText: ['Numbers', 'Text'],
  Text: ['Text'],
};

/** The cells of a kind, as range areas: within the used range; blanks, constants, formulas or what can be seen. */
export async function specialCells(
  { sheet, area }: RangeLink,
  cellType: unknown,
  cellValueType: unknown,
  isRequired: boolean,
): Promise<object | null> {
  const used = await sheet.usedArea(false);
  const within = used && intersection(area, used);
  const kinds = COMBINATIONS[typeof cellValueType === 'string' ? cellValueType : 'All'];
  if (!kinds) throw invalidArgument();
  const cells = sheet.book.calculation.reading(sheet.book.grid.getId(), sheet.gridId);
  const matches = (row: number, column: number): boolean => {
    if (!cells) return false;
    const value = cells.value(row, column);
    const isFormula = cells.formula(row, column) !== null || cells.isSpilled(row, column);
    switch (cellType) {
      case 'Blanks':
        return value === '' && !isFormula;
      case 'Constants':
        return value !== '' && !isFormula && kinds.includes(kindOf(value));
      case 'Formulas':
        return isFormula && kinds.includes(kindOf(value));
      case 'Visible':
        return !isLineHidden(sheet, 'rows', row) && !isLineHidden(sheet, 'columns', column);
      default:
        throw apiNotFound(`Range.getSpecialCells(${String(cellType)})`);
    }
  };
  const areas = within ? areasWhere(within, matches) : [];
  if (areas.length > 0) return sheet.rangesOver(areas);
  if (isRequired) throw itemNotFound();
  return null;
}

function kindOf(value: CellValue): ValueKind {
  if (typeof value === 'number') return 'Numbers';
  if (typeof value === 'boolean') return 'Logical';
  return isErrorText(value) ? 'Errors' : 'Text';
}

/** Rectangles over the matching cells: runs within a row, joined with equal runs of the rows below. */
function areasWhere(area: Area, matches: (row: number, column: number) => boolean): readonly Area[] {
  const finished: Area[] = [];
  let open: Area[] = [];
  for (let row = area.row; row < area.row + area.rowCount; row++) {
    const runs: Area[] = [];
    for (let column = area.column; column < area.column + area.columnCount; column++) {
      if (!matches(row, column)) continue;
      const last = runs.at(-1);
      if (last && last.column + last.columnCount === column)
        runs[runs.length - 1] = { ...last, columnCount: last.columnCount + 1 };
      else runs.push({ row, column, rowCount: 1, columnCount: 1 });
    }
    const joined = runs.map((run) => {
      const above = open.find((one) => one.column === run.column && one.columnCount === run.columnCount);
      return above ? { ...above, rowCount: above.rowCount + 1 } : run;
    });
    finished.push(
      ...open.filter((one) => !joined.some((run) => run.row === one.row && run.column === one.column)),
    );
    open = joined;
  }
  return [...finished, ...open];
}
