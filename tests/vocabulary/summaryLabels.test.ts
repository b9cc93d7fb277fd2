import { summaryLabel } from '../../src/vocabulary/summaryLabels';

describe('A label', () => {
  test.each([
    ['Total', 'whole'],
    ['Grand total (agreed)', 'whole'],
    ['Zwischensumme', 'whole'],
    ['Sous-total', 'whole'],
    ['Promedio', 'whole'],
    ['Ø', 'whole'],
    ['Total care package', 'part'],
    ['Summary workshop', 'none'],
    ['Media', 'none'],
  ])('"%s" sums up: %s', (text, label) => expect(summaryLabel(text, [])).toBe(label));

  test('of a section total names its section', () => {
    expect(summaryLabel('Total commercial', ['Commercial terms'])).toBe('whole');
  });
});
