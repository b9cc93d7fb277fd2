import { foldHeading } from '../../../src/excel/template/foldHeading';
import { headingReader } from '../../../src/excel/template/headings';
import { directionReader } from '../../../src/excel/template/readDirectionCell';
import { readSession } from '../../../src/excel/template/readSession';
import { summaryLabel } from '../../../src/excel/template/summaryWords';
import { sumsColumn } from '../../../src/excel/template/sumsColumn';

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

describe('A Direction cell', () => {
  test('that says us or them is read by its heading', () => {
    expect(directionReader('Who gives?', [])('Them')).toBe('get');
    expect(directionReader('Who receives?', [])('Them')).toBe('give');
    expect(directionReader('From', [])('Gegenseite')).toBe('get');
  });

  test('with a single letter is read by the pair in use, and not at all when it may be either', () => {
    expect(['G', 'R'].map(directionReader('Dir.', ['G', 'R', 'G']))).toEqual(['give', 'get']);
    expect(directionReader('G/R', ['G'])('G')).toBe('give');
    expect(directionReader('Dir.', ['G', 'G'])('G')).toBeNull();
  });

  test('may use arrows and the parties names', () => {
    const parties = { us: 'Northwind', them: 'Contoso' };
    expect(directionReader('', [], parties)('Northwind → Contoso')).toBe('give');
    expect(directionReader('', [], parties)('Contoso gives')).toBe('get');
    expect(directionReader('', [])('←')).toBe('get');
  });
});

describe('A Session cell', () => {
  test.each([
    [2, 2],
    ['S2', 2],
    ['Session 3', 3],
    ['2. Runde', 2],
    ['2nd meeting', 2],
    ['#4', 4],
    [45782, null],
    ['2025-05-04', null],
    ['May 2025', null],
    [1.5, null],
    [0, null],
    ['', null],
    [true, null],
  ])('%p is session %p', (cell, session) => expect(readSession(cell)).toBe(session));
});

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

describe('A formula', () => {
  test.each([
    ['=SUM(C5:C20)', true],
    ['=ROUND(AVERAGE($C$5:$C$20),1)', true],
    ['=SUBTOTAL(109,[VM])', true],
    ['=SUM(Map[VM])', true],
    ['=C5+C6+C7', true],
    ['=AVERAGE(J5:L5)', false],
    ["=SUM('Other sheet'!C5:C20)", false],
    ['=Map[@VM]', false],
    ['=VLOOKUP(A5,K5:L20,2)', false],
    ['=VLOOKUP(A5,$A$30:$C$40,3,FALSE)', false],
    ['=C5', false],
  ])('%s gathers column C: %s', (formula, sums) => expect(sumsColumn(formula, 2)).toBe(sums));
});
