import { readAmount } from '../../src/cells/readAmount';

describe('An amount', () => {
  test.each([
    [120_000, 120_000],
    [-4.5, -4.5],
    [0, 0],
    ['€ 120.000', 120_000],
    ['$1,200,000', 1_200_000],
    ['CHF 1’200’000', 1_200_000],
    ["1'200", 1200],
    ['1\u202f200\u00a0EUR', 1200],
    ['1\u00a0200\u00a0EUR', 1200],
    ['12 000 usd', 12_000],
    ['-1.500', -1500],
    ['4,5 %', 4.5],
    ['4.25%', 4.25],
    ['120', 120],
    ['-7', -7],
    ['1.234.56', null],
    ['1,234.567', null],
    ['12,3456', null],
    ['EURO 5', null],
    ['about 5', null],
    ['', null],
    ['   ', null],
    [NaN, null],
    [Infinity, null],
    [true, null],
    [null, null],
    [undefined, null],
    [{ basicValue: 5 }, null],
  ])('%p is read as %p', (cell, amount) => {
    expect(readAmount(cell)).toBe(amount);
  });
});
