import type { RowReview } from '../../../src/negotiation/review';
import { selectionSum } from '../../../src/taskpane/map/selectionSum';

const row = (direction: 'give' | 'get', total: number, mirrorTotal: number | null) =>
  ({ total, mirrorTotal, concession: { direction } }) as RowReview;

describe('several rows that are selected', () => {
  it('are summed for either side: what is given costs the giver', () => {
    expect(selectionSum([row('give', 14, 15), row('give', 10, 12), row('get', 20, 11)], 0)).toEqual([
      '3 rows selected, 2 gives, 1 get.',
      'Worth to us −24 given, +20 received = −4.',
      'Worth to them, our guess: +27 − 11 = +16.',
    ]);
  });

  it('say which of them count in nothing', () => {
    expect(selectionSum([row('give', 14, null), row('get', 20, 11)], 2)).toEqual([
      '4 rows selected, 1 give, 1 get, 2 not scored.',
      'Worth to us −14 given, +20 received = +6.',
      'Worth to them, our guess: 0 − 11 = −11. 1 row without their side left out.',
    ]);
    expect(selectionSum([row('give', 14, null), row('give', 1, null)], 0)).toHaveLength(2);
  });
});
