import type { Triple } from '../../negotiation/concession';
import { columnLetters, sheetAddress } from '../../cells/a1';
import { isOneToTen, ONE_TO_TEN } from '../../cells/scale';
import type { OwnRow } from '../../formulas/lambdas/portable';
import { sideBySide } from '../../formulas/rowCells';
import type { ScoreTerm } from '../../formulas/scoreTerm';
import type { TemplatePlace } from '../template/reading';

/** The list whose rows short names read, and how its scores are read from their cells. */
export interface NamedPlace extends Pick<TemplatePlace, 'sheet' | 'columns' | 'scale' | 'measure'> {
  /** Absent: cells hold scores from 1 to 10. */
  readonly scores?: ScoreTerm;
}

/**
 * Where the row of a formula keeps its cells in the template. ROW() answers with a list of one, which would make INDEX give
 * only the first of three cells; MAX makes it a plain number.
 *
 * @example a template on sheet "Map", scores in C:E → own `INDEX(Map!$C:$E,MAX(ROW()),0)`
 */
export function ownRow({ sheet, columns, scale = ONE_TO_TEN, measure, scores }: NamedPlace): OwnRow {
  const column = (from: number, to = from) =>
    sheetAddress(sheet, `$${columnLetters(from)}:$${columnLetters(to)}`);
  const cell = (at: number) => `INDEX(${column(at)},MAX(ROW()))`;
  const isOwnScale = scores !== undefined && !isOneToTen(scale);
  const score = (at: number) => (isOwnScale ? `IF(${cell(at)}="","",${scores.value(cell(at))})` : cell(at));
  const triple = (of: Triple<number>) => {
    if (measure === 'one') return score(of[0]);
    return sideBySide(of) && !isOwnScale
      ? `INDEX(${column(of[0], of[2])},MAX(ROW()),0)`
      : `CHOOSE({1,2,3},${of.map(score).join(',')})`;
  };
  return {
    own: triple(columns.own),
    mirror: columns.mirror && triple(columns.mirror),
    direction: columns.direction === null ? null : cell(columns.direction),
  };
}
