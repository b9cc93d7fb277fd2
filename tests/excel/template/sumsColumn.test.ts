import { sumsColumn } from '../../../src/excel/template/sumsColumn';

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
