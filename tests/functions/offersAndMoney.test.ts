import { BREAKEVEN, FLOWS, PRESENTVALUE, PRICECAP } from '../../src/functions/families/money';
import { IMPLIEDLIMIT, INCREMENTS } from '../../src/functions/families/offers';
import { TRIANGULATE } from '../../src/functions/families/scorers';
import { isFunctionError, valueError, type FunctionResult } from '../../src/functions/result';

const message = (result: FunctionResult) =>
  isFunctionError(result) ? result.message : JSON.stringify(result);

describe('INCREMENTS', () => {
  test('answers beside each offer: step, ratio, and how the step compares', () => {
    expect(INCREMENTS.compute([[[100], [90], [''], [80], [85], [75]]])).toEqual([
      ['', '', ''],
      [10, '', ''],
      ['', '', ''],
      [10, 1, 'equal'],
      [5, 0.5, 'reversal'],
      [10, 2, 'reversal'],
    ]);
  });

  test('below a row of offers the answer lies across', () => {
    expect(INCREMENTS.compute([[[100, 90, 85]]])).toEqual([
      ['', 10, 5],
      ['', '', 0.5],
      ['', '', 'smaller'],
    ]);
  });

  test('a step after a standstill has no ratio', () => {
    expect(INCREMENTS.compute([[[100], [100], [90]]])).toEqual([
      ['', '', ''],
      [0, '', ''],
      [10, '', ''],
    ]);
  });

  test('an offer that is no number is named', () => {
    expect(message(INCREMENTS.compute([[[100], ['90k']]]))).toBe('Offer 2: "90k" is not a number');
    expect(
      message(
        INCREMENTS.compute([
          [
            [1, 2],
            [3, 4],
          ],
        ]),
      ),
    ).toBe('Offers take one column or one row of numbers');
  });
});

test('IMPLIEDLIMIT says why it signals none', () => {
  expect(message(IMPLIEDLIMIT.compute([[[100], [90], [80]]]))).toBe(
    'No limit signalled: the steps do not shrink',
  );
  expect(message(IMPLIEDLIMIT.compute([[[100], [90], [95]]]))).toBe(
    'No limit signalled: the offers turned back',
  );
  expect(message(IMPLIEDLIMIT.compute([[[100], [90]]]))).toBe(
    'At least three offers are needed before a limit shows',
  );
});

describe('PRESENTVALUE', () => {
  test('takes one amount or a column of them; a single rate stands for all', () => {
    expect(PRESENTVALUE.compute([[[100], [''], [200]], 0.1])).toEqual([
      [expect.closeTo(1000, 9)],
      [''],
      [expect.closeTo(2000, 9)],
    ]);
  });

  test('years, probability and growth may be left out or blank', () => {
    expect(PRESENTVALUE.compute([110, 0.1, 1, null, ''])).toEqual([[expect.closeTo(100, 9)]]);
    expect(PRESENTVALUE.compute([110, 0.1, '', 0.5])).toEqual([[expect.closeTo(550, 9)]]);
  });

  test('there is no default rate, and what is out of range is named', () => {
    expect(PRESENTVALUE.compute([100, ''])).toEqual([
      [valueError('Row 1: the rate is missing or 0; there is no default rate')],
    ]);
    expect(PRESENTVALUE.compute([100, 0.02, null, null, 0.02])).toEqual([
      [valueError('Row 1: a payment for ever needs a rate above its growth')],
    ]);
    expect(PRESENTVALUE.compute([100, 0.1, 2, 'sure'])).toEqual([
      [valueError('Row 1, Probability: "sure" is not a number')],
    ]);
  });

  test('columns of different length are refused', () => {
    expect(
      message(
        PRESENTVALUE.compute([
          [[1], [2], [3]],
          [[0.1], [0.2]],
        ]),
      ),
    ).toBe('Rate takes one cell, or one column as long as the others (3)');
  });
});

test('BREAKEVEN leaves unknowns blank, 0 among them, and refuses a value below 0', () => {
  expect(
    BREAKEVEN.compute([
      [[15000], [''], [15000], [15000]],
      [[50000], [5], [0], [-1]],
    ]),
  ).toEqual([[0.3], [''], [''], [valueError('Row 4: the value must be above 0 to break even at all')]]);
});

describe('TRIANGULATE', () => {
  const ann = [
    [6, 6, 6],
    ['', '', ''],
    [5, '', ''],
  ];

  test('one scorer stands for himself, several give their mean, blank cells do not count', () => {
    expect(TRIANGULATE.compute([ann, null])).toEqual([
      [6, 6, 6],
      ['', '', ''],
      [
        5,
        valueError('Row 3, Leverage: nobody scored it'),
        valueError('Row 3, Relationship: nobody scored it'),
      ],
    ]);
    const bob = [
      [7, 7, 7],
      [2, 2, 2],
      ['', 4, 8],
    ];
    expect(TRIANGULATE.compute([ann, bob])).toEqual([
      [6.5, 6.5, 6.5],
      [2, 2, 2],
      [5, 4, 8],
    ]);
  });

  test('a bad cell names the scorer and spoils its row alone', () => {
    const error = valueError('Scorer 2, row 1, Leverage: 12 is not a score from 1 to 10');
    expect(
      TRIANGULATE.compute([
        [
          [6, 6, 6],
          [1, 1, 1],
        ],
        [
          [7, 12, 7],
          [3, 3, 3],
        ],
      ]),
    ).toEqual([
      [error, error, error],
      [2, 2, 2],
    ]);
  });

  test('a person left out between others is passed over, and the next keeps the number of his place', () => {
    expect(TRIANGULATE.compute([[[6, 6, 6]], null, [[8, 8, 8]]])).toEqual([[7, 7, 7]]);
    const error = valueError('Scorer 3, row 1, Value: 12 is not a score from 1 to 10');
    expect(TRIANGULATE.compute([[[6, 6, 6]], null, [[12, 8, 8]]])).toEqual([[error, error, error]]);
  });

  test('everybody’s ranges have the same shape', () => {
    expect(message(TRIANGULATE.compute([[[1, 2, 3]], [[1, 2]]]))).toContain(
      'Scores of person 2 take a range of three',
    );
    expect(
      message(
        TRIANGULATE.compute([
          [[1, 2, 3]],
          [
            [1, 2, 3],
            [1, 2, 3],
          ],
        ]),
      ),
    ).toBe('Everybody’s scores need the same number of rows; person 2 has 2');
  });
});

describe('PRICECAP', () => {
  test('G3: 10% down to 5% for two years costs 0.1575 of the yearly price, so 50,000 foregone mean 317,460', () => {
    expect(PRICECAP.compute([[[0.1]], [[0.05]], [[2]]])).toEqual([[expect.closeTo(0.1575, 12)]]);
    expect(PRICECAP.compute([[[0.1]], [[0.05]], [[2]], [[317_460.3175]]])).toEqual([
      [expect.closeTo(50_000, 2)],
    ]);
  });

  test('leaves a row blank that is not filled in, and names what is out of range', () => {
    expect(PRICECAP.compute([[[0.1], ['']], [[0.05]], [[2]], [[100]]])).toEqual([
      [expect.closeTo(15.75, 9)],
      [''],
    ]);
    const years = (n: number) => {
      const [[cell] = []] = PRICECAP.compute([[[0.1]], [[0.05]], [[n]]]) as readonly (readonly unknown[])[];
      return cell;
    };
    for (const n of [1.5, 101])
      expect(years(n)).toMatchObject({ message: 'Row 1: the years must be a whole number from 1 to 100' });
  });
});

describe('FLOWS', () => {
  test('adds single payments in money of today, each by its chance', () => {
    expect(FLOWS.compute([[[-100], [220]], [[0.1]], [[1], [0.5]]])).toEqual([[expect.closeTo(0, 9)]]);
    expect(FLOWS.compute([[[100], [''], [121]], [[0.1]]])).toEqual([[expect.closeTo(200, 9)]]);
    expect(FLOWS.compute([[[100], [110]], [[0.1]], [[0.5]]])).toEqual([[expect.closeTo(100, 9)]]);
  });

  test('says what is missing; a chance that is not known leaves it blank', () => {
    expect(FLOWS.compute([[[100], [110]], [[0.1]], [[0.5], ['']]])).toEqual([['']]);
    expect(message(FLOWS.compute([[[100]], [['']]]))).toContain('there is no default rate');
    expect(message(FLOWS.compute([[[100], [110]], [[0.1]], [[1], [1], [1]]]))).toContain(
      'as long as the amounts (2)',
    );
    expect(message(FLOWS.compute([[[100]], [[0.1]], [[1.5]]]))).toContain('between 0 and 1');
    expect(message(FLOWS.compute([[[100, 2]], [[0.1]]]))).toBe('Amounts takes one column');
  });
});
