import { needsArrayForm } from '../../../../src/workbench/files/splice/formulas/arrayForm';
import { spellFormula } from '../../../../src/workbench/files/splice/formulas/spelling';

describe('spelling a formula for the file', () => {
  test.each([
    ['=LET(x,B2,x*2)', '_xlfn.LET(_xlpm.x,B2,_xlpm.x*2)'],
    [
      '=LAMBDA(own,[weights],IF(ISOMITTED(weights),own,own*weights))',
      '_xlfn.LAMBDA(_xlpm.own,_xlop.weights,IF(_xlfn.ISOMITTED(_xlpm.weights),_xlpm.own,_xlpm.own*_xlpm.weights))',
    ],
    ['=LAMBDA([x],[y],1)', '_xlfn.LAMBDA(_xlop.x,_xlop.y,1)'],
    ['=LET(f,LAMBDA(t,t*3),f(2))', '_xlfn.LET(_xlpm.f,_xlfn.LAMBDA(_xlpm.t,_xlpm.t*3),_xlpm.f(2))'],
    ['=LAMBDA(x,x+1)(2)', '_xlfn.LAMBDA(_xlpm.x,_xlpm.x+1)(2)'],
    ['=BYROW(B2:D9,LAMBDA(r,SUM(r)))', '_xlfn.BYROW(B2:D9,_xlfn.LAMBDA(_xlpm.r,SUM(_xlpm.r)))'],
    ['=SORT(FILTER(A2:A9,B2:B9>5))', '_xlfn._xlws.SORT(_xlfn._xlws.FILTER(A2:A9,B2:B9>5))'],
    ['=CONCESSION.FLAG(B2:D2,F2:H2,"give")', '_xldudf_CONCESSION_FLAG(B2:D2,F2:H2,"give")'],
    ['="LET(x,1,x) FILTER("&\'LET(x)\'!A1', '"LET(x,1,x) FILTER("&\'LET(x)\'!A1'],
    ['=ASYMMETRY(B2:D2,F2:H2)', 'ASYMMETRY(B2:D2,F2:H2)'],
    ['=SUM(B2#)', 'SUM(_xlfn.ANCHORARRAY(B2))'],
    ["=SUM('Deal map'!$B$2#,1)", "SUM(_xlfn.ANCHORARRAY('Deal map'!$B$2),1)"],
    ['=@B2:B9*2', '_xlfn.SINGLE(B2:B9)*2'],
    ['=1+@INDEX(A:A,2)', '1+_xlfn.SINGLE(INDEX(A:A,2))'],
    ['=Deals[@Value]+Deals[@[To them]]', 'Deals[[#This Row],[Value]]+Deals[[#This Row],[To them]]'],
    ['=IF(A1="mail@home","#1",#N/A)', 'IF(A1="mail@home","#1",#N/A)'],
  ])('%s', (typed, spelled) => {
    expect(spellFormula(typed)).toBe(spelled);
  });

  test.each([
    ['=[@Value]-[@[To them]]', 'Deals[[#This Row],[Value]]-Deals[[#This Row],[To them]]'],
    ['=SUBTOTAL(109,[To them])', 'SUBTOTAL(109,Deals[To them])'],
    ['=SUM(Plan[Value],[1]Rates!A1)', 'SUM(Plan[Value],[1]Rates!A1)'],
    ['=LAMBDA([x],SUM([Value],x))()', '_xlfn.LAMBDA(_xlop.x,SUM(Deals[Value],_xlpm.x))()'],
  ])('inside the table Deals, %s names its table', (typed, spelled) => {
    expect(spellFormula(typed, 'Deals')).toBe(spelled);
  });
});

describe('choosing between the plain form and that of spilling formulas', () => {
  test.each([
    'B2-C2',
    'SUM(B2:D2)',
    'SUM(Map!$B$2:$D$9,3)',
    'IF(SUM(B2:D2)=0,"",ROUND(AVERAGE(B2:D2),1))',
    'SUMPRODUCT((B2:B9="give")*(C2:C9))',
    'COUNTIF(Deals[Direction],"give")',
    'Deals[[#This Row],[Value]]*2',
    'IFERROR(VLOOKUP(A2,Rates!$A:$C,3,FALSE),0)',
  ])('%s stays plain', (formula) => {
    expect(needsArrayForm(formula)).toBe(false);
  });

  test.each([
    ['a range that is computed with', 'SUM(B2:D2*2)'],
    ['a range where one value is wanted', 'ABS(B2:B9)'],
    ['a range alone', 'B2:B9'],
    ['a name that may be a range', 'Budget*2'],
    ['a function of the add-in', '_xldudf_CONCESSION_GAP(B2:D2,F2:H2)'],
    ['a name that holds a LAMBDA', 'ASYMMETRY(B2:D2,F2:H2)'],
    ['LET', '_xlfn.LET(_xlpm.x,1,_xlpm.x)'],
    ['a list of constants', '{1,2,3}'],
    ['a condition over a range inside a sum', 'SUM(IF(B2:B9>5,1,0))'],
    ['a whole column of a table', 'Deals[Value]-1'],
    ['a reference to a spilled result', '_xlfn.ANCHORARRAY(B2)'],
  ])('%s needs the spilling form', (_, formula) => {
    expect(needsArrayForm(formula)).toBe(true);
  });
});
