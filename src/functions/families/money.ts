import { breakEven } from '../../negotiation/money/breakEven';
import { payoff } from '../../negotiation/money/payoff';
import { presentValue, presentValueOfFlows } from '../../negotiation/money/presentValue';
import { priceCapCost } from '../../negotiation/money/priceCap';
import type { Argument } from '../argumentKinds';
import { numberOfCell } from '../arguments';
import { defineFunction, optional, required, type FunctionDefinition } from '../definition';
import { portableBreakEven, portablePresentValue } from '../../formulas/lambdas/money';
import {
  BLANK_RESULT,
  isFunctionError,
  valueError,
  type FunctionError,
  type FunctionResult,
  type ResultCell,
} from '../result';

/** Reads columns of numbers side by side; a single cell stands for every row. */
function perRowOfNumbers(
  columns: readonly { readonly argument: Argument; readonly what: string }[],
  compute: (numbers: readonly (number | null)[], row: number) => ResultCell,
): FunctionResult {
  const read = columns.map(({ argument }) => argument ?? [['']]);
  const rows = Math.max(...read.map((cells) => cells.length));
  for (const [i, cells] of read.entries())
    if (cells[0]?.length !== 1 || (cells.length !== 1 && cells.length !== rows))
      return valueError(
        `${columns[i]?.what ?? ''} takes one cell, or one column as long as the others (${rows})`,
      );
  return Array.from({ length: rows }, (_, row) => {
    const numbers = read.map((cells, i) =>
      numberOfCell(cells[cells.length === 1 ? 0 : row]?.[0], `Row ${row + 1}, ${columns[i]?.what ?? ''}`),
    );
    const error = numbers.find(isFunctionError);
    if (error !== undefined) return [error];
    return [
      compute(
        numbers.map((number) => (isFunctionError(number) ? null : number)),
        row + 1,
      ),
    ];
  });
}

export const PRESENTVALUE = defineFunction({
  id: 'PRESENTVALUE',
  description: 'What a yearly payment is worth today, for some years or for ever, weighed by its probability',
  parameters: [
    required('amount', 'amount', 'one cell or n × 1', 'The first yearly payment, due in one year'),
    required('rate', 'rate', 'one cell or n × 1', 'Yearly discount rate, such as 10%'),
    optional('years', 'years', 'one cell or n × 1', 'Number of payments; for ever if left out'),
    optional(
      'probability',
      'probability',
      'one cell or n × 1',
      'Chance that the payments come due; 100% if left out; a blank cell leaves the row blank',
    ),
    optional('growth', 'growth', 'one cell or n × 1', 'Yearly growth of the payment; 0% if left out'),
  ],
  result: 'n × 1',
  example: { formula: 'PRESENTVALUE(B2, 10%)', arguments: [[[100000]], [[0.1]]], result: [[1000000]] },
  compute: ([amount, rate, years, probability, growth]) =>
    perRowOfNumbers(
      [
        { argument: amount, what: 'Amount' },
        { argument: rate, what: 'Rate' },
        { argument: years, what: 'Years' },
        { argument: probability, what: 'Probability' },
        { argument: growth, what: 'Growth' },
      ],
      ([paid, discount, count, chance, rise], row) => {
        const chanceUnknown = probability !== undefined && (chance ?? null) === null;
        if (paid === null || paid === undefined || chanceUnknown) return BLANK_RESULT;
        if (discount === null || discount === undefined)
          return valueError(`Row ${row}: the rate is missing or 0; there is no default rate`);
        const worth = presentValue({
          amount: paid,
          rate: discount,
          years: count ?? null,
          probability: chance ?? 1,
          growth: rise ?? 0,
        });
        return 'value' in worth ? worth.value : valueError(`Row ${row}: ${worth.reason}`);
      },
    ),
  portable: portablePresentValue,
});

export const BREAKEVEN = defineFunction({
  id: 'BREAKEVEN',
  description:
    'How much must come true to pay for a concession: cost / value, a probability or a number of units',
  parameters: [
    required('cost', 'amount', 'one cell or n × 1', 'What the concession costs us'),
    required(
      'value',
      'amount',
      'one cell or n × 1',
      'What it brings in all (gives a probability) or per unit (gives units); above 0',
    ),
  ],
  result: 'n × 1',
  example: { formula: 'BREAKEVEN(B2, C2)', arguments: [[[15000]], [[150000]]], result: [[0.1]] },
  compute: ([cost, value]) =>
    perRowOfNumbers(
      [
        { argument: cost, what: 'Cost' },
        { argument: value, what: 'Value' },
      ],
      ([paid, brought], row) => {
        if (paid === null || paid === undefined || brought === null || brought === undefined)
          return BLANK_RESULT;
        return (
          breakEven(paid, brought) ?? valueError(`Row ${row}: the value must be above 0 to break even at all`)
        );
      },
    ),
  portable: portableBreakEven,
});

export const PAYOFF = defineFunction({
  id: 'PAYOFF',
  description:
    'What a concession is expected to leave us in money of today: probability × return, discounted, less its cost',
  parameters: [
    required('cost', 'amount', 'one cell or n × 1', 'What the concession costs us'),
    required('return', 'amount', 'one cell or n × 1', 'What we expect in return, in all'),
    optional('probability', 'probability', 'one cell or n × 1', 'Chance that it comes; 100% if left out'),
    optional('years', 'years', 'one cell or n × 1', 'Years until it comes; now if left out'),
    optional('rate', 'rate', 'one cell or n × 1', 'Yearly discount rate; needed where it comes later'),
  ],
  result: 'n × 1',
  example: {
    formula: 'PAYOFF(B4, C4, D4)',
    arguments: [[[15000]], [[150000]], [[0.9]]],
    result: [[120000]],
  },
  compute: ([cost, back, probability, years, rate]) =>
    perRowOfNumbers(
      [
        { argument: cost, what: 'Cost' },
        { argument: back, what: 'Return' },
        { argument: probability, what: 'Probability' },
        { argument: years, what: 'Years' },
        { argument: rate, what: 'Rate' },
      ],
      ([paid, brought, chance, after, discount], row) => {
        const chanceUnknown = probability !== undefined && (chance ?? null) === null;
        if (paid === null || paid === undefined || brought === null || brought === undefined || chanceUnknown)
          return BLANK_RESULT;
        const worth = payoff({
          ...{ cost: paid, return: brought, probability: chance ?? 1 },
          ...{ years: after ?? null, rate: discount ?? null },
        });
        return 'value' in worth ? worth.value : valueError(`Row ${row}: ${worth.reason}`);
      },
    ),
  // Its arguments are read by their cells one by one, which a formula alone would write out at length.
  portable: null,
});

export const PRICECAP = defineFunction({
  id: 'PRICECAP',
  description:
    'What a lower cap on yearly price increases costs over the years: as a share of today’s yearly price, or in money where the price is given',
  parameters: [
    required('from', 'rate', 'one cell or n × 1', 'The cap that we give up, such as 10%'),
    required('to', 'rate', 'one cell or n × 1', 'The lower cap, such as 5%'),
    required('years', 'years', 'one cell or n × 1', 'For so many years; a whole number up to 100'),
    optional('price', 'amount', 'one cell or n × 1', 'Today’s yearly price; 1 if left out'),
  ],
  result: 'n × 1',
  example: {
    formula: 'PRICECAP(10%, 5%, 2, B2)',
    arguments: [[[0.1]], [[0.05]], [[2]], [[100000]]],
    result: [[15750]],
  },
  compute: ([from, to, years, price]) =>
    perRowOfNumbers(
      [
        { argument: from, what: 'From' },
        { argument: to, what: 'To' },
        { argument: years, what: 'Years' },
        { argument: price, what: 'Price' },
      ],
      ([higher, lower, count, today], row) => {
        const priceUnknown = price !== undefined && (today ?? null) === null;
        if (higher == null || lower == null || count == null || priceUnknown) return BLANK_RESULT;
        if (!(higher > -1 && lower > -1)) return valueError(`Row ${row}: the caps must be above −100%`);
        if (!Number.isInteger(count) || count < 1 || count > MOST_YEARS)
          return valueError(`Row ${row}: the years must be a whole number from 1 to ${MOST_YEARS}`);
        return (today ?? 1) * priceCapCost(higher, lower, count);
      },
    ),
  // Its sum over the years needs functions that older versions of Excel do not have.
  portable: null,
});

/** No price cap runs longer. */
const MOST_YEARS = 100;

export const FLOWS = defineFunction({
  id: 'FLOWS',
  description:
    'What single payments are worth today, the first one now and one a year after that, each weighed by its probability',
  parameters: [
    required(
      'amounts',
      'amount',
      'n × 1',
      'The payments in the order of their years, from today on; what we pay is below 0',
    ),
    required('rate', 'rate', 'one number', 'Yearly discount rate, such as 10%'),
    optional(
      'probability',
      'probability',
      'one cell or n × 1',
      'Chance of each payment; 100% if left out; a blank cell leaves the result blank',
    ),
  ],
  result: '1 × 1',
  example: {
    formula: 'FLOWS(B2:B3, 10%, C2:C3)',
    arguments: [[[-100], [220]], [[0.1]], [[1], [0.5]]],
    result: [[0]],
  },
  compute: ([amounts, rate, probability]): FunctionResult => {
    const paid = numbersDown(amounts, 'Amounts');
    if (isFunctionError(paid)) return paid;
    const chances = numbersDown(probability, 'Probability');
    if (isFunctionError(chances)) return chances;
    const discount = numberOfCell(rate?.[0]?.[0], 'The rate');
    if (discount !== null && isFunctionError(discount)) return discount;
    if (discount === null || !(discount > -1))
      return valueError('The rate is missing or not above −100%; there is no default rate');
    if (chances.length > 1 && chances.length !== paid.length)
      return valueError(`Probability takes one cell, or one column as long as the amounts (${paid.length})`);
    const chanceOf = (t: number) =>
      probability === undefined ? 1 : (chances[chances.length === 1 ? 0 : t] ?? null);
    if (paid.some((amount, t) => amount !== null && chanceOf(t) === null)) return [[BLANK_RESULT]];
    const flows = paid.map((amount, t) => ({ amount: amount ?? 0, probability: chanceOf(t) ?? 1 }));
    const wrong = flows.findIndex(({ probability: p }) => !(p >= 0 && p <= 1));
    if (wrong !== -1)
      return valueError(`Row ${wrong + 1}: the probability must lie between 0 and 1 (0% and 100%)`);
    return [[presentValueOfFlows(flows, discount)]];
  },
  // A blank payment counts as none, and that takes a formula of its own for each version of Excel.
  portable: null,
});

/** The numbers of one column; null for a blank cell. */
function numbersDown(argument: Argument, what: string): readonly (number | null)[] | FunctionError {
  const cells = argument ?? [];
  if (cells.some((row) => row.length !== 1)) return valueError(`${what} takes one column`);
  const read = cells.map((row, i) => numberOfCell(row[0], `Row ${i + 1}, ${what}`));
  const error = read.find(isFunctionError);
  return error ?? read.map((number) => (isFunctionError(number) ? null : number));
}

export const MONEY_FUNCTIONS: readonly FunctionDefinition[] = [
  PRESENTVALUE,
  BREAKEVEN,
  PAYOFF,
  PRICECAP,
  FLOWS,
];
