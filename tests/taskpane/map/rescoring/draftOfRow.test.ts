import { draftOfRow, scoreText, withOwnDecimals } from '../../../../src/taskpane/map/rescoring/draftOfRow';
import { NO_EDITS } from '../../../../src/taskpane/map/rescoring/scoreEdits';
import { readDraft } from '../../../../src/taskpane/map/rescoring/scoreDraft';
import { HEADINGS, reviewedSheets } from '../../prepare/reviewedSheet';

/** Row 2 has a mean of three guesses as their leverage. */
const listed = (ownValue: number) =>
  reviewedSheets({
    Deal: [
      HEADINGS,
      ['Exclusivity', ownValue, 9, 5, 5, 20 / 3, 4, 'Give', 'Offered', 2, '', ''],
      ['Commitment', 8, 7, 5, 4, 4, 3, 'Get', 'Agreed', 2, '', ''],
    ],
  });
const rowOf = (reviewed: ReturnType<typeof listed>) => {
  const [row] = reviewed.reading.rows;
  if (row === undefined) throw new Error('The test list has rows.');
  return row;
};

describe('the draft of a row', () => {
  test('is what its cells hold, with two decimals, under what was typed', () => {
    const reviewed = listed(7);
    const edits = { ...NO_EDITS, own: { 1: '2,5' } };
    expect(draftOfRow(reviewed, rowOf(reviewed), edits)).toEqual({
      own: ['7', '2,5', '5'],
      mirror: ['5', '6.67', '4'],
      status: 'offered',
    });
  });

  test('follows the cells that nobody typed over while it is open', () => {
    const edits = { ...NO_EDITS, own: { 1: '2' } };
    const later = listed(3);
    expect(draftOfRow(later, rowOf(later), edits).own).toEqual(['3', '2', '5']);
  });

  test('writes over no decimals that it only does not show', () => {
    const reviewed = listed(7);
    const row = rowOf(reviewed);
    const edits = { ...NO_EDITS, own: { 1: '2' } };
    const { scores } = readDraft(draftOfRow(reviewed, row, edits));
    if (scores === null) throw new Error('The draft can be read.');
    expect(scores.mirror).toEqual([5, 6.67, 4]);
    expect(withOwnDecimals(scores, { reviewed, row, edits })).toEqual({
      own: [7, 2, 5],
      mirror: [5, 20 / 3, 4],
      status: 'offered',
    });
    const typed = { ...edits, mirror: { 1: '6.67' } };
    expect(withOwnDecimals(scores, { reviewed, row, edits: typed }).mirror).toEqual([5, 6.67, 4]);
  });

  test('keeps two decimals when a score is stepped', () => {
    expect(scoreText(2.75 + 1)).toBe('3.75');
  });
});
