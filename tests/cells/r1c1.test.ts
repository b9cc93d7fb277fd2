import { inR1C1 } from '../../src/cells/r1c1';

describe('a formula in R1C1 notation', () => {
  test.each([
    ['=ROUND($C5-$F5,9)', '=ROUND(RC3-RC6,9)'],
    ['=C5', '=RC[-7]'],
    ['=$C$5', '=R5C3'],
    ['=MAX(J$1:J4)', '=MAX(R1C:R[-1]C)'],
    ['=SUM(K6:AA7)', '=SUM(R[1]C[1]:R[2]C[17])'],
  ])('%s in J5 reads %s', (formula, expected) => {
    expect(inR1C1(formula, 4, 9)).toBe(expected);
  });

  test.each([
    ['texts', '=N("A1")&"$B5 ""C3"" D4"'],
    ['names and functions that look alike', '=LOG10(2)+LET(v1x,2,v1x)+ABC'],
    ['sheets', "='A1'!B:B"],
  ])('%s stay as they are', (_, formula) => {
    expect(inR1C1(formula, 4, 9)).toBe(formula);
  });
});
