import { FORMULA_WORDS } from '../../vocabulary/cellWords';
import type { Portable } from './portable';
import { blankRows, isGive, isOneOf, lambda, orElse, REFUSE, scoreSteps, withoutZeros } from './formula';

/** Steps that leave `part`: the scores of agreed gives, 0 for all other rows. Direction is read only where it matters. */
const agreedGives: readonly (readonly [string, string])[] = [
  ['us', withoutZeros('own')],
  ['all', `IF(COLUMNS(us)=3,us,${REFUSE})`],
  ...scoreSteps('all'),
  ['way', orElse('direction', '""')],
  ['done', `IF(ISOMITTED(status),TRUE,${isOneOf('status', FORMULA_WORDS.agreed)})`],
  // Times three columns, because a single row's answer would else be one cell for all three.
  ['part', `IF({1,1,1}*IF(done*(1-${blankRows('us')}),${isGive('way')},FALSE),val,0)`],
];

/** One bad cell among the rows that count makes all sums an error: none of them may leave it out in silence. */
const COLUMN_SUMS = 'BYCOL(part,LAMBDA(x,SUM(x)+0*SUM(part)))';

/** SPENT without the add-in. */
export const portableSpent: Portable = () =>
  lambda(['own', '[direction]', '[status]'], agreedGives, `HSTACK(${COLUMN_SUMS},SUM(part))`);

/** BUDGETUSED without the add-in. */
export const portableBudgetUsed: Portable = () =>
  lambda(
    ['own', 'budget', '[direction]', '[status]'],
    [...agreedGives, ['limit', `IF(COLUMNS(budget)=3,${withoutZeros('budget')},${REFUSE})`]],
    `IF(limit="","",IF(limit>0,${COLUMN_SUMS}/limit,${REFUSE}))`,
  );
