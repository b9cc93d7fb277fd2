import { BARE_ROW, type Flag } from '../../../src/negotiation/concession';
import { DEFAULT_SETTINGS } from '../../../src/negotiation/settings';
import { reviewRow, type RowReview } from '../../../src/negotiation/review';
import { sampleRows } from '../../../src/taskpane/changes/sampleRows';

function rowsOf(flags: readonly (Flag | null)[]): readonly RowReview[] {
  const blank = reviewRow(
    {
      ...BARE_ROW,
      ...{ row: 0, name: '', direction: 'give', status: 'idea', own: [1, 1, 1] as never, mirror: null },
    },
    DEFAULT_SETTINGS,
  );
  return flags.map((flag, i) => ({ ...blank, flag, concession: { ...blank.concession, row: i + 5 } }));
}
const sampled = (flags: readonly (Flag | null)[]) =>
  sampleRows(rowsOf(flags)).map(({ concession }) => concession.row);

describe('the sample of readings', () => {
  test('shows the first row of each reading, four at most, in sheet order', () => {
    expect(sampled(['mixed', 'mixed', 'overpaying', 'balanced', 'target', 'hollow'])).toEqual([5, 7, 8, 9]);
  });
  test('is filled up with the first rows', () => {
    expect(sampled(['mixed', 'mixed', 'mixed', 'mixed', 'mixed', 'overpaying'])).toEqual([5, 6, 7, 10]);
  });
  test('leaves out rows that have no reading', () => {
    expect(sampled([null, 'balanced', null])).toEqual([6]);
  });
});
