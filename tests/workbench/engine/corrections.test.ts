import type { Univer } from '@univerjs/core';
import {
  ArrayValueObject,
  BooleanValueObject,
  compareToken,
  IFunctionService,
  NumberValueObject,
  StringValueObject,
  type BaseValueObject,
} from '@univerjs/engine-formula';
import { arrayOf } from '../../../src/workbench/engine/valueGrids';
import { generalText } from '../../../src/workbench/engine/textCorrections';
import { monthsLater } from '../../../src/workbench/engine/calendarCorrections';
import { preparedEngine } from '../../../src/workbench/engine/preparedEngine';
import { emptyWorkbook } from '../../../src/workbench/engine/spreadsheet';
import { bootUniver } from '../../../src/workbench/engine/univerNode';

const opened: Univer[] = [];
afterAll(() => {
  for (const univer of opened) univer.dispose();
});

function engine(isPrepared: boolean) {
  const { univer, api } = bootUniver();
  opened.push(univer);
  api.createWorkbook(emptyWorkbook());
  const injector = univer.__getInjector();
  if (isPrepared) preparedEngine(injector);
  const valueOf = (one: number | string | boolean): BaseValueObject =>
    typeof one === 'number'
      ? NumberValueObject.create(one)
      : typeof one === 'boolean'
        ? BooleanValueObject.create(one)
        : StringValueObject.create(one);
  return (
    name: string,
    ...given: readonly (number | string | readonly (number | string | boolean)[])[]
  ): unknown => {
    const values = given.map((one) => (typeof one === 'object' ? arrayOf([one.map(valueOf)]) : valueOf(one)));
    const result = injector
      .get(IFunctionService)
      .getExecutor(name)
      ?.calculate(...values);
    const one = result instanceof ArrayValueObject ? result.getFirstCell() : (result as BaseValueObject);
    return one.getValue();
  };
}

/** As the library by itself has it: asked before any engine is prepared. */
const ALONE = {
  bracket: StringValueObject.create('(5)').convertToNumberObjectValue().getValue(),
  mixed: StringValueObject.create('1 1/2').convertToNumberObjectValue().getValue(),
  tilde: StringValueObject.create('~').compareBy('a', compareToken.LESS_THAN).getValue(),
  joined: NumberValueObject.create(1e-10).concatenateBack(StringValueObject.create('')).getValue(),
};

/** Serial numbers as Excel gives them. */
const CASES = [
  ['EDATE', [44592, 1], 44620], // 31 January 2022 → 28 February
  ['EDATE', [45322, 1], 45351], // 31 January 2024 → 29 February
  ['EDATE', [44651, -1], 44620], // 31 March 2022 → 28 February
  ['EDATE', [31, 1], 60], // 31 January 1900 → 29 February 1900, which only Excel has
  ['EOMONTH', [1, 1], 60],
  ['DAY', [60], 29],
  ['DATE', [1900, 2, 29], 60],
  ['DATE', [1899, 1, 1], 693598],
  ['YEAR', [2958466], '#NUM!'],
  ['ISOWEEKNUM', [45656], 1], // 30 December 2024
  ['SEARCH', ['B*c', 'abbc'], 2],
  ['SEARCH', ['~?', 'a?b'], 2],
  ['TEXT', [5, ''], ''],
  ['IF', ['x', 1, 2], '#VALUE!'],
  ['SECOND', [0.00001], 1],
  ['MINUTE', [0.5034722], 5], // 12:04:59.998
  ['HOUR', [0.999999], 0],
  ['CONCATENATE', [1 / 3, 'x'], '0.333333333333333x'],
  ['CONCAT', [1 / 3], '0.333333333333333'],
  ['LEN', [1 / 3], 17],
  ['DOLLAR', [1234.567], '$1,234.57'],
  ['NOT', ['false'], true],
  ['MATCH', ['a~~b', ['x', 'a~b'], 0], 2],
  ['MATCH', ['zzz', ['Item', 'Price', 'Support']], 3],
  ['LOOKUP', [1000, ['Cost', 3, 5, true]], 5],
  ['HLOOKUP', [1000, ['Cost', 3, 5, true], 1], 5],
  ['SUMPRODUCT', [[1, 2], 3], '#VALUE!'],
  ['TEXT', [1.005, '0.00'], '1.01'],
] as const;

describe('with the corrections', () => {
  const call = engine(true);
  test.each(CASES)('%s of %j is %i', (name, given, expected) => {
    expect(call(name, ...given)).toBe(expected);
  });

  test.each([
    ['EDATE', [44576, 1], 44607],
    ['EDATE', [44592, 2], 44651],
    ['EDATE', [44592, 0.9], 44592],
    ['EDATE', [60, 12], 425],
    ['EDATE', [31, -1], '#NUM!'],
    ['EOMONTH', [44592, 1], 44620],
    ['EOMONTH', [44592, 0], 44592],
    ['DAY', [59], 28],
    ['DAY', [61], 1],
    ['DATE', [1900, 3, 1], 61],
    ['DATE', [2024, 13, 1], 45658],
    ['DATE', [2024, 1, -1], 45290],
    ['DATE', [10000, 1, 1], '#NUM!'],
    ['YEAR', [2958465], 9999],
    ['ISOWEEKNUM', [45291], 52],
    ['ISOWEEKNUM', [44197], 53],
    ['SEARCH', ['z*', 'abc'], '#VALUE!'],
    ['SEARCH', ['b', 'abcb', 3], 4],
    ['IF', ['TRUE', 1, 2], 1],
    ['IF', [0, 1, 2], 2],
    ['SECOND', [-1], '#NUM!'],
    ['SECOND', ['12:30:15'], 15],
    ['MINUTE', [0.99999], 59],
    ['CONCATENATE', [12, 'x'], '12x'],
    ['LEFT', [12345, 2], '12'],
    ['VALUE', ['(abc)'], '#VALUE!'],
    ['VALUE', ['($1,234)'], -1234],
    ['VALUE', ['-$1,234.50'], -1234.5],
    ['VALUE', ['1 1/2'], 1.5],
    ['VALUE', ['- 5'], -5],
    ['VALUE', ['()'], '#VALUE!'],
    ['N', [['x', 2]], 0],
    ['MATCH', [4, [1, 3, 5], 1], 2],
    ['MATCH', [0, [1, 3, 5]], '#N/A'],
    ['MATCH', [4, [7, 5, 3], -1], 2],
    [
      'SUMPRODUCT',
      [
        [1, 2],
        [3, 4],
      ],
      11,
    ],
    ['TEXT', [2.5, '0'], '3'],
    ['TEXT', [1234.5, 'General'], '1234.5'],
    ['VALUE', ['-5'], -5],
    ['NOT', ['x'], '#VALUE!'],
    ['NOT', [0], true],
    ['DOLLAR', [-5], '($5.00)'],
  ] as const)('what was right stays: %s of %j is %j', (name, given, expected) => {
    expect(call(name, ...given)).toBe(expected);
  });
});

test('texts are read, ordered and joined as Excel does, which the library by itself does not', () => {
  const create = (text: string) => StringValueObject.create(text);
  expect(create('(5)').convertToNumberObjectValue().getValue()).toBe(-5);
  expect(create('1 1/2').convertToNumberObjectValue().getValue()).toBe(1.5);
  expect(create('~').compareBy('a', compareToken.LESS_THAN).getValue()).toBe(true);
  expect(create('a').compareBy('A', compareToken.EQUALS).getValue()).toBe(true);
  expect(create('b').compareBy('A', compareToken.GREATER_THAN_OR_EQUAL).getValue()).toBe(true);
  expect(NumberValueObject.create(1e-10).concatenateBack(create('')).getValue()).toBe('1E-10');
  // When one of these is right, a newer library no longer needs that correction.
  expect(ALONE.bracket).not.toBe(-5);
  expect(ALONE.mixed).not.toBe(1.5);
  expect(ALONE.tilde).not.toBe(true);
  expect(ALONE.joined).not.toBe('1E-10');
});

describe('the engine by itself', () => {
  const call = engine(false);
  // When one of these is right, a newer engine no longer needs that correction.
  test.each(CASES)('is wrong about %s of %j', (name, given, expected) => {
    expect(call(name, ...given)).not.toBe(expected);
  });
});

test('every day of four centuries is as far from its month’s end as a calendar says', () => {
  for (let serial = 61; serial < 146_000; serial += 13) {
    const from = new Date(Date.UTC(1899, 11, 30 + serial));
    const later = monthsLater(serial, 7) ?? 0;
    const to = new Date(Date.UTC(1899, 11, 30 + later));
    const last = new Date(Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + 8, 0)).getUTCDate();
    expect([to.getUTCMonth(), to.getUTCDate()]).toEqual([
      (from.getUTCMonth() + 7) % 12,
      Math.min(from.getUTCDate(), last),
    ]);
  }
});

test.each([
  [1 / 3, '0.333333333333333'],
  [0.1 + 0.2, '0.3'],
  [1e20, '100000000000000000000'],
  [1.5e21, '1.5E+21'],
  [-1e-10, '-1E-10'],
  [0.0000001, '0.0000001'],
  [0, '0'],
])('as text %d is %s', (number, text) => {
  expect(generalText(number)).toBe(text);
});
