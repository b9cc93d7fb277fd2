import fc from 'fast-check';
import { budgetUse, proposedBudgets } from '../../src/negotiation/budget';
import { captureOutcome } from '../../src/negotiation/captureOutcome';
import { ledgerOf, runningTotals } from '../../src/negotiation/ledger';
import { netPosition } from '../../src/negotiation/netPosition';
import { DEFAULT_SETTINGS } from '../../src/negotiation/settings';
import type { Tally } from '../../src/negotiation/tally';
import { anyConcessions, anyWeights, concession, scores } from './rows';

const EQUAL = [1, 1, 1] as const;
const closeTo = (tally: Tally) => ({
  value: expect.closeTo(tally.value, 9) as number,
  leverage: expect.closeTo(tally.leverage, 9) as number,
  relationship: expect.closeTo(tally.relationship, 9) as number,
  total: expect.closeTo(tally.total, 9) as number,
});

describe('the ledger', () => {
  const rows = [
    concession({ row: 2, own: scores(2, 8, 3) }),
    concession({ row: 3, own: scores(4, 4, 4), direction: 'get' }),
    concession({ row: 4, own: scores(1, 1, 1), status: 'offered' }),
    concession({ row: 5, own: scores(6, 6, 6), direction: 'get', status: 'asked' }),
    concession({ row: 6, own: scores(9, 9, 9), status: 'rejected' }),
    concession({ row: 7, own: scores(9, 9, 9), status: 'withdrawn' }),
    concession({ row: 8, own: scores(9, 9, 9), status: 'idea' }),
    concession({ row: 9, own: scores(1, 2, 3) }),
  ];

  test('given and received count agreed rows; pending counts what is offered and asked; the rest counts in nothing', () => {
    expect(ledgerOf(rows, EQUAL)).toEqual({
      given: { value: 3, leverage: 10, relationship: 6, total: 19 },
      received: { value: 4, leverage: 4, relationship: 4, total: 12 },
      pending: {
        given: { value: 1, leverage: 1, relationship: 1, total: 3 },
        received: { value: 6, leverage: 6, relationship: 6, total: 18 },
      },
    });
  });

  test('running totals follow the sheet, and rows that are not agreed repeat the sums before them', () => {
    const running = runningTotals(rows, EQUAL);
    expect(running.map((entry) => [entry.row, entry.given.total, entry.received.total])).toEqual([
      [2, 13, 0],
      [3, 13, 12],
      [4, 13, 12],
      [5, 13, 12],
      [6, 13, 12],
      [7, 13, 12],
      [8, 13, 12],
      [9, 19, 12],
    ]);
  });

  test('the last running total is the ledger', () => {
    fc.assert(
      fc.property(anyConcessions, anyWeights, (any, weights) => {
        const last = runningTotals(any, weights).at(-1);
        const ledger = ledgerOf(any, weights);
        if (last === undefined) expect(ledger.given.total + ledger.received.total).toBe(0);
        else {
          expect(last.given).toEqual(closeTo(ledger.given));
          expect(last.received).toEqual(closeTo(ledger.received));
        }
      }),
    );
  });

  test('the order of the rows changes neither the ledger nor the net position', () => {
    fc.assert(
      fc.property(anyConcessions, anyWeights, (any, weights) => {
        const turned = [...any].reverse();
        const settings = { weights, zeroBased: false };
        expect(ledgerOf(turned, weights).given).toEqual(closeTo(ledgerOf(any, weights).given));
        expect(netPosition(turned, settings).us).toBeCloseTo(netPosition(any, settings).us, 9);
        expect(netPosition(turned, settings).them).toBeCloseTo(netPosition(any, settings).them, 9);
      }),
    );
  });
});

describe('budgets', () => {
  const given = (leverage: number): Tally => ({ value: 0, leverage, relationship: 0, total: leverage });
  const state = (budget: number, used: number) =>
    budgetUse([null, budget, null], given(used), DEFAULT_SETTINGS)[1];

  test('near from 80%, over only above 100%', () => {
    expect(state(10, 7.9)).toMatchObject({ share: 0.79, state: 'within' });
    expect(state(10, 8)).toMatchObject({ share: 0.8, state: 'near' });
    expect(state(10, 10)).toMatchObject({ share: 1, state: 'near' });
    expect(state(10, 10.1)).toMatchObject({ state: 'over' });
  });

  test('sums of tenths that meet the budget on paper are not over it', () => {
    expect(1.1 + 2.2).toBeGreaterThan(3.3);
    expect(state(3.3, 1.1 + 2.2)?.state).toBe('near');
  });

  test('a budget of nothing is over with the first give and has no share', () => {
    expect(state(0, 0)).toEqual({ budget: 0, used: 0, share: null, state: 'within' });
    expect(state(0, 1)).toEqual({ budget: 0, used: 1, share: null, state: 'over' });
  });

  test('a dimension without a budget has no use', () => {
    expect(budgetUse([null, null, null], given(9), DEFAULT_SETTINGS)).toEqual([null, null, null]);
  });

  test('the proposal is half of what the prepared map gives away, in whole points', () => {
    expect(
      proposedBudgets([
        concession({ own: scores(4, 6, 9), status: 'idea' }),
        concession({ own: scores(2, 2, 2) }),
        concession({ own: scores(9, 9, 9), direction: 'get' }),
      ]),
    ).toEqual([3, 4, 6]);
  });
});

describe('the net position', () => {
  const settings = { weights: EQUAL, zeroBased: false };
  const give = concession({ own: scores(2, 2, 2), mirror: scores(6, 6, 6) });
  const get = concession({ own: scores(8, 8, 8), mirror: scores(3, 3, 3), direction: 'get' });

  test('a get brings us its worth, a give costs us ours, and created is the sum of both nets', () => {
    expect(netPosition([give, get], settings)).toEqual({
      us: 18,
      them: 9,
      created: 27,
      share: 18 / 27,
      rows: 2,
    });
  });

  test('rows without a mirror, and rows not agreed, do not count', () => {
    const rows = [give, concession({ own: scores(9, 9, 9) }), { ...get, status: 'asked' as const }];
    expect(netPosition(rows, settings)).toEqual({ us: -6, them: 18, created: 12, share: -0.5, rows: 1 });
  });

  test('zero-based scores leave created alone and move 3 points a row from side to side', () => {
    expect(netPosition([give], { ...settings, zeroBased: true })).toMatchObject({
      us: -3,
      them: 15,
      created: 12,
    });
  });

  test('created is the sum of the surpluses', () => {
    fc.assert(
      fc.property(anyConcessions, anyWeights, (any, weights) => {
        const net = netPosition(any, { weights, zeroBased: false });
        const based = netPosition(any, { weights, zeroBased: true });
        expect(net.created).toBeCloseTo(net.us + net.them, 9);
        expect(based.created).toBeCloseTo(net.created, 9);
      }),
    );
  });

  test('the outcome names who loses before it speaks of a cap', () => {
    const capture = (us: number, them: number) =>
      captureOutcome(
        { us, them, created: us + them, share: us + them > 0 ? us / (us + them) : null, rows: 2 },
        DEFAULT_SETTINGS,
      );
    expect(capture(30, -6)).toBe('counterpart-losing');
    expect(capture(-12, 40)).toBe('we-are-losing');
    expect(capture(3, -3)).toBe('value-destroyed');
    expect(capture(-5, -5)).toBe('value-destroyed');
    expect(capture(10, 10)).toBe('under-cap');
    expect(capture(1, 0)).toBe('over-cap');
  });

  test('without an agreed row there is no outcome', () => {
    expect(captureOutcome(netPosition([], settings), DEFAULT_SETTINGS)).toBe('none');
  });
});
