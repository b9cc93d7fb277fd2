import { mapReferences } from '../files/formulas/restructure';
import { shiftFormula } from '../files/formulas/shift';
import { intersection, without } from './areas';
import { withFormulas, type RuleContent } from './structuralEdit';
import type { Area } from './state';

/** Cells of one sheet that were cut and put elsewhere on it; both areas have the same shape. */
export interface Cut {
  readonly sheetName: string;
  readonly from: Area;
  readonly to: Area;
}

/** What a cut leaves of a conditional format: `stayed` where it was, `moved` with the cells; null for none. */
export interface RuleAfterCut {
  readonly stayed: RuleContent | null;
  readonly moved: RuleContent | null;
}

/**
 * A conditional format of the sheet `sheetName` after a cut, as Excel leaves it: what lay on the cut cells goes with them, what lay where
 * they are put is gone, and references to the cut cells lead to where these are now.
 */
export function ruleAfterCut(rule: RuleContent, sheetName: string, cut: Cut): RuleAfterCut {
  const isHere = sheetName.toLowerCase() === cut.sheetName.toLowerCase();
  if (!isHere) return { stayed: ruleOn(rule, rule.areas, rule.areas, sheetName, cut), moved: null };
  const stayed = rule.areas.flatMap((area) =>
    without(area, cut.from).flatMap((part) => without(part, cut.to)),
  );
  const taken = rule.areas.flatMap((area) => intersection(area, cut.from) ?? []);
  const moved = taken.map((area) => ({
    ...area,
    row: area.row + cut.to.row - cut.from.row,
    column: area.column + cut.to.column - cut.from.column,
  }));
  return {
    stayed: ruleOn(rule, stayed, stayed, sheetName, cut),
    moved: ruleOn(rule, taken, moved, sheetName, cut),
  };
}

/** The rule for its cells `before`, which are at `after` now. */
function ruleOn(
  rule: RuleContent,
  before: readonly Area[],
  after: readonly Area[],
  sheetName: string,
  cut: Cut,
): RuleContent | null {
  const [first] = rule.areas;
  const [anchor] = before;
  const [place] = after;
  if (!first || !anchor || !place) return null;
  const rewrite = (formula: string): string => {
    if (!formula.startsWith('=')) return formula;
    const own = shiftFormula(formula.slice(1), anchor.row - first.row, anchor.column - first.column);
    return `=${mapReferences(own, (area, sheet) =>
      (sheet ?? sheetName).toLowerCase() === cut.sheetName.toLowerCase() ? afterCut(area, cut) : area,
    )}`;
  };
  return { ...withFormulas(rule, rewrite), areas: after };
}

function afterCut(area: Area, { from, to }: Cut): Area | null {
  if (isInside(area, from))
    return { ...area, row: area.row + to.row - from.row, column: area.column + to.column - from.column };
  return isInside(area, to) ? null : area;
}

function isInside(area: Area, outer: Area): boolean {
  return without(area, outer).length === 0;
}
