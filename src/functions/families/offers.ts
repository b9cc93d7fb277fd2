import { impliedLimit } from '../../negotiation/offers/impliedLimit';
import { incrementsOf } from '../../negotiation/offers/increments';
import type { Argument } from '../argumentKinds';
import { numberOfCell } from '../arguments';
import { defineFunction, required, type FunctionDefinition } from '../definition';
import {
  BLANK_RESULT,
  isFunctionError,
  notAvailable,
  valueError,
  type FunctionError,
  type ResultCell,
} from '../result';

const OFFERS = required(
  'offers',
  'offers',
  'n × 1 or 1 × n numbers',
  'One side’s offers on one issue, in the order they were made',
);

/** The offers in order, null for a blank cell, and whether they stand in a row. */
function offersOf(
  argument: Argument,
): { offers: readonly (number | null)[]; across: boolean } | FunctionError {
  const cells = argument ?? [['']];
  const across = cells.length === 1;
  if (!across && cells.some((row) => row.length !== 1))
    return valueError('Offers take one column or one row of numbers');
  const offers: (number | null)[] = [];
  for (const [i, cell] of cells.flat().entries()) {
    const offer = numberOfCell(cell, `Offer ${i + 1}`);
    if (isFunctionError(offer)) return offer;
    offers.push(offer);
  }
  return { offers, across };
}

/** How a step compares with the one before. */
function stepWord(ratio: number | null | undefined, turned: boolean): ResultCell {
  if (turned) return 'reversal';
  if (ratio === undefined || ratio === null) return BLANK_RESULT;
  if (Math.abs(ratio - 1) < 1e-9) return 'equal';
  return ratio < 1 ? 'smaller' : 'larger';
}

export const INCREMENTS = defineFunction({
  id: 'INCREMENTS',
  description:
    'The step to each offer, its ratio to the step before, and whether it is smaller, equal, larger or a reversal',
  parameters: [OFFERS],
  result: 'n × 3 beside a column of offers, 3 × n below a row',
  example: {
    formula: 'INCREMENTS(B2:B5)',
    arguments: [[[100], [90], [85], [83]]],
    result: [
      ['', '', ''],
      [10, '', ''],
      [5, 0.5, 'smaller'],
      [2, 0.4, 'smaller'],
    ],
  },
  compute: ([argument]) => {
    const read = offersOf(argument);
    if (isFunctionError(read)) return read;
    const made = read.offers.filter((offer) => offer !== null);
    const { steps, ratios } = incrementsOf(made);
    let k = -1;
    const rows: ResultCell[][] = read.offers.map((offer) => {
      if (offer === null) return [BLANK_RESULT, BLANK_RESULT, BLANK_RESULT];
      k += 1;
      const step = steps[k - 1];
      if (step === undefined) return [BLANK_RESULT, BLANK_RESULT, BLANK_RESULT];
      const ratio = ratios[k - 2];
      const moves = [made[k - 2], made[k - 1], made[k]].map((x) => x ?? NaN) as [number, number, number];
      const turned = (moves[1] - moves[0]) * (moves[2] - moves[1]) < 0;
      return [step, ratio ?? BLANK_RESULT, stepWord(ratio, turned)];
    });
    return read.across ? [0, 1, 2].map((i) => rows.map((row) => row[i] ?? BLANK_RESULT)) : rows;
  },
  portable: null,
});

export const IMPLIEDLIMIT = defineFunction({
  id: 'IMPLIEDLIMIT',
  description: 'Where shrinking steps are heading; #N/A when the offers signal no limit',
  parameters: [OFFERS],
  result: '1 × 1',
  example: { formula: 'IMPLIEDLIMIT(B2:B4)', arguments: [[[100], [95], [92]]], result: [[87.5]] },
  compute: ([argument]) => {
    const read = offersOf(argument);
    if (isFunctionError(read)) return read;
    const offers = read.offers.filter((offer) => offer !== null);
    if (offers.length < 3) return notAvailable('At least three offers are needed before a limit shows');
    const implied = impliedLimit(offers);
    if (implied !== null) return [[implied.limit]];
    return notAvailable(
      incrementsOf(offers).pattern === 'reversal'
        ? 'No limit signalled: the offers turned back'
        : 'No limit signalled: the steps do not shrink',
    );
  },
  portable: null,
});

export const OFFER_FUNCTIONS: readonly FunctionDefinition[] = [INCREMENTS, IMPLIEDLIMIT];
