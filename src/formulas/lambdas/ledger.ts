import type { MethodSettings } from '../../negotiation/settings';
import { weightsOf } from '../rowMethod';
import {
  blankRows,
  isAgreed,
  isGetIn,
  lambda,
  orElse,
  REFUSE,
  scoreSteps,
  threeOf,
  withoutZeros,
  type Steps,
} from './lambdaText';
import type { Portable } from './portable';

/** Steps that leave `part`: the scores of agreed gives, 0 for all other rows. Direction is read only where it matters. */
const AGREED_GIVES: Steps = [
  ['us', withoutZeros('own')],
  ['all', threeOf('us')],
  ...scoreSteps('all'),
  ['way', orElse('direction', '""')],
  ['done', `IF(ISOMITTED(status),TRUE,${isAgreed('status')})`],
  ['part', `IF(IF(done*(1-${blankRows('us')}),1-(${isGetIn('way')}),FALSE),val,{0,0,0})`],
];

/** One bad cell among the rows that count makes all sums an error: none of them may leave it out in silence. */
const COLUMN_SUMS = 'BYCOL(part,LAMBDA(x,SUM(x)+0*SUM(part)))';

/** All scores in one sum, by the deal's weights. Where the one direction is an error, `part` is that error alone. */
const totalOf = (settings: MethodSettings) => {
  const weights = weightsOf(settings);
  if (weights.every((weight) => weight === '1')) return 'SUM(part)';
  return `IF(COLUMNS(part)=3,SUM(MMULT(part,{${weights.join(';')}})),part)`;
};

/** SPENT without the add-in. */
export const portableSpent: Portable = (_, settings) =>
  lambda(
    ['own', '[direction]', '[status]'],
    AGREED_GIVES,
    `IF(COLUMNS(us)=1,SUM(INDEX(part,,1)),HSTACK(${COLUMN_SUMS},${totalOf(settings)}))`,
  );

/** BUDGETUSED without the add-in. */
export const portableBudgetUsed: Portable = () =>
  lambda(
    ['own', 'budget', '[direction]', '[status]'],
    [...AGREED_GIVES, ['limit', `IF(COLUMNS(budget)=COLUMNS(us),${withoutZeros('budget')},${REFUSE})`]],
    `IF(limit="","",IF(limit>0,IF(COLUMNS(us)=1,SUM(INDEX(part,,1)),${COLUMN_SUMS})/limit,${REFUSE}))`,
  );
