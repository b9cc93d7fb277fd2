import { fromR1C1, toR1C1 } from '../../../../src/workbench/files/formulas/r1c1';

describe('formulas in R1C1 notation, as seen from J5', () => {
  test.each([
    ['=RC3-R[-1]C', '=$C5-J4'],
    ['=SUM(R1C:R[2]C[-9])', '=SUM(J$1:A7)'],
    ['=N("R1C1")&\'R1C1\'!R2C2', '=N("R1C1")&\'R1C1\'!$B$2'],
    ['=LET(v,RC[1],v*2)', '=LET(v,K5,v*2)'],
  ])('%s is %s, and back', (relative, plain) => {
    expect(fromR1C1(relative, 4, 9)).toBe(plain);
    expect(toR1C1(plain, 4, 9)).toBe(relative);
  });
});
