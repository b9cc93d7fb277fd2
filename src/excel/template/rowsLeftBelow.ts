import { cellAddress, sheetAddress } from '../../cells/a1';
import { ONE_TO_TEN } from '../../cells/scale';
import { endRow, formulaAt, isBlankAt, textAt, valueAt } from '../../cells/sheetGrid';
import {
  isBalanceLabel,
  isClosingLabel,
  isLimitLabel,
  isWeightsLabel,
  summaryLabel,
} from '../../vocabulary/summaryLabels';
import type { Candidate } from './candidate';
import type { PartialDoubt } from './doubt';
import type { OtherList } from './reading';
import { scoreReader } from './scoreReader';
import { sumsColumn } from './sumsColumn';

/** What was found below a list: rows right below its totals are asked about, rows apart from it are named. */
export interface LeftBelow {
  readonly doubts: readonly PartialDoubt[];
  readonly lists: readonly OtherList[];
}

const NOTHING: LeftBelow = { doubts: [], lists: [] };

/** More rows than these are named by the first of them. */
const MOST_NAMED = 20;

/**
 * Rows below the end of a list that look like its own: a name, and scores in all of its columns. They are not counted, and it
 * is asked.
 */
export function rowsLeftBelow(found: Candidate, others: readonly Candidate[]): LeftBelow {
  const { grid, columns, table, scale = ONE_TO_TEN } = found.layout;
  if (table !== null || found.body.rows.length === 0) return NOTHING;
  const score = scoreReader(scale);
  const next = others
    .filter(({ layout }) => layout.grid === grid && layout.headerRow > found.body.lastRow)
    .map(({ layout }) => layout.headerRow);
  const end = Math.min(endRow(grid), ...next);
  const left: number[] = [];
  let isParted = false;
  let afterLabel = false;
  for (let row = found.body.lastRow + 1; row < end; row++) {
    const name = textAt(grid, row, columns.concession);
    if (left.length === 0 && isBlankRow(row)) {
      isParted = true;
      afterLabel = false;
    }
    if (left.length === 0 && isClosingLabel(name)) {
      afterLabel = !isParted;
      isParted = true;
    }
    if (isBlankAt(grid, row, columns.concession) || isLabel(name)) continue;
    const isRow = columns.own.every((column) => {
      const formula = formulaAt(grid, row, column);
      return (
        score(valueAt(grid, row, column)).kind === 'score' &&
        (formula === null || !sumsColumn(formula, column))
      );
    });
    if (!isRow) continue;
    // What says which way it goes, or how far it has come, is no line of a legend.
    if (left.length === 0 && afterLabel && isWorded(row)) isParted = false;
    left.push(row);
  }
  const [first] = left;
  if (first === undefined) return NOTHING;
  const name = textAt(grid, first, columns.concession);
  const count = left.length === 1 ? `Row ${first + 1}` : `${left.length} rows from row ${first + 1} on`;
  if (isParted)
    return {
      doubts: [],
      lists: [
        {
          place: sheetAddress(grid.sheet, cellAddress(first, columns.concession)),
          why: `${count.toLowerCase()} with scores, apart from the list above; not counted`,
        },
      ],
    };
  return {
    lists: [],
    doubts: [
      {
        column: 'concession',
        about: 'list',
        cells: left.slice(0, MOST_NAMED).map((row) => cellAddress(row, columns.concession)),
        reason: `${count}, "${name}" first, look like concessions below the end of the list; they are not counted.`,
        question: 'Do they belong to the list?',
        answers: ['No, leave them out', 'Yes, I move them above the totals'],
        taken: 'No, leave them out',
        key: `list|${grid.sheet}|below ${name}`,
      },
    ],
  };

  function isWorded(row: number): boolean {
    return [columns.direction, columns.status].some(
      (column) => column !== null && !isBlankAt(grid, row, column),
    );
  }

  function isBlankRow(row: number): boolean {
    return [columns.concession, ...columns.own].every((column) => isBlankAt(grid, row, column));
  }
}

function isLabel(name: string): boolean {
  return (
    isLimitLabel(name) || isBalanceLabel(name) || isWeightsLabel(name) || summaryLabel(name, []) !== 'none'
  );
}
