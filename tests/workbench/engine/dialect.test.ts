import {
  ArrayValueObject,
  type BaseValueObject,
  IFormulaCurrentConfigService,
  Lexer,
  LexerNode,
  AstTreeBuilder,
  Interpreter,
} from '@univerjs/engine-formula';
import { bootUniver } from '../../../src/workbench/engine/univerNode';
import { WORK } from '../../../src/workbench/engine/boundedWork';
import { beyondWorkload } from '../../../src/workbench/engine/dialect/workload';
import { createHost } from '../../../src/workbench/host';

// What formulas mean where the engine by itself reads them wrongly, and that it still does.

const TABLE_ROWS = [
  ['Item', 'Q1', 'Q2'],
  ['Price', 8, 6],
  ['Delivery', 3, 2],
  ['Warranty', 9, 7],
  ['Payment', 5, 5],
  ['Total', 25, 20],
];

function boot() {
  const spreadsheet = bootUniver();
  const book = spreadsheet.api.createWorkbook({
    id: 'book',
    sheetOrder: ['s1', 's2', 's3'],
    sheets: Object.fromEntries(
      ['Map', 'Scores', 'Q 4'].map((name, at) => {
        const id = `s${at + 1}`;
        return [id, { id, name, rowCount: 200, columnCount: 30 }];
      }),
    ),
  });
  const host = createHost({ ...spreadsheet, book, schema: {} });
  const sheet = (name: string) => {
    const found = book.getSheetByName(name);
    if (!found) throw new Error(`There is no sheet "${name}".`);
    return found;
  };
  sheet('Scores').getRange('A1:C6').setValues(TABLE_ROWS);
  sheet('Map').getRange('B2:C5').setValues([[1, 2], [3, 4], [5, 6], [7, 8]]); // prettier-ignore
  sheet('Q 4').getRange('A1').setValue(100);
  const area = { row: 0, column: 0, rowCount: 5, columnCount: 3 };
  host.workbook.tableStore.add('s2', 'Deals', area, { showTotals: true });
  const name = (name: string, formula: string, sheetId: string | null = null) =>
    host.workbook.nameStore.add({ name, sheetId, formula, comment: '', visible: true });
  const write = async (address: string, formula: string, on = 'Map') => {
    const range = sheet(on).getRange(address);
    range.setValue({ f: formula });
    await host.workbook.settle();
    return (row = 0, column = 0) =>
      host.calculation
        .reading('book', sheet(on).getSheetId())
        ?.value(range.getRow() + row, range.getColumn() + column);
  };
  const close = () => {
    host.dispose();
    spreadsheet.univer.dispose();
  };
  return { host, name, write, sheet, close };
}

let it: ReturnType<typeof boot>;
beforeAll(() => {
  it = boot();
  it.name('Rate', '=1+1');
  it.name('Factor', '=10');
  it.name('Factor', '=2', 's1');
  it.name('Factor', '=3', 's2');
  it.name('VALUE', '=Map!$B$2');
  it.name('Firsts', '=Deals[Q1]');
  it.name('LOOP', '=LAMBDA(n,IF(n<2,1,n*LOOP(n-1)))');
  it.name('SUMOF', '=LAMBDA(a,b,a+b)');
  it.name('TIMES', '=LAMBDA(a,LAMBDA(b,a*b))');
  it.name('Both', '=Map!$B$2:$B$3,Map!$C$2:$C$3');
  it.sheet('Scores').getRange('E1').setValue({ f: '=""' });
  it.sheet('Q 4').getRange('E1:F3').setValues([['No#', 'A@[] b'], [7, 1], [8, 2]]); // prettier-ignore
  it.host.workbook.tableStore.add('s3', 'Marks', { row: 0, column: 4, rowCount: 3, columnCount: 2 });
  it.sheet('Q 4').getRange('H1:I4').setValues([['~', 1], ['~~', 2], ['a~b', 3], ['a*b', 4]]); // prettier-ignore
  it.name('Round_', '=About');
  it.name('About', '=Round_');
});
afterAll(() => {
  it.close();
});
let nextRow = 20;

test.each([
  // a column of a table on another sheet
  ['=INDEX(Deals[Q1],MATCH("Warranty",Deals[Item],0))', 9],
  ['=SUM(OFFSET(Deals[Q2],1,0,2,1))', 9],
  ['=SUM(deals[q1])', 25],
  ['=COUNTA(Deals[#Headers])', 3],
  ['=Deals[[#Totals],[Q2]]', 20],
  ['=SUM(Deals[[#All],[Q1]:[Q2]])', 90],
  ['=SUM(Deals[[Q1]:[Q2]])', 45],
  ['=SUM(Deals[Nothing])', '#REF!'],
  // names
  ['=Rate*4', 8],
  ['=Factor*4', 8],
  ['=Scores!Factor*4', 12],
  ['=Scores!Rate', 2],
  ['=SUM(Firsts)', 25],
  ['=VALUE("6")+1', 7],
  ['=VALUE+1', 2],
  ['=LET(Factor,5,Factor*2)', 10],
  ['=Unknown+1', '#NAME?'],
  ['=Unknown(1)', '#NAME?'],
  ['=PLUS(1,2)', '#NAME?'],
  // references
  ['=SUM(B2:C4 C3:D5)', 10],
  ['=SUM(B2:B5 C2:C5)', '#NULL!'],
  ["=SUM(Map:'Q 4'!A1)", 100],
  ["=SUM('Map:Q 4'!A1,1)", 101],
  ['=SUM(Scores:Map!B2)', 9],
  ['=SUM(scores!B2:B3)', 11],
  ['=SUM(INDIRECT("Deals[Q1]"))', 25],
  ['=INDIRECT("Factor")', '#REF!'],
  ['=SUM(INDIRECT("Firsts"))', 25],
  ['=INDIRECT("Scores!"&"B2")', 8],
  ['=SUM(BYROW(B2:C5,SUM))', 36],
  ['=SUM(BYCOL(B2:C5,MAX))', 15],
  ['=SUM(MAP(B2:B5,C2:C5,MAX))', 20],
  ['=REDUCE(0,B2:B5,SUM)', 16],
  ['=@INDEX(B2:B5,2)', 3],
  ['=SUM((B2:B3,C2:C3))', 10],
  ['=SUM(Both)', 10],
  ['=SUM(XLOOKUP(3,B2:B5,B2:B5):XLOOKUP(7,B2:B5,C2:C5))', 33],
  ["=SUM(Marks[No'#])", 15],
  ["=Marks[[#Headers],[A'@'['] b]]", 'A@[] b'],
  ["=Marks[@No'#]", '#VALUE!'],
  // numbers
  ['=1E3', 1000],
  ['=2.5e-3*1E+3', 2.5],
  ['=SUM({-1,+2,1E1})', 11],
  // signs, and arguments that were left out
  ['=5%%', 0.0005],
  ['=B2%%+1', 1.0001],
  ['=(1+4)%%', 0.0005],
  ['=SUM(B2:B3)%%', 0.0004],
  ['=--"3"', 3],
  ['=2*-"3"', -6],
  ['=MAX(,-1)', 0],
  ['=MIN(3,)', 0],
  ['=COUNT(1, ,2)', 3],
  ['=COUNTA(,1)', 2],
  ['=AVERAGE(,4)', 2],
  ['=AND(TRUE,)', false],
  ['=SUM(MAX(,-1),(2),)', 2],
  ['=CONCAT("a",)', 'a'],
  // texts in constants
  ['=INDEX({"a,b","c;d"},2)', 'c;d'],
  ['=INDEX({1,2;3,"a;b"},2,2)', 'a;b'],
  ['=TEXTJOIN({",",";"},TRUE,"a","b","c","d")', 'a,b;c,d'],
  ['=MAXIFS(B2:B5,B2:B5,">100")', 0],
  // a tilde before a tilde
  ['=COUNTIF(\'Q 4\'!H1:H4,"~~")', 1],
  ["=COUNTIFS('Q 4'!H1:H4,\"a~~b\",'Q 4'!I1:I4,3)", 1],
  ["=SUMIF('Q 4'!H1:H4,\"a~*b\",'Q 4'!I1:I4)", 4],
  ["=MAXIFS('Q 4'!I1:I4,'Q 4'!H1:H4,\"a~~b\")", 3],
  ['=COUNTIF(\'Q 4\'!H1:H6,"<>")', 4],
  // criteria that stand in cells
  ['=COUNTIF(Deals[Item],Scores!A3)', 1],
  ['=SUMIF(Deals[Item],Scores!A3,Deals[Q1])', 3],
  ['=SUMIFS(Deals[Q1],Deals[Item],Scores!A3,Deals[Q2],Scores!C3)', 3],
  ['=SUMPRODUCT(1/COUNTIF(B2:B5,B2:B5))', 4],
  ["=COUNTIF('Q 4'!H1:H4,'Q 4'!H2)", 1],
  // whole columns and rows are Excel's, not the grid's
  ['=ROWS(A:A)', 1_048_576],
  ['=COLUMNS(Scores!2:3)', 16_384],
  ['=ROWS(3:7)', 5],
  ['=ROW(INDIRECT("3:3"))', 3],
  ['=SUM(INDIRECT("Scores!2:2"))', 14],
  ['=LOOKUP(9.99E+307,Scores!B:B)', 25],
  // blank cells, and texts that are empty
  ['=COUNTIF(Scores!E1:E2,"=")', 1],
  ['=COUNTIF(Scores!E1:E2,"<>")', 1],
  ['=COUNTIF(Scores!E1:E2,"")', 2],
  // texts that look like numbers
  ['="(5)"+1', -4],
  ['=--"($1,234.50)"', -1234.5],
  ['=LEN("1:30")', 4],
  ['=IFERROR("1/2","")', '1/2'],
  ['=ISNUMBER("5%")', false],
  ['=SUM("5%",1)', 1.05],
  ['="~">"a"', false],
  ['="~a"<"1"', true],
  // signs that stand apart, and numbers beyond the engine's digits
  ['=B2-- 3', 4],
  ['=ISNUMBER(1E+30)', true],
  ['=2^1E1', 1024],
  ['=1E-7*1E7', 1],
  ['=SUMPRODUCT(N(B2:B5>3))', 2],
  // functions that are bound to words and handed on
  ['=TIMES(3)(4)', 12],
  ['=LAMBDA(a,LAMBDA(b,a-b))(5)(3)', 2],
  ['=LET(f,LAMBDA(x,x+1),f(f(1)))', 3],
  ['=LET(f,LAMBDA(x,x+1),SUM(MAP({1,2},f)))', 5],
  ['=LET(a,1,f,LAMBDA(x,x+a),f(f(f(1))))', 4],
  ['=LET(f,SUMOF,f(1,2))', 3],
  ['=LET(x,1,LET(x,2,x)+x)', 3],
  ['=LET(Rate,3,rate*2)', 6],
  ['=SUMOF(1)', '#VALUE!'],
  ['=SUMOF(1,2,3)', '#VALUE!'],
  ['=LAMBDA(x,[y],IF(ISOMITTED(y),x,x+y))(3)', 3],
  ['=LAMBDA([x],y,IF(ISOMITTED(x),y,0))(,3)', 3],
  ['=LAMBDA(x,x)', '#CALC!'],
  // a blank result is 0
  ['=IF(TRUE,Z99)', 0],
  ['=IF(TRUE,,1)', 0],
  ['=IFERROR(Z99,1)', 0],
  ['=XLOOKUP(3,B2:B5,Z2:Z5)', 0],
  ['=IF(TRUE,Z99)&""', ''],
])('%s is %j', async (formula, expected) => {
  const value = await it.write(`H${nextRow++}`, formula);
  expect(value()).toBe(expected);
});

test('@ takes the cell of the own row, and none from another row', async () => {
  expect((await it.write('E3', '=@B2:B5'))()).toBe(3);
  expect((await it.write('E4', '=@$C$2:$C$5*10'))()).toBe(60);
  expect((await it.write('E9', '=@B2:B5'))()).toBe('#VALUE!');
  expect((await it.write('E5', '=@B5'))()).toBe(7);
});

test('[@Col] takes the own row of the table, and outside of it is #VALUE! or #REF!', async () => {
  expect((await it.write('D3', '=[@Q1]-Deals[@Q2]', 'Scores'))()).toBe('#REF!');
  it.host.workbook.tableStore.add('s3', 'Own', { row: 2, column: 0, rowCount: 3, columnCount: 3 });
  it.sheet('Q 4').getRange('A3:C5').setValues([['A', 'B b', 'Sum'], [1, 2, 0], [3, 4, 0]]); // prettier-ignore
  expect((await it.write('C5', '=[@A]+Own[@[B b]]', 'Q 4'))()).toBe(7);
  expect((await it.write('C4', '=SUM(Own[@[A]:[B b]])', 'Q 4'))()).toBe(3);
});

test('A1# is all that a formula fills, and follows it', async () => {
  await it.write('L20', '=SEQUENCE(3)');
  const sum = await it.write('M20', '=SUM(L20#)');
  expect(sum()).toBe(6);
  await it.write('L20', '=SEQUENCE(4)*10');
  expect(sum()).toBe(100);
  expect((await it.write('N20', '=COUNT(Map!L20#)', 'Scores'))()).toBe(4);
});

test('SORT leaves the cells that it sorts alone for those who read them too', async () => {
  await it.write('P20', '=SORT(Scores!$B$2:$B$5,1,-1)');
  const first = await it.write('Q20', '=XLOOKUP("Price",Scores!$A$2:$A$5,Scores!$B$2:$B$5)');
  const last = await it.write('R20', '=SORT(Scores!$B$2:$B$5)');
  expect([first(), last(), last(3)]).toEqual([8, 3, 9]);
});

test('a name that comes, changes and goes is followed, and its text in the cell stays', async () => {
  const value = await it.write('T20', '=Later+1');
  expect(value()).toBe('#NAME?');
  const record = it.name('Later', '=4');
  await it.host.workbook.settle();
  expect(value()).toBe(5);
  it.host.workbook.nameStore.change(record, { formula: '=40' });
  await it.host.workbook.settle();
  expect(value()).toBe(41);
  it.host.workbook.nameStore.delete(record);
  await it.host.workbook.settle();
  expect(value()).toBe('#NAME?');
  expect(it.sheet('Map').getRange('T20').getFormula()).toBe('=Later+1');
});

describe('what is not worked out is said', () => {
  const kinds = () =>
    it.host.uncomputed().map(({ row, column, kind, word, value }) => [row, column, kind, word, value]);

  test.each([
    ['=LOOP(5)', 'recursion', 'LOOP', '#CALC!'],
    ['=1+Round_', 'recursion', 'Round_', '#CALC!'],
    ['=GETPIVOTDATA("x",B2)', 'unknown function', 'GETPIVOTDATA', '#NAME?'],
    // The engine would fetch the picture.
    ['=IMAGE("https://example.com/x.png")', 'unknown function', 'IMAGE', '#NAME?'],
    ['=[1]Sheet1!B2*2', 'other workbook', '[1]Sheet1', '#REF!'],
    ["='[Deal.xlsx]Old map'!B2", 'other workbook', "'[Deal.xlsx]Old map'", '#REF!'],
    ['=LARGE((B2,B3),1)', 'union', '', '#VALUE!'],
    ['=LAMBDA(f,f(2))(ABS)', 'function as value', 'f', '#CALC!'],
    ['=IF(TRUE,LAMBDA(x,x),0)(1)', 'function as value', '', '#CALC!'],
    ['=LARGE(Map:Scores!B2,1)', '3-D reference', 'Map:Scores', '#VALUE!'],
  ])('%s: %s', async (formula, kind, word, shown) => {
    const value = await it.write('W30', formula);
    expect(value()).toBe(shown);
    expect(kinds()).toContainEqual([29, 22, kind, word, shown]);
    await it.write('W30', '=1');
    expect(kinds()).toEqual([]);
  });

  test('a cell that depends on itself is 0 and told, its readers are not', async () => {
    const self = await it.write('W31', '=SUM(W30:W31)+5');
    expect(self()).toBe(0);
    await it.write('X31', '=Y31+1');
    const other = await it.write('Y31', '=X31*2+Deals[[#Totals],[Q1]]');
    const reader = await it.write('Z31', '=X31+7');
    expect([other(), reader()]).toEqual([0, 7]);
    expect(kinds()).toEqual([
      [30, 22, 'circular', '', 0],
      [30, 23, 'circular', '', 0],
      [30, 24, 'circular', '', 0],
    ]);
    await it.write('Y31', '=2');
    await it.write('W31', '=5');
    expect([reader(), kinds()]).toEqual([10, []]);
  });

  test('a formula that only looks at where its own cell is does not depend on it', async () => {
    await it.write('W33', '=ROW(W33)+ROWS(W30:W33)+SUM(W30:INDEX(W:W,ROW()-1))');
    expect(kinds()).toEqual([]);
  });
});

test('a heading with an apostrophe in its reference disturbs no other formula', async () => {
  await it.write('AC1', "=Marks[No'#]+Marks[O'neil]");
  expect((await it.write('AC9', '=SUM(B2:B3)+"4"'))()).toBe(8);
});

test('work is bounded by what is counted, and what breaks off is told', async () => {
  const { mostCalls } = WORK;
  const formulas = [
    '=REDUCE(0,SEQUENCE(99),LAMBDA(a,b,a+REDUCE(0,SEQUENCE(99),LAMBDA(c,d,c+d))))',
    '=SUM(SEQUENCE(4000)*SEQUENCE(1,4000))',
    '=SUM(SEQUENCE(1000000,1000))',
  ];
  WORK.mostCalls = 1000;
  for (const formula of formulas) expect((await it.write('AD1', formula))()).toBe('#CALC!');
  WORK.mostCalls = mostCalls;
  expect(it.host.uncomputed()).toMatchObject([{ row: 0, column: 29, kind: 'failure' }]);
  expect((await it.write('AD1', '=SUM(SEQUENCE(3000))'))()).toBe(4_501_500);
});

describe('formulas that read too much together', () => {
  const reading = (rowCount: number) => ({
    reads: [{ sheetId: 's', area: { row: 0, column: 0, rowCount, columnCount: 1 } }],
  });
  const sizes = () => ({ rows: 100, columns: 10 });

  test('the largest readers are left out, until the others fit', () => {
    expect(beyondWorkload([reading(5), reading(60), reading(40)], sizes, 50)).toEqual(new Set([1]));
    expect(beyondWorkload([reading(5), reading(60), reading(40)], sizes, 105)).toEqual(new Set());
  });

  test('whole columns count as far as the sheet goes', () => {
    expect(beyondWorkload([reading(1_048_576)], sizes, 100)).toEqual(new Set());
  });
});

test('SUM of many cells adds numbers alone, and gives on errors', async () => {
  const column = Array.from({ length: 60 }, (_, at) => [at % 3 === 0 ? 'text' : at % 3 === 1 ? 0.1 : true]);
  it.sheet('Q 4').getRange('AA1:AA60').setValues(column);
  const sum = await it.write('AB1', '=SUM(AA1:AA60,AA1:AA60)', 'Q 4');
  expect(sum()).toBe(4);
  await it.write('AA60', '=1/0', 'Q 4');
  expect(sum()).toBe('#DIV/0!');
});

test('a formula reads the sheet that bears its name now', async () => {
  const value = await it.write('AA1', "=SUM('Q 4'!A1,Scores!B2)");
  expect(value()).toBe(108);
  it.sheet('Scores').setName('Old');
  it.sheet('Old').getRange('B2').setValue(20);
  await it.host.workbook.settle();
  expect(value()).toBe(120);
  it.sheet('Old').getRange('B2').setValue(8);
  it.sheet('Old').setName('Scores');
  await it.host.workbook.settle();
  expect(value()).toBe(108);
});

test('nothing of one workbook is left for the next', async () => {
  const next = boot();
  const value = await next.write('H1', '=VALUE("6")');
  expect(value()).toBe(6);
  expect((await next.write('H2', '=Factor*4'))()).toBe('#NAME?');
  next.name('Factor', '=100');
  await next.host.workbook.settle();
  expect((await next.write('H3', '=Factor*4'))()).toBe(400);
  next.close();
});

describe('the engine by itself', () => {
  const { univer, api } = bootUniver();
  api.createWorkbook({
    id: 'bare',
    sheetOrder: ['s1'],
    sheets: { s1: { id: 's1', name: 'Map', rowCount: 20, columnCount: 20 } },
  });
  const injector = univer.__getInjector();
  injector.get(IFormulaCurrentConfigService).loadDataLite();

  afterAll(() => {
    univer.dispose();
  });

  // When one of these is right, a newer engine no longer needs that part of the translation.
  test.each([
    '=SUM(A1:B9 B2:C3)',
    '=SUM(BYROW({1,2},SUM))',
    '=SUM(Map:Map!A1)',
    '=@A1',
    '=SUM((A1,B1))',
    '=LET(f,LAMBDA(x,x+1),f(1))',
    '=LAMBDA(a,LAMBDA(b,a-b))(5)(3)',
    '=LAMBDA(a,LAMBDA(x,x+a)(2))(1)',
    '=LAMBDA(a,[b],a)(1)',
    "=SUM(Map[a'#])",
  ])('does not read %s', (formula) => {
    const tree = injector.get(Lexer).treeBuilder(formula);
    const node = tree instanceof LexerNode ? injector.get(AstTreeBuilder).parse(tree) : null;
    const value = node && injector.get(Interpreter).execute({ node, refOffsetX: 0, refOffsetY: 0 });
    expect(value?.isError() ?? true).toBe(true);
  });

  test.each([
    ['=5%%', 0.0005],
    ['=--"3"', 3],
    ['=MAX(,-1)', 0],
    ['=COUNT(1,,2)', 3],
    ['=INDEX({"a,b","c"},1)', 'a,b'],
    ['=MAXIFS(A1:A2,B1:B2,5)', 0],
  ])('gives something else for %s than %j', (formula, right) => {
    const tree = injector.get(Lexer).treeBuilder(formula);
    const node = tree instanceof LexerNode ? injector.get(AstTreeBuilder).parse(tree) : null;
    const value = node && injector.get(Interpreter).execute({ node, refOffsetX: 0, refOffsetY: 0 });
    const one = value instanceof ArrayValueObject ? value.getFirstCell() : (value as BaseValueObject | null);
    expect(one?.getValue()).not.toBe(right);
  });
});
