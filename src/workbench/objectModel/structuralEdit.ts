import { shiftFormula } from '../files/formulas/shift';
import { mapReferences } from '../files/formulas/restructure';
import { partsMoved, shifted, type Shift } from './conditionalFormatShift';
import { lastColumn, lastRow } from './areas';
import type { CellValueRule, Area } from './state';

/** Cells that were inserted or deleted, and which way the others moved. */
export interface StructuralEdit {
  readonly sheetName: string;
  readonly area: Area;
  readonly shift: Shift;
}

/** What an edit changes of a conditional format. */
export interface RuleContent {
  readonly areas: readonly Area[];
  readonly formula: string;
  readonly comparison: CellValueRule | null;
}

/**
 * A conditional format of the sheet `sheetName` after the edit, as Excel leaves it: its areas moved, grown, shrunk or broken up, and its formulas
 * rewritten, for the first cell that is left. Null when no cell of it is left.
 */
export function ruleAfter(rule: RuleContent, sheetName: string, edit: StructuralEdit): RuleContent | null {
  const isEdited = sheetName.toLowerCase() === edit.sheetName.toLowerCase();
  const pieces = isEdited
    ? piecesAfter(rule.areas, edit)
    : rule.areas.map((area) => ({ before: area, after: area }));
  const [first] = rule.areas;
  const [firstPiece] = pieces;
  if (!first || !firstPiece) return null;
  const areas = pieces.map(({ after }) => after);
  const anchor = isEdited ? firstLeft(firstPiece.before, edit) : first;
  const rows = anchor ? anchor.row - first.row : 0;
  const columns = anchor ? anchor.column - first.column : 0;
  const rewrite = (formula: string): string => {
    if (!formula.startsWith('=')) return formula;
    const fromAnchor = shiftFormula(formula.slice(1), rows, columns);
    return `=${mapReferences(fromAnchor, (area, sheet) => {
      const leadsThere = (sheet ?? sheetName).toLowerCase() === edit.sheetName.toLowerCase();
      return leadsThere ? (shifted(area, edit.area, edit.shift)[0] ?? null) : area;
    })}`;
  };
  return { ...withFormulas(rule, rewrite), areas };
}

/** The rule with each of its formulas rewritten. */
export function withFormulas(rule: RuleContent, rewrite: (formula: string) => string): RuleContent {
  const { comparison } = rule;
  return {
    areas: rule.areas,
    formula: rewrite(rule.formula),
    comparison: comparison && {
      ...comparison,
      formula1: rewrite(comparison.formula1),
      ...(comparison.formula2 === undefined ? {} : { formula2: rewrite(comparison.formula2) }),
    },
  };
}

interface Piece {
  readonly before: Area;
  readonly after: Area;
}

/** The areas in the pieces that the edit leaves of them; once one is broken up, the topmost piece comes first. */
function piecesAfter(areas: readonly Area[], edit: StructuralEdit): readonly Piece[] {
  const parts = areas.flatMap((area) => partsMoved(area, edit.area, edit.shift));
  const pieces = parts.flatMap((before) =>
    shifted(before, edit.area, edit.shift).map((after) => ({ before, after })),
  );
  if (parts.length === areas.length) return pieces;
  return pieces.sort((a, b) => a.after.row - b.after.row || a.after.column - b.after.column);
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
