import { BeforeSendingView } from '../../../src/taskpane/sharing/BeforeSendingView';
import { ManagementView } from '../../../src/taskpane/sharing/ManagementView';
import { OtherSidePreview } from '../../../src/taskpane/sharing/OtherSidePreview';
import { OtherSideView } from '../../../src/taskpane/sharing/OtherSideView';
import { base64Of } from '../../../src/taskpane/sharing/openWorkbook';
import { LIST, reviewedSheets } from '../prepare/reviewedSheet';
import { shownView, wordsOf } from '../shownView';

const nothing = () => undefined;
const reviewed = reviewedSheets(
  { 'Deal sheet': LIST, Agenda: [['Tuesday', 'Prices']] },
  { walkAway: { deadline: '2026-06-30' }, parties: { us: '', them: 'Northwind' } },
);

test('what lies on the table is ticked, ideas are not, and reasons begin empty', () => {
  const markup = shownView(<OtherSideView onBack={nothing} />, reviewed);
  expect(wordsOf(markup)).toContain('We could offer Exclusivity');
  expect(markup.match(/checked=""/g)).toHaveLength(2); // the row offered, and the form of the text
  expect(wordsOf(markup)).not.toContain('Commitment');
});

describe('what they will read', () => {
  const shown = (reason: string, form: 'text' | 'workbook' = 'text') =>
    wordsOf(
      shownView(
        <OtherSidePreview
          shared={{ asks: [{ name: 'Commitment', reason }], offers: ['Exclusivity'] }}
          form={form}
          names={['Commitment', 'Exclusivity']}
          onBack={nothing}
        />,
        reviewed,
      ),
    );
  test('is shown word for word, with what was looked for in it', () => {
    const words = shown('We plan capacity for it');
    expect(words).toContain('What Northwind will read Nothing else is copied.');
    expect(words).toContain(
      '1. Commitment. We plan capacity for it. If we can agree on this, we can offer “Exclusivity”.',
    );
    expect(words).toContain('No walk-away, target, deadline or alternative');
    expect(words).toContain('12 private cells and your walk-away card compared');
  });

  test('says so where a reason gives something private away', () => {
    expect(shown('Needed before 30 June')).toContain('“30 June” is your private deadline.');
    expect(shown('Needed before 30 June', 'workbook')).toContain('“30 June” is your private deadline.');
  });
});

test('the summary for management shows names and no number of ours', () => {
  const words = wordsOf(shownView(<ManagementView onBack={nothing} />, reviewed));
  expect(words).toContain('Agreed: we get - Commitment');
  expect(words).toContain('On the table: from us - Exclusivity');
});

test('private sheets are named before sending, and the copy holds the others', () => {
  const words = wordsOf(shownView(<BeforeSendingView onBack={nothing} />, reviewed));
  expect(words).toContain('“Deal sheet” our scores and our guesses of theirs');
  expect(words).toContain('Holds what can be seen on “Agenda”');
});

test('a package is handed to Excel as base64', () => {
  expect(base64Of(new Uint8Array([77, 97, 110]))).toBe('TWFu');
});
