import fc from 'fast-check';
import { ASYMMETRY, FLAG, GAP, MOVE, SCORE, SURPLUS } from '../../src/functions/families/rows';
import { isFunctionError, valueError, type FunctionResult } from '../../src/functions/result';
import { DEFAULT_SETTINGS } from '../../src/negotiation/settings';
import { flagOf } from '../../src/negotiation/flag';
import { anyScores } from '../negotiation/rows';

const message = (result: FunctionResult) =>
  isFunctionError(result) ? result.message : JSON.stringify(result);

describe('one row or many', () => {
  const own = [
    [2, 8, 3],
    ['', '', ''],
    [11, 5, 5],
    ['7,5', ' 6 ', '5/10'],
  ];
  const mirror = [
    [5, 5, 5],
    [5, 5, 5],
    [5, 5, 5],
    [5, 5, 5],
  ];
  const bad = valueError('Row 3, Value: 11 is not a score from 1 to 10');

  test('a bad cell spoils its own row alone and says what is wrong; a blank row stays blank; numbers kept as text count', () => {
    expect(SCORE.compute([own])).toEqual([[13], [''], [bad], [18.5]]);
    expect(GAP.compute([own, mirror])).toEqual([
      [-3, 3, -2],
      ['', '', ''],
      [bad, bad, bad],
      [2.5, 1, 0],
    ]);
    expect(ASYMMETRY.compute([own, mirror])).toEqual([[-2], [''], [bad], [3.5]]);
    expect(SURPLUS.compute([own, mirror])).toEqual([[2], [''], [bad], [-3.5]]);
    expect(FLAG.compute([own, mirror])).toEqual([['mixed'], [''], [bad], ['balanced']]);
    expect(MOVE.compute([own, mirror])).toEqual([['trade'], [''], [bad], ['trade']]);
  });

  test('a missing mirror leaves the row blank, never 0', () => {
    expect(GAP.compute([[[2, 8, 3]], [['', null, ' ']]])).toEqual([['', '', '']]);
    expect(FLAG.compute([[[2, 8, 3]], [['', '', '']]])).toEqual([['']]);
  });

  test('a row with a score missing names the score', () => {
    expect(SCORE.compute([[[2, '', 3]]])).toEqual([[valueError('Row 1, Leverage: the score is missing')]]);
    expect(GAP.compute([[[2, 8, 3]], [[5, 5, '']]])).toEqual([
      Array.from({ length: 3 }, () => valueError('Row 1, their Relationship: the score is missing')),
    ]);
  });

  test('an error in a cell is named, in whichever form the host hands it over', () => {
    const na = 'Row 1, Value: the cell shows #N/A instead of a score from 1 to 10';
    for (const cell of ['#N/A', { type: 'Error', basicValue: '#N/A' }, { code: '#N/A' }])
      expect(SCORE.compute([[[cell, 8, 3]]])).toEqual([[valueError(na)]]);
  });
});

describe('one score a side', () => {
  const own = [[2.5], [8.5], ['']];
  const mirror = [[8.5], [5.5], [5]];

  test('counts three times, and is told by its total alone', () => {
    expect(SCORE.compute([own])).toEqual([[7.5], [25.5], ['']]);
    expect(ASYMMETRY.compute([own, mirror])).toEqual([[-18], [9], ['']]);
    expect(FLAG.compute([own, mirror])).toEqual([['opportunity'], ['overpaying'], ['']]);
    expect(FLAG.compute([[[5]], [[3]]])).toEqual([['overpaying']]);
    expect(FLAG.compute([[[9]], [[4]], undefined, undefined, [[18]]])).toEqual([['balanced']]);
    expect(MOVE.compute([own, mirror])).toEqual([['give'], ['keep'], ['']]);
  });

  test('has no gap on a dimension, and no pair of three and one', () => {
    expect(GAP.compute([[[5]], [[3]]])).toMatchObject([[{ error: 'notAvailable' }]]);
    expect(message(ASYMMETRY.compute([[[1, 2, 3]], [[5]]]))).toContain('the same number of columns');
  });
});

describe('shapes', () => {
  test('scores that do not stand in three columns are refused as a whole', () => {
    expect(message(SCORE.compute([[[1, 2]]]))).toContain('this one has 2 columns');
    expect(message(GAP.compute([[[1, 2, 3]], [[1, 2, 3, 4]]]))).toBe(
      'Mirror scores take a range of three columns (Value, Leverage, Relationship), or of one; this one has 4 columns',
    );
  });

  test('two ranges of different height are refused', () => {
    const result = GAP.compute([
      [
        [1, 2, 3],
        [1, 2, 3],
      ],
      [[1, 2, 3]],
    ]);
    expect(message(result)).toBe('Own and mirror scores need the same number of rows; they have 2 and 1');
  });

  test('a direction may stand once for all rows or once per row, and nothing in between', () => {
    const scores = [
      [2, 2, 2],
      [2, 2, 2],
      [2, 2, 2],
    ];
    const theirs = scores.map(() => [4, 4, 4]);
    expect(SURPLUS.compute([scores, theirs, 'get'])).toEqual([[-6], [-6], [-6]]);
    expect(SURPLUS.compute([scores, theirs, [['get'], [''], ['We give']]])).toEqual([[-6], [6], [6]]);
    expect(message(SURPLUS.compute([scores, theirs, [['get'], ['get']]]))).toContain(
      'Direction takes one cell',
    );
  });

  test('a direction that is no direction spoils its row alone, because its sign is unknown', () => {
    const result = SURPLUS.compute([[[2, 2, 2]], [[4, 4, 4]], [['maybe']]]);
    expect(result).toEqual([
      [valueError('Row 1, Direction: "maybe" is neither a give nor a get; write give or get')],
    ]);
  });
});

describe('weights and thresholds', () => {
  test('weights count in proportion, in a row or a column, and blank ones, or three of 0, mean equal weights', () => {
    expect(SCORE.compute([[[2, 8, 3]], [[2, 1, 1]]])).toEqual([[2 * 1.5 + 8 * 0.75 + 3 * 0.75]]);
    expect(SCORE.compute([[[2, 8, 3]], [[2], [1], [1]]])).toEqual([[11.25]]);
    expect(SCORE.compute([[[2, 8, 3]], [['', '', '']]])).toEqual([[13]]);
    expect(SCORE.compute([[[2, 8, 3]], [[0, 0, 0]]])).toEqual([[13]]);
  });

  test.each([[[[0, -1, 0]]], [[[1, -1, 1]]], [[[1, 1]]], [[['a', 1, 1]]], [5]])(
    'weights %j are refused',
    (weights) => {
      expect(message(SCORE.compute([[[2, 8, 3]], weights]))).toMatch(/^Weights take three numbers/);
    },
  );

  test('thresholds can be set for the call', () => {
    const flag = (...thresholds: readonly unknown[]) =>
      FLAG.compute([[[5, 5, 5]], [[3, 5, 5]], null, ...thresholds]);
    expect(flag()).toEqual([['balanced']]);
    expect(flag(2)).toEqual([['overpaying']]);
    expect(flag(null, 2)).toEqual([['overpaying']]);
    expect(flag('', '')).toEqual([['balanced']]);
    expect(flag(0, 0)).toEqual([['balanced']]);
    expect(message(flag(-1))).toBe('The threshold of one score must be above 0');
    expect(message(flag('much'))).toBe('The threshold of one score: "much" is not a number');
  });
});

test('FLAG says what the method says', () => {
  fc.assert(
    fc.property(anyScores, anyScores, fc.constantFrom('give', 'get'), (own, mirror, direction) => {
      expect(FLAG.compute([[own], [mirror], [[direction]]])).toEqual([
        [flagOf(direction, own, mirror, DEFAULT_SETTINGS).flag],
      ]);
    }),
  );
});
