import { CATALOGUE } from '../../src/functions/catalogue';
import { argumentOf } from '../../src/functions/argumentKinds';
import { BUDGETUSED, CUMULATIVE, RECEIVED, SPENT } from '../../src/functions/families/ledger';
import { BREAKEVEN, PRESENTVALUE } from '../../src/functions/families/money';
import { CAPTURESHARE, NETPOSITION } from '../../src/functions/families/net';
import { IMPLIEDLIMIT, INCREMENTS } from '../../src/functions/families/offers';
import { FLAG, GAP, SCORE, SURPLUS } from '../../src/functions/families/rows';
import { DISAGREEMENT, TRIANGULATE } from '../../src/functions/families/scorers';
import { catalogueSource } from '../../src/functions/metadata';
import {
  isFunctionError,
  notAvailable,
  resultRow,
  valueError,
  type FunctionResult,
} from '../../src/functions/result';

const message = (result: FunctionResult) =>
  isFunctionError(result) ? result.message : JSON.stringify(result);

describe('blanks, however Excel hands them over', () => {
  test('an argument left out is null or undefined; a single blank or 0 outside a range is left out too', () => {
    for (const given of [null, undefined, '', ' ', 0]) expect(argumentOf('status', given)).toBeUndefined();
    expect(argumentOf('amount', 0)).toEqual([['']]);
    expect(argumentOf('amount', '')).toBeUndefined();
  });

  test('a range keeps its shape, each blank and each 0 of it as an empty text; a flat one is a column', () => {
    expect(
      argumentOf('scores', [
        [2, null, 0],
        [undefined, ' ', 3],
      ]),
    ).toEqual([
      [2, '', ''],
      ['', '', 3],
    ]);
    expect(argumentOf('offers', [100, null, 90])).toEqual([[100], [''], [90]]);
  });

  test('a 0 among offers is one only between a positive and a negative offer next to it', () => {
    const offers = (...amounts: readonly unknown[]) => argumentOf('offers', [amounts])?.[0];
    expect(offers(0, 100, 0, 90, 0)).toEqual(['', 100, '', 90, '']);
    expect(offers(100, 0, -100)).toEqual([100, 0, -100]);
    expect(offers(-100, 0, 100)).toEqual([-100, 0, 100]);
    expect(offers(100, 0, 0, -100)).toEqual([100, 0, 0, -100]);
    // The nearest offers on both sides decide, not the first ones of the range.
    expect(offers(-5, 100, 0, 90)).toEqual([-5, 100, '', 90]);
    expect(offers(100, -5, 0, 90)).toEqual([100, -5, 0, 90]);
    expect(offers('a', 0, 'b')).toEqual(['a', '', 'b']);
  });
});

describe('cells that say what is wrong with them', () => {
  const at = (direction: unknown) => SURPLUS.compute([[[2, 2, 2]], [[4, 4, 4]], [[direction]]]);
  const neither = (shown: string) => [
    [valueError(`Row 1, Direction: "${shown}" is neither a give nor a get; write give or get`)],
  ];

  test('a direction is shown as it stands in the cell: a text, a number, a truth, an error', () => {
    expect(at('sideways')).toEqual(neither('sideways'));
    expect(at(7)).toEqual(neither('7'));
    expect(at(true)).toEqual(neither('true'));
    expect(at('#N/A')).toEqual(neither('#N/A'));
    expect(at({ type: 'Error', basicValue: '#REF!' })).toEqual(neither('#REF!'));
  });

  test('an error in a Status cell is no status, so that its row does not count', () => {
    expect(SPENT.compute([[[2, 8, 3]], null, [[{ type: 'Error', basicValue: '#N/A' }]]])).toEqual([
      [0, 0, 0, 0],
    ]);
    expect(SPENT.compute([[[2, 8, 3]], null, [['agreed']]])).toEqual([[2, 8, 3, 13]]);
  });

  test('an error where a number should stand is named', () => {
    expect(message(INCREMENTS.compute([[[100], ['#DIV/0!']]]))).toBe(
      'Offer 2: the cell shows #DIV/0! instead of a number',
    );
    expect(message(INCREMENTS.compute([[[100], [NaN]]]))).toBe('Offer 2: "NaN" is not a number');
    expect(message(INCREMENTS.compute([[[100], [true]]]))).toBe('Offer 2: "true" is not a number');
  });

  test('every argument of money is named by what it is', () => {
    const bad = (place: number) =>
      PRESENTVALUE.compute([100, 0.1, 2, 1, 0.01].map((good, i) => (i === place ? 'x' : good)));
    const names = ['Amount', 'Rate', 'Years', 'Probability', 'Growth'];
    for (const [place, name] of names.entries())
      expect(bad(place)).toEqual([[valueError(`Row 1, ${name}: "x" is not a number`)]]);
    expect(BREAKEVEN.compute(['x', 5])).toEqual([[valueError('Row 1, Cost: "x" is not a number')]]);
    expect(BREAKEVEN.compute([5, 'x'])).toEqual([[valueError('Row 1, Value: "x" is not a number')]]);
  });
});

describe('shapes that do not fit', () => {
  const own = [
    [2, 8, 3],
    [4, 4, 4],
  ];
  const short = [['give'], ['give'], ['give']];

  test('scores that were not given at all are missed', () => {
    expect(message(SCORE.compute([null]))).toBe(
      'Scores take a range of three columns (Value, Leverage, Relationship), or of one; none was given',
    );
    expect(message(SCORE.compute([[[]]]))).toContain('this one has 0 columns');
    expect(message(GAP.compute([[[1, 2]], [[1, 2, 3]]]))).toMatch(/^Own scores .* this one has 2 columns$/);
    expect(message(GAP.compute([[[1, 2, 3]], null]))).toMatch(/^Mirror scores .*none was given$/);
  });

  test('a column of directions or statuses as long as nothing else is refused by every function that takes one', () => {
    for (const definition of [SPENT, RECEIVED, CUMULATIVE]) {
      expect(message(definition.compute([own, short]))).toMatch(/^Direction takes one cell.*3 × 1$/);
      expect(message(definition.compute([own, null, short]))).toMatch(/^Status takes one cell.*3 × 1$/);
    }
    for (const definition of [NETPOSITION, CAPTURESHARE]) {
      expect(message(definition.compute([own, own, short]))).toMatch(/^Direction takes one cell/);
      expect(message(definition.compute([own, own, null, short]))).toMatch(/^Status takes one cell/);
    }
    expect(message(BUDGETUSED.compute([own, [[1, 2, 3]], short]))).toMatch(/^Direction takes one cell/);
    expect(message(SPENT.compute([own, [['give', 'give']]]))).toMatch(/has 1 × 2$/);
    expect(message(SPENT.compute([own, [[]]]))).toMatch(/has 1 × 0$/);
  });

  test('weights are three numbers, no more, and each of them a number', () => {
    const weights = (...given: readonly unknown[]) => message(SCORE.compute([[[2, 8, 3]], [given]]));
    for (const wrong of [
      [1, 1],
      [1, 1, 1, 1],
      ['a', 1, 1],
      [1, 'a', 1],
      [1, 1, 'a'],
    ])
      expect(weights(...wrong)).toMatch(/^Weights take three numbers/);
    expect(weights(1, '', 1)).toBe('[[7.5]]');
  });

  test('a threshold is a single cell above 0, each named for itself', () => {
    const flag = (...thresholds: readonly unknown[]) =>
      message(FLAG.compute([[[5, 5, 5]], [[4.5, 5, 5]], null, ...thresholds]));
    expect(flag([[1, 2]])).toBe('The threshold of one score takes a single cell or number');
    expect(flag([[1], [2]])).toBe('The threshold of one score takes a single cell or number');
    expect(flag(null, 'x')).toBe('The threshold of the total: "x" is not a number');
    expect(flag(null, -1)).toBe('The threshold of the total must be above 0');
    expect(flag(0.5)).toBe('[["overpaying"]]');
    expect(flag(0.6)).toBe('[["balanced"]]');
  });

  test('offers stand in one column or one row', () => {
    const square = [
      [1, 2],
      [3, 4],
    ];
    for (const offers of [square, [[1], [2, 3]]])
      expect(message(INCREMENTS.compute([offers]))).toBe('Offers take one column or one row of numbers');
    expect(message(IMPLIEDLIMIT.compute([square]))).toBe('Offers take one column or one row of numbers');
  });
});

describe('rows that count, in sums and nets', () => {
  const two = (cells: readonly unknown[]) => [[2, 2, 2], cells];

  test('a row with a score missing is an error of a sum, and not a blank row', () => {
    expect(SPENT.compute([two([5, '', ''])])).toEqual(valueError('Row 2, Leverage: the score is missing'));
    expect(NETPOSITION.compute([two([5, 5, '']), two([6, 6, 6]), 'give'])).toEqual(
      valueError('Row 2, Relationship: the score is missing'),
    );
    expect(NETPOSITION.compute([two([5, 5, 5]), two([6, '', 6]), 'give'])).toEqual(
      valueError('Row 2, their Leverage: the score is missing'),
    );
  });

  test('a row without own scores, or without a mirror, does not count in a net', () => {
    expect(NETPOSITION.compute([two(['', '', '']), two([9, 9, 9]), 'give'])).toEqual([[-6, 6, 0]]);
    expect(NETPOSITION.compute([two([9, 9, 9]), two(['', '', '']), 'give'])).toEqual([[-6, 6, 0]]);
  });

  test('a row that does not count in a net need not be readable', () => {
    const down = [['give'], ['sideways']];
    expect(NETPOSITION.compute([two(['x', 5, 5]), two(['', '', '']), down])).toEqual([[-6, 6, 0]]);
    expect(NETPOSITION.compute([two(['', '', '']), two(['x', 5, 5]), down])).toEqual([[-6, 6, 0]]);
  });

  test('a bad direction stops a net and names its row', () => {
    expect(message(NETPOSITION.compute([two([5, 5, 5]), two([5, 5, 5]), [['give'], ['up']]]))).toMatch(
      /^Row 2, Direction: "up"/,
    );
  });

  test('a budget share above all of it is told; a sum that cannot be read stops it', () => {
    expect(BUDGETUSED.compute([[[2, 8, 3]], [[1, 0.5, 6]]])).toEqual([[2, 16, 0.5]]);
    expect(BUDGETUSED.compute([[[2, 'x', 3]], [[1, 1, 1]]])).toEqual(
      valueError('Row 1, Leverage: "x" is not a score from 1 to 10'),
    );
  });

  test('no share without value created, with the numbers', () => {
    expect(CAPTURESHARE.compute([[[5, 5, 5]], [[5, 5, 5]], 'give'])).toEqual(
      notAvailable('There is no share: these trades create no value (−15 to us, 15 to them)'),
    );
    expect(notAvailable('x')).toEqual({ error: 'notAvailable', message: 'x' });
  });
});

describe('INCREMENTS', () => {
  const words = (...offers: readonly number[]) => {
    const result = INCREMENTS.compute([offers.map((offer) => [offer])]);
    return isFunctionError(result) ? result : result.map((row) => row[2]);
  };

  test('a step larger than the one before is called so, however little', () => {
    expect(words(100, 90, 75)).toEqual(['', '', 'larger']);
    expect(words(100, 90, 79.9)).toEqual(['', '', 'larger']);
    expect(words(100, 90, 80.1)).toEqual(['', '', 'smaller']);
    expect(words(100, 90, 80)).toEqual(['', '', 'equal']);
    expect(words(50, 60, 75, 85, 86)).toEqual(['', '', 'larger', 'smaller', 'smaller']);
  });

  test('steps that are equal on paper are equal, whatever their binary noise', () => {
    expect(words(1, 1.1, 1.2)).toEqual(['', '', 'equal']);
  });

  test('a turn is a reversal, also within small numbers; a standstill is none', () => {
    expect(words(1, 1.5, 1.25)).toEqual(['', '', 'reversal']);
    expect(words(100, 90, 90, 95)).toEqual(['', '', 'smaller', '']);
  });
});

describe('scorers of lists of one score', () => {
  test('answer one column, and need it of everybody', () => {
    expect(
      DISAGREEMENT.compute([
        [[2], [5]],
        [[4], ['']],
      ]),
    ).toEqual([[2], [0]]);
    expect(
      TRIANGULATE.compute([
        [[2], ['']],
        [[4], ['']],
      ]),
    ).toEqual([[3], ['']]);
    expect(message(DISAGREEMENT.compute([[[2]], [[1, 2, 3]]]))).toBe(
      'Everybody’s scores need the same number of columns, three or one; person 2 has 3',
    );
    expect(TRIANGULATE.compute([[[2]], [['x']]])).toEqual([
      [{ error: 'value', message: 'Scorer 2, row 1, score: "x" is not a score from 1 to 10' }],
    ]);
  });
});

describe('TRIANGULATE', () => {
  test('the first person may not be left out, and nobody’s row stays blank', () => {
    expect(message(TRIANGULATE.compute([null, [[1, 2, 3]]]))).toMatch(
      /^Scores of person 1 .*none was given$/,
    );
    expect(TRIANGULATE.compute([[['', '', '']], [['', '', '']]])).toEqual([['', '', '']]);
  });
});

test('a blank or an error fills a whole row of a result, cells stand as they are', () => {
  expect(resultRow(3, '')).toEqual(['', '', '']);
  expect(resultRow(2, valueError('x'))).toEqual([valueError('x'), valueError('x')]);
  expect(resultRow(2, [1, 2])).toEqual([1, 2]);
});

test('the source for functions.json marks optional parameters in both places where the generator looks', () => {
  const source = catalogueSource();
  for (const { id, parameters } of CATALOGUE)
    for (const { name, optional } of parameters) {
      const own = source.slice(source.indexOf(` * @customfunction ${id}\n`));
      const declared = own.slice(
        own.indexOf(`function ${id}(`),
        own.indexOf(')', own.indexOf(`function ${id}(`)),
      );
      expect(declared.includes(`${name}?:`)).toBe(optional);
      expect(own.slice(0, own.indexOf('*/')).includes(`[${name}]`)).toBe(optional);
    }
});
