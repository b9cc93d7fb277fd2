import fc from 'fast-check';
import type { Direction } from '../../../src/negotiation/concession';
import { flagOf } from '../../../src/negotiation/flag';
import { DEFAULT_SETTINGS } from '../../../src/negotiation/settings';
import { changeOfReading } from '../../../src/negotiation/uncertainty/changeOfReading';
import { standardNormal } from '../../../src/negotiation/uncertainty/normal';
import { meanVariance } from '../../../src/negotiation/uncertainty/scoreSpread';
import { anyScores, anyWeights, scores } from '../rows';

describe('The normal distribution', () => {
  test('has the values of the printed tables', () => {
    expect(standardNormal(0)).toBe(0.5);
    expect(standardNormal(1)).toBeCloseTo(0.841344746068543, 12);
    expect(standardNormal(-1.2)).toBeCloseTo(0.115069670221708, 12);
    expect(standardNormal(1.959963984540054)).toBeCloseTo(0.975, 12);
    expect(standardNormal(-40)).toBe(0);
  });

  test('rises from 0 to 1 and mirrors itself at 0', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -12, max: 12, noNaN: true }),
        fc.double({ min: 0, max: 3, noNaN: true }),
        (z, step) => {
          expect(standardNormal(z) + standardNormal(-z)).toBeCloseTo(1, 12);
          expect(standardNormal(z + step)).toBeGreaterThanOrEqual(standardNormal(z) - 1e-15);
        },
      ),
    );
  });
});

describe('How sure a score is', () => {
  test('one score has the usual spread, ours 1.5 and theirs 2', () => {
    expect(meanVariance([7], 1.5)).toBe(2.25);
  });

  test('the spread of two scorers is drawn towards the usual one', () => {
    expect(meanVariance([4, 6], 1.5)).toBeCloseTo(1.1, 12);
    expect(meanVariance([5, 5], 1.5)).toBeCloseTo(0.9, 12);
  });

  test('more people who agree make a mean surer', () => {
    expect(meanVariance([5, 5, 5, 5], 2)).toBeLessThan(meanVariance([5, 5, 5], 2));
  });
});

describe('The chance that a row reads differently once one of their scores is known', () => {
  const even = { direction: 'give' as Direction, own: scores(5, 5, 5), mirror: scores(5, 5, 5) };

  test('is the two tails beyond the thresholds of an even row', () => {
    // Below 2 it would be overpaying, from 8 on an opportunity; the total needs more than one score can move.
    expect(changeOfReading(even, 'leverage', 2, DEFAULT_SETTINGS)).toBeCloseTo(2 * 0.0668072012688581, 9);
  });

  test('is a half where the reading stands on its threshold', () => {
    const row = { direction: 'give' as Direction, own: scores(7, 9, 5), mirror: scores(5, 6, 4) };
    expect(changeOfReading(row, 'leverage', 2, DEFAULT_SETTINGS)).toBeCloseTo(0.5, 9);
  });

  test('is nothing for a kind of score that has no weight and cannot reach its threshold', () => {
    const settings = { weights: [1, 1, 0] as const, dimensionThreshold: 9.5, totalThreshold: 6 };
    expect(changeOfReading(even, 'relationship', 2, settings)).toBe(0);
  });

  test('is the mean of many draws of that score', () => {
    fc.assert(
      fc.property(
        anyScores,
        anyScores,
        anyWeights,
        fc.constantFrom('give', 'get'),
        (own, mirror, weights, direction) => {
          const settings = { ...DEFAULT_SETTINGS, weights };
          const now = flagOf(direction, own, mirror, settings).flag;
          const steps = 4000;
          let changed = 0;
          for (let i = 0; i < steps; i++) {
            // Equal slices of probability, by the inverse of the distribution, searched for by halves.
            const score = Math.min(10, Math.max(1, mirror[1] + 2 * quantile((i + 0.5) / steps)));
            if (flagOf(direction, own, [mirror[0], score, mirror[2]], settings).flag !== now) changed++;
          }
          expect(
            Math.abs(changeOfReading({ direction, own, mirror }, 'leverage', 2, settings) - changed / steps),
          ).toBeLessThan(0.003);
        },
      ),
      { numRuns: 30 },
    );
  });
});

function quantile(p: number): number {
  let [low, high] = [-8, 8];
  for (let i = 0; i < 30; i++) {
    const middle = (low + high) / 2;
    if (standardNormal(middle) < p) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
