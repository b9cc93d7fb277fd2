import { budgetUse } from '../../src/negotiation/budget';
import { captureOutcome } from '../../src/negotiation/captureOutcome';
import { isScore } from '../../src/negotiation/concession';
import { flagOf } from '../../src/negotiation/flag';
import { captureShare } from '../../src/negotiation/netPosition';
import { breakEven } from '../../src/negotiation/money/breakEven';
import { presentValue } from '../../src/negotiation/money/presentValue';
import { DEFAULT_SETTINGS, DEFAULT_TRADE_SETTINGS } from '../../src/negotiation/settings';
import { equals, exceeds, reaches, TOLERANCE } from '../../src/negotiation/threshold';

describe('a score', () => {
  test.each([1, 1.5, 9.99, 10])('%p is one', (n) => expect(isScore(n)).toBe(true));

  test.each([0.99, 10.01, 0, 11, -5, NaN, Infinity, -Infinity, '5', true, null, undefined, [5]])(
    '%p is none',
    (n) => expect(isScore(n)).toBe(false),
  );
});

describe('the tolerance of the method', () => {
  test('a number as far below a limit as the tolerance still reaches it, and as far above it does not yet exceed it', () => {
    expect(reaches(-TOLERANCE, 0)).toBe(true);
    expect(exceeds(TOLERANCE, 0)).toBe(false);
    expect(equals(TOLERANCE, 0)).toBe(true);
  });

  test('a number twice as far away does not, does, and is another', () => {
    expect(reaches(-2 * TOLERANCE, 0)).toBe(false);
    expect(exceeds(2 * TOLERANCE, 0)).toBe(true);
    expect(equals(2 * TOLERANCE, 0)).toBe(false);
  });

  test('it is far below what people write down', () => {
    expect(reaches(2.999, 3)).toBe(false);
    expect(exceeds(3.001, 3)).toBe(true);
    expect(equals(3, 3.001)).toBe(false);
  });
});

describe('limits and shares', () => {
  test('any limit above 0 has a share, also one below 1', () => {
    const given = { value: 0.4, leverage: 0, relationship: 1, total: 0 };
    expect(budgetUse([0.5, 1, 1], given, DEFAULT_SETTINGS)).toEqual([
      { budget: 0.5, used: 0.4, share: 0.8, state: 'near' },
      { budget: 1, used: 0, share: 0, state: 'within' },
      { budget: 1, used: 1, share: 1, state: 'near' },
    ]);
  });

  const capture = (us: number, them: number) =>
    captureOutcome({ us, them, created: us + them, share: us / (us + them), rows: 2 }, DEFAULT_SETTINGS);

  test('G12: 60% is at the cap, 65% over it', () => {
    expect([capture(12, 8), capture(13, 7), capture(11.9, 8.1)]).toEqual(['at-cap', 'over-cap', 'under-cap']);
  });

  test('value of less than a point is shared too', () => {
    expect(captureShare(0.3, 0.2)).toBeCloseTo(0.6, 9);
    expect(captureShare(1, -1)).toBeNull();
  });

  test('a side that ends where it started does not lose', () => {
    expect([capture(0, 5), capture(5, 0)]).toEqual(['under-cap', 'over-cap']);
    expect([capture(-0.1, 5), capture(5, -0.1)]).toEqual(['we-are-losing', 'counterpart-losing']);
  });
});

describe('the driver of a flag', () => {
  const give = (own: readonly [number, number, number], mirror: readonly [number, number, number]) =>
    flagOf('give', own, mirror, DEFAULT_SETTINGS);
  const get = (own: readonly [number, number, number], mirror: readonly [number, number, number]) =>
    flagOf('get', own, mirror, DEFAULT_SETTINGS);

  test('is the largest gap in the direction of the flag, the first of equals', () => {
    expect(give([9, 9, 5], [5, 5, 5])).toEqual({ flag: 'overpaying', driver: 'value' });
    expect(give([8, 9, 5], [5, 5, 5])).toEqual({ flag: 'overpaying', driver: 'leverage' });
    expect(give([5, 1, 2], [5, 5, 5])).toEqual({ flag: 'opportunity', driver: 'leverage' });
    expect(get([5, 5, 9], [5, 5, 5])).toEqual({ flag: 'target', driver: 'relationship' });
    expect(get([2, 5, 5], [5, 5, 5])).toEqual({ flag: 'hollow', driver: 'value' });
  });

  test('is the total where no dimension crossed its threshold', () => {
    expect(give([7, 7, 7], [5, 5, 5])).toEqual({ flag: 'overpaying', driver: 'total' });
    expect(get([3, 3, 3], [5, 5, 5])).toEqual({ flag: 'hollow', driver: 'total' });
    expect(give([7, 7, 6.9], [5, 5, 5])).toEqual({ flag: 'balanced', driver: null });
  });

  test('of a mixed row is the gap that is a risk to us: positive on a give, negative on a get', () => {
    expect(give([2, 8, 3], [5, 5, 5])).toEqual({ flag: 'mixed', driver: 'leverage' });
    expect(get([2, 8, 3], [5, 5, 5])).toEqual({ flag: 'mixed', driver: 'value' });
  });

  test('of a mixed row is the total where the risk lies in the total alone', () => {
    // By weights 0, 1.5, 1.5 the gaps −3, 2.5, 2.5 make an asymmetry of 7.5.
    const settings = { ...DEFAULT_SETTINGS, weights: [0, 1, 1] as const };
    expect(flagOf('give', [2, 7.5, 7.5], [5, 5, 5], settings)).toEqual({ flag: 'mixed', driver: 'total' });
    expect(flagOf('get', [8, 2.5, 2.5], [5, 5, 5], settings)).toEqual({ flag: 'mixed', driver: 'total' });
  });
});

describe('money at its edges', () => {
  const yearly = { amount: 100, rate: 0.1, years: 1, probability: 1, growth: 0 };
  const valueOf = (given: Partial<Parameters<typeof presentValue>[0]>) => {
    const result = presentValue({ ...yearly, ...given });
    return 'value' in result ? result.value : result.of;
  };

  test('a rate or a growth of −100% has no present value, a little above has', () => {
    expect(valueOf({ rate: -1 })).toBe('rate');
    expect(valueOf({ growth: -1 })).toBe('growth');
    expect(valueOf({ rate: -0.5 })).toBeCloseTo(200, 9);
    expect(valueOf({ growth: -0.5, years: 2 })).toBeCloseTo(100 / 1.1 + 50 / 1.21, 9);
  });

  test('a probability runs from 0 to 1, both included', () => {
    expect(valueOf({ probability: 0 })).toBe(0);
    expect(valueOf({ probability: 1 })).toBeCloseTo(100 / 1.1, 9);
    expect(valueOf({ probability: -0.01 })).toBe('probability');
    expect(valueOf({ probability: 1.01 })).toBe('probability');
  });

  test('a value of less than one unit can break even too', () => {
    expect(breakEven(1, 0.5)).toBe(2);
    expect(breakEven(1, -1)).toBeNull();
  });
});

test('the trade finder’s defaults are those of the method', () => {
  expect(DEFAULT_TRADE_SETTINGS).toMatchObject({
    maxItems: 6,
    mesoTolerance: 1,
    mesoShare: 0.05,
    settlementGain: 3,
  });
});
