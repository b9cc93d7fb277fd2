import type { Portable } from './portable';
import {
  blankRows,
  directionOr,
  isGive,
  lambda,
  orElse,
  pairParameters,
  pairSteps,
  REFUSE,
  rowSums,
  scoreSteps,
  thresholdSteps,
  WEIGHT_STEPS,
  withoutZeros,
} from './formula';

/** SCORE without the add-in. */
export const portableScore: Portable = (home) =>
  lambda(
    [home === null ? 'scores' : '[scores]', '[weights]'],
    [
      ['mine', home === null ? 'scores' : orElse('scores', home.own)],
      ['us', withoutZeros('mine')],
      ['all', `IF(COLUMNS(us)=3,us,${REFUSE})`],
      ...scoreSteps('all'),
      ...WEIGHT_STEPS,
    ],
    `IF(${blankRows('us')},"",${rowSums('val*unit')})`,
  );

const DIFFERENCE = 'TAKE(val,,3)-TAKE(val,,-3)';

/** GAP without the add-in. A bad cell makes its whole row an error, as the function does. */
export const portableGap: Portable = (home) =>
  lambda(
    pairParameters(home),
    [...pairSteps(home), ['diff', DIFFERENCE]],
    `IF(no,IF({1,1,1},""),diff+0*${rowSums('diff')})`,
  );

/** ASYMMETRY without the add-in. */
export const portableAsymmetry: Portable = (home) =>
  lambda(
    [...pairParameters(home), '[weights]'],
    [...pairSteps(home), ...WEIGHT_STEPS],
    `IF(no,"",${rowSums(`(${DIFFERENCE})*unit`)})`,
  );

/** SURPLUS without the add-in. */
export const portableSurplus: Portable = (home) =>
  lambda(
    [...pairParameters(home), '[direction]', '[weights]'],
    [...pairSteps(home), ...WEIGHT_STEPS, ['way', directionOr(home)], ['give', isGive('way')]],
    `IF(no,"",(1-2*give)*${rowSums(`(${DIFFERENCE})*unit`)})`,
  );

/** FLAG without the add-in. Rounding to nine decimals keeps binary noise from deciding at a threshold. */
export const portableFlag: Portable = (home) =>
  lambda(
    [...pairParameters(home), '[direction]', '[perScore]', '[inTotal]'],
    [
      ...pairSteps(home),
      ['diff', DIFFERENCE],
      ['sums', `ROUND(${rowSums('diff')},9)`],
      ...thresholdSteps('one', 'perScore', '3'),
      ...thresholdSteps('all', 'inTotal', '6'),
      ['high', '(ROUND(BYROW(diff,LAMBDA(x,MAX(x))),9)>=one)+(sums>=all)>0'],
      ['low', '(ROUND(BYROW(diff,LAMBDA(x,MIN(x))),9)<=(0-one))+(sums<=(0-all))>0'],
      ['way', directionOr(home)],
      ['give', isGive('way')],
    ],
    'IF(no,"",IF(high,IF(low,"mixed",IF(give,"overpaying","target")),IF(low,IF(give,"opportunity","hollow"),"balanced")))',
  );

/** MOVE without the add-in. Bands in totals: low below 12, high from 21. */
export const portableMove: Portable = (home) =>
  lambda(
    [...pairParameters(home), '[direction]'],
    [
      ...pairSteps(home),
      ['ours', `ROUND(${rowSums('TAKE(val,,3)')},9)`],
      ['theirs', `ROUND(${rowSums('TAKE(val,,-3)')},9)`],
      ['way', directionOr(home)],
      ['give', isGive('way')],
    ],
    'IF(no,"",IF(give,IF((theirs-ours>=6)+(ours<12)*(theirs>=21),"give",IF((ours>=21)*(ours>=theirs),"keep","trade")),IF((ours-theirs>=6)+(ours>=21)*(theirs<12),"target","trade")))',
  );
