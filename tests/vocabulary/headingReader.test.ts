import { foldHeading } from '../../src/vocabulary/foldHeading';
import { headingReader } from '../../src/vocabulary/headingReader';

const read = headingReader();

describe('A heading', () => {
  test('is taken apart without units, line breaks, accents and footnote marks', () => {
    expect(foldHeading('OurVM¹\n(1–10)')).toEqual({ words: ['our', 'vm', '1', '10'], main: ['our', 'vm'] });
    expect(foldHeading('Bezie-\nhungs­kapital').words).toEqual(['beziehungskapital']);
    expect(foldHeading('V.M.').words).toEqual(['vm']);
  });

  test.each([
    ['Value Magnitude', 'value', 3, null],
    ['VM', 'value', 3, null],
    ['Their\nStrat. Lev. (1-10)', 'leverage', 3, 'mirror'],
    ['Ihr Hebel', 'leverage', 2, 'mirror'],
    ['Unsere Beziehung', 'relationship', 2, 'own'],
    ['Capital relationnel (nous)', 'relationship', 3, 'own'],
    ['Apalancamiento estratégico (contraparte)', 'leverage', 3, 'mirror'],
    ['Wertgroesse', 'value', 3, null],
    ['Partner RE', 'relationship', 3, 'maybe'],
    ['Our estimate of their value', 'value', 1, 'mirror'],
    ['Strategic value', 'leverage', 0.75, null],
    ['Value (EUR)', 'value', 0.2, null],
    ['Concession', null, 0, null],
  ])('"%s" speaks for %s', (text, dimension, dimensionWeight, side) => {
    expect(read(text)).toMatchObject({ dimension, dimensionWeight, side });
  });

  test.each(['Gap VM', 'VM (Δ)', 'Sum of Value', 'Average of VM', 'Summe Wert', 'Budget SL'])(
    '"%s" is computed from scores',
    (text) => expect(read(text).derived).toBe(true),
  );

  test('of a sentence that mentions a total is still a heading of scores', () => {
    expect(read('How much of our total budget does this move? (Value Magnitude)')).toMatchObject({
      dimension: 'value',
      derived: false,
    });
  });

  test.each([
    ['Line item', false],
    ['Key issue', false],
    ['Item #', true],
    ['No.', true],
    ['Concession ID', true],
  ])('"%s" numbers the rows: %s', (text, identifier) => expect(read(text).identifier).toBe(identifier));
});
