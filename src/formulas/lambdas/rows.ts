import { DIMENSIONS, FLAGS, type Flag, type Triple } from '../../negotiation/concession';
import { MANY_ROWS, rounded } from '../notation';
import {
  crosses,
  flagChoice,
  limitsOf,
  moveChoice,
  weightedSum,
  weightsOf,
  type RowNumbers,
} from '../rowMethod';
import {
  blankRows,
  directionOr,
  isGetIn,
  lambda,
  orElse,
  pairParameters,
  pairSteps,
  scoreSteps,
  threeColumns,
  threeOf,
  thresholdSteps,
  UNIT_WEIGHTS,
  weightSteps,
  withoutZeros,
  type Steps,
} from './lambdaText';
import type { Portable } from './portable';

/** SCORE without the add-in. */
export const portableScore: Portable = (home, settings) =>
  lambda(
    [home === null ? 'scores' : '[scores]', '[weights]'],
    [
      ['mine', home === null ? 'scores' : orElse('scores', home.own)],
      ['us', withoutZeros('mine')],
      ['all', threeOf('us')],
      ...scoreSteps('all'),
      ...weightSteps(settings),
    ],
    `IF(${blankRows('us')},"",${weightedSum(threeColumns('val', 1), UNIT_WEIGHTS)})`,
  );

/** The three gaps side by side. */
const DIFFERENCE = 'TAKE(val,,3)-TAKE(val,,-3)';
const GAPS: Steps = [['diff', DIFFERENCE]];
const GAP_COLUMNS = threeColumns('diff', 1);

/** GAP without the add-in. A bad cell makes its whole row an error, as the function does. */
export const portableGap: Portable = (home) =>
  lambda(
    pairParameters(home),
    [...pairSteps(home), ...GAPS],
    // One score has no gap on a dimension.
    `IF(COLUMNS(us)=1,NA(),IF(no,IF({1,1,1},""),diff+0*BYROW(diff,LAMBDA(x,SUM(x)))))`,
  );

/** ASYMMETRY without the add-in. */
export const portableAsymmetry: Portable = (home, settings) =>
  lambda(
    [...pairParameters(home), '[weights]'],
    [...pairSteps(home), ...GAPS, ...weightSteps(settings)],
    `IF(no,"",${weightedSum(GAP_COLUMNS, UNIT_WEIGHTS)})`,
  );

/** SURPLUS without the add-in. */
export const portableSurplus: Portable = (home, settings) =>
  lambda(
    [...pairParameters(home), '[direction]', '[weights]'],
    [
      ...pairSteps(home),
      ...GAPS,
      ...weightSteps(settings),
      ['way', directionOr(home)],
      ['take', isGetIn('way')],
    ],
    `IF(no,"",(2*take-1)*(${weightedSum(GAP_COLUMNS, UNIT_WEIGHTS)}))`,
  );

/** The step names of a row's numbers, and how they read from the other side. */
const sided = (ours: string, side: 1 | -1) => (side === 1 ? ours : `0-${ours}`);
const NAMED_GAPS: Triple<string> = ['gv', 'gl', 'ge'];
const NUMBERS: RowNumbers = {
  gap: (dimension, side) => sided(NAMED_GAPS[DIMENSIONS.indexOf(dimension) as 0 | 1 | 2], side),
  difference: (side) => sided('net', side),
  ownTotal: 'ours',
  mirrorTotal: 'theirs',
};

/** Flags as FLAG answers them. */
const FLAG_NAMES = Object.fromEntries(FLAGS.map((flag) => [flag, flag])) as Record<Flag, string>;

/** FLAG without the add-in, by the deal's own weights and thresholds. */
export const portableFlag: Portable = (home, settings) => {
  const limits = limitsOf(settings);
  const asked = { ...limits, dimension: 'one', total: 'two' };
  return lambda(
    [...pairParameters(home), '[direction]', '[dimensionThreshold]', '[totalThreshold]'],
    [
      ...pairSteps(home),
      ['diff', rounded(DIFFERENCE)],
      ...NAMED_GAPS.map((name, i) => [name, GAP_COLUMNS[i] ?? ''] as const),
      ['net', rounded(weightedSum(NAMED_GAPS, weightsOf(settings)))],
      ...thresholdSteps('one', 'dimensionThreshold', `IF(COLUMNS(us)=1,99,${limits.dimension})`),
      ...thresholdSteps('two', 'totalThreshold', limits.total),
      ['way', directionOr(home)],
    ],
    `IF(no,"",${flagChoice(crosses(NUMBERS, asked, MANY_ROWS, 1), crosses(NUMBERS, asked, MANY_ROWS, -1), isGetIn('way'), FLAG_NAMES)})`,
  );
};

/** MOVE without the add-in, by the deal's own weights, bands and surplus. */
export const portableMove: Portable = (home, settings) => {
  const weights = weightsOf(settings);
  return lambda(
    [...pairParameters(home), '[direction]'],
    [
      ...pairSteps(home),
      ['ours', rounded(weightedSum(threeColumns('val', 1), weights))],
      ['theirs', rounded(weightedSum(threeColumns('val', 4), weights))],
      ['net', rounded('ours-theirs')],
      ['way', directionOr(home)],
    ],
    `IF(no,"",${moveChoice(NUMBERS, limitsOf(settings), MANY_ROWS, isGetIn('way'))})`,
  );
};
