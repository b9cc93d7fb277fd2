import { mapReferences } from '../../../../src/workbench/files/formulas/restructure';
import { shifted } from '../../../../src/workbench/objectModel/conditionalFormatShift';
import { parseAddress } from '../../../../src/cells/a1';

function after(formula: string, edited: string, shift: 'Down' | 'Right' | 'Up' | 'Left'): string {
  const area = parseAddress(edited);
  if (!area) throw new Error(edited);
  return mapReferences(formula, (reference, sheet) =>
    sheet === null ? (shifted(reference, area, shift)[0] ?? null) : reference,
  );
}

test.each([
  ['$B5>C$5+$D$5', '3:3', 'Down', '$B6>C$6+$D$6'],
  ['$B5>C$5', '5:6', 'Down', '$B7>C$7'],
  ['$B5>C$5', '6:6', 'Down', '$B5>C$5'],
  ['SUM(B2:B9)', '4:5', 'Down', 'SUM(B2:B11)'],
  ['SUM($B$2:B9)', '4:5', 'Up', 'SUM($B$2:B7)'],
  ['B4+B5', '4:4', 'Up', '#REF!+B4'],
  ['SUM(B4:B5)', '4:5', 'Up', 'SUM(#REF!)'],
  ['SUM(C:D)+C1', 'A:B', 'Right', 'SUM(E:F)+E1'],
  ['SUM($C:$D)', 'C:C', 'Left', 'SUM($C:$C)'],
  ['SUM(2:$4)', '1:1', 'Down', 'SUM(3:$5)'],
  ['SUM(C:D)', '1:5', 'Down', 'SUM(C:D)'],
  ['Rates!B5+LOG10(B5)&"B5"', '1:1', 'Down', 'Rates!B5+LOG10(B6)&"B5"'],
  ['Deals[B5]+B5x+N("B5")', '1:1', 'Down', 'Deals[B5]+B5x+N("B5")'],
  ['B5+E5', 'A3:C3', 'Down', 'B6+E5'],
] as const)('%s when %s is moved %s', (formula, edited, shift, expected) => {
  expect(after(formula, edited, shift)).toBe(expected);
});
