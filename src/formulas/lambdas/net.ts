import { FORMULA_WORDS } from '../../vocabulary/cellWords';
import type { Portable } from './portable';
import { isGive, isOneOf, lambda, pairSteps, rowSums } from './formula';

/** CAPTURESHARE without the add-in: blank where no row counts, #N/A where the trades create nothing. */
export const portableCaptureShare: Portable = () =>
  lambda(
    ['own', 'mirror', 'direction', '[status]'],
    [
      ...pairSteps(null),
      ['done', `IF(ISOMITTED(status),TRUE,${isOneOf('status', FORMULA_WORDS.agreed)})*(no=0)`],
      ['turn', `IF(done,1-2*${isGive('direction')},0)`],
      ['gain', `SUM(IF(turn,turn*${rowSums('TAKE(val,,3)')},0))`],
      ['made', `gain-SUM(IF(turn,turn*${rowSums('TAKE(val,,-3)')},0))`],
    ],
    'IF(SUM(done)=0,"",IF(ROUND(made,9)>0,gain/made,NA()))',
  );
