import { walkAwayLine } from '../../../src/taskpane/review/walkAwayLine';
import { concession, scores } from '../../negotiation/rows';
import { reviewed } from './reviewed';

describe('the walk-away, in the review', () => {
  const gained = concession({ row: 2, direction: 'get', own: scores(6, 6, 6), mirror: scores(2, 2, 2) });
  const offered = concession({ row: 3, status: 'offered', own: scores(1, 2, 2), mirror: scores(5, 5, 5) });

  test('is told of the whole deal, and of it with what lies on the table', () => {
    const deal = { walkAway: { value: 15 } };
    expect(walkAwayLine(reviewed([gained], deal))).toBe('The whole deal is 3 above your walk-away.');
    expect(walkAwayLine(reviewed([gained, offered], deal))).toBe(
      'The whole deal is 3 above your walk-away; with what lies on the table, 2 below your walk-away.',
    );
  });

  test('is not spoken of where none is set', () => {
    expect(walkAwayLine(reviewed([gained, offered]))).toBeNull();
  });
});
