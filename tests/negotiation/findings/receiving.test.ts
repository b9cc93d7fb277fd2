import { scores } from '../rows';
import { flat, found, rowsOf } from './found';

const gets = (own: Parameters<typeof rowsOf>[0], given = {}, firstRow = 20) =>
  rowsOf(own, { direction: 'get', ...given }, firstRow);

describe('low-value-receipts', () => {
  test('two gets with a mean of 12 are low, 12.5 is not, and one get alone is not judged', () => {
    expect(found('low-value-receipts', gets([flat(4), flat(4)]))).toEqual([
      expect.objectContaining({ severity: 'caution', rows: [20, 21], numbers: { gets: 2, meanGet: 12 } }),
    ]);
    expect(found('low-value-receipts', gets([flat(4), scores(4, 4, 5)]))).toEqual([]);
    expect(found('low-value-receipts', gets([flat(1)]))).toEqual([]);
  });

  test('a mean get 6 below the mean give is low too', () => {
    const receipts = gets([flat(5), flat(5)]);
    expect(found('low-value-receipts', [...rowsOf([flat(7)]), ...receipts])).toEqual([
      expect.objectContaining({ numbers: { gets: 2, meanGet: 15, meanGive: 21 } }),
    ]);
    expect(found('low-value-receipts', [...rowsOf([scores(7, 7, 6)]), ...receipts])).toEqual([]);
  });
});

describe('token-receipts', () => {
  test('three small gets below our gives are tokens; two are not, nor three that weigh as much', () => {
    const tokens = gets([flat(2), flat(2), flat(3)]);
    expect(found('token-receipts', [...rowsOf([flat(8)]), ...tokens])).toEqual([
      expect.objectContaining({
        severity: 'caution',
        rows: [20, 21, 22],
        numbers: { gets: 3, received: 21, given: 24 },
      }),
    ]);
    expect(found('token-receipts', [...rowsOf([flat(7)]), ...tokens])).toEqual([]);
    expect(found('token-receipts', [...rowsOf([flat(8)]), ...gets([flat(2), flat(2)])])).toEqual([]);
  });

  test('the session before counts with this one', () => {
    const before = [...rowsOf([flat(9)]), ...gets([flat(2), flat(2)])];
    const now = gets([flat(2)], { session: 2 }, 30);
    expect(found('token-receipts', [...before, ...now])).toHaveLength(1);
    expect(found('token-receipts', before)).toEqual([]);
  });
});

describe('relationship-drain', () => {
  const gives = rowsOf([scores(1, 1, 5), scores(1, 1, 5)]);

  test('received relationship below half of the given is a drain, half is not', () => {
    expect(found('relationship-drain', [...gives, ...gets([scores(9, 9, 4.9)])])).toEqual([
      expect.objectContaining({ rows: [5, 6], numbers: { given: 10, received: 4.9, gives: 2 } }),
    ]);
    expect(found('relationship-drain', [...gives, ...gets([scores(1, 1, 5)])])).toEqual([]);
  });

  test('one give is no pattern, and a one-off deal has no relationship to drain', () => {
    expect(found('relationship-drain', gives.slice(0, 1))).toEqual([]);
    expect(found('relationship-drain', gives, { relationship: 'one-off' })).toEqual([]);
  });
});

describe('the net position', () => {
  const trade = (own: number, mirror: number, direction: 'give' | 'get', row: number) =>
    rowsOf([flat(own)], { direction, mirror: flat(mirror) }, row);
  const rules = ['capture-over-cap', 'counterpart-losing', 'we-are-losing', 'value-destroyed'];
  const firing = (rows: ReturnType<typeof rowsOf>, known = {}) =>
    rules.flatMap((rule) => found(rule, rows, known).map(({ severity }) => `${rule}: ${severity}`));

  test('a share of 60% stands at the cap, more is over it; a one-off deal is only informed', () => {
    // us = 24 − 12 = 12, them = 17 − 9 = 8; then their share falls to 7.
    const atCap = [
      ...rowsOf([scores(4, 4, 4)], { mirror: scores(5, 6, 6) }),
      ...rowsOf([flat(8)], { direction: 'get', mirror: flat(3) }, 20),
    ];
    const over = [
      ...rowsOf([scores(4, 4, 3)], { mirror: scores(5, 6, 5) }),
      ...rowsOf([flat(8)], { direction: 'get', mirror: flat(3) }, 20),
    ];
    expect(firing(atCap)).toEqual([]);
    expect(firing(over)).toEqual(['capture-over-cap: warning']);
    expect(firing(over, { relationship: 'one-off' })).toEqual(['capture-over-cap: info']);
    expect(found('capture-over-cap', over)).toEqual([
      expect.objectContaining({ rows: [5, 20], numbers: { us: 13, them: 7, created: 20, share: 0.65 } }),
    ]);
  });

  test('a side that loses is named, and the cap is silent about a share above 100%', () => {
    expect(firing(trade(8, 3, 'get', 5))).toEqual(['counterpart-losing: warning']);
    expect(firing(trade(4, 8, 'give', 5))).toEqual(['we-are-losing: warning']);
    expect(firing([...trade(3, 8, 'give', 5), ...trade(2, 1, 'get', 6)])).toEqual(['we-are-losing: caution']);
  });

  test('trades that create nothing are named as such', () => {
    const even = [...trade(5, 5, 'give', 5), ...trade(5, 5, 'get', 6)];
    expect(firing(even)).toEqual(['value-destroyed: warning']);
    expect(firing([])).toEqual([]);
  });
});
