import type { Portable } from './portable';
import { givenOr, isEmpty, lambda, orElse, REFUSE } from './lambdaText';

/** BREAKEVEN without the add-in. */
export const portableBreakEven: Portable = () =>
  lambda(
    ['cost', 'value'],
    [],
    `IF((${isEmpty('cost')})+(${isEmpty('value')}),"",IF((value>0)*ISNUMBER(value),cost/value,${REFUSE}))`,
  );

/** PRESENTVALUE without the add-in. */
export const portablePresentValue: Portable = () =>
  lambda(
    ['amount', 'rate', '[years]', '[probability]', '[growth]'],
    [
      ['times', givenOr('years', '""')],
      ['odds', orElse('probability', '1')],
      ['rise', givenOr('growth', '0')],
      ['paid', `IF((odds<0)+(odds>1)+(rate<=-1)+(rise<=-1)+(rate="")+(rate=0),${REFUSE},amount*odds)`],
      ['ever', `IF(rate>rise,paid/(rate-rise),${REFUSE})`],
      ['some', 'IF(rate=rise,times*paid/(1+rate),paid/(rate-rise)*(1-((1+rise)/(1+rate))^times))'],
    ],
    `IF((${isEmpty('amount')})+(${isEmpty('odds')}),"",IF(times="",ever,IF((times<1)+(times<>INT(times)),${REFUSE},some)))`,
  );
