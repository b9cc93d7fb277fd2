import fc from 'fast-check';
import { formulaFromFile } from '../../../../src/workbench/files/formulas/fromFile';
import { shiftFormula } from '../../../../src/workbench/files/formulas/shift';
import { formulaToFile } from '../../../../src/workbench/files/formulas/toFile';
import { tokenize } from '../../../../src/workbench/files/formulas/tokens';

describe('cutting a formula into pieces', () => {
  test('keeps text in quotes, sheet names and brackets whole', () => {
    const kinds = tokenize(`'Bob''s "deal"'!A1&"a ""b"" _xlfn."&Deals[[#This Row],['[x]]`).map(
      ({ kind }) => kind,
    );
    expect(kinds).toEqual(['quoted', 'mark', 'word', 'mark', 'string', 'mark', 'word', 'bracket']);
  });

  test('loses nothing, whatever the text is', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(
          tokenize(text)
            .map((token) => token.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });
});

describe('reading a formula as a file spells it', () => {
  test.each([
    ['_xlfn.LET(_xlpm.x,1,_xlpm.x)&"_xlfn."', 'LET(x,1,x)&"_xlfn."'],
    ['_xlfn._xlws.SORT(A1:A9)', 'SORT(A1:A9)'],
    ['_xlfn.LAMBDA(_xlpm.x,_xlop.y,_xlfn.ISOMITTED(_xlpm.y))', 'LAMBDA(x,[y],ISOMITTED(y))'],
    ['_xldudf_CONCESSION_ASYMMETRY(B2:D2,F2:H2)', 'CONCESSION.ASYMMETRY(B2:D2,F2:H2)'],
    [
      '\'_xlfn.odd\'!A1+_xldudf_CONCESSION_GAP("_xldudf_CONCESSION_GAP(",B1)',
      '\'_xlfn.odd\'!A1+CONCESSION.GAP("_xldudf_CONCESSION_GAP(",B1)',
    ],
    ['SUM(_xlfn.ANCHORARRAY(B2))', 'SUM(B2#)'],
    ['_xlfn.SINGLE(A1:A9)*2', '@A1:A9*2'],
    ['_xlfn.BYROW(A1:C3,_xleta.SUM)', 'BYROW(A1:C3,SUM)'],
    ['SUM(B2:D2)', 'SUM(B2:D2)'],
  ])('%s reads %s', (written, read) => {
    expect(formulaFromFile(written)).toBe(read);
  });
});

describe('spelling a formula for a file', () => {
  test.each([
    ['=LAMBDA(x,[y],x+y)', '_xlfn.LAMBDA(_xlpm.x,_xlop.y,_xlpm.x+_xlpm.y)'],
    ['=LET(f,LAMBDA(t,t*3),f(2))', '_xlfn.LET(_xlpm.f,_xlfn.LAMBDA(_xlpm.t,_xlpm.t*3),_xlpm.f(2))'],
    ['=FILTER(A1:A9,A1:A9>0)', '_xlfn._xlws.FILTER(A1:A9,A1:A9>0)'],
    ['=concession.gap(B2:D2,F2:H2)', '_xldudf_CONCESSION_GAP(B2:D2,F2:H2)'],
    ['="LET("&LET!A1', '"LET("&LET!A1'],
    ['=SUM(x)', 'SUM(x)'],
  ])('%s is written %s', (formula, written) => {
    expect(formulaToFile(formula)).toBe(written);
  });

  test('a parameter is one only inside its own function', () => {
    expect(formulaToFile('=x+LET(x,1,x)+x')).toBe('x+_xlfn.LET(_xlpm.x,1,_xlpm.x)+x');
  });

  test.each([
    'LAMBDA(x,[y],LET(z,x*2,z+y))',
    'MAP(A1:A3,LAMBDA(v,IFS(v>1,"a",TRUE,"b")))',
    'CONCESSION.FLAG(B2:D2,F2:H2)',
  ])('%s comes back as it was', (formula) => {
    expect(formulaFromFile(formulaToFile(formula))).toBe(formula);
  });
});

describe('copying a shared formula to another cell', () => {
  test.each([
    ['SUM($B2:D2)&"B2"', 3, 1, 'SUM($B5:E5)&"B2"'],
    ["'Q1 B2'!B2+$C$3", 1, 1, "'Q1 B2'!C3+$C$3"],
    ['SUM(B:D)+SUM($B:D)', 5, 1, 'SUM(C:E)+SUM($B:E)'],
    ['SUM(2:4)+SUM($2:4)', 1, 7, 'SUM(3:5)+SUM($2:5)'],
    ['LOG10(A1)+Rate2024', 1, 0, 'LOG10(A2)+Rate2024'],
  ])('%s, %i down and %i right, is %s', (formula, rows, columns, moved) => {
    expect(shiftFormula(formula, rows, columns)).toBe(moved);
  });
});
