import type { Body } from './bodyRows';
import type { HeaderRow } from './headerRows';
import { titleSession } from '../../vocabulary/titleHints';
import type { Layout } from './rowKinds';
import { formulaAt, textAt } from '../../cells/sheetGrid';
import { tellsOfDeal } from '../../vocabulary/sheetTitles';
import { isLimitLabel } from '../../vocabulary/summaryLabels';

/** Words near the headings that tell of a negotiation. */
export function hasContext({ grid, topRow, table, columns }: HeaderRow): boolean {
  if (tellsOfDeal(grid.sheet) || tellsOfDeal(table?.name ?? '')) return true;
  for (let row = Math.max(grid.row, topRow - 4); row < topRow; row++)
    if (columns.some(({ column }) => tellsOfDeal(textAt(grid, row, column)))) return true;
  return false;
}

/** What speaks against: a list of sessions, limits or dimensions, and scores that are gathered from elsewhere. */
export function summaryPenalty({ grid, columns }: Layout, { rows }: Body, valid: number): number {
  if (rows.length === 0) return 0;
  const names = rows.map((row) => textAt(grid, row, columns.concession));
  const summing = names.filter(
    (name) => isLimitLabel(name) || (titleSession(name) !== null && /^\p{L}+ ?\d+$/u.test(name)),
  ).length;
  const formulas = rows.flatMap((row) => columns.own.map((column) => formulaAt(grid, row, column) ?? ''));
  const gathered = formulas.filter((formula) =>
    /\b(?:SUMIFS?|AVERAGEIFS?|COUNTIFS?|SUMPRODUCT|GETPIVOTDATA)\(/i.test(formula),
  );
  const copied = formulas.filter((formula) =>
    /^=\+?(?:'[^']+'|[\p{L}\p{N}_.]+)!\$?[A-Z]+\$?\d+$/iu.test(formula),
  );
  return (
    (summing * 2 >= rows.length ? 4 : 0) +
    (valid > 0 && gathered.length * 2 > valid ? 5 : 0) +
    (valid > 0 && copied.length * 2 > valid ? 3 : 0)
  );
}

/** True when the cells under the scores hold whole sentences: a guide to the scale. */
export function explained({ grid, columns }: Layout, { rows }: Body): boolean {
  const texts = rows
    .flatMap((row) => columns.own.map((column) => textAt(grid, row, column)))
    .filter((text) => text !== '');
  const length = texts.reduce((sum, text) => sum + text.length, 0) / Math.max(1, texts.length);
  return length > 12;
}
