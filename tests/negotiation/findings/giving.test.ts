import { linkedGives } from '../../../src/negotiation/linkedGives';
import { ROW_WORDS } from '../../../src/vocabulary/rowWords';
import { scores } from '../rows';
import { flat, found, rowsOf } from './found';

describe('high-leverage-giveaway', () => {
  const find = (...args: Parameters<typeof rowsOf>) => found('high-leverage-giveaway', rowsOf(...args));

  test('two gives of leverage 7 in a session are too many', () => {
    const own = [scores(1, 7, 1), scores(1, 8, 1), flat(1), flat(1), flat(1)];
    expect(find(own)).toEqual([
      expect.objectContaining({
        severity: 'caution',
        rows: [5, 6],
        numbers: { high: 2, gives: 5, threshold: 7 },
      }),
    ]);
  });

  test('one of two is half and too many; one of three, and a give alone, are not', () => {
    expect(find([scores(1, 7, 1), flat(1)])).toHaveLength(1);
    expect(find([scores(1, 7, 1), flat(1), flat(1)])).toEqual([]);
    expect(find([scores(1, 7, 1)])).toEqual([]);
    expect(find([scores(1, 6.9, 1), scores(1, 6.9, 1)])).toEqual([]);
  });

  test('two sessions running make it a warning, one session between does not count as running with other rows', () => {
    const high = [scores(1, 7, 1), scores(1, 7, 1)];
    const running = [...rowsOf(high), ...rowsOf(high, { session: 2 }, 10)];
    expect(found('high-leverage-giveaway', running)).toEqual([
      expect.objectContaining({ severity: 'warning', rows: [10, 11] }),
    ]);
    const apart = [
      ...rowsOf(high),
      ...rowsOf([flat(1)], { session: 2 }, 10),
      ...rowsOf(high, { session: 3 }, 20),
    ];
    expect(found('high-leverage-giveaway', apart)).toEqual([
      expect.objectContaining({ severity: 'caution', rows: [20, 21] }),
    ]);
  });

  test('gives of an earlier session alone say nothing about this one', () => {
    const rows = [...rowsOf([scores(1, 7, 1), scores(1, 7, 1)]), ...rowsOf([flat(1)], { session: 2 }, 10)];
    expect(found('high-leverage-giveaway', rows)).toEqual([]);
  });

  test('where sessions are not known all agreed rows are looked at together', () => {
    expect(find([scores(1, 7, 1), scores(1, 7, 1)], { session: null })).toHaveLength(1);
  });
});

describe('salami-slicing', () => {
  test('three small gives of two sessions that reach 18 points are noticed when the third arrives, not before', () => {
    const first = rowsOf([flat(2), flat(2)]);
    const third = rowsOf([flat(2)], { session: 2 }, 10);
    expect(found('salami-slicing', first)).toEqual([]);
    expect(found('salami-slicing', [...first, ...third])).toEqual([
      expect.objectContaining({ severity: 'warning', rows: [5, 6, 10], numbers: { gives: 3, total: 18 } }),
    ]);
  });

  test('17 points stay unnoticed, unless they take a quarter of a budget', () => {
    const rows = rowsOf([flat(2), flat(2), scores(2, 1, 2)]);
    expect(found('salami-slicing', rows)).toEqual([]);
    expect(found('salami-slicing', rows, { budgets: [25, null, null] })).toEqual([]);
    expect(found('salami-slicing', rows, { budgets: [24, null, null] })).toEqual([
      expect.objectContaining({ numbers: { gives: 3, total: 17, budgetShare: 0.25 } }),
    ]);
  });

  test('a give with a score of 5, or above 9 in total, is no slice', () => {
    expect(found('salami-slicing', rowsOf([flat(3), flat(3), scores(5, 1, 1)]))).toEqual([]);
    expect(found('salami-slicing', rowsOf([flat(3), flat(3), scores(4, 3, 3)]))).toEqual([]);
    expect(found('salami-slicing', rowsOf([flat(3), flat(3), flat(3)]))).toHaveLength(1);
  });

  test('slices of two sessions ago have fallen out of the window', () => {
    const rows = [
      ...rowsOf([flat(3)], { session: 1 }),
      ...rowsOf([flat(3)], { session: 2 }, 10),
      ...rowsOf([flat(3)], { session: 3 }, 20),
    ];
    expect(found('salami-slicing', rows)).toEqual([]);
  });
});

describe('over-giving', () => {
  test('three substantial gives without a get are too many, two are not, nor three with a get', () => {
    expect(found('over-giving', rowsOf([flat(4), flat(4), flat(4)]))).toEqual([
      expect.objectContaining({
        severity: 'warning',
        rows: [5, 6, 7],
        numbers: { gives: 3, gets: 0, total: 36 },
      }),
    ]);
    expect(found('over-giving', rowsOf([flat(4), flat(4), scores(4, 4, 3)]))).toEqual([]);
    const get = rowsOf([flat(1)], { direction: 'get' }, 10);
    expect(found('over-giving', [...rowsOf([flat(4), flat(4), flat(4)]), ...get])).toEqual([]);
  });
});

describe('unreciprocated-give', () => {
  const find = (rows: ReturnType<typeof rowsOf>) => found('unreciprocated-give', rows, { links: true });
  const get = (given = {}) => rowsOf([flat(5)], { direction: 'get', name: 'Longer term', ...given }, 12);

  test('an agreed give without a link is named; the link may stand on either side, by row or by name', () => {
    expect(find([...rowsOf([flat(5)]), ...get()])).toEqual([
      expect.objectContaining({ severity: 'caution', rows: [5], numbers: { gives: 1, total: 15 } }),
    ]);
    for (const linkedTo of ['12', 'row 12', 'B12', 'longer TERM', 'Bonus; Longer term'])
      expect(find([...rowsOf([flat(5)], { linkedTo }), ...get()])).toEqual([]);
    expect(find([...rowsOf([flat(5)]), ...get({ linkedTo: 'Row 5' })])).toEqual([]);
  });

  test('a link that leads to no get is no link', () => {
    for (const linkedTo of ['13', 'Other thing', 'x', 'Longer', 'term', 'Longer term of two years'])
      expect(find([...rowsOf([flat(5)], { linkedTo }), ...get()])).toHaveLength(1);
  });

  test('each name is folded once, however many gives and gets there are', () => {
    let folded = 0;
    const nameKey = (text: string) => {
      folded += 1;
      return ROW_WORDS.nameKey(text);
    };
    const gives = rowsOf(Array.from({ length: 50 }, () => flat(5)));
    const gets = gives.map(({ name, row }) => get({ row: row + 50, linkedTo: name })).flat();
    const linked = linkedGives([...gives, ...gets], { ...ROW_WORDS, nameKey });
    expect(linked.size).toBe(50);
    expect(folded).toBeLessThanOrEqual(2 * 100);
  });

  test('goodwill needs no return, until there are more than two', () => {
    expect(find(rowsOf([flat(2), flat(2)], { notes: 'Goodwill' }))).toEqual([]);
    expect(find(rowsOf([flat(2), flat(2), flat(2)], { type: 'Kulanz (Q3)' }))).toEqual([
      expect.objectContaining({
        severity: 'caution',
        rows: [5, 6, 7],
        numbers: { goodwill: 3, threshold: 2 },
      }),
    ]);
  });

  test('a template without a column for links is not blamed for having none', () => {
    expect(found('unreciprocated-give', rowsOf([flat(5)]))).toEqual([]);
  });
});

describe('budget-near and budget-over', () => {
  const gives = rowsOf([scores(1, 4, 1), scores(1, 8, 1)]);
  const find = (rule: string, leverage: number) => found(rule, gives, { budgets: [null, leverage, null] });

  test('80% is near, 100% is still near, more is over; 79% is neither', () => {
    expect(find('budget-near', 15)).toEqual([
      expect.objectContaining({
        severity: 'caution',
        rows: [6, 5],
        numbers: { used: 12, budget: 15, left: 3 },
      }),
    ]);
    expect(find('budget-near', 15.2)).toEqual([]);
    expect(find('budget-near', 12)).toHaveLength(1);
    expect(find('budget-over', 12)).toEqual([]);
    expect(find('budget-near', 11.9)).toEqual([]);
    expect(find('budget-over', 10)).toEqual([
      expect.objectContaining({ severity: 'warning', numbers: { used: 12, budget: 10, left: -2 } }),
    ]);
  });

  test('each dimension has a finding of its own', () => {
    expect(found('budget-over', gives, { budgets: [1, 1, 1] })).toHaveLength(3);
  });
});
