import { shiftFormula } from '../files/formulas/shift';
import { mapReferences } from '../files/formulas/restructure';
import { shifted, type Shift } from './conditionalFormatShift';
import { lastColumn, lastRow } from './areas';
import type { CellValueRule, Area } from './state';

/** Cells that were inserted or deleted, and which way the others moved. */
export interface StructuralEdit {
  readonly sheetName: string;
  readonly area: Area;
  readonly shift: Shift;
}

/** What an edit changes of a conditional format. */
interface Rule {
  readonly areas: readonly Area[];
  readonly formula: string;
  readonly comparison: CellValueRule | null;
}

/**
 * A conditional format of the sheet `sheetName` after the edit, as Excel leaves it: its areas moved, grown or shrunk, and its formulas
 * rewritten, for the first cell that is left. Null when no cell of it is left.
 */
export function ruleAfter(rule: Rule, sheetName: string, edit: StructuralEdit): Rule | null {
  const isEdited = sheetName.toLowerCase() === edit.sheetName.toLowerCase();
  const areas = isEdited ? rule.areas.flatMap((area) => shifted(area, edit.area, edit.shift)) : rule.areas;
  if (areas.length === 0) return null;
  const [first] = rule.areas;
  const anchor = isEdited
    ? rule.areas.map((area) => firstLeft(area, edit)).find((cell) => cell !== null)
    : first;
  const rows = anchor && first ? anchor.row - first.row : 0;
  const columns = anchor && first ? anchor.column - first.column : 0;
  const rewrite = (formula: string): string => {
    if (!formula.startsWith('=')) return formula;
    const fromAnchor = shiftFormula(formula.slice(1), rows, columns);
    return `=${mapReferences(fromAnchor, (area, sheet) => {
      const leadsThere = (sheet ?? sheetName).toLowerCase() === edit.sheetName.toLowerCase();
      return leadsThere ? (shifted(area, edit.area, edit.shift)[0] ?? null) : area;
    })}`;
  };
  const { comparison } = rule;
  return {
    areas,
    formula: rewrite(rule.formula),
    comparison: comparison && {
      ...comparison,
      formula1: rewrite(comparison.formula1),
      ...(comparison.formula2 === undefined ? {} : { formula2: rewrite(comparison.formula2) }),
    },
  };
}

/** The first cell of an area that the edit leaves, where it was before; null when none is left. */
function firstLeft(
  area: Area,
  edit: StructuralEdit,
): { readonly row: number; readonly column: number } | null {
  if (shifted(area, edit.area, edit.shift).length === 0) return null;
  const { row, column } = area;
  const isInside =
    row >= edit.area.row &&
    row <= lastRow(edit.area) &&
    column >= edit.area.column &&
    column <= lastColumn(edit.area);
  if (!isInside) return { row, column };
  if (edit.shift === 'Up') return { row: lastRow(edit.area) + 1, column };
  return edit.shift === 'Left' ? { row, column: lastColumn(edit.area) + 1 } : { row, column };
}
