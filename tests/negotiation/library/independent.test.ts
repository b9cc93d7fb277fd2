import fc from 'fast-check';
import { isScore, type Scores } from '../../../src/negotiation/concession';
import { usualScore } from '../../../src/negotiation/library/benchmark';
import { betaAbove, grantRates } from '../../../src/negotiation/library/grantRates';
import { bothIndexes, libraryIndex, type ScoreKind } from '../../../src/negotiation/library/libraryIndex';
import { DEFAULT_LIBRARY_SETTINGS as SETTINGS } from '../../../src/negotiation/library/librarySettings';
import type { PastConcession, Subject } from '../../../src/negotiation/library/pastConcession';

const tenths = fc.integer({ min: 10, max: 100 }).map((n) => n / 10);
const checked = (numbers: readonly number[]): Scores => {
  const [value, leverage, relationship] = numbers;
  if (!isScore(value) || !isScore(leverage) || !isScore(relationship))
    throw new Error('These are no scores.');
  return [value, leverage, relationship];
};
const row = fc
  .record({
    type: fc.constantFrom('', 'Price', 'PRICE ', 'Term'),
    industry: fc.constantFrom('', 'Retail', 'Energy'),
    counterparty: fc.constantFrom('', 'Acme', 'Other'),
    age: fc.option(fc.integer({ min: 0, max: 3000 })),
    direction: fc.constantFrom('give' as const, 'get' as const, null),
    isOne: fc.boolean(),
    numbers: fc.tuple(tenths, tenths, tenths),
  })
  .map(({ isOne, numbers, ...rest }): PastConcession => {
    const [first] = numbers;
    return {
      ...rest,
      ...{ deal: '', mirror: null, outcome: '' },
      own: checked(isOne ? [first, first, first] : numbers),
      ...(isOne && { measure: 'one' as const }),
    };
  });

/** The method's own words, over the plain rows: (n · mean + 5 · the wider mean) / (n + 5), n counted by age. */
function byHand(rows: readonly PastConcession[], subject: Subject, kind: ScoreKind): number | null {
  const at = { value: 0, leverage: 1, relationship: 2 };
  const scored = rows.flatMap((past) => {
    if (past.direction && subject.direction && past.direction !== subject.direction) return [];
    if (kind !== 'score' && past.measure === 'one') return [];
    const score =
      kind === 'score' ? (past.own[0] + past.own[1] + past.own[2]) / 3 : (past.own[at[kind]] ?? 0);
    return [{ ...past, score, weight: past.age === null ? 1 : Math.pow(2, -past.age / 365) }];
  });
  const word = (text: string) => text.trim().toLowerCase();
  const same = (a: string, b: string) => word(a) !== '' && word(a) === word(b);
  const type = scored.filter((past) => same(past.type, subject.type));
  if (type.length < 3) return null;
  let mean: number | null = null;
  for (const group of [
    scored,
    type,
    type.filter((past) => same(past.industry, subject.industry)),
    type.filter((past) => same(past.counterparty, subject.counterparty)),
  ]) {
    let [n, sum] = [0, 0];
    for (const { score, weight } of group) [n, sum] = [n + weight, sum + weight * score];
    if (n > 0) mean = mean === null ? sum / n : (n * (sum / n) + 5 * mean) / (n + 5);
  }
  return mean;
}

const subjects = fc.record({
  type: fc.constantFrom('', 'price', 'Term', 'Unknown'),
  industry: fc.constantFrom('', 'Retail'),
  counterparty: fc.constantFrom('', 'acme'),
  direction: fc.constantFrom('give' as const, 'get' as const, null),
});
const kinds = fc.constantFrom<ScoreKind>('value', 'leverage', 'relationship', 'score');

test('a benchmark is what the method’s words give when they are followed row by row', () => {
  fc.assert(
    fc.property(fc.array(row, { maxLength: 60 }), subjects, kinds, (rows, subject, kind) => {
      const { usual } = usualScore(libraryIndex(rows, SETTINGS.halfLife), subject, kind, SETTINGS);
      const expected = byHand(rows, subject, kind);
      if (expected === null) expect(usual).toBeNull();
      else expect(usual).toBeCloseTo(expected, 9);
    }),
    { numRuns: 300 },
  );
});

test('two libraries asked as one answer like one library of all their rows', () => {
  const many = fc.array(row, { maxLength: 30 });
  fc.assert(
    fc.property(many, many, subjects, kinds, (ours, theirs, subject, kind) => {
      const of = (rows: readonly PastConcession[]) => libraryIndex(rows, SETTINGS.halfLife);
      const both = bothIndexes(of(ours), of(theirs));
      const whole = of([...ours, ...theirs]);
      const [found, expected] = [both, whole].map((one) => usualScore(one, subject, kind, SETTINGS));
      expect(found?.n).toBe(expected?.n);
      expect(found?.usual ?? 0).toBeCloseTo(expected?.usual ?? 0, 9);
      expect(both.scoresOf(subject.type, null, kind)).toEqual(whole.scoresOf(subject.type, null, kind));
      expect(both.ofCounterparty('acme')).toHaveLength(whole.ofCounterparty('acme').length);
      const sizes = (one: typeof both) => one.types().map(({ rows }) => rows.length);
      expect(sizes(both)).toEqual(sizes(whole));
    }),
  );
});

describe('What a counterparty grants', () => {
  const asked = (
    type: string,
    status: PastConcession['status'],
    count: number,
    direction: 'give' | 'get' = 'get',
  ) =>
    Array.from({ length: count }, (): PastConcession => ({
      ...{ type, industry: '', counterparty: 'Acme', deal: '', age: 0, outcome: '', mirror: null },
      own: checked([5, 5, 5]),
      direction,
      ...(status && { status }),
    }));

  test('is counted by type over what we asked for; what we took back, gave or never heard of counts in nothing', () => {
    const rates = grantRates([
      ...asked('Reference', 'agreed', 4),
      ...asked('Price', 'agreed', 1),
      ...asked('price', 'rejected', 5),
      ...asked('Price', 'asked', 1),
      ...asked('Price', 'withdrawn', 9),
      ...asked('Price', undefined, 9),
      ...asked('Price', 'agreed', 9, 'give'),
    ]);
    expect(rates.overall).toMatchObject({ asked: 11, granted: 5, rate: 6 / 13 });
    expect(rates.types.map(({ type, granted, asked: of, rate }) => [type, granted, of, rate])).toEqual([
      ['Reference', 4, 4, 5 / 6],
      ['Price', 1, 7, 2 / 9],
    ]);
    // P(Beta(5, 1) > 6/13) = 1 − (6/13)^5
    expect(rates.types[0]?.aboveOverall).toBeCloseTo(1 - (6 / 13) ** 5, 12);
    expect(rates.types.map(({ isUndervalued }) => isUndervalued)).toEqual([true, false]);
  });

  test('is no sign of what they undervalue under three asks, however readily they gave', () => {
    const rates = grantRates([...asked('Reference', 'agreed', 2), ...asked('Price', 'rejected', 20)]);
    expect(rates.types[0]).toMatchObject({ type: 'Reference', isUndervalued: false });
    expect(rates.types[0]?.aboveOverall).toBeGreaterThan(0.99);
  });

  test('a probability above a number agrees with the sum of thin slices of the density', () => {
    for (const [a, b, x] of [
      [1, 1, 0.25],
      [5, 1, 0.4],
      [3, 8, 0.3],
      [40, 61, 0.45],
    ] as const) {
      const slices = 100_000;
      const density = (t: number) => Math.exp((a - 1) * Math.log(t) + (b - 1) * Math.log(1 - t));
      let [above, all] = [0, 0];
      for (let i = 0; i < slices; i++) {
        const t = (i + 0.5) / slices;
        all += density(t);
        if (t > x) above += density(t);
      }
      expect(betaAbove(a, b, x)).toBeCloseTo(above / all, 4);
    }
  });
});
