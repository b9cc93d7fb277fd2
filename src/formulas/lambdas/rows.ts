import type { Portable } from './portable';
import {
  blankRows,
  directionOr,
  isGive,
  lambda,
  NORMALISED_WEIGHTS,
  orElse,
  pairParameters,
  pairSteps,
  REFUSE,
  rowSums,
  scoreSteps,
} from './formula';

/** SCORE without the add-in. */
export const portableScore: Portable = (home) =>
  lambda(
    [home === null ? 'scores' : '[scores]', '[weights]'],
    [
      ['us', home === null ? 'scores' : orElse('scores', home.own)],
      ['all', `IF(COLUMNS(us)=3,us,${REFUSE})`],
      ...scoreSteps('all'),
      ['unit', NORMALISED_WEIGHTS],
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
    [...pairSteps(home), ['unit', NORMALISED_WEIGHTS]],
    `IF(no,"",${rowSums(`(${DIFFERENCE})*unit`)})`,
  );

/** SURPLUS without the add-in. */
export const portableSurplus: Portable = (home) =>
  lambda(
    [...pairParameters(home), '[direction]', '[weights]'],
    [...pairSteps(home), ['unit', NORMALISED_WEIGHTS], ['way', directionOr(home)], ['give', isGive('way')]],
    `IF(no,"",(1-2*give)*${rowSums(`(${DIFFERENCE})*unit`)})`,
  );

/** FLAG without the add-in. Rounding to nine decimals keeps binary noise from deciding at a threshold. */
export const portableFlag: Portable = (home) =>
  lambda(
    [...pairParameters(home), '[direction]', '[dimensionThreshold]', '[totalThreshold]'],
    [
      ...pairSteps(home),
      ['diff', DIFFERENCE],
      ['sums', `ROUND(${rowSums('diff')},9)`],
      ['one', orElse('dimensionThreshold', '3')],
      ['all', orElse('totalThreshold', '6')],
      ['high', '(ROUND(BYROW(diff,LAMBDA(x,MAX(x))),9)>=one)+(sums>=all)>0'],
      ['low', '(ROUND(BYROW(diff,LAMBDA(x,MIN(x))),9)<=(0-one))+(sums<=(0-all))>0'],
      ['way', directionOr(home)],
      ['give', isGive('way')],
    ],
    'IF(no,"",IF(give,IF(high,IF(low,"mixed","overpaying"),IF(low,"opportunity","balanced")),IF(high,IF(low,"mixed","target"),IF(low,"hollow","balanced"))))',
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
