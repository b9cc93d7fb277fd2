import { rounded } from '../notation';
import { weightedSum, weightsOf } from '../rowMethod';
import { isAgreed, isGetIn, lambda, pairSteps, threeColumns } from './lambdaText';
import type { Portable } from './portable';

/** CAPTURESHARE without the add-in: blank where no row counts, #N/A where the trades create nothing. */
export const portableCaptureShare: Portable = (_, settings) => {
  const total = (from: 1 | 4) => {
    const sum = weightedSum(threeColumns('val', from), weightsOf(settings));
    // Weights sum to 3, so three scores that each count one less make the total three less.
    return settings.zeroBased ? `(${sum}-3)` : `(${sum})`;
  };
  const sumOver = (numbers: string) => `SUM(IF(turn,turn*${numbers},0))`;
  return lambda(
    ['own', 'mirror', 'direction', '[status]'],
    [
      ...pairSteps(null),
      ['done', `IF(ISOMITTED(status),TRUE,${isAgreed('status')})*(no=0)`],
      ['turn', `IF(done,2*(${isGetIn('direction')})-1,0)`],
      ['gain', sumOver(total(1))],
      ['made', `gain-${sumOver(total(4))}`],
    ],
    `IF(SUM(done)=0,"",IF(${rounded('made')}>0,gain/made,NA()))`,
  );
};
