import { analyzeFormula } from '../../../../src/workbench/files/formulas/analyze';

test.each([
  '=1+2*-3%',
  '=SUM(A1:A3,,B$2)',
  '=\'My map\'!A1&" x "',
  '=[1]Sheet1!A1',
  '=IF(A1<>"",A1>=2,)',
  '=SUM( A1 : B2 )',
  '=LAMBDA([x],y,IF(ISOMITTED(x),y,x))(1,2)',
  '=LET(a,1,a+1)',
  '=Deals[[#All],[Sum]]',
  '=[@Sum]*2',
  '=A1#',
  '=SUM(A:A B:B)',
  '=SUM((A1,B2))',
  '=MATCH(1,{1,2;3,4},0)',
  '=@A1',
  '=NOW()',
  '=CONCESSION.GAP(B2:D2,E2:G2)',
  '=_xlfn.XLOOKUP(1,A:A,B:B)',
  '=Größe*2',
  '=#REF!+1',
  '=Sheet1:Sheet3!A1',
  '=--(A1="x")',
])('Excel takes %s', (formula) => {
  expect(analyzeFormula(formula).problem).toBeNull();
});

test.each([
  ['=', 'it ends'],
  ['=SUM(A1:A3', 'a bracket is not closed'],
  ['=SUM(A1))', 'nothing can follow'],
  ['="open', 'a quote'],
  ["='My map!A1", 'a quote'],
  ['=1 2', 'nothing can follow'],
  ['=1+', 'it ends'],
  ['=*2', 'a value must be'],
  ['=A1 = = 2', 'a value must be'],
  ['={1,2;3}', 'different lengths'],
  ['={A1}', 'no constant'],
  ['=Deals[Sum', 'a bracket'],
  ['=A1;B1', 'nothing can follow'],
  [`="${'x'.repeat(256)}"`, '255'],
  [`=${'N('.repeat(65)}1${')'.repeat(65)}`, '64'],
  [`=SUM(${'1,'.repeat(255)}1)`, '255'],
  [`=1${'+1'.repeat(4100)}`, 'too long'],
])('Excel does not take %.40s', (formula, reason) => {
  expect(analyzeFormula(formula).problem).toContain(reason);
});

test('what a formula is made of is told', () => {
  const { features, functions } = analyzeFormula('=SUM((A1,B1),A:A B:B,{1},T[x],CONCESSION.GAP(1))');
  expect([...features]).toEqual(['union', 'intersection', 'array constant', 'structured reference']);
  expect(functions).toEqual(['SUM', 'CONCESSION.GAP']);
  expect(analyzeFormula('=AND($B2>1,C2<>"a,b {1} (x)")').features.size).toBe(0);
});
