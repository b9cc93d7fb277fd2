import type { SessionReview } from '../../../src/excel/review/sessionReview';
import { focusAfter, focusAfterReading } from '../../../src/taskpane/frame/useReviewedWorkbook';

/** A list in column B of "Deal", whose first row is the fifth; names in brackets are not scored. */
const listOf = (...names: readonly string[]): SessionReview => {
  const rows = names.map((text, i) => ({ row: i + 5, name: text.replace(/[()]/g, ''), text }));
  return {
    reading: {
      place: { sheet: 'Deal', columns: { concession: 1 } },
      rows: rows.filter(({ text }) => !text.startsWith('(')),
      unscoredRows: rows.filter(({ text }) => text.startsWith('(')).map(({ row }) => row),
    },
    grids: [
      { sheet: 'Deal', id: 'a', row: 4, column: 1, values: rows.map(({ name }) => [name]), formulas: [] },
      { sheet: 'Notes', id: 'b' },
    ],
  } as unknown as SessionReview;
};
const at = (first: number, last = first, worksheetId = 'a') => ({
  worksheetId,
  stretches: [{ first, last }],
});
const reviewed = listOf('Data', '(Logo)', 'Exclusivity');

describe('the row in focus', () => {
  test('is the row of the list that is selected, scored or not', () => {
    expect(focusAfter(null, at(7), reviewed)).toEqual({ row: 7, isSelected: true, rows: [7] });
    expect(focusAfter(null, at(6), reviewed)).toEqual({ row: 6, isSelected: true, rows: [6] });
  });

  test('is the first of several, which are all known; what lies outside of the list does not count', () => {
    expect(focusAfter(null, at(1, 1_000_000), reviewed)).toEqual({
      row: 5,
      isSelected: true,
      rows: [5, 6, 7],
    });
    const apart = { worksheetId: 'a', stretches: [...at(7).stretches, ...at(5).stretches] };
    expect(focusAfter(null, apart, reviewed)?.rows).toEqual([5, 7]);
  });

  test('stays the last one when the selection leaves the list, or its sheet', () => {
    const last = { row: 5, isSelected: true, rows: [5] };
    const left = { row: 5, isSelected: false, rows: [5] };
    expect(focusAfter(last, at(40), reviewed)).toEqual(left);
    expect(focusAfter(last, at(7, 7, 'b'), reviewed)).toEqual(left);
    expect(focusAfter(null, at(7, 7, 'b'), reviewed)).toBeNull();
  });
});

describe('after rows have moved', () => {
  const focus = { row: 7, isSelected: true, rows: [7] };

  test('the focus goes with its concession: sorted, inserted above, scored or not', () => {
    expect(focusAfterReading(focus, reviewed, listOf('Exclusivity', 'Data', 'Logo'))).toEqual({
      row: 5,
      isSelected: false,
      rows: [5],
    });
    expect(focusAfterReading(focus, reviewed, listOf('New', 'Data', '(Logo)', '(Exclusivity)'))?.row).toBe(8);
  });

  test('it stays where its row is what it was', () => {
    expect(focusAfterReading(focus, reviewed, listOf('Other', 'Row', 'Exclusivity'))).toBe(focus);
  });

  test('where its concession is gone or stands there twice, no other one takes its place', () => {
    expect(focusAfterReading(focus, reviewed, listOf('Data', 'Logo', 'Price'))).toBeNull();
    expect(focusAfterReading(focus, reviewed, listOf('Exclusivity', 'Exclusivity', 'Price'))).toBeNull();
  });
});
