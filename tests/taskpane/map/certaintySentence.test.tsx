import { certaintySentence } from '../../../src/taskpane/map/certaintySentence';
import { RowInFocus } from '../../../src/taskpane/map/RowInFocus';
import { reviewedSheets, HEADINGS } from '../prepare/reviewedSheet';
import { shownView, wordsOf } from '../shownView';

describe('how far a reading may be relied on', () => {
  test('is said in a word first, then in figures', () => {
    const of = (certainty: 'firm' | 'likely' | 'close call' | 'open', probability: number) =>
      certaintySentence({ flag: 'overpaying', certainty, probability });
    expect([of('firm', 0.84), of('likely', 0.5), of('close call', 0.3), of('open', 0.1)]).toEqual([
      'Firm: 84 in 100 that “Overpaying” is right.',
      'Likely: 50 in 100 that “Overpaying” is right.',
      'Close call: 30 in 100 that “Overpaying” is right.',
      'Open: guesses alone do not settle “Overpaying”. Ask, or let a colleague score it too.',
    ]);
  });

  test('is never told as certain, either way', () => {
    expect(certaintySentence({ flag: 'mixed', certainty: 'open', probability: 0 })).not.toMatch(/\d|wrong/);
    expect(certaintySentence({ flag: 'mixed', certainty: 'firm', probability: 1 })).toBe(
      'Firm: more than 99 in 100 that “Mixed” is right.',
    );
  });

  test('stands in the card of a row that has a reading, and in no other', () => {
    const card = (row: readonly unknown[]) =>
      wordsOf(shownView(<RowInFocus />, reviewedSheets({ Deal: [HEADINGS, row] })));
    // The method's own example: a single give of 9/9/9 against 1/1/1 is likely overpaying, at 0.55.
    expect(card(['Exclusivity', 9, 9, 9, 1, 1, 1, 'Give', 'Idea', '', '', ''])).toMatch(
      /Likely: 5\d in 100 that “Overpaying” is right\./,
    );
    expect(card(['Exclusivity', 9, 9, 9, '', '', '', 'Give', 'Idea', '', '', ''])).not.toContain('in 100');
  });
});
