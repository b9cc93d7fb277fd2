import type { Writer } from '../../../src/excel/writing/step';
import { knownSessions, sessionCounts, sessionLabel } from '../../../src/taskpane/review/sessions';
import { about, reviewOf } from '../../../src/taskpane/review/lookBack';
import { totalsBySession } from '../../../src/taskpane/review/totalsBySession';
import type { KeptMap } from '../../../src/excel/history/memory';
import { concession, scores } from '../../negotiation/rows';
import { flat } from '../../negotiation/findings/found';
import { reviewed } from './reviewed';

const GIVE = concession({ row: 5, own: scores(2, 8, 3), session: 1 });
const GET = concession({ row: 6, direction: 'get', own: scores(6, 8, 6), session: 3 });

describe('the sessions that can be reviewed', () => {
  it('are those the rows name and the one under way, the latest first', () => {
    expect(knownSessions(reviewed([GIVE, GET], { session: 4 }))).toEqual([4, 3, 1]);
  });

  it('are marked where the session is under way, or was the last to end', () => {
    expect(sessionLabel(3, { session: 3, ended: false })).toBe('Session 3 (today)');
    expect(sessionLabel(3, { session: 3, ended: true })).toBe('Session 3 (last)');
    expect(sessionLabel(2, { session: 3, ended: false })).toBe('Session 2');
  });

  it('count their own rows, or all where none names the session', () => {
    const rows = [GIVE, GET, concession({ row: 7, status: 'offered', session: 3 })];
    expect(sessionCounts(rows, 3)).toBe('1 agreed, 1 open');
    expect(sessionCounts(rows, 9)).toBe('2 agreed, 1 open');
    expect(sessionCounts(rows, null)).toBe('2 agreed, 1 open');
  });
});

describe('another session over the same list', () => {
  const gives = [5, 6].map((row) => concession({ row, own: scores(1, 8, 1), session: 1 }));
  const now = reviewed([...gives, concession({ row: 7, direction: 'get', own: flat(6), session: 2 })]);

  it('has its own findings', () => {
    expect(now.session).toBe(2);
    expect(now.findings.map(({ rule }) => rule)).not.toContain('high-leverage-giveaway');
    const before = reviewOf(now, 1, new Date(2026, 2, 20));
    expect(before.session).toBe(1);
    expect(before.findings.map(({ rule }) => rule)).toContain('high-leverage-giveaway');
  });

  it('is the same review where it is the one under way', () => {
    expect(reviewOf(now, 2, new Date())).toBe(now);
    expect(reviewOf(now, null, new Date())).toBe(now);
  });

  it('is what a change announced for it is made with', async () => {
    const make = jest.fn(() => Promise.resolve({ kind: 'made' as const, said: '', undone: null }));
    const change = { id: 'sheet', title: 'Add a review sheet', where: '', list: null, make };
    const writer: unknown = 'the writer of the run';
    await about(1, change).make(writer as Writer, now);
    expect(make).toHaveBeenCalledWith(writer, expect.objectContaining({ session: 1 }));
  });
});

describe('given and received by session', () => {
  it('come from the Session column', () => {
    expect(totalsBySession(reviewed([GIVE, GET]))).toEqual([
      { session: 0, given: 0, received: 0 },
      { session: 1, given: 13, received: 0 },
      { session: 3, given: 13, received: 20 },
    ]);
  });

  it('come from what was kept where the list has no sessions, with today behind it', () => {
    const rows = [
      { ...GIVE, session: null },
      { ...GET, session: null },
    ];
    const today = reviewed(rows);
    const kept = {
      session: 1,
      records: [
        { direction: 'give', status: 'agreed', own: GIVE.own },
        { direction: 'get', status: 'asked', own: GET.own },
      ],
      gone: [],
      unsure: [],
    } as unknown as KeptMap;
    expect(totalsBySession({ ...today, memory: { baseline: null, snapshots: [kept] } })).toEqual([
      { session: 0, given: 0, received: 0 },
      { session: 1, given: 13, received: 0 },
      { session: 2, given: 13, received: 20 },
    ]);
  });

  it('are unknown where nothing tells of sessions', () => {
    expect(totalsBySession(reviewed([{ ...GIVE, session: null }]))).toBeNull();
  });
});
