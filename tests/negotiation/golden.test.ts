import { flagOf } from '../../src/negotiation/flag';
import { asymmetry, gaps, surplus } from '../../src/negotiation/gap';
import { breakEven, tradeReturn } from '../../src/negotiation/money/breakEven';
import { presentValue } from '../../src/negotiation/money/presentValue';
import { priceCapCost } from '../../src/negotiation/money/priceCap';
import { moveOf } from '../../src/negotiation/move';
import { captureShare } from '../../src/negotiation/netPosition';
import { captureOutcome } from '../../src/negotiation/captureOutcome';
import { impliedLimit } from '../../src/negotiation/offers/impliedLimit';
import { incrementsOf } from '../../src/negotiation/offers/increments';
import { selfBids } from '../../src/negotiation/offers/selfBid';
import { splitDifference } from '../../src/negotiation/offers/splitDifference';
import { DEFAULT_SETTINGS } from '../../src/negotiation/settings';
import { total } from '../../src/negotiation/total';

const EQUAL = [1, 1, 1] as const;

describe('golden numbers, worked by hand', () => {
  test('G1: a give of 2/8/3 that they see as 5/5/5 is mixed, driven by leverage', () => {
    const own = [2, 8, 3] as const;
    const mirror = [5, 5, 5] as const;
    expect(total(own, EQUAL)).toBe(13);
    expect(total(mirror, EQUAL)).toBe(15);
    expect(gaps(own, mirror)).toEqual([-3, 3, -2]);
    expect(asymmetry(own, mirror, EQUAL)).toBe(-2);
    expect(surplus('give', own, mirror, EQUAL)).toBe(2);
    expect(flagOf('give', own, mirror, DEFAULT_SETTINGS)).toEqual({ flag: 'mixed', driver: 'leverage' });
  });

  test('G2: 15% of 100,000 against three leads of 50,000 nets 135,000 and breaks even at 0.3 lead or 10%', () => {
    const cost = 0.15 * 100_000;
    const value = 3 * 50_000;
    expect(tradeReturn(cost, value).net).toBe(135_000);
    expect(breakEven(cost, 50_000)).toBeCloseTo(0.3, 12);
    expect(breakEven(cost, value)).toBeCloseTo(0.1, 12);
  });

  test('G3: halving a 10% price cap for two years costs 15.75% of the price, so 50,000 mean a price of 317,460', () => {
    expect(priceCapCost(0.1, 0.05, 2)).toBeCloseTo(0.1575, 12);
    expect(50_000 / priceCapCost(0.1, 0.05, 2)).toBeCloseTo(317_460.32, 2);
  });

  test('G4: 20,000 that bring 200,000 net 180,000, ten for one', () => {
    expect(tradeReturn(20_000, 200_000)).toEqual({ net: 180_000, ratio: 10 });
  });

  test('G5: 1,000,000 once equals 1% of 10,000,000 a year for ever at 10%, or of 12,500,000 at a chance of 0.8', () => {
    const forEver = { rate: 0.1, years: null, growth: 0 };
    expect(presentValue({ ...forEver, amount: 0.01 * 10_000_000, probability: 1 })).toEqual({
      value: 1_000_000,
    });
    expect(presentValue({ ...forEver, amount: 0.01 * 12_500_000, probability: 0.8 })).toEqual({
      value: 1_000_000,
    });
  });

  test('G6: 100/90/85/83 points to 81.4, 100/95/92 to 87.5, 100/90/80 to no limit', () => {
    expect(incrementsOf([100, 90, 85, 83])).toMatchObject({ steps: [10, 5, 2], pattern: 'decreasing' });
    expect(impliedLimit([100, 90, 85, 83])?.ratio).toBeCloseTo(0.447, 3);
    expect(impliedLimit([100, 90, 85, 83])?.limit).toBeCloseTo(81.38, 2);
    expect(impliedLimit([100, 95, 92])?.limit).toBeCloseTo(87.5, 12);
    expect(incrementsOf([100, 90, 80]).pattern).toBe('flat');
    expect(impliedLimit([100, 90, 80])).toBeNull();
  });

  test('G7: two sides 5,000 apart split 2,500 each', () => {
    expect(splitDifference(105_000, 100_000)).toEqual({ apart: 5_000, each: 2_500, middle: 102_500 });
  });

  test('G8: our ask of 120,000 and then 110,000 with no reply between is a bid against ourselves of 10,000, 8.33%', () => {
    const bids = selfBids([
      { side: 'us', amount: 120_000 },
      { side: 'us', amount: 110_000 },
    ]);
    expect(bids).toHaveLength(1);
    expect(bids[0]).toMatchObject({ index: 1, from: 120_000, to: 110_000, change: -10_000 });
    expect(bids[0]?.share).toBeCloseTo(0.0833, 4);
  });

  test('G11: a give of low cost and high value to them is for giving; high cost and medium value is for keeping', () => {
    expect(moveOf('give', [3, 3, 3], [8, 8, 8], DEFAULT_SETTINGS)).toBe('give');
    expect(moveOf('give', [8, 8, 8], [5, 5, 5], DEFAULT_SETTINGS)).toBe('keep');
  });

  test('G12: 12 to us and 8 to them stands at the cap of 60%, 13 and 7 are over it', () => {
    const net = (us: number, them: number) => ({
      us,
      them,
      created: us + them,
      share: captureShare(us, them),
      rows: 1,
    });
    expect(captureShare(12, 8)).toBeCloseTo(0.6, 12);
    expect(captureOutcome(net(12, 8), DEFAULT_SETTINGS)).toBe('at-cap');
    expect(captureShare(13, 7)).toBeCloseTo(0.65, 12);
    expect(captureOutcome(net(13, 7), DEFAULT_SETTINGS)).toBe('over-cap');
  });
});
