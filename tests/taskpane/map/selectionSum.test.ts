import type { RowReview } from '../../../src/negotiation/review';
import { selectionSum } from '../../../src/taskpane/map/selectionSum';

const row = (direction: 'give' | 'get', total: number, mirrorTotal: number | null) =>
  ({ total, mirrorTotal, concession: { direction } }) as RowReview;

describe('several rows that are selected', () => {
  it('are summed for either side: what is given costs the giver', () => {
    expect(selectionSum([row('give', 14, 15), row('give', 10, 12), row('get', 20, 11)], 0)).toEqual({
      ...{ title: '3 rows selected', kinds: '2 gives, 1 get', note: null },
      sides: [
        { label: 'Worth to us', parts: '−24 given, +20 received =', sum: '−4' },
        { label: 'Worth to them, our guess', parts: '+27 − 11 =', sum: '+16' },
      ],
    });
  });

  it('of one kind are one figure a side', () => {
    expect(selectionSum([row('give', 14, 15), row('give', 10, 12)], 0).sides).toEqual([
      { label: 'Worth to us', parts: '', sum: '−24' },
      { label: 'Worth to them, our guess', parts: '', sum: '+27' },
    ]);
    expect(selectionSum([row('get', 20, 11), row('get', 1, 1)], 0).sides.map(({ sum }) => sum)).toEqual([
      '+21',
      '−12',
    ]);
  });

  it('say which of them count in nothing', () => {
    expect(selectionSum([row('give', 14, null), row('get', 20, 11)], 2)).toEqual({
      ...{ title: '4 rows selected', kinds: '1 give, 1 get, 2 not scored' },
      sides: [
        { label: 'Worth to us', parts: '−14 given, +20 received =', sum: '+6' },
        { label: 'Worth to them, our guess', parts: '0 − 11 =', sum: '−11' },
      ],
      note: '1 row without their side left out of it.',
    });
    expect(selectionSum([row('give', 14, null), row('give', 1, null)], 0).sides).toHaveLength(1);
    expect(selectionSum([], 2)).toEqual({
      ...{ title: '2 rows selected', kinds: '2 not scored', sides: [], note: null },
    });
  });
});
