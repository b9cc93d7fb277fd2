import fc from 'fast-check';
import {
  BARE_ROW,
  DIRECTIONS,
  STATUSES,
  isScore,
  type Concession,
  type Scores,
} from '../../src/negotiation/concession';

/** Scores for a test; throws when a number is no score, so that a typing slip does not pass for a case. */
export function scores(value: number, leverage: number, relationship: number): Scores {
  if (!isScore(value) || !isScore(leverage) || !isScore(relationship))
    throw new Error(`${value}/${leverage}/${relationship} are not three scores`);
  return [value, leverage, relationship];
}

/** An agreed give of 5/5/5 without a mirror in row 5, but for what is given. */
export function concession(given: Partial<Concession> = {}): Concession {
  return {
    ...BARE_ROW,
    row: 5,
    name: 'Data sharing',
    direction: 'give',
    status: 'agreed',
    own: scores(5, 5, 5),
    mirror: null,
    ...given,
  };
}

/** Any scores, in tenths as averages of scorers come out. */
export const anyScores: fc.Arbitrary<Scores> = fc
  .tuple(
    ...([1, 2, 3].map(() => fc.integer({ min: 10, max: 100 })) as [
      fc.Arbitrary<number>,
      fc.Arbitrary<number>,
      fc.Arbitrary<number>,
    ]),
  )
  .map(([v, l, r]) => scores(v / 10, l / 10, r / 10));

export const anyWeights = fc
  .tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 9 }), fc.integer({ min: 1, max: 9 }))
  .map(([a, b, c]) => [a, b, c] as const);

export const anyConcessions: fc.Arbitrary<readonly Concession[]> = fc
  .array(
    fc.record({
      direction: fc.constantFrom(...DIRECTIONS),
      status: fc.constantFrom(...STATUSES),
      own: anyScores,
      mirror: fc.option(anyScores),
    }),
    { maxLength: 12 },
  )
  .map((rows) => rows.map((row, i) => concession({ ...row, row: i + 2 })));
