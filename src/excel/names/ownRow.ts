import type { Triple } from '../../negotiation/concession';
import { columnLetters, sheetAddress } from '../../cells/a1';
import type { OwnRow } from '../../formulas/lambdas/portable';
import { sideBySide } from '../../formulas/rowCells';
import type { TemplatePlace } from '../template/reading';

/**
 * Where the row of a formula keeps its cells in the template. ROW() answers with a list of one, which would make INDEX give
 * only the first of three cells; MAX makes it a plain number.
 *
 * @example a template on sheet "Map", scores in C:E → own `INDEX(Map!$C:$E,MAX(ROW()),0)`
 */
export function ownRow({ sheet, columns }: Pick<TemplatePlace, 'sheet' | 'columns'>): OwnRow {
  const column = (from: number, to = from) =>
    sheetAddress(sheet, `$${columnLetters(from)}:$${columnLetters(to)}`);
  const cell = (at: number) => `INDEX(${column(at)},MAX(ROW()))`;
  const triple = (of: Triple<number>) =>
    sideBySide(of)
      ? `INDEX(${column(of[0], of[2])},MAX(ROW()),0)`
      : `CHOOSE({1,2,3},${of.map(cell).join(',')})`;
  return {
    own: triple(columns.own),
    mirror: columns.mirror && triple(columns.mirror),
    direction: columns.direction === null ? null : cell(columns.direction),
  };
}
