import fc from 'fast-check';
import { asymmetry, gaps, surplus } from '../../src/negotiation/gap';
import { total } from '../../src/negotiation/total';
import { normalisedWeights } from '../../src/negotiation/weights';
import { anyScores, anyWeights } from './rows';

describe('totals and gaps', () => {
  test('weights count in proportion only: 2/1/1 equals 4/2/2', () => {
    expect(normalisedWeights([2, 1, 1])).toEqual([1.5, 0.75, 0.75]);
    fc.assert(
      fc.property(
        anyScores,
        anyWeights,
        fc.double({ min: 0.01, max: 1000, noNaN: true }),
        (own, [a, b, c], factor) => {
          expect(total(own, [a * factor, b * factor, c * factor])).toBeCloseTo(total(own, [a, b, c]), 9);
        },
      ),
    );
  });

  test('weights that mean nothing are refused', () => {
    expect(() => total([1, 1, 1], [0, 0, 0])).toThrow(RangeError);
    expect(() => total([1, 1, 1], [1, -1, 1])).toThrow(RangeError);
    expect(() => total([1, 1, 1], [1, NaN, 1])).toThrow(RangeError);
  });

  test('a total lies in 3..30 whatever the weights', () => {
    fc.assert(
      fc.property(anyScores, anyWeights, (own, weights) => {
        expect(total(own, weights)).toBeGreaterThanOrEqual(3 - 1e-9);
        expect(total(own, weights)).toBeLessThanOrEqual(30 + 1e-9);
      }),
    );
  });

  test('changing chairs negates gaps and asymmetry', () => {
    fc.assert(
      fc.property(anyScores, anyScores, anyWeights, (own, mirror, weights) => {
        expect(gaps(mirror, own).map((gap) => gap + 0)).toEqual(gaps(own, mirror).map((gap) => 0 - gap));
        expect(asymmetry(mirror, own, weights)).toBeCloseTo(-asymmetry(own, mirror, weights), 12);
      }),
    );
  });

  test('a surplus is the receiver’s total less the giver’s: opposite signs for a give and a get', () => {
    expect(surplus('give', [2, 2, 2], [8, 8, 8], [1, 1, 1])).toBe(18);
    expect(surplus('get', [2, 2, 2], [8, 8, 8], [1, 1, 1])).toBe(-18);
    fc.assert(
      fc.property(anyScores, anyScores, anyWeights, (own, mirror, weights) => {
        expect(surplus('get', own, mirror, weights)).toBeCloseTo(asymmetry(own, mirror, weights), 12);
        expect(surplus('give', own, mirror, weights)).toBeCloseTo(-asymmetry(own, mirror, weights), 12);
      }),
    );
  });

  test('with equal weights the asymmetry is the sum of the gaps', () => {
    fc.assert(
      fc.property(anyScores, anyScores, (own, mirror) => {
        const [value, leverage, relationship] = gaps(own, mirror);
        expect(asymmetry(own, mirror, [1, 1, 1])).toBeCloseTo(value + leverage + relationship, 9);
      }),
    );
  });
});
