import { listColumns } from '../../src/cells/columnTable';
import { allOf, numberLiteral, textLiteral } from '../../src/formulas/formulaText';
import { marker, markerTag } from '../../src/formulas/marker';
import { bodySpan } from '../../src/excel/template/bodySpan';
import { rowCells } from '../../src/formulas/rowCells';
import { scoreFormOf, scoreTerm } from '../../src/formulas/scoreTerm';
import { sheetWords } from '../../src/formulas/sheetWords';
import { oneOfWords } from '../../src/formulas/wordTest';
import { FORMULA_WORDS, readDirection, readStatus } from '../../src/vocabulary/cellWords';

const COLUMNS = listColumns({
  concession: 1,
  own: [2, 3, 4],
  mirror: [6, 7, 8],
  direction: 9,
});

describe('text and numbers in formulas', () => {
  it('double quotes and stay below 255 characters a piece', () => {
    expect(textLiteral('the "big" one')).toBe('"the ""big"" one"');
    expect(textLiteral('')).toBe('""');
    expect(textLiteral('x'.repeat(300))).toBe(`"${'x'.repeat(255)}"&"${'x'.repeat(45)}"`);
  });

  it.each([
    [0.1 + 0.2, '0.3'],
    [7, '7'],
    [3 / 7, '0.428571428571429'],
    [0.0000001, '0.0000001'],
    [-2.5, '-2.5'],
  ])('write %d as %s, whatever the language of Excel', (n, text) => {
    expect(numberLiteral(n)).toBe(text);
  });

  it('join conditions', () => {
    expect([allOf([]), allOf(['A1>1']), allOf(['A1>1', 'B1>1'])]).toEqual(['TRUE', 'A1>1', 'AND(A1>1,B1>1)']);
  });
});

describe('the marker', () => {
  it('is found again in any formula that carries it', () => {
    expect(marker('overpaying')).toBe('N("concession-map:overpaying")');
    expect(markerTag(`=AND(${marker('caution')}=0,$D5>=7)`)).toBe('caution');
  });

  it.each(['=AND($D5>=7)', '="concession-map:caution"', 'N(concession-map)', '', 7, null])(
    'is not found in %p, which is somebody else’s',
    (formula) => {
      expect(markerTag(formula)).toBeNull();
    },
  );
});

describe('the cells of a row', () => {
  it('keep their columns, and join neighbours', () => {
    const cells = rowCells(COLUMNS, 5);
    expect(cells.own).toEqual(['$C5', '$D5', '$E5']);
    expect(cells.spans([8, 2, 4, 3, 6, 7])).toEqual(['$C5:$E5', '$G5:$I5']);
    expect(bodySpan(COLUMNS)).toEqual({ first: 1, last: 9 });
  });
});

describe('scores kept as text', () => {
  it.each([
    ['numbers', [1, 10, null, 'tbd']],
    ['digits', [1, '7', ' 8 ']],
    ['written', [1, '7', '7,5']],
    ['written', ['7/10']],
  ])('are read as %s', (form, cells) => {
    expect(scoreFormOf(cells)).toBe(form);
  });

  it('cost nothing where all are numbers', () => {
    expect(scoreTerm('numbers').value('$C5')).toBe('$C5');
    expect(scoreTerm('digits').value('$C5')).toBe('(0+$C5)');
  });
});

describe('words in formulas', () => {
  it('are compared whole, without regard to case or spaces', () => {
    expect(oneOfWords('$I5', ['give'], true)).toBe('ISNUMBER(FIND("|"&LOWER(TRIM($I5))&"|","||give|"))');
  });

  it('mean to the formulas what they mean to the reader', () => {
    for (const word of FORMULA_WORDS.give) expect(readDirection(word)).toBe('give');
    for (const word of FORMULA_WORDS.get) expect(readDirection(word)).toBe('get');
    for (const word of FORMULA_WORDS.agreed) expect(readStatus(word)).toBe('agreed');
  });

  it('are those of the sheet besides the common ones, and the sheet has the last word', () => {
    const words = sheetWords({ give: ['GIVE →', 'Them'], get: ['Out'] }, [
      'Agreed (14 May)',
      'Idea',
      7,
      null,
    ]);
    expect(words.give).toEqual(expect.arrayContaining(['give', 'give →', 'them']));
    expect(words.get).toContain('out');
    expect(words.give).not.toContain('out');
    expect(words.agreed).toContain('agreed (14 may)');
    expect(words.agreed).not.toContain('idea');
  });
});
