import fc from 'fast-check';
import { breakEven, tradeReturn } from '../../src/negotiation/money/breakEven';
import { presentValue, presentValueOfFlows } from '../../src/negotiation/money/presentValue';
import { agreementZone } from '../../src/negotiation/offers/agreementZone';
import { impliedLimit } from '../../src/negotiation/offers/impliedLimit';
import { incrementsOf } from '../../src/negotiation/offers/increments';
import { selfBids } from '../../src/negotiation/offers/selfBid';
import { triangulate } from '../../src/negotiation/triangulate';

describe('steps between offers', () => {
  test.each([
    [[], 'too-few'],
    [[100], 'too-few'],
    [[100, 90], 'too-few'],
    [[100, 90, 85], 'decreasing'],
    [[80, 90, 95], 'decreasing'],
    [[100, 90, 80], 'flat'],
    [[1.1, 1.2, 1.3], 'flat'],
    [[100, 95, 85], 'growing'],
    [[100, 90, 85, 78], 'uneven'],
    [[100, 90, 95], 'reversal'],
    [[100, 90, 90], 'decreasing'],
  ])('%j is %s', (offers, pattern) => {
    expect(incrementsOf(offers).pattern).toBe(pattern);
  });

  test('a step after a standstill has no ratio and signals no limit', () => {
    expect(incrementsOf([100, 100, 90]).ratios).toEqual([null]);
    expect(impliedLimit([100, 100, 90, 89])).toBeNull();
  });

  test('an offer repeated at the end is its own limit', () => {
    expect(impliedLimit([100, 90, 90])).toEqual({ limit: 90, ratio: 0 });
  });

  test('rising offers point upwards, and offers that turn back point nowhere', () => {
    expect(impliedLimit([80, 90, 95])?.limit).toBeCloseTo(100, 12);
    expect(impliedLimit([100, 90, 95])).toBeNull();
    expect(impliedLimit([100, 95, 85])).toBeNull();
  });

  test('the limit never lies behind the last offer, and a scale of money does not matter', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 3, maxLength: 7 }), (offers) => {
        const limit = impliedLimit(offers);
        const scaled = impliedLimit(offers.map((x) => x * 1000));
        expect(scaled === null).toBe(limit === null);
        if (limit === null || scaled === null) return;
        const [first, last] = [offers[0] ?? 0, offers.at(-1) ?? 0];
        expect((limit.limit - last) * Math.sign(last - first)).toBeGreaterThanOrEqual(-1e-9);
        expect(scaled.limit / 1000).toBeCloseTo(limit.limit, 6);
      }),
    );
  });
});

describe('bidding against ourselves', () => {
  const us = (amount: number) => ({ side: 'us' as const, amount });
  const them = (amount: number) => ({ side: 'them' as const, amount });

  test('a reply between two of our offers makes the second an answer', () => {
    expect(selfBids([us(120), them(80), us(110)])).toEqual([]);
  });

  test('moving away from them is no bid against ourselves, moving towards them is', () => {
    expect(selfBids([them(80), us(110), us(120)])).toEqual([]);
    expect(selfBids([them(80), us(120), us(110)])).toHaveLength(1);
    expect(selfBids([us(120), us(125), them(80)])).toEqual([]);
  });

  test('repeating an offer is no bid, and each further step is one more', () => {
    expect(selfBids([us(120), us(120)])).toEqual([]);
    expect(selfBids([us(120), us(110), us(105)]).map((bid) => bid.index)).toEqual([1, 2]);
  });

  test('their bidding against themselves is not ours to regret', () => {
    expect(selfBids([them(80), them(90)])).toEqual([]);
  });
});

describe('the zone of possible agreement', () => {
  test('it lies between the least the seller takes and the most the buyer pays', () => {
    expect(agreementZone(80, 100)).toEqual({ low: 80, high: 100, width: 20 });
    expect(agreementZone(100, 100)).toEqual({ low: 100, high: 100, width: 0 });
    expect(agreementZone(101, 100)).toBeNull();
  });
});

describe('present value', () => {
  const yearly = { amount: 100, rate: 0.1, years: null, probability: 1, growth: 0 };

  test('two years at 10% are worth 173.55', () => {
    const result = presentValue({ ...yearly, years: 2 });
    expect('value' in result && result.value).toBeCloseTo(100 / 1.1 + 100 / 1.21, 9);
  });

  test('the closed form agrees with adding up year by year, also where growth meets the rate', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 40 }),
        fc.integer({ min: -20, max: 60 }),
        fc.integer({ min: -20, max: 60 }),
        (years, rate, growth) => {
          const result = presentValue({ ...yearly, years, rate: rate / 100, growth: growth / 100 });
          const flows = Array.from({ length: years + 1 }, (_, t) => ({
            amount: t === 0 ? 0 : 100 * (1 + growth / 100) ** (t - 1),
            probability: 1,
          }));
          const sum = presentValueOfFlows(flows, rate / 100);
          expect('value' in result ? result.value / sum : NaN).toBeCloseTo(1, 9);
        },
      ),
    );
  });

  test('a payment for ever grows towards rate − growth and needs the rate above it', () => {
    expect(presentValue({ ...yearly, growth: 0.05 })).toEqual({ value: 100 / (0.1 - 0.05) });
    expect(presentValue({ ...yearly, growth: 0.1 })).toMatchObject({ of: 'rate' });
    expect(presentValue({ ...yearly, rate: 0 })).toMatchObject({ of: 'rate' });
  });

  test('numbers out of range come back with a reason', () => {
    expect(presentValue({ ...yearly, probability: 1.2 })).toMatchObject({ of: 'probability' });
    expect(presentValue({ ...yearly, years: 1.5 })).toMatchObject({ of: 'years' });
    expect(presentValue({ ...yearly, years: 0 })).toMatchObject({ of: 'years' });
    expect(presentValue({ ...yearly, rate: -1, years: 2 })).toMatchObject({ of: 'rate' });
    expect(presentValue({ ...yearly, growth: NaN, years: 2 })).toMatchObject({ of: 'growth' });
  });

  test('flows start now', () => {
    expect(
      presentValueOfFlows(
        [
          { amount: -100, probability: 1 },
          { amount: 220, probability: 0.5 },
        ],
        0.1,
      ),
    ).toBeCloseTo(0, 12);
  });
});

test('without a value nothing breaks even, and without a cost there is no ratio', () => {
  expect(breakEven(100, 0)).toBeNull();
  expect(breakEven(0, 100)).toBe(0);
  expect(tradeReturn(0, 100)).toEqual({ net: 100, ratio: null });
});

test('several scorers give a mean and a range, nobody gives nothing', () => {
  expect(triangulate([6, 7, 9.5])).toEqual({ mean: 7.5, range: 3.5, scorers: 3 });
  expect(triangulate([4])).toEqual({ mean: 4, range: 0, scorers: 1 });
  expect(triangulate([])).toBeNull();
});
