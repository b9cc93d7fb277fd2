import { columnLetters } from '../../cells/a1';
import { formulaObstacle } from '../template/formulaObstacle';
import { listGrid } from '../reading/listAsRead';
import { cellBeside, findResultColumns } from '../formulas/findResultColumns';
import { planResultColumns } from '../results/planResultColumns';
import type { SessionReview } from '../review/sessionReview';
import { planInput } from './resultPlacement';

/** How our result columns on the sheet have fallen behind the list. */
export interface ColumnsBehind {
  /** Rows of the list, 1-based, beside which a formula of ours is missing. */
  readonly rows: readonly number[];
  /** Their side has come since, so that there is more to say than the columns do. */
  readonly lacksTheirSide: boolean;
}

/**
 * What our result columns lack, from what was read already: rows that came after them, their side, a scale or words of before.
 * Null where there are none of ours or where they are up to date, and while questions about the list are open.
 *
 * @example a row typed below a list with result columns  // { rows: [25], lacksTheirSide: false }
 */
export function columnsBehind(reviewed: SessionReview): ColumnsBehind | null {
  const { reading } = reviewed;
  const input = planInput(reviewed);
  const formulasWereRead = (listGrid(reviewed)?.formulas.length ?? 0) > 0;
  if (input === null || !formulasWereRead || reading.doubts.length > 0 || formulaObstacle(reading) !== null)
    return null;
  const { place, beside, rows } = input;
  if (findResultColumns(beside, place).size === 0) return null;
  // Nothing is in the way of columns that are planned and never written.
  const plan = planResultColumns({ ...input, table: null, running: true, at: NOWHERE });
  if (plan.kind === 'refused') return null;
  const behind = plan.refreshed.flatMap(({ column, formulas }) =>
    formulas.flatMap((formula, i) => {
      const is = cellBeside(beside, place.firstRow - 1 + i, column);
      return rows[i] === 'concession' &&
        formula !== null &&
        is !== formula &&
        asCompared(is) !== asCompared(formula)
        ? [{ row: place.firstRow + i, is }]
        : [];
    }),
  );
  if (behind.length === 0) return null;
  const { mirror } = place.columns;
  const theirs = mirror === null ? null : new RegExp(`\\$?${columnLetters(mirror[0])}\\$?\\d`);
  const readings = plan.refreshed.find(({ tag }) => tag === 'reading')?.column;
  const said = rows.map((_, i) =>
    readings === undefined ? '' : cellBeside(beside, place.firstRow - 1 + i, readings),
  );
  return {
    rows: [...new Set(behind.filter(({ is }) => is === '').map(({ row }) => row))].sort((a, b) => a - b),
    lacksTheirSide: theirs !== null && readings !== undefined && !said.some((is) => theirs.test(String(is))),
  };
}

const NOWHERE = 16_000;

/** A formula as Excel may hand it back: without the marks of newer functions, in whatever case and notation of numbers. */
function asCompared(formula: unknown): string {
  return String(formula)
    .split('"')
    .map((part, i) =>
      i % 2 === 1
        ? part
        : part
            .replace(/_xl(?:fn|pm|ws)\./gi, '')
            .replace(/\s+/g, '')
            .toUpperCase()
            .replace(/(?<![A-Z$\d.])\d*\.?\d+(?:E[+-]?\d+)?/g, (n) => String(Number(n))),
    )
    .join('"');
}
