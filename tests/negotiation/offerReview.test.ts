import { reviewIssue } from '../../src/negotiation/offers/reviewOffers';
import { impliedLimit } from '../../src/negotiation/offers/impliedLimit';
import { incrementsOf } from '../../src/negotiation/offers/increments';
import { selfBids } from '../../src/negotiation/offers/selfBid';

const us = (amount: number) => ({ side: 'us' as const, amount });
const them = (amount: number) => ({ side: 'them' as const, amount });
const both = [us(100), them(60), us(90), them(70), us(85), them(74), us(83)];

describe('the offers on one issue', () => {
  test('each side’s steps are read by themselves, the gap lies between the last two offers', () => {
    const review = reviewIssue('Price', both);
    expect(review.issue).toBe('Price');
    expect(review.ours).toMatchObject({
      amounts: [100, 90, 85, 83],
      steps: [10, 5, 2],
      pattern: 'decreasing',
    });
    expect(review.ours.limit?.limit).toBeCloseTo(81.38, 2);
    expect(review.theirs).toMatchObject({ amounts: [60, 70, 74], steps: [10, 4], ratios: [0.4] });
    expect(review.theirs.limit?.limit).toBeCloseTo(74 + (4 * 0.4) / 0.6, 9);
    expect(review.split).toEqual({ apart: 9, each: 4.5, middle: 78.5 });
    expect(review.selfBids).toEqual([]);
  });

  test('there is no gap to split before both sides have made an offer', () => {
    expect(reviewIssue('Price', [us(100), us(90)]).split).toBeNull();
    expect(reviewIssue('Price', [them(60)]).split).toBeNull();
    expect(reviewIssue('Price', []).split).toBeNull();
    expect(reviewIssue('Price', [us(100), them(60)]).split).toEqual({ apart: 40, each: 20, middle: 80 });
  });

  const zone = (offers: Parameters<typeof reviewIssue>[1], ours: number | null, theirs: number | null) =>
    reviewIssue('Price', offers, { us: ours, them: theirs }).zone;

  test('who began higher sells: their walk-away is the least they take, the other one the most that is paid', () => {
    expect(zone(both, 78, 80)).toEqual({ low: 78, high: 80, width: 2 });
    expect(zone(both, 81, 80)).toBe('none');
    expect(zone([us(60), them(100)], 80, 78)).toEqual({ low: 78, high: 80, width: 2 });
    expect(zone([us(60), them(100)], 78, 80)).toBe('none');
    expect(zone(both, 80, 80)).toEqual({ low: 80, high: 80, width: 0 });
  });

  test('the first offers say who sells, whatever came later', () => {
    expect(zone([us(100), them(60), us(50)], 78, 80)).toEqual({ low: 78, high: 80, width: 2 });
  });

  test('nothing is said of a zone where a walk-away, or who sells, is not known', () => {
    for (const [ours, theirs] of [
      [null, 80],
      [78, null],
      [null, null],
    ] as const)
      expect(zone(both, ours, theirs)).toBeNull();
    expect(zone([us(100)], 78, 80)).toBeNull();
    expect(zone([them(100)], 78, 80)).toBeNull();
    expect(zone([us(100), them(100)], 78, 80)).toBeNull();
    expect(reviewIssue('Price', both).zone).toBeNull();
  });
});

describe('how steps develop', () => {
  test.each([
    [[100, 90], 'too-few'],
    [[100, 90, 85], 'decreasing'],
    [[100, 90, 80, 70], 'flat'],
    [[100, 90, 75], 'growing'],
    [[100, 90, 85, 75], 'uneven'],
    [[100, 95, 85, 80], 'uneven'],
    [[100, 90, 80, 75], 'uneven'],
    [[100, 90, 85, 80], 'uneven'],
    [[100, 90, 91], 'reversal'],
    [[100, 100, 90], 'growing'],
    [[100, 100, 100], 'flat'],
  ] as const)('%j is %s', (offers, pattern) => {
    expect(incrementsOf(offers).pattern).toBe(pattern);
  });

  test('a step after a standstill has no ratio', () => {
    expect(incrementsOf([100, 100, 90, 85]).ratios).toEqual([null, 0.5]);
    expect(incrementsOf([100, 101, 101.5]).ratios).toEqual([0.5]);
  });

  test('no limit is signalled by one offer, by none, or after a standstill', () => {
    for (const offers of [[], [100], [100, 100, 90, 85], [100, 90]]) expect(impliedLimit(offers)).toBeNull();
  });

  test('a last step of 0 says that the last offer is the limit', () => {
    expect(impliedLimit([100, 90, 90])).toEqual({ limit: 90, ratio: 0 });
  });

  test('steps that grow on the whole signal no limit, however slightly', () => {
    expect(impliedLimit([100, 90, 79.9])).toBeNull();
    expect(impliedLimit([100, 90, 80.1])).not.toBeNull();
  });
});

describe('bidding against ourselves', () => {
  test('which way is better for them is known from their latest offer before, else from their first one after', () => {
    // Theirs lies above: going up is a bid, going down is none.
    expect(selfBids([them(200), us(100), us(110)])).toMatchObject([{ index: 2, change: 10, share: 0.1 }]);
    expect(selfBids([them(200), us(100), us(90)])).toEqual([]);
    expect(selfBids([us(100), us(110), them(200), them(50)])).toHaveLength(1);
    expect(selfBids([them(50), them(200), us(100), us(110)])).toHaveLength(1);
    expect(selfBids([them(50), us(100), us(90), them(200)])).toHaveLength(1);
  });

  test('an offer of nothing has no share to lose', () => {
    expect(selfBids([us(0), us(10)])).toEqual([{ index: 1, from: 0, to: 10, change: 10, share: null }]);
    expect(selfBids([us(1), us(2)])).toMatchObject([{ share: 1 }]);
    expect(selfBids([us(-100), us(-110)])).toMatchObject([{ share: 0.1 }]);
  });
});
