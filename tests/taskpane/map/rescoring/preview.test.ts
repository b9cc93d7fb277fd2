import { BARE_ROW, isScore, type Concession, type Scores } from '../../../../src/negotiation/concession';
import { reviewRow } from '../../../../src/negotiation/review';
import { DEFAULT_SETTINGS } from '../../../../src/negotiation/settings';
import { previewWords } from '../../../../src/taskpane/map/rescoring/ScorePreview';

function scores(...numbers: readonly number[]): Scores {
  const [a, b, c] = numbers.filter(isScore);
  if (a === undefined || b === undefined || c === undefined) throw new Error('three scores');
  return [a, b, c];
}

const row = (own: Scores, mirror: Scores | null) =>
  reviewRow(
    {
      ...BARE_ROW,
      ...{ row: 8, name: 'Exclusivity', direction: 'give', status: 'idea', own, mirror },
    } satisfies Concession,
    DEFAULT_SETTINGS,
  );

describe('the preview of a row', () => {
  const before = row(scores(7, 9, 5), scores(5, 6, 4));

  test('says which totals move and what the reading would become', () => {
    expect(previewWords(before, row(scores(5, 6, 5), scores(5, 6, 4)))).toBe(
      'To us 21 → 16, to them 15, gap +1. Reading would become Balanced.',
    );
  });
  test('says that the reading stays', () => {
    expect(previewWords(before, row(scores(7, 9, 6), scores(5, 6, 4)))).toBe(
      'To us 21 → 22, to them 15, gap +7. Reading stays Overpaying.',
    );
  });
  test('asks for their side where there is none', () => {
    const alone = row(scores(7, 9, 5), null);
    expect(previewWords(alone, alone)).toBe('To us 21. Add their side to see a reading.');
    expect(previewWords(alone, before)).toBe(
      'To us 21, to them 15, gap +6. Reading would become Overpaying.',
    );
  });
});
