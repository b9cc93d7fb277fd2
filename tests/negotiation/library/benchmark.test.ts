import fc from 'fast-check';
import { isScore, type Scores } from '../../../src/negotiation/concession';
import { benchmarkOf } from '../../../src/negotiation/library/benchmark';
import { DEFAULT_LIBRARY_SETTINGS as SETTINGS } from '../../../src/negotiation/library/librarySettings';
import { industryOf, libraryIndex } from '../../../src/negotiation/library/libraryIndex';
import type { PastConcession, Subject } from '../../../src/negotiation/library/pastConcession';
import { percentRank, quantile } from '../../../src/negotiation/library/quantile';
import { ageWeight, shrunkenMean } from '../../../src/negotiation/library/shrunkenMean';

const flat = (score: number): Scores => {
  if (!isScore(score)) throw new Error(`${score} is no score.`);
  return [score, score, score];
};

function past(own: number, details: Partial<PastConcession> = {}): PastConcession {
  return {
    type: 'Price',
    industry: 'Retail',
    counterparty: 'Acme',
    deal: 'Deal',
    age: 0,
    direction: null,
    own: flat(own),
    mirror: null,
    outcome: '',
    ...details,
  };
}

const times = (count: number, row: PastConcession) => Array.from({ length: count }, () => row);
const SUBJECT: Subject = { type: 'Price', industry: 'Retail', counterparty: 'Acme', direction: 'give' };
const index = (rows: readonly PastConcession[]) => libraryIndex(rows, SETTINGS.halfLife);
const value = (rows: readonly PastConcession[], subject = SUBJECT) =>
  benchmarkOf(index(rows), subject, SETTINGS).usual?.[0];

describe('The benchmark of a score', () => {
  test('is pulled from all rows to the type, from there to the industry, and from there to the counterparty', () => {
    const other = { industry: 'Energy', counterparty: 'Other' };
    const rows = [
      ...times(10, past(4, { type: 'Term', ...other })),
      ...times(6, past(5, other)),
      ...times(2, past(6, { counterparty: 'Other' })),
      ...times(2, past(8)),
    ];
    // All: (40 + 30 + 12 + 16) / 20 = 4.9. Type: (58 + 5·4.9) / 15 = 5.5. Industry: (28 + 5·5.5) / 9 = 6.1667.
    // Counterparty: (16 + 5·6.1667) / 7 = 6.6905.
    expect(value(rows)).toBeCloseTo(6.6905, 4);
    expect(value(rows, { ...SUBJECT, counterparty: '' })).toBeCloseTo(6.1667, 4);
    expect(value(rows, { ...SUBJECT, counterparty: '', industry: '' })).toBeCloseTo(5.5, 10);
  });

  test('of one year ago counts half as much as one of today', () => {
    expect([0, 365, 730].map((age) => ageWeight(age, 365))).toEqual([1, 0.5, 0.25]);
    // (1·8 + 0.5·5) / 1.5 = 7 on every level, for all rows are alike.
    const rows = [past(8), past(5, { age: 730 }), past(5, { age: 730 })];
    expect(value(rows)).toBeCloseTo(7, 10);
  });

  test('is none with two rows of the type, however many there are of others', () => {
    const others = times(20, past(5, { type: 'Term' }));
    expect(benchmarkOf(index([...others, past(8), past(8)]), SUBJECT, SETTINGS)).toEqual({
      n: 2,
      usual: null,
    });
    expect(benchmarkOf(index([...others, ...times(3, past(8))]), SUBJECT, SETTINGS).usual).not.toBeNull();
  });

  test('of a give leaves out what the library has as a get', () => {
    const rows = [...times(3, past(8)), ...times(3, past(2, { direction: 'get' }))];
    expect(benchmarkOf(index(rows), SUBJECT, SETTINGS).n).toBe(3);
    expect(value(rows)).toBe(8);
  });

  test('knows a type and a counterparty in other capitals and accents', () => {
    const rows = times(3, past(8, { type: 'PRÉCIO', counterparty: 'ACME' }));
    expect(value(rows, { ...SUBJECT, type: 'precio' })).toBe(8);
  });

  test('of a counterparty uses the industry of their latest row', () => {
    const rows = [past(5, { industry: 'Retail', age: 400 }), past(5, { industry: 'Energy', age: 30 })];
    expect(industryOf(index(rows), 'acme')).toBe('Energy');
    expect(industryOf(index(rows), '')).toBe('');
  });
});

const score = fc.integer({ min: 10, max: 100 }).map((tenths) => tenths / 10);
const row = fc.record({
  own: score,
  type: fc.constantFrom('Price', 'Term'),
  industry: fc.constantFrom('', 'Retail', 'Energy'),
  counterparty: fc.constantFrom('', 'Acme', 'Other'),
  age: fc.option(fc.integer({ min: 0, max: 3000 })),
});
const library = fc
  .array(row, { minLength: 3, maxLength: 40 })
  .map((rows) => rows.map(({ own, ...details }) => past(own, details)));

describe('Every benchmark', () => {
  test('lies between the lowest and the highest score of the library', () => {
    fc.assert(
      fc.property(library, (rows) => {
        const found = value(rows);
        if (found === undefined) return;
        const scores = rows.map(({ own }) => own[0]);
        expect(found).toBeGreaterThanOrEqual(Math.min(...scores) - 1e-9);
        expect(found).toBeLessThanOrEqual(Math.max(...scores) + 1e-9);
      }),
    );
  });

  test('does not depend on the order of the rows', () => {
    fc.assert(
      fc.property(library, (rows) => {
        expect(value([...rows].reverse()) ?? 0).toBeCloseTo(value(rows) ?? 0, 9);
      }),
    );
  });

  test('comes closer to a group’s own mean the more rows the group has', () => {
    fc.assert(
      fc.property(score, score, fc.integer({ min: 1, max: 30 }), (wide, own, n) => {
        const group = (count: number) => ({ weight: count, sum: count * own });
        const distance = (count: number) =>
          Math.abs((shrunkenMean([{ weight: 1, sum: wide }, group(count)], 5) ?? 0) - own);
        expect(distance(n + 1)).toBeLessThanOrEqual(distance(n) + 1e-9);
      }),
    );
  });
});

describe('Places among past scores', () => {
  test('quartiles lie between neighbours in proportion', () => {
    expect([0.25, 0.5, 0.75].map((share) => quantile([2, 4, 6, 10], share))).toEqual([3.5, 5, 7]);
    expect(quantile([], 0.5)).toBeNull();
  });

  test('equals count half in a percent rank', () => {
    expect(percentRank([2, 4, 4, 8], 4)).toBe(0.5);
    expect(percentRank([2, 4, 4, 8], 9)).toBe(1);
    expect(percentRank([], 4)).toBeNull();
  });
});
