import fc from 'fast-check';
import { reviewDeal } from '../../src/negotiation/review';
import { DEFAULT_SETTINGS } from '../../src/negotiation/settings';
import { anyConcessions, concession, scores } from './rows';

describe('the review of a deal', () => {
  test('a row with a mirror says everything, worked by hand', () => {
    const row = concession({ own: scores(2, 8, 3), mirror: scores(5, 5, 5) });
    const review = reviewDeal([row], DEFAULT_SETTINGS, [null, 8, null]);
    expect(review.rows).toEqual([
      {
        concession: row,
        total: 13,
        mirrorTotal: 15,
        gaps: [-3, 3, -2],
        asymmetry: -2,
        surplus: 2,
        flag: 'mixed',
        driver: 'leverage',
        move: 'trade',
        caution: true,
        relationshipMove: false,
      },
    ]);
    expect(review.given).toEqual({ value: 2, leverage: 8, relationship: 3, total: 13 });
    expect(review.budgets).toEqual([null, { budget: 8, used: 8, share: 1, state: 'near' }, null]);
    expect(review.net).toEqual({ us: -13, them: 15, created: 2, share: -6.5, rows: 1 });
    expect(review.capture).toBe('we-are-losing');
  });

  test('a missing mirror leaves gap, asymmetry, surplus, flag and move blank, never 0', () => {
    const [row] = reviewDeal([concession()], DEFAULT_SETTINGS).rows;
    expect(row).toMatchObject({
      total: 15,
      mirrorTotal: null,
      gaps: null,
      asymmetry: null,
      surplus: null,
      flag: null,
      driver: null,
      move: null,
    });
  });

  test('no rows give an empty review', () => {
    const review = reviewDeal([], DEFAULT_SETTINGS);
    expect(review).toMatchObject({ rows: [], running: [], budgets: [null, null, null], capture: 'none' });
    expect(review.net).toEqual({ us: 0, them: 0, created: 0, share: null, rows: 0 });
  });

  test('created is the sum of the surpluses of the agreed rows', () => {
    fc.assert(
      fc.property(anyConcessions, (rows) => {
        const review = reviewDeal(rows, DEFAULT_SETTINGS);
        const surpluses = review.rows.map((row) =>
          row.concession.status === 'agreed' ? (row.surplus ?? 0) : 0,
        );
        expect(review.net.created).toBeCloseTo(
          surpluses.reduce((sum, surplus) => sum + surplus, 0),
          9,
        );
      }),
    );
  });

  test('rows stay in their order, one review and one running total each', () => {
    fc.assert(
      fc.property(anyConcessions, (rows) => {
        const review = reviewDeal(rows, DEFAULT_SETTINGS);
        expect(review.rows.map((row) => row.concession)).toEqual(rows);
        expect(review.running.map((entry) => entry.row)).toEqual(rows.map((row) => row.row));
      }),
    );
  });
});
