import fc from 'fast-check';
import { flagOf } from '../../src/negotiation/flag';
import { DEFAULT_SETTINGS } from '../../src/negotiation/settings';
import { anyScores, anyWeights } from './rows';

const flag = (
  direction: 'give' | 'get',
  own: readonly [number, number, number],
  mirror: readonly [number, number, number],
) => flagOf(direction, own, mirror, DEFAULT_SETTINGS);

describe('the flag of a row', () => {
  test('a gap of 3 on one dimension flags, a gap just below does not', () => {
    expect(flag('give', [8, 5, 5], [5, 5, 5])).toEqual({ flag: 'overpaying', driver: 'value' });
    expect(flag('give', [7.9, 5, 5], [5, 5, 5])).toEqual({ flag: 'balanced', driver: null });
  });

  test('three gaps of 2 reach the total of 6, and the total drives', () => {
    expect(flag('give', [7, 7, 7], [5, 5, 5])).toEqual({ flag: 'overpaying', driver: 'total' });
    expect(flag('get', [5, 5, 5], [7, 7, 7])).toEqual({ flag: 'hollow', driver: 'total' });
    expect(flag('give', [7, 7, 6.9], [5, 5, 5])).toEqual({ flag: 'balanced', driver: null });
  });

  test('each side of each direction has its own word', () => {
    expect(flag('give', [2, 2, 2], [5, 6, 5])).toEqual({ flag: 'opportunity', driver: 'leverage' });
    expect(flag('get', [8, 5, 5], [5, 5, 5])).toEqual({ flag: 'target', driver: 'value' });
    expect(flag('get', [5, 5, 1], [5, 5, 5])).toEqual({ flag: 'hollow', driver: 'relationship' });
  });

  test('a mixed row is driven by its risk: what we value more on a give, less on a get', () => {
    expect(flag('give', [9, 1, 5], [5, 6, 5])).toEqual({ flag: 'mixed', driver: 'value' });
    expect(flag('get', [9, 1, 5], [5, 6, 5])).toEqual({ flag: 'mixed', driver: 'leverage' });
  });

  test('a mixed row whose risk only shows in the weighted total is driven by the total', () => {
    const settings = { ...DEFAULT_SETTINGS, weights: [0, 1, 0] as const };
    expect(flagOf('give', [1, 7, 5], [5, 5, 5], settings)).toEqual({ flag: 'mixed', driver: 'total' });
  });

  test('averages that reach a threshold on paper reach it, although binary fractions fall short of it', () => {
    expect(6.1 - 3.1).toBeLessThan(3);
    expect(flag('give', [6.1, 5, 5], [3.1, 5, 5])).toEqual({ flag: 'overpaying', driver: 'value' });
    expect(flag('get', [3.1, 5, 5], [6.1, 5, 5])).toEqual({ flag: 'hollow', driver: 'value' });
  });

  test('of equal gaps the first dimension drives, whatever the binary fractions', () => {
    expect(flag('give', [6.1, 8, 5], [3.1, 5, 5]).driver).toBe('value');
  });

  test('a driver is named exactly when the row is not balanced', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('give', 'get'),
        anyScores,
        anyScores,
        anyWeights,
        (direction, own, mirror, weights) => {
          const reading = flagOf(direction, own, mirror, { ...DEFAULT_SETTINGS, weights });
          expect(reading.driver === null).toBe(reading.flag === 'balanced');
        },
      ),
    );
  });

  test('seen from the other chair a get turns into a give: target and overpaying, hollow and opportunity mirror each other', () => {
    const otherChair = {
      overpaying: 'target',
      opportunity: 'hollow',
      mixed: 'mixed',
      balanced: 'balanced',
    } as const;
    fc.assert(
      fc.property(anyScores, anyScores, (own, mirror) => {
        const give = flag('give', own, mirror).flag;
        expect(flag('get', own, mirror).flag).toBe(otherChair[give as keyof typeof otherChair]);
      }),
    );
  });
});
