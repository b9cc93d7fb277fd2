import { Calculation } from '../../../src/workbench/engine/calculation';
import { bootUniver } from '../../../src/workbench/engine/univerNode';
import { NameStore } from '../../../src/workbench/objectModel/nameStore';

// What the spreadsheet library must compute for us. Some of it works only because of what dialect/ makes of it; after an
// update of the library this is where one sees what has changed.

const ROWS = Array.from({ length: 8 }, (_, i) => [
  `c${i + 1}`,
  ((i * 7) % 10) + 1,
  ((i * 3) % 10) + 1,
  ((i * 9) % 10) + 1,
  '',
  ((i * 5) % 10) + 1,
  ((i * 2) % 10) + 1,
  ((i * 8) % 10) + 1,
]);

const spreadsheet = bootUniver();
const book = spreadsheet.api.createWorkbook({
  id: 'book',
  sheetOrder: ['s1', 's2'],
  sheets: {
    s1: { id: 's1', name: 'Map', rowCount: 100, columnCount: 30 },
    s2: { id: 's2', name: 'My sheet', rowCount: 100, columnCount: 30 },
  },
});
const calculation = new Calculation(spreadsheet);
const sheet = book.getActiveSheet();
sheet.getRange('A2:H9').setValues(ROWS);

const OWN_ROW = 'LET(o,INDEX(Map!$B:$D,ROW(),0),m,INDEX(Map!$F:$H,ROW(),0),SUM(ABS(o-m))/(SUM(o)+SUM(m)))';
const NAMES = {
  ASYMMETRY:
    '=LAMBDA([own],[mirror],LET(o,IF(ISOMITTED(own),INDEX(Map!$B:$D,ROW(),0),own),m,IF(ISOMITTED(mirror),INDEX(Map!$F:$H,ROW(),0),mirror),SUM(ABS(o-m))/(SUM(o)+SUM(m))))',
  BOTH: '=LAMBDA(own,mirror,SUM(ABS(own-mirror))/(SUM(own)+SUM(mirror)))',
  ZERO: `=LAMBDA(${OWN_ROW})`,
  FIVE: '=LAMBDA(5)',
  PLUS: '=LAMBDA(x,[y],IF(ISOMITTED(y),x,x+y))',
  TWICE: '=LAMBDA(x,PLUS(x,x))',
  BLANK: '=LAMBDA([x],ISOMITTED(x))',
  BRACKET: '=LAMBDA([a],[b],IF(ISOMITTED(a),"no ( a, ",a)&IF(ISOMITTED(b),"no )b",b))',
};
const names = new NameStore({ ...spreadsheet, book }, calculation);
for (const [name, formula] of Object.entries(NAMES))
  names.add({ name, sheetId: null, formula, comment: '', visible: true });

function asymmetry(row: number): number {
  const cells = calculation.reading('book', 's1');
  const at = (column: number): number => Number(cells?.value(row - 1, column));
  const pairs = [1, 2, 3].map((column) => [at(column), at(column + 4)] as const);
  const distance = pairs.reduce((sum, [own, mirror]) => sum + Math.abs(own - mirror), 0);
  return distance / pairs.reduce((sum, [own, mirror]) => sum + own + mirror, 0);
}

let nextRow = 20;
/** Puts the formula into a fresh row, or into the given cell, and answers its result. */
async function result(formula: string, cell = `K${nextRow++}`): Promise<unknown> {
  const range = sheet.getRange(cell);
  range.setValue({ f: formula });
  await calculation.settle();
  return calculation.reading('book', 's1')?.value(range.getRow(), range.getColumn());
}

afterAll(() => {
  calculation.dispose();
  spreadsheet.univer.dispose();
});

test.each([
  ['=LET(a,1,b,a+1,a+b)', 3],
  ['=LAMBDA(a,b,a+b)(1,2)', 3],
  ['=REDUCE(0,B3:D3,LAMBDA(a,b,a+b))', 22],
  ['=SUM(MAP(B3:D3,F3:H3,LAMBDA(a,b,a-b)))', 4],
  ['=SUMPRODUCT(ABS(B3:D3-F3:H3))', 4],
  ['=SUM(INDEX(Map!$B:$D,3,0))', 22],
  ['=SUM(INDEX($B:$D,ROW()-ROW()+3,0))', 22],
  ['=SUM(INDIRECT("B"&3&":D"&3))', 22],
  ['=SUM(OFFSET(B1:D1,2,0))', 22],
  ["=SUM('My sheet'!A1:B2)", 0],
  ['=TEXT(0.255,"0.0%")', '25.5%'],
  ['=N("concession-map")', 0],
  ['=IFERROR(1/0,"none")', 'none'],
  ['=MEDIAN(B3:D3)', 8],
  ['=COUNTIFS(B2:B9,">5",C2:C9,"<6")', 3],
])('%s is %j', async (formula, expected) => {
  expect(await result(formula)).toEqual(expected);
});

describe('names that hold LAMBDAs', () => {
  test.each([
    ['=FIVE()', 5],
    ['=FIVE()*2', 10],
    ['=IF(FIVE()>4,"y","n")', 'y'],
    ['=ROUND(FIVE()/2,1)', 2.5],
    ['=SUM(FIVE(),1)', 6],
    ['=PLUS(1)', 1],
    ['=PLUS(1,2)', 3],
    ['=PLUS(1,B99)', 1],
    ['=TWICE(4)', 8],
    ['=BLANK()', true],
    ['=BLANK(B99)', false],
    ['=BRACKET()', 'no ( a, no )b'],
    ['=BRACKET("x")', 'xno )b'],
    ['="FIVE()"&FIVE()', 'FIVE()5'],
  ])('%s is %j', async (formula, expected) => {
    expect(await result(formula)).toEqual(expected);
  });

  test.each([
    ['=ASYMMETRY()', (value: number) => value],
    ['=ASYMMETRY()*2', (value: number) => value * 2],
    ['=ROUND(ASYMMETRY(),2)', (value: number) => Math.round(value * 100) / 100],
    ['=IF(TRUE,ASYMMETRY(),0)', (value: number) => value],
    ['=IFERROR(ASYMMETRY(),9)', (value: number) => value],
    ['=ZERO()', (value: number) => value],
    ['=1+ZERO()', (value: number) => 1 + value],
    ['=LET(a,ASYMMETRY(),a+a)', (value: number) => 2 * value],
  ])('%s reads its own row', async (formula, of) => {
    expect(await result(formula, 'L4')).toBeCloseTo(of(asymmetry(4)), 12);
    expect(await result(formula, 'L5')).toBeCloseTo(of(asymmetry(5)), 12);
  });

  test('arguments take the place of the own row', async () => {
    const written = await result('=ASYMMETRY(B3:D3,F3:H3)', 'L7');
    expect(written).toBeCloseTo(asymmetry(3), 12);
    expect(await result('=BOTH(B3:D3,F3:H3)', 'L7')).toBe(written);
  });

  test('they follow an edit of the row that they read', async () => {
    await result('=ROUND(ASYMMETRY(),9)', 'M6');
    sheet.getRange('B6').setValue(10);
    await calculation.settle();
    expect(calculation.reading('book', 's1')?.value(5, 12)).toBeCloseTo(asymmetry(6), 8);
  });
});
