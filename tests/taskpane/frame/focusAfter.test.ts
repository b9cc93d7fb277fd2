import type { SessionReview } from '../../../src/excel/review/sessionReview';
import { focusAfter } from '../../../src/taskpane/frame/useReviewedWorkbook';

const reviewed = {
  reading: { place: { sheet: 'Deal' }, rows: [{ row: 5 }, { row: 7 }], unscoredRows: [6] },
  grids: [
    { sheet: 'Deal', id: 'a' },
    { sheet: 'Notes', id: 'b' },
  ],
} as unknown as SessionReview;

describe('the row in focus', () => {
  test('is the row of the list that is selected, scored or not', () => {
    expect(focusAfter(null, { worksheetId: 'a', row: 7 }, reviewed)).toEqual({ row: 7, isSelected: true });
    expect(focusAfter(null, { worksheetId: 'a', row: 6 }, reviewed)).toEqual({ row: 6, isSelected: true });
  });

  test('stays the last one when the selection leaves the list, or its sheet', () => {
    const last = { row: 5, isSelected: true };
    expect(focusAfter(last, { worksheetId: 'a', row: 40 }, reviewed)).toEqual({ row: 5, isSelected: false });
    expect(focusAfter(last, { worksheetId: 'b', row: 7 }, reviewed)).toEqual({ row: 5, isSelected: false });
    expect(focusAfter(null, { worksheetId: 'b', row: 7 }, reviewed)).toBeNull();
  });
});
