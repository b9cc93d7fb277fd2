import type { Concession } from '../../../src/negotiation/concession';
import type { Snapshot } from '../../../src/negotiation/findings/reviewContext';
import { scores } from '../rows';
import { flat, found, rowsOf } from './found';

const keep = (session: number, rows: readonly Concession[]): Snapshot => ({
  session,
  rows: rows.map(({ row, direction, status, own, mirror }) => ({ row, direction, status, own, mirror })),
});

describe('score-drift', () => {
  const now = rowsOf([scores(3, 5, 5)], { mirror: flat(5) });

  test('a score 2 from the baseline has drifted, 1.9 has not', () => {
    const baseline = (value: number) => keep(0, rowsOf([scores(value, 5, 5)], { mirror: flat(5) }));
    expect(found('score-drift', now, { baseline: baseline(5) })).toEqual([
      expect.objectContaining({ rows: [5], numbers: { from: 5, to: 3, change: -2 } }),
    ]);
    expect(found('score-drift', now, { baseline: baseline(4.9) })).toEqual([]);
  });

  test('their scores drift too, and the previous snapshot counts beside the baseline', () => {
    const snapshots = [keep(1, rowsOf([scores(3, 5, 5)], { mirror: scores(5, 8, 5) }))];
    expect(
      found('score-drift', rowsOf([scores(3, 5, 5)], { mirror: flat(5), session: 2 }), { snapshots }),
    ).toEqual([expect.objectContaining({ numbers: { from: 8, to: 5, change: -3 } })]);
  });

  test('without a memory nothing drifts', () => {
    expect(found('score-drift', now)).toEqual([]);
  });
});

describe('not-rescored', () => {
  const rows = rowsOf([flat(5)], { mirror: flat(4) });

  test('a session that ended without any change of score is noticed', () => {
    expect(found('not-rescored', rows, { baseline: keep(0, rows), ended: true })).toEqual([
      expect.objectContaining({ rows: [], numbers: { rows: 1, changed: 0 } }),
    ]);
  });

  test('a score that changed, a session under way, or no memory silence it', () => {
    const other = keep(0, rowsOf([flat(5)], { mirror: scores(4, 4, 5) }));
    expect(found('not-rescored', rows, { baseline: other, ended: true })).toEqual([]);
    expect(found('not-rescored', rows, { baseline: keep(0, rows) })).toEqual([]);
    expect(found('not-rescored', rows, { ended: true })).toEqual([]);
  });

  test('the session’s own snapshot is not what it is compared with', () => {
    const baseline = keep(0, rowsOf([flat(9)], { mirror: flat(4) }));
    expect(
      found('not-rescored', rows, { baseline, snapshots: [keep(1, rows)], ended: true, session: 1 }),
    ).toEqual([]);
  });
});

describe('sessions from snapshots', () => {
  test('a row without a session belongs to the session that first ended with it agreed', () => {
    const high = [scores(1, 7, 1), scores(1, 7, 1)];
    const old = rowsOf(high, { session: null });
    const rows = [...old, ...rowsOf([flat(1)], { session: null }, 20)];
    expect(found('high-leverage-giveaway', rows, { snapshots: [keep(1, old)], session: 2 })).toEqual([]);
    expect(found('high-leverage-giveaway', rows, { snapshots: [keep(1, old)], session: 1 })).toHaveLength(1);
  });
});

describe('review-due', () => {
  const days = (today: string) => found('review-due', [], { signed: { lastReview: '2026-01-01', today } });

  test('the 92nd day after the last review is late, the 91st is not', () => {
    expect(days('2026-04-02')).toEqual([]);
    expect(days('2026-04-03')).toEqual([expect.objectContaining({ numbers: { days: 92, threshold: 91 } })]);
  });

  test('an unsigned deal is never late', () => {
    expect(found('review-due', [])).toEqual([]);
  });
});

describe('the offers log', () => {
  const offer = (side: 'us' | 'them', amount: number, issue = 'Price') => ({ side, amount, issue });

  test('G8: bettering our own offer unanswered is a warning, an answer between makes it none', () => {
    expect(found('self-bidding', [], { offers: [offer('us', 120000), offer('us', 110000)] })).toEqual([
      expect.objectContaining({
        severity: 'warning',
        numbers: { from: 120000, to: 110000, change: -10000, share: expect.closeTo(0.0833, 4) as number },
      }),
    ]);
    const answered = [offer('us', 120000), offer('them', 90000), offer('us', 110000)];
    expect(found('self-bidding', [], { offers: answered })).toEqual([]);
    const elsewhere = [offer('us', 120000), offer('us', 24, 'Months')];
    expect(found('self-bidding', [], { offers: elsewhere })).toEqual([]);
  });

  test('steps that do not shrink signal no limit, shrinking ones do', () => {
    const ours = (...amounts: readonly number[]) => ({
      offers: amounts.flatMap((amount) => [offer('us', amount), offer('them', 50)]),
    });
    expect(found('flat-increments', [], ours(100, 90, 80))).toEqual([
      expect.objectContaining({ severity: 'caution', numbers: { before: 10, last: 10, offers: 3 } }),
    ]);
    expect(found('flat-increments', [], ours(100, 90, 80.1))).toEqual([]);
    expect(found('flat-increments', [], ours(100, 90))).toEqual([]);
    expect(found('flat-increments', [], ours(100, 90, 95))).toEqual([]);
  });
});
