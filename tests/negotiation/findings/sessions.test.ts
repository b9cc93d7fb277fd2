import type { Concession } from '../../../src/negotiation/concession';
import type { Rule } from '../../../src/negotiation/findings/finding';
import { findingsOf } from '../../../src/negotiation/findings/findings';
import { reviewCaseOf } from '../../../src/negotiation/findings/reviewCase';
import { contextOf, type Snapshot } from '../../../src/negotiation/findings/reviewContext';
import { flat, rowsOf } from './found';

const kept = (session: number, rows: readonly Concession[]): Snapshot => ({ session, rows });
const numbers = (rows: readonly Concession[]) => rows.map(({ row }) => row);

describe('the session under review', () => {
  test('is not known where no row and no snapshot names one; then every agreed row is of it, and none before it', () => {
    const review = reviewCaseOf(contextOf(rowsOf([flat(1), flat(1)], { session: null })));
    expect([review.current, review.previous, review.before]).toEqual([null, null, null]);
    expect(numbers(review.agreedNow('give'))).toEqual([5, 6]);
    expect(numbers(review.agreedBefore('give'))).toEqual([]);
  });

  test('is the latest that a row or a snapshot names, and the one before is the latest below it', () => {
    const rows = [...rowsOf([flat(1)], { session: 1 }), ...rowsOf([flat(1)], { session: 4 }, 9)];
    expect(reviewCaseOf(contextOf(rows))).toMatchObject({ current: 4, previous: 1 });
    expect(reviewCaseOf(contextOf(rows, { snapshots: [kept(2, rows), kept(6, rows)] }))).toMatchObject({
      current: 6,
      previous: 4,
    });
    expect(reviewCaseOf(contextOf(rows.slice(0, 1)))).toMatchObject({ current: 1, previous: null });
    expect(reviewCaseOf(contextOf(rows, { session: 1 }))).toMatchObject({ current: 1, previous: null });
  });

  test('holds its own agreed rows of one direction, and no others', () => {
    const rows = [
      ...rowsOf([flat(1)], { session: 2 }, 5),
      ...rowsOf([flat(1)], { session: 2, direction: 'get' }, 6),
      ...rowsOf([flat(1)], { session: 2, status: 'offered' }, 7),
      ...rowsOf([flat(1)], { session: 1 }, 8),
    ];
    const review = reviewCaseOf(contextOf(rows));
    expect(numbers(review.agreedNow('give'))).toEqual([5]);
    expect(numbers(review.agreedNow('get'))).toEqual([6]);
    expect(numbers(review.agreedBefore('give'))).toEqual([8]);
    expect(numbers(review.agreedBefore('get'))).toEqual([]);
  });

  test('a row without a session belongs to the first one that ended with it agreed', () => {
    const agreed = rowsOf([flat(1)], { session: null });
    const offered = rowsOf([flat(1)], { session: null, status: 'offered' });
    const snapshots = [kept(1, offered), kept(2, agreed), kept(3, agreed)];
    const inSession = (session: number) =>
      numbers(reviewCaseOf(contextOf(agreed, { snapshots, session })).agreedNow('give'));
    expect([1, 2, 3, 4].map(inSession)).toEqual([[], [5], [], []]);
  });

  test('a row that fell out of the deal and came back belongs to the session in which it came back', () => {
    const agreed = rowsOf([flat(1)], { session: null });
    const rejected = rowsOf([flat(1)], { session: null, status: 'rejected' });
    const snapshots = [kept(1, agreed), kept(2, rejected), kept(3, agreed), kept(4, agreed)];
    const inSession = (session: number) =>
      numbers(reviewCaseOf(contextOf(agreed, { snapshots, session })).agreedNow('give'));
    expect([1, 2, 3, 4].map(inSession)).toEqual([[], [], [5], []]);
  });

  test('is compared with the last snapshot before it, and with the baseline where there is none', () => {
    const rows = rowsOf([flat(1)], { session: null });
    const baseline = kept(0, rows);
    const snapshots = [kept(1, rows), kept(2, rows), kept(3, rows)];
    const before = (session: number | null) =>
      reviewCaseOf(contextOf(rows, { baseline, snapshots, session })).before?.session;
    expect([1, 2, 3, 4].map(before)).toEqual([0, 1, 2, 3]);
    expect(reviewCaseOf(contextOf(rows, { baseline })).before?.session).toBe(0);
  });

  test('a row of which nothing further is known lacks every further column', () => {
    const [row] = rowsOf([flat(1)]);
    if (row === undefined) throw new Error('there is a row');
    expect(reviewCaseOf(contextOf([row])).detailsOf(row)).toEqual({
      id: null,
      condition: null,
      owner: null,
      due: null,
      askedBy: null,
      framing: null,
      scorers: [],
      benchmark: [null, null, null],
    });
  });
});

test('findings come warnings first, then the larger number, then in the order of the rules', () => {
  const rule = (id: string, severity: Rule['severity'], ...sizes: readonly number[]): Rule => ({
    id,
    firesWhen: '',
    severity,
    find: () => sizes.map((size) => ({ rows: [], numbers: { size }, size, message: '', suggestion: '' })),
  });
  const rules = [
    rule('a', 'info', 9),
    rule('b', 'caution', 1, 3),
    rule('c', 'warning', 1),
    rule('d', 'caution', 2, 3),
    rule('e', 'warning', 2),
    rule('f', 'info', 10),
  ];
  expect(findingsOf(contextOf([]), rules).map((one) => `${one.rule}${one.numbers.size ?? ''}`)).toEqual([
    ...['e2', 'c1'],
    ...['b3', 'd3', 'd2', 'b1'],
    ...['f10', 'a9'],
  ]);
});
