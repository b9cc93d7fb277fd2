import type { Direction, Scores, Triple } from '../../negotiation/concession';
import { flagOf } from '../../negotiation/flag';
import { asymmetry, gaps, surplus } from '../../negotiation/gap';
import { moveOf } from '../../negotiation/move';
import { DEFAULT_SETTINGS } from '../../negotiation/settings';
import { total } from '../../negotiation/total';
import { flagCertainties } from '../../negotiation/uncertainty/flagCertainty';
import type { EstimatedRow } from '../../negotiation/uncertainty/sheetPrior';
import type { Argument } from '../argumentKinds';
import {
  areOneEach,
  measureOf,
  columnOf,
  directionOfCell,
  numberOr,
  scoreCellPair,
  scoreCells,
  scoresOfRow,
  weightsOr,
} from '../arguments';
import { defineFunction, optional, required, type FunctionDefinition } from '../definition';
import {
  portableAsymmetry,
  portableFlag,
  portableGap,
  portableMove,
  portableScore,
  portableSurplus,
} from '../../formulas/lambdas/rows';
import {
  BLANK_RESULT,
  isFunctionError,
  notAvailable,
  resultRow,
  valueError,
  type FunctionResult,
  type ResultCell,
} from '../result';

const OWN = required('own', 'scores', 'n × 3 scores, or n × 1', 'Our scores: Value, Leverage, Relationship');
const MIRROR = required(
  'mirror',
  'scores',
  'n × 3 scores, or n × 1',
  'Our estimate of their scores, in the same order',
);
const WEIGHTS = optional(
  'weights',
  'weights',
  '3 numbers',
  'Weights of the three scores, in any scale; 1, 1, 1 if left out',
);
const DIRECTION = optional(
  'direction',
  'direction',
  'one cell or n × 1',
  'give or get for each row; give if left out or blank',
);

/** Answers row by row: blank where a row is blank on either side, an error in the row that cannot be read. */
function perRow(
  own: Argument,
  mirror: Argument,
  direction: Argument,
  width: number,
  compute: (own: Scores, mirror: Scores, direction: Direction) => ResultCell | readonly ResultCell[],
): FunctionResult {
  const pair = scoreCellPair(own, mirror);
  if (isFunctionError(pair)) return pair;
  const directions = columnOf(direction, pair.own.length, 'Direction');
  if (isFunctionError(directions)) return directions;
  return pair.own.map((cells, i) => {
    const ours = scoresOfRow(cells, i + 1, '');
    const theirs = scoresOfRow(pair.mirror[i] ?? [], i + 1, 'their ');
    if (ours === null || theirs === null) return resultRow(width, BLANK_RESULT);
    if (isFunctionError(ours)) return resultRow(width, ours);
    if (isFunctionError(theirs)) return resultRow(width, theirs);
    const way = directionOfCell(directions[i], i + 1);
    return resultRow(width, isFunctionError(way) ? way : compute(ours, theirs, way));
  });
}

/** Hands the weights on, or the error in them. */
function withWeights(
  argument: Argument,
  compute: (weights: Triple<number>) => FunctionResult,
): FunctionResult {
  const weights = weightsOr(argument, DEFAULT_SETTINGS.weights);
  return isFunctionError(weights) ? weights : compute(weights);
}

export const SCORE = defineFunction({
  id: 'SCORE',
  description: 'Weighted total of the three scores, from 3 to 30',
  parameters: [
    required('scores', 'scores', 'n × 3 scores, or n × 1', 'Scores: Value, Leverage, Relationship'),
    WEIGHTS,
  ],
  result: 'n × 1',
  example: { formula: 'SCORE(C5:E5)', arguments: [[[2, 8, 3]]], result: [[13]] },
  compute: ([scores, weights]) =>
    withWeights(weights, (weighted) => {
      const cells = scoreCells(scores, 'Scores');
      if (isFunctionError(cells)) return cells;
      return cells.map((row, i) => {
        const read = scoresOfRow(row, i + 1, '');
        if (read === null) return [BLANK_RESULT];
        return [isFunctionError(read) ? read : total(read, weighted)];
      });
    }),
  portable: portableScore,
});

export const GAP = defineFunction({
  id: 'GAP',
  description: 'Our score less theirs, for Value, Leverage and Relationship',
  parameters: [OWN, MIRROR],
  result: 'n × 3',
  example: {
    formula: 'GAP(C5:E5, F5:H5)',
    arguments: [[[2, 8, 3]], [[5, 5, 5]]],
    result: [[-3, 3, -2]],
  },
  compute: ([own, mirror]) => {
    const found = perRow(own, mirror, undefined, 3, gaps);
    // One score has no gap on a dimension.
    return own !== undefined && areOneEach(own) && !isFunctionError(found)
      ? found.map(() => [notAvailable('One score a side has no gaps on value, leverage and relationship')])
      : found;
  },
  portable: portableGap,
});

export const ASYMMETRY = defineFunction({
  id: 'ASYMMETRY',
  description: 'Our weighted total less theirs: above 0 the row weighs more to us than to them',
  parameters: [OWN, MIRROR, WEIGHTS],
  result: 'n × 1',
  example: { formula: 'ASYMMETRY(C5:E5, F5:H5)', arguments: [[[2, 8, 3]], [[5, 5, 5]]], result: [[-2]] },
  compute: ([own, mirror, weights]) =>
    withWeights(weights, (weighted) =>
      perRow(own, mirror, undefined, 1, (ours, theirs) => asymmetry(ours, theirs, weighted)),
    ),
  portable: portableAsymmetry,
});

export const SURPLUS = defineFunction({
  id: 'SURPLUS',
  description:
    'What the receiving side gains beyond what the giving side loses: above 0 the move creates value',
  parameters: [OWN, MIRROR, DIRECTION, WEIGHTS],
  result: 'n × 1',
  example: {
    formula: 'SURPLUS(C5:E5, F5:H5, "give")',
    arguments: [[[2, 8, 3]], [[5, 5, 5]], [['give']]],
    result: [[2]],
  },
  compute: ([own, mirror, direction, weights]) =>
    withWeights(weights, (weighted) =>
      perRow(own, mirror, direction, 1, (ours, theirs, way) => surplus(way, ours, theirs, weighted)),
    ),
  portable: portableSurplus,
});

export const FLAG = defineFunction({
  id: 'FLAG',
  description:
    'What the gaps say: overpaying, opportunity, mixed or balanced for a give; target, hollow, mixed or balanced for a get',
  parameters: [
    OWN,
    MIRROR,
    DIRECTION,
    optional(
      'dimensionThreshold',
      'threshold',
      'one number',
      'A gap of this size on one score flags a row; 3 if left out',
    ),
    optional(
      'totalThreshold',
      'threshold',
      'one number',
      'A gap of this size in total flags a row; 6 if left out',
    ),
  ],
  result: 'n × 1',
  example: {
    formula: 'FLAG(C5:E5, F5:H5, I5)',
    arguments: [[[2, 8, 3]], [[5, 5, 5]], [['give']]],
    result: [['mixed']],
  },
  compute: ([own, mirror, direction, dimension, totals]) => {
    const dimensionThreshold = threshold(
      dimension,
      DEFAULT_SETTINGS.dimensionThreshold,
      'The threshold of one score',
    );
    if (isFunctionError(dimensionThreshold)) return dimensionThreshold;
    const totalThreshold = threshold(totals, DEFAULT_SETTINGS.totalThreshold, 'The threshold of the total');
    if (isFunctionError(totalThreshold)) return totalThreshold;
    const settings = {
      weights: DEFAULT_SETTINGS.weights,
      // One score a side is told by its total alone.
      dimensionThreshold: own !== undefined && areOneEach(own) ? Infinity : dimensionThreshold,
      totalThreshold,
    };
    return perRow(own, mirror, direction, 1, (ours, theirs, way) => flagOf(way, ours, theirs, settings).flag);
  },
  portable: portableFlag,
});

function threshold(argument: Argument, fallback: number, what: string) {
  const number = numberOr(argument, fallback, what);
  return isFunctionError(number) || number > 0 ? number : valueError(`${what} must be above 0`);
}

export const MOVE = defineFunction({
  id: 'MOVE',
  description: 'What to do with a row: give, keep, target or trade',
  parameters: [OWN, MIRROR, DIRECTION],
  result: 'n × 1',
  example: {
    formula: 'MOVE(C6:E6, F6:H6, I6)',
    arguments: [[[2, 3, 2]], [[8, 7, 9]], [['give']]],
    result: [['give']],
  },
  compute: ([own, mirror, direction]) =>
    perRow(own, mirror, direction, 1, (ours, theirs, way) => moveOf(way, ours, theirs, DEFAULT_SETTINGS)),
  portable: portableMove,
});

export const FLAGCERTAINTY = defineFunction({
  id: 'FLAGCERTAINTY',
  description:
    'How far the flag of a row may be relied on, by the spread of all rows together: firm, likely, close call or open',
  parameters: [OWN, MIRROR, DIRECTION],
  result: 'n × 1',
  example: {
    formula: 'FLAGCERTAINTY(C5:E5, F5:H5, I5)',
    arguments: [[[9, 9, 9]], [[1, 1, 1]], [['give']]],
    result: [['likely']],
  },
  compute: ([own, mirror, direction]) => {
    const rows: EstimatedRow[] = [];
    const read = perRow(own, mirror, direction, 1, (ours, theirs, way) => {
      rows.push({ direction: way, own: ours, mirror: theirs });
      return rows.length;
    });
    if (isFunctionError(read)) return read;
    const found = flagCertainties(rows, DEFAULT_SETTINGS, measureOf(own));
    // Where a row could be read, its number among those stands in its place.
    return read.map(([cell]) => [
      typeof cell === 'number' ? (found[cell - 1]?.certainty ?? BLANK_RESULT) : (cell ?? BLANK_RESULT),
    ]);
  },
  portable: null,
});

export const ROW_FUNCTIONS: readonly FunctionDefinition[] = [
  SCORE,
  GAP,
  ASYMMETRY,
  SURPLUS,
  FLAG,
  MOVE,
  FLAGCERTAINTY,
];
