import type { Direction, Scores } from '../../negotiation/concession';
import { DEFAULT_SETTINGS } from '../../negotiation/settings';
import { EMPTY_TALLY, tallyOf, withScores, type Tally } from '../../negotiation/tally';
import { isBlankCell } from '../../cells/readScore';
import type { Argument } from '../argumentKinds';
import {
  areOneEach,
  columnOf,
  directionOfCell,
  numberOfCell,
  scoreCells,
  scoresOfRow,
  statusOfCell,
} from '../arguments';
import { defineFunction, optional, required, type FunctionDefinition } from '../definition';
import { portableBudgetUsed, portableSpent } from '../../formulas/lambdas/ledger';
import {
  BLANK_RESULT,
  isFunctionError,
  resultRow,
  valueError,
  type FunctionError,
  type FunctionResult,
} from '../result';

const OWN = required('own', 'scores', 'n × 3 scores, or n × 1', 'Our scores: Value, Leverage, Relationship');
const DIRECTION = optional(
  'direction',
  'direction',
  'one cell or n × 1',
  'give or get for each row; give if left out or blank',
);
const STATUS = optional(
  'status',
  'status',
  'one cell or n × 1',
  'Status of each row, of which agreed ones count; every row counts if left out',
);
const WEIGHTS = DEFAULT_SETTINGS.weights;

/** One row of the ledger: its scores, null when it does not count, 'blank' when nothing stands in it. */
type Counted = Scores | null | 'blank' | FunctionError;

/** Each row's scores where it is agreed and goes the wanted way. Rows that do not count need not be readable. */
function countedRows(
  own: Argument,
  direction: Argument,
  status: Argument,
  wanted: Direction,
): readonly Counted[] | FunctionError {
  const cells = scoreCells(own, 'Own scores');
  if (isFunctionError(cells)) return cells;
  const directions = columnOf(direction, cells.length, 'Direction');
  if (isFunctionError(directions)) return directions;
  const statuses = status === undefined ? null : columnOf(status, cells.length, 'Status');
  if (isFunctionError(statuses)) return statuses;
  return cells.map((row, i) => {
    if (row.every(isBlankCell)) return 'blank';
    if (statuses !== null && statusOfCell(statuses[i]) !== 'agreed') return null;
    const way = directionOfCell(directions[i], i + 1);
    if (way !== wanted) return isFunctionError(way) ? way : null;
    return scoresOfRow(row, i + 1, '');
  });
}

/** The tally of the rows that count, or the first error among them: a sum must not leave a row out in silence. */
function tallyOfRows(
  own: Argument,
  direction: Argument,
  status: Argument,
  wanted: Direction,
): Tally | FunctionError {
  const rows = countedRows(own, direction, status, wanted);
  if (isFunctionError(rows)) return rows;
  const error = rows.find(isFunctionError);
  if (error !== undefined) return error;
  const counted = rows.filter(
    (row): row is Scores => row !== null && row !== 'blank' && !isFunctionError(row),
  );
  return tallyOf(counted, WEIGHTS);
}

/** Of one score a side there is one sum. */
const tallyRow = (tally: Tally, own: Argument) =>
  own !== undefined && areOneEach(own)
    ? [tally.value]
    : [tally.value, tally.leverage, tally.relationship, tally.total];

function sums(own: Argument, direction: Argument, status: Argument, wanted: Direction): FunctionResult {
  const tally = tallyOfRows(own, direction, status, wanted);
  return isFunctionError(tally) ? tally : [tallyRow(tally, own)];
}

const MAP = [
  [2, 8, 3],
  [4, 4, 4],
  [1, 2, 3],
];
const DIRECTIONS = [['give'], ['get'], ['give']];
const STATUSES = [['agreed'], ['agreed'], ['offered']];

export const CUMULATIVE = defineFunction({
  id: 'CUMULATIVE',
  description: 'Running total of what we have given: Value, Leverage, Relationship and their sum, row by row',
  parameters: [OWN, DIRECTION, STATUS],
  result: 'n × 4, or n × 1',
  example: {
    formula: 'CUMULATIVE(C5:E7, I5:I7)',
    arguments: [MAP, DIRECTIONS],
    result: [
      [2, 8, 3, 13],
      [2, 8, 3, 13],
      [3, 10, 6, 19],
    ],
  },
  compute: ([own, direction, status]) => {
    const rows = countedRows(own, direction, status, 'give');
    if (isFunctionError(rows)) return rows;
    const width = own !== undefined && areOneEach(own) ? 1 : 4;
    let given = EMPTY_TALLY;
    return rows.map((row) => {
      if (row === 'blank') return resultRow(width, BLANK_RESULT);
      if (isFunctionError(row)) return resultRow(width, row);
      if (row !== null) given = withScores(given, row, WEIGHTS);
      return tallyRow(given, own);
    });
  },
  portable: null,
});

export const SPENT = defineFunction({
  id: 'SPENT',
  description: 'What our agreed gives cost us: Value, Leverage, Relationship and their sum',
  parameters: [OWN, DIRECTION, STATUS],
  result: '1 × 4, or one number',
  example: {
    formula: 'SPENT(C5:E7, I5:I7, J5:J7)',
    arguments: [MAP, DIRECTIONS, STATUSES],
    result: [[2, 8, 3, 13]],
  },
  compute: ([own, direction, status]) => sums(own, direction, status, 'give'),
  portable: portableSpent,
});

export const RECEIVED = defineFunction({
  id: 'RECEIVED',
  description: 'What the agreed gets are worth to us: Value, Leverage, Relationship and their sum',
  parameters: [OWN, DIRECTION, STATUS],
  result: '1 × 4, or one number',
  example: {
    formula: 'RECEIVED(C5:E7, I5:I7, J5:J7)',
    arguments: [MAP, DIRECTIONS, STATUSES],
    result: [[4, 4, 4, 12]],
  },
  compute: ([own, direction, status]) => sums(own, direction, status, 'get'),
  // Excel has a RECEIVED of its own, so no name without prefix can exist beside it.
  portable: null,
});

export const BUDGETUSED = defineFunction({
  id: 'BUDGETUSED',
  description: 'Share of each budget that our agreed gives have used: 1 is all of it',
  parameters: [
    OWN,
    required(
      'budget',
      'budget',
      '1 × 3 numbers',
      'Budgets for Value, Leverage, Relationship; a blank one stays blank',
    ),
    DIRECTION,
    STATUS,
  ],
  result: '1 × 3',
  example: {
    formula: 'BUDGETUSED(C5:E7, L2:N2, I5:I7, J5:J7)',
    arguments: [MAP, [[20, 10, '']], DIRECTIONS, STATUSES],
    result: [[0.1, 0.8, '']],
  },
  compute: ([own, budget, direction, status]) => {
    const budgets = budget?.flat();
    const isOne = own !== undefined && areOneEach(own);
    if (budgets?.length !== (isOne ? 1 : 3))
      return valueError(
        isOne ? 'The budget takes one cell' : 'The budget takes three cells: Value, Leverage, Relationship',
      );
    const tally = tallyOfRows(own, direction, status, 'give');
    if (isFunctionError(tally)) return tally;
    const used = [tally.value, tally.leverage, tally.relationship];
    return [
      budgets.map((cell, i) => {
        const limit = numberOfCell(cell, 'The budget');
        if (limit === null) return BLANK_RESULT;
        if (isFunctionError(limit)) return limit;
        return limit > 0
          ? (used[i] ?? 0) / limit
          : valueError('A budget must be above 0 to take a share of it');
      }),
    ];
  },
  portable: portableBudgetUsed,
});

export const LEDGER_FUNCTIONS: readonly FunctionDefinition[] = [CUMULATIVE, SPENT, RECEIVED, BUDGETUSED];
