import type { RowReview } from '../../../src/negotiation/review';
import { discreetHeadline } from '../../../src/taskpane/discreet/discreetHeadline';

const row = (at: number, flag: RowReview['flag'], status: RowReview['concession']['status']) =>
  ({ flag, concession: { row: at, status } }) as RowReview;

describe('the headline on a screen that the other side can see', () => {
  it('names the rows on the table that are no good news, and no number of ours', () => {
    expect(
      discreetHeadline({ reason: 'offer overpays' }, [
        row(5, 'overpaying', 'agreed'),
        row(6, 'opportunity', 'offered'),
        row(7, 'overpaying', 'offered'),
        row(8, 'overpaying', 'idea'),
      ]),
    ).toEqual({ title: 'One row wants a look', detail: 'Row 7. Scores and limits are hidden.' });
  });

  it('counts several, and the rest of many', () => {
    const many = [1, 2, 3, 4, 5, 6, 7].map((at) => row(at, 'mixed', 'asked'));
    expect(discreetHeadline({ reason: 'limit passed' }, many)).toEqual({
      title: '7 rows want a look',
      detail: 'Rows 1, 2, 3, 4, 5 and 2 more. Scores and limits are hidden.',
    });
  });

  it('is calm only where the headline is: whatever else is wrong wants a look', () => {
    expect(discreetHeadline({ reason: 'far behind' }, [row(5, 'balanced', 'agreed')]).title).toBe(
      'Something wants a look',
    );
    expect(discreetHeadline({ reason: 'nothing' }, []).title).toBe('Nothing needs you now');
  });
});
