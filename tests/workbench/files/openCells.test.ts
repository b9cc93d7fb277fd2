import { createWorkbook } from '../../../src/workbench/files/create';
import { readWorkbookFile } from '../../../src/workbench/files/open';
import { cellOf, openBook, sheetOf, valuesOf } from './opening';

const rows = (xml: string): string => `<sheetData>${xml}</sheetData>`;

function map(data: string, options: Parameters<typeof openBook>[0] = {}) {
  return sheetOf(openBook({ data: rows(data), ...options }).state, 'Map');
}

describe('values', () => {
  test('a number kept as text stays text, in the grid too', async () => {
    const opened = readWorkbookFile(
      await createWorkbook({ sheets: [{ name: 'Map', rows: [['7', 7, ' 7,5 ', '', null]] }] }),
    );
    expect(valuesOf(sheetOf(opened.state, 'Map'), 'A1', 'B1', 'C1')).toEqual(['7', 7, ' 7,5 ']);
    expect(opened.snapshot.sheets['sheet-1']?.cellData?.[0]).toMatchObject({
      0: { v: '7', t: 4 },
      1: { v: 7, t: 2 },
    });
  });

  test('yes and no, errors, texts in the cell and texts of formulas are told apart', () => {
    const sheet = map(
      '<row r="1"><c r="A1" t="b"><v>1</v></c><c r="B1" t="e"><v>#N/A</v></c><c r="C1" t="inlineStr"><is><t>in</t></is></c>' +
        '<c r="D1" t="str"><f>"a"&amp;"b"</f><v>ab</v></c><c r="E1" t="b"><v>0</v></c></row>',
    );
    expect(valuesOf(sheet, 'A1', 'B1', 'C1', 'D1', 'E1')).toEqual([true, '#N/A', 'in', 'ab', false]);
    expect(cellOf(sheet, 'D1')?.formula).toBe('="a"&"b"');
  });

  test('formatted text is its plain text', () => {
    expect(valuesOf(map('<row r="2"><c r="A2" t="s"><v>2</v></c></row>'), 'A2')).toEqual(['Data sharing']);
  });

  test('reading aids and escaped characters do not get into the text', () => {
    const sheet = map(
      '<row r="1"><c r="A1" t="inlineStr"><is><r><t>東京</t></r><rPh sb="0" eb="2"><t>トウキョウ</t></rPh></is></c>' +
        '<c r="B1" t="inlineStr"><is><t>one_x000D_\ntwo</t></is></c></row>',
    );
    expect(valuesOf(sheet, 'A1', 'B1')).toEqual(['東京', 'one\r\ntwo']);
  });

  test('dates are serial numbers, those of the strict dialect too', () => {
    const sheet = map(
      '<row r="1"><c r="A1" s="2"><v>46027</v></c><c r="B1" t="d"><v>2026-01-05T12:00:00</v></c></row>',
    );
    expect(valuesOf(sheet, 'A1', 'B1')).toEqual([46027, 46027.5]);
  });

  test('a workbook that counts from 1904 keeps its own serial numbers and says so', async () => {
    const opened = readWorkbookFile(
      await createWorkbook({ date1904: true, sheets: [{ name: 'Map', rows: [[44565]] }] }),
    );
    expect(opened.date1904).toBe(true);
    expect(valuesOf(sheetOf(opened.state, 'Map'), 'A1')).toEqual([44565]);
  });

  test('rows and cells without addresses stand one after the other', () => {
    const sheet = map(
      '<row><c><v>1</v></c><c><v>2</v></c></row><row r="5"><c><v>3</v></c></row><row><c r="C6"><v>4</v></c><c><v>5</v></c></row>',
    );
    expect(valuesOf(sheet, 'A1', 'B1', 'A5', 'C6', 'D6')).toEqual([1, 2, 3, 4, 5]);
  });

  test('names with a prefix, as some programs write them, are read like any other', () => {
    const sheet = map('', {
      data: '<x:sheetData><x:row r="1"><x:c r="A1"><x:v>3</x:v></x:c></x:row></x:sheetData>',
    });
    expect(valuesOf(sheet, 'A1')).toEqual([3]);
  });
});

describe('formulas', () => {
  test('a shared formula is spelled out for each of its cells', () => {
    const sheet = map(
      '<row r="1"><c r="D1"><f t="shared" ref="D1:D3" si="0">SUM(A1:$C1)&amp;"A1"</f><v>6</v></c></row>' +
        '<row r="2"><c r="D2"><f t="shared" si="0"/><v>7</v></c></row><row r="3"><c r="D3"><f t="shared" si="0"/><v>8</v></c></row>',
    );
    expect(['D1', 'D2', 'D3'].map((address) => cellOf(sheet, address)?.formula)).toEqual([
      '=SUM(A1:$C1)&"A1"',
      '=SUM(A2:$C2)&"A1"',
      '=SUM(A3:$C3)&"A1"',
    ]);
    expect(valuesOf(sheet, 'D2')).toEqual([7]);
  });

  test('what a formula spills is its result, not typed values, and is left to the grid to work out', () => {
    const opened = openBook({
      data: rows(
        '<row r="1"><c r="B1" cm="1"><f t="array" ref="B1:B2">_xlfn._xlws.SORT(A1:A2)</f><v>1</v></c></row><row r="2"><c r="B2"><v>2</v></c></row>',
      ),
    });
    const sheet = sheetOf(opened.state, 'Map');
    expect(cellOf(sheet, 'B1')).toMatchObject({
      formula: '=SORT(A1:A2)',
      value: 1,
      spill: { row: 0, column: 1, rowCount: 2, columnCount: 1 },
    });
    expect(cellOf(sheet, 'B2')).toMatchObject({ value: 2, spilled: true });
    expect(opened.snapshot.sheets['sheet-1']?.cellData).toEqual({ 0: { 1: { f: '=SORT(A1:A2)' } } });
  });

  test('a formula that was never calculated is left to the grid, one with a result keeps it', () => {
    const opened = openBook({
      data: rows(
        '<row r="1"><c r="A1"><f>1+1</f></c><c r="B1"><f>1+2</f><v>3</v></c><c r="C1" t="str"><f>""</f><v></v></c></row>',
      ),
    });
    expect(opened.snapshot.sheets['sheet-1']?.cellData?.[0]).toEqual({
      0: { f: '=1+1' },
      1: { f: '=1+2', v: 3, t: 2 },
      2: { f: '=""', v: '', t: 1 },
    });
  });

  test('what-if tables keep their values: the grid cannot work them out', () => {
    const sheet = map(
      '<row r="1"><c r="A1"><f t="dataTable" ref="A1:A2" dt2D="0" dtr="0" r1="C1"/><v>5</v></c></row>',
    );
    expect(cellOf(sheet, 'A1')).toMatchObject({ value: 5 });
    expect(cellOf(sheet, 'A1')?.formula).toBeUndefined();
  });

  test('the grid is large enough for every cell that a formula refers to', () => {
    const opened = openBook({
      data: rows('<row r="1"><c r="A1"><f>SUM($AZ$1:$AZ$1800)</f><v>0</v></c></row>'),
    });
    expect(opened.snapshot.sheets['sheet-1']).toMatchObject({ rowCount: 1800, columnCount: 52 });
  });
});
