import fc from 'fast-check';
import { matchRows } from '../../../src/excel/history/matchRows';
import type { MatchableRow } from '../../../src/excel/history/openMatch';
import { known, scores } from './kept';

const NAMES = [
  ...['Data sharing', 'Exclusivity', 'Payment terms', 'Price cap', 'Reference account', 'Training'],
  ...['Discount', 'Service credits', 'Roadmap access', 'Early renewal', 'Audit rights', 'Joint release'],
];

const score = fc.integer({ min: 1, max: 10 });
const triple = fc.tuple(score, score, score).map(([a, b, c]) => scores(a, b, c));
const row = (name: string): fc.Arbitrary<MatchableRow> =>
  fc.record({
    name: fc.constant(name),
    direction: fc.constantFrom('give', 'get'),
    status: fc.constantFrom('idea', 'offered', 'agreed'),
    type: fc.constantFrom('', 'Legal', 'Price'),
    own: triple,
    mirror: fc.option(triple),
  });
/** A list of concessions with different names. */
const list = fc
  .subarray(NAMES, { minLength: 1 })
  .chain((names) => fc.tuple(...names.map((name) => row(name))));

const pairsOf = (before: readonly MatchableRow[], now: readonly MatchableRow[]) =>
  [...matchRows(before, now).pairs].map(([old, i]) => [before[old]?.name, now[i]?.name]);

describe('The rows of an earlier session', () => {
  test('are found again in a list that was sorted', () => {
    fc.assert(
      fc.property(
        list.chain((before) =>
          fc.tuple(fc.constant(before), fc.shuffledSubarray(before, { minLength: before.length })),
        ),
        ([before, now]) => {
          expect(pairsOf(before, now)).toEqual(before.map(({ name }) => [name, name]));
        },
      ),
    );
  });

  test('are found again, even namesakes, when nothing but the order changed', () => {
    fc.assert(
      fc.property(
        fc
          .array(fc.constantFrom('Discount', 'Training').chain(row), { minLength: 1, maxLength: 8 })
          .chain((before) =>
            fc.tuple(fc.constant(before), fc.shuffledSubarray(before, { minLength: before.length })),
          ),
        ([before, now]) => {
          const { pairs, unsure } = matchRows(before, now);
          expect(unsure.size).toBe(0);
          expect(new Set(pairs.values()).size).toBe(before.length);
          for (const [old, i] of pairs) expect(now[i]).toEqual(before[old]);
        },
      ),
    );
  });

  test('are found again between rows that were inserted, and no inserted row is taken for one of them', () => {
    fc.assert(
      fc.property(
        list,
        fc.array(fc.tuple(fc.nat({ max: 20 }), fc.constantFrom('Board seat', 'Warranty'))),
        (before, inserted) => {
          const now = [...before];
          for (const [at, name] of inserted) now.splice(at, 0, known(name));
          expect(pairsOf(before, now)).toEqual(before.map(({ name }) => [name, name]));
        },
      ),
    );
  });

  test('are found again whatever happened to scores, status and type, while names are unlike', () => {
    fc.assert(
      fc.property(
        list.chain((before) =>
          fc.tuple(
            fc.constant(before),
            fc.tuple(
              ...before.map(({ name, direction }) => row(name).map((other) => ({ ...other, direction }))),
            ),
          ),
        ),
        ([before, now]) => {
          expect(pairsOf(before, now)).toEqual(before.map(({ name }) => [name, name]));
        },
      ),
    );
  });

  test('never share a row of today', () => {
    const any = fc.array(fc.constantFrom('Discount', 'Discount 2', 'Discounts', 'Training').chain(row), {
      maxLength: 8,
    });
    fc.assert(
      fc.property(any, any, (before, now) => {
        const { pairs, unsure } = matchRows(before, now);
        expect(new Set(pairs.values()).size).toBe(pairs.size);
        for (const [old, candidates] of unsure) {
          expect(pairs.has(old)).toBe(false);
          expect(candidates.length).toBeGreaterThan(0);
        }
      }),
    );
  });
});

describe('A row that was renamed', () => {
  test.each([
    ['a slip mended', 'Exclusivty', 'Exclusivity'],
    ['other letters and spaces', 'payment  TERMS', 'Payment terms'],
    ['words added, scores as before', 'Exclusivity', 'Exclusivity for two years'],
    ['a number changed, scores as before', 'Payment in 30 days', 'Payment in 45 days'],
  ])('%s is the same row', (_, before, now) => {
    expect([
      ...matchRows([known(before)], [known('Training', { own: scores(1, 2, 3) }), known(now)]).pairs,
    ]).toEqual([[0, 1]]);
  });

  test.each([
    ['another name', 'Exclusivity', 'Training'],
    ['another number and other scores', 'Discount 2025', 'Discount 2026'],
    ['words added and other scores', 'Discount', 'Discount on services'],
  ])('%s is another row', (_, before, now) => {
    const { pairs, unsure } = matchRows([known(before)], [known(now, { own: scores(9, 8, 7) })]);
    expect([pairs.size, unsure.size]).toEqual([0, 0]);
  });

  test('is found again among hundreds that were all renamed', () => {
    const names = Array.from(
      { length: 300 },
      (_, i) => `${String.fromCodePoint(0x4e00 + 7 * i, 0x5e00 + 11 * i)} clause`,
    );
    const before = names.map((name) => known(name));
    const now = names.map((name) => known(`${name}s`)).reverse();
    const { pairs } = matchRows(before, now);
    expect([...pairs].every(([old, i]) => old + i === 299)).toBe(true);
    expect(pairs.size).toBe(300);
  });

  test('is the same row when it changed sides', () => {
    expect([...matchRows([known('Training')], [known('Training', { direction: 'get' })]).pairs]).toEqual([
      [0, 0],
    ]);
  });
});

describe('Namesakes', () => {
  const first = known('Discount', { own: scores(2, 2, 2) });
  const second = known('Discount', { own: scores(7, 7, 7) });

  test('are told apart by their scores', () => {
    expect([...matchRows([first, second], [second, first]).pairs]).toEqual([
      [0, 1],
      [1, 0],
    ]);
  });

  test('of which one was edited: the other one tells', () => {
    const edited = { ...first, own: scores(3, 2, 2) };
    expect([...matchRows([first, second], [second, edited]).pairs].sort()).toEqual([
      [0, 1],
      [1, 0],
    ]);
  });

  test('that were all edited keep their order in a list that was not sorted', () => {
    const [a, b] = [known('Discount', { own: scores(3, 3, 3) }), known('Discount', { own: scores(8, 8, 8) })];
    const [top, end] = [known('Training'), known('Audit rights')];
    expect([...matchRows([top, first, second, end], [top, a, b, end]).pairs].sort()).toEqual([
      [0, 0],
      [1, 1],
      [2, 2],
      [3, 3],
    ]);
  });

  test('that were all edited in a list that was sorted are reported, not guessed', () => {
    const [a, b] = [known('Discount', { own: scores(3, 3, 3) }), known('Discount', { own: scores(8, 8, 8) })];
    const [top, end] = [known('Training'), known('Audit rights')];
    const { pairs, unsure } = matchRows([top, first, second, end], [end, a, b, top]);
    expect([...pairs.keys()].sort()).toEqual([0, 3]);
    expect([...unsure]).toEqual([
      [1, [1, 2]],
      [2, [1, 2]],
    ]);
  });

  test('of which one is gone and the other edited are reported, not guessed', () => {
    const { pairs, unsure } = matchRows([first, second], [known('Discount', { own: scores(4, 4, 4) })]);
    expect(pairs.size).toBe(0);
    expect([...unsure.keys()]).toEqual([0, 1]);
  });

  test('two names that are equally like a new one are reported, not guessed', () => {
    const { pairs, unsure } = matchRows(
      [known('Discount on parts A'), known('Discount on parts B')],
      [known('Discount on parts')],
    );
    expect(pairs.size).toBe(0);
    expect([...unsure.keys()]).toEqual([0, 1]);
  });
});
