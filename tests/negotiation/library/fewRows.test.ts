import { benchmarkOf } from '../../../src/negotiation/library/benchmark';
import { DEFAULT_LIBRARY_SETTINGS as SETTINGS } from '../../../src/negotiation/library/librarySettings';
import { industryOf, libraryIndex } from '../../../src/negotiation/library/libraryIndex';
import { isSame, type PastConcession } from '../../../src/negotiation/library/pastConcession';
import { againstPastDeals } from '../../../src/negotiation/library/pastDeals';
import { percentRank, quantile } from '../../../src/negotiation/library/quantile';
import { ageWeight, shrunkenMean } from '../../../src/negotiation/library/shrunkenMean';
import { concession, scores } from '../rows';

const past = (own: PastConcession['own'], given: Partial<PastConcession> = {}): PastConcession => ({
  ...{ type: 'Price', industry: '', counterparty: '', deal: '', age: 0, direction: null, outcome: '' },
  own,
  mirror: null,
  ...given,
});
const index = (rows: readonly PastConcession[]) => libraryIndex(rows, SETTINGS.halfLife);
const subject = { type: 'Price', industry: '', counterparty: '', direction: 'give' } as const;

test('each kind of score is compared with its own past', () => {
  const rows = [past(scores(2, 5, 9)), past(scores(2, 5, 9)), past(scores(2, 5, 9))];
  expect(benchmarkOf(index(rows), subject, SETTINGS).usual).toEqual([
    expect.closeTo(2, 9),
    expect.closeTo(5, 9),
    expect.closeTo(9, 9),
  ]);
});

test('a row of the past whose direction is not known is compared with both, and so is a subject’s', () => {
  const rows = (['give', 'get', null] as const).map((direction) => past(scores(5, 5, 5), { direction }));
  const counted = (direction: 'give' | 'get' | null) =>
    benchmarkOf(index(rows), { ...subject, direction }, SETTINGS).n;
  expect([counted('give'), counted('get'), counted(null)]).toEqual([2, 2, 3]);
});

test('the mean of a group needs rows, however old or light they are; an empty group changes nothing', () => {
  const of = (score: number, weight: number) => ({ weight, sum: score * weight });
  const none = { weight: 0, sum: 0 };
  expect(shrunkenMean([], 5)).toBeNull();
  expect(shrunkenMean([none, none], 5)).toBeNull();
  expect(shrunkenMean([of(6, 0.5)], 5)).toBe(6);
  expect(shrunkenMean([of(6, 1), none], 5)).toBe(6);
  // (0.5 · 9 + 5 · 6) / 5.5
  expect(shrunkenMean([of(6, 1), of(9, 0.5)], 5)).toBeCloseTo(34.5 / 5.5, 12);
  expect(shrunkenMean([of(6, 0), of(9, 1)], 5)).toBe(9);
});

test('a row of unknown age counts in full', () => {
  expect(ageWeight(null, 365)).toBe(1);
});

describe('the industry of a counterparty', () => {
  const theirs = (industry: string, age: number | null, counterparty = 'Acme') =>
    past(scores(5, 5, 5), { industry, age, counterparty });

  test('is that of the latest of their own rows which names one', () => {
    expect(
      industryOf(index([theirs('Retail', 400), theirs('Energy', 30), theirs('Steel', 90)]), 'Acme'),
    ).toBe('Energy');
    expect(industryOf(index([theirs('', 1), theirs('Energy', 30)]), 'ACME')).toBe('Energy');
    expect(industryOf(index([theirs('Banking', 1, 'Other'), theirs('Energy', 30)]), 'Acme')).toBe('Energy');
  });

  test('of equally old rows is the first, and a row of unknown age is the oldest', () => {
    expect(industryOf(index([theirs('Retail', 30), theirs('Energy', 30)]), 'Acme')).toBe('Retail');
    expect(industryOf(index([theirs('Retail', null), theirs('Energy', 3000)]), 'Acme')).toBe('Energy');
  });

  test('is unknown without a name, without rows, and where none names one', () => {
    expect(industryOf(index([theirs('Retail', 1, '')]), '  ')).toBe('');
    expect(industryOf(index([]), 'Acme')).toBe('');
    expect(industryOf(index([theirs('', 1)]), 'Acme')).toBe('');
  });
});

test('blank is like nothing, not even like blank', () => {
  expect(isSame('', '')).toBe(false);
  expect(isSame(' ', '')).toBe(false);
  expect(isSame('Price', '')).toBe(false);
  expect(isSame('Price', 'PRICE')).toBe(true);
});

test('deals are counted once each; a row that names none is a deal of its own', () => {
  const library = ['A', 'a', 'A', 'B', '', ' '].map((deal) => past(scores(5, 5, 5), { deal }));
  const types = againstPastDeals(
    [concession({ type: 'Price' }), concession({ row: 6, type: ' ' })],
    index(library),
    { counterparty: '', industry: '' },
    { ...SETTINGS, benchmarkDeviation: 2 },
  );
  expect(types).toMatchObject([{ type: 'Price', n: 6, deals: 4, rows: [5] }]);
});

test('the three kinds of score are told apart in what is compared', () => {
  const library = [1, 2, 3].map((i) => past(scores(2, 5, 6 + i)));
  const [type] = againstPastDeals(
    [concession({ type: 'Price', own: scores(2, 8, 8) })],
    index(library),
    { counterparty: '', industry: '' },
    { ...SETTINGS, benchmarkDeviation: 2 },
  );
  expect(type?.dimensions.map(({ score, median, standing }) => [score, median, standing])).toEqual([
    [2, 2, 'usual'],
    [8, 5, 'look into it'],
    [8, 8, 'usual'],
  ]);
  expect(type?.dimensions[2]?.usualRange).toEqual([7.5, 8.5]);
});

test('quantiles lie between neighbours in proportion, and there are none without numbers', () => {
  expect([0, 0.25, 0.5, 0.75, 1].map((share) => quantile([2, 4, 6, 10], share))).toEqual([2, 3.5, 5, 7, 10]);
  expect(quantile([7], 0.25)).toBe(7);
  expect(quantile([], 0.5)).toBeNull();
  expect(percentRank([2, 4, 4, 8], 4)).toBe(0.5);
  expect(percentRank([2, 4, 4, 8], 9)).toBe(1);
  expect(percentRank([], 4)).toBeNull();
});
