import { CAPTURESHARE, NETPOSITION } from '../../src/functions/families/net';
import { BUDGETUSED, CUMULATIVE, RECEIVED, SPENT } from '../../src/functions/families/ledger';
import { isFunctionError, notAvailable, valueError, type FunctionResult } from '../../src/functions/result';

const message = (result: FunctionResult) =>
  isFunctionError(result) ? result.message : JSON.stringify(result);

const own = [
  [2, 8, 3],
  [4, 4, 4],
  ['', '', ''],
  [1, 2, 3],
  [9, 9, 9],
];
const direction = [['give'], ['get'], [''], ['We give'], ['']];
const status = [['agreed'], ['Accepted'], [''], ['offered'], ['agreed']];

describe('what was given and received', () => {
  test('agreed rows count, by direction; without a Status column every row counts', () => {
    expect(SPENT.compute([own, direction, status])).toEqual([[11, 17, 12, 40]]);
    expect(RECEIVED.compute([own, direction, status])).toEqual([[4, 4, 4, 12]]);
    expect(SPENT.compute([own, direction, null])).toEqual([[12, 19, 15, 46]]);
    expect(SPENT.compute([own, null, null])).toEqual([[16, 23, 19, 58]]);
  });

  test('a status cell that is blank or not understood is an idea and does not count', () => {
    expect(SPENT.compute([[[2, 8, 3]], null, [['']]])).toEqual([[0, 0, 0, 0]]);
    expect(SPENT.compute([[[2, 8, 3]], null, [['perhaps']]])).toEqual([[0, 0, 0, 0]]);
  });

  test('a running total repeats itself on rows that do not count and is blank on blank rows', () => {
    expect(CUMULATIVE.compute([own, direction, status])).toEqual([
      [2, 8, 3, 13],
      [2, 8, 3, 13],
      ['', '', '', ''],
      [2, 8, 3, 13],
      [11, 17, 12, 40],
    ]);
  });

  test('a bad row is an error in the running total’s row, and in a sum an error for the whole: a sum leaves nothing out in silence', () => {
    const spoiled = [
      [2, 8, 3],
      [2, 'tbd', 3],
      [1, 1, 1],
    ];
    const error = valueError('Row 2, Leverage: "tbd" is not a score from 1 to 10');
    expect(CUMULATIVE.compute([spoiled])).toEqual([
      [2, 8, 3, 13],
      [error, error, error, error],
      [3, 9, 4, 16],
    ]);
    expect(SPENT.compute([spoiled])).toEqual(error);
  });

  test('a row that does not count may be half scored', () => {
    expect(SPENT.compute([[[2, '', 3]], null, [['idea']]])).toEqual([[0, 0, 0, 0]]);
    expect(SPENT.compute([[[2, '', 3]], [['get']]])).toEqual([[0, 0, 0, 0]]);
  });

  test('a direction that is no direction stops the sum', () => {
    expect(message(SPENT.compute([[[2, 8, 3]], [['sideways']]]))).toContain('Row 1, Direction');
  });
});

describe('budgets', () => {
  test('each dimension’s share of its budget, blank where none is set', () => {
    expect(BUDGETUSED.compute([own, [[22, 17, '']], direction, status])).toEqual([[0.5, 1, '']]);
    expect(BUDGETUSED.compute([own, [[22], [17], ['']], direction, status])).toEqual([[0.5, 1, '']]);
  });

  test('a budget of 0 is none, one below 0 has no share, and a budget takes three cells', () => {
    expect(BUDGETUSED.compute([[[2, 8, 3]], [[4, 0, 'x']]])).toEqual([
      [0.5, '', valueError('The budget: "x" is not a number')],
    ]);
    expect(BUDGETUSED.compute([[[2, 8, 3]], [[4, -1, '']]])).toEqual([
      [0.5, valueError('A budget must be above 0 to take a share of it'), ''],
    ]);
    expect(message(BUDGETUSED.compute([own, [[1, 2]]]))).toContain('three cells');
  });
});

describe('the net position', () => {
  const ours = [
    [2, 2, 2],
    [8, 8, 8],
    [9, 9, 9],
  ];
  const theirs = [
    [6, 6, 6],
    [3, 3, 3],
    ['', '', ''],
  ];
  const ways = [['give'], ['get'], ['give']];

  test('rows without a mirror do not count', () => {
    expect(NETPOSITION.compute([ours, theirs, ways])).toEqual([[18, 9, 27]]);
    expect(CAPTURESHARE.compute([ours, theirs, ways])).toEqual([[18 / 27]]);
    expect(NETPOSITION.compute([ours, theirs, ways, [['agreed'], ['asked'], ['agreed']]])).toEqual([
      [-6, 18, 12],
    ]);
  });

  test('nothing agreed is blank, nothing created is #N/A with the reason', () => {
    expect(CAPTURESHARE.compute([ours, theirs, ways, [['idea'], [''], ['']]])).toEqual([['']]);
    expect(CAPTURESHARE.compute([[[6, 6, 6]], [[2, 2, 2]], 'give'])).toEqual(
      notAvailable('There is no share: these trades create no value (−18 to us, 6 to them)'),
    );
  });
});
