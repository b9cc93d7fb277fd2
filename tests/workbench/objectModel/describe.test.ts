import { BooleanNumber, BorderStyleTypes, CellValueType } from '@univerjs/core';
import { emptyWorkbook } from '../../../src/workbench/engine/spreadsheet';
import { bootUniver } from '../../../src/workbench/engine/univerNode';
import { createHost, type Host } from '../../../src/workbench/host';
import type { WorkbookFacts } from '../../../src/workbench/objectModel/state';

// No add-in here, and no office.js: the state of a workbook as files are saved from it.
const facts: WorkbookFacts = {
  name: 'Deal.xlsx',
  names: [
    { name: 'OURS', sheet: null, formula: '=Map!$B$2:$B$3', comment: 'our scores', visible: true },
    {
      name: 'TWICE',
      sheet: null,
      formula: '=LAMBDA([x],IF(ISOMITTED(x),0,x*2))',
      comment: '',
      visible: false,
    },
    { name: 'HERE', sheet: 'Map', formula: '=Map!$A$1', comment: '', visible: true },
  ],
  settings: { deal: { version: 1 } },
  sheets: [
    {
      sheet: 'Map',
      visibility: 'Visible',
      isProtected: true,
      conditionalFormats: [],
      tables: [],
      dataValidations: [
        {
          areas: [{ row: 1, column: 2, rowCount: 2, columnCount: 1 }],
          type: 'List',
          rule: { list: { inCellDropDown: true, source: 'give,get' } },
          ignoreBlanks: true,
        },
      ],
      hyperlinks: [{ row: 0, column: 0, address: 'https://example.com', textToDisplay: 'Item' }],
    },
  ],
};

const hosts: (() => void)[] = [];
function boot(): Host {
  const spreadsheet = bootUniver();
  const sheets = emptyWorkbook('Map').sheets ?? {};
  const book = spreadsheet.api.createWorkbook({
    ...emptyWorkbook('Map'),
    sheets: {
      'sheet-1': {
        ...sheets['sheet-1'],
        cellData: {
          0: { 0: { v: 'Item', s: { bl: BooleanNumber.TRUE, bg: { rgb: '#fff2cc' } } }, 1: { v: 'VM' } },
          1: { 0: { v: 'A' }, 1: { v: 2, t: CellValueType.NUMBER, s: { n: { pattern: '0.0' } } } },
          2: { 1: { f: '=TWICE(B2)' } },
          4: { 0: { f: '=SEQUENCE(2,2)' } },
          9: { 9: { s: { bd: { t: { s: BorderStyleTypes.THIN, cl: { rgb: '#FF0000' } } } } } },
        },
        mergeData: [{ startRow: 7, endRow: 7, startColumn: 0, endColumn: 1 }],
        rowData: { 3: { hd: BooleanNumber.TRUE }, 6: { h: 40, ia: BooleanNumber.FALSE } },
        columnData: { 1: { w: 120 } },
        freeze: { xSplit: 1, ySplit: 2, startRow: 2, startColumn: 1 },
      },
    },
  });
  const host = createHost({ ...spreadsheet, book, schema: {} });
  host.workbook.restore(facts);
  hosts.push(() => {
    host.dispose();
    spreadsheet.univer.dispose();
  });
  return host;
}
afterAll(() => {
  for (const close of hosts) close();
});

test('a workbook tells its cells with values, formulas, spilled results and looks', async () => {
  const { sheets } = await boot().workbook.describe();
  expect(sheets[0]?.cells).toEqual([
    {
      row: 0,
      column: 0,
      value: 'Item',
      numberFormat: 'General',
      style: { bold: true, fillColor: '#FFF2CC' },
    },
    { row: 0, column: 1, value: 'VM', numberFormat: 'General', style: {} },
    { row: 1, column: 0, value: 'A', numberFormat: 'General', style: {} },
    { row: 1, column: 1, value: 2, numberFormat: '0.0', style: {} },
    { row: 2, column: 1, value: 4, formula: '=TWICE(B2)', numberFormat: 'General', style: {} },
    {
      row: 4,
      column: 0,
      value: 1,
      formula: '=SEQUENCE(2,2)',
      spill: { row: 4, column: 0, rowCount: 2, columnCount: 2 },
      numberFormat: 'General',
      style: {},
    },
    { row: 4, column: 1, value: 2, spilled: true, numberFormat: 'General', style: {} },
    { row: 5, column: 0, value: 3, spilled: true, numberFormat: 'General', style: {} },
    { row: 5, column: 1, value: 4, spilled: true, numberFormat: 'General', style: {} },
    {
      row: 9,
      column: 9,
      value: '',
      numberFormat: 'General',
      style: { borders: { top: { style: 'Continuous', weight: 'Thin', color: '#FF0000' } } },
    },
  ]);
});

test('what a file said beyond its cells comes back as it was told', async () => {
  const state = await boot().workbook.describe();
  expect(state.name).toBe('Deal.xlsx');
  expect(state.names).toEqual(facts.names);
  expect(state.settings).toEqual(facts.settings);
  expect(state.sheets[0]).toMatchObject({
    sheet: 'Map',
    id: 'sheet-1',
    isProtected: true,
    dataValidations: facts.sheets[0]?.dataValidations,
    hyperlinks: facts.sheets[0]?.hyperlinks,
    merges: [{ row: 7, column: 0, rowCount: 1, columnCount: 2 }],
    hiddenRows: [3],
    hiddenColumns: [],
    columnWidths: { 1: 90 },
    rowHeights: { 6: 30 },
    frozen: { rows: 2, columns: 1 },
  });
});

test('describing changes nothing: the second account equals the first', async () => {
  const { workbook } = boot();
  expect(await workbook.describe()).toEqual(await workbook.describe());
});

test('an opened workbook is not dirty and has nothing to undo', async () => {
  const { workbook } = boot();
  await workbook.settle();
  const before = await workbook.describe();
  workbook.grid.undo();
  expect(workbook.isDirty).toBe(false);
  expect(await workbook.describe()).toEqual(before);
});

test('references in names move with inserted rows, and the rest of a name’s text stays', async () => {
  const { workbook } = boot();
  workbook.grid.getActiveSheet().insertRowsBefore(1, 1);
  await workbook.settle();
  const { names } = await workbook.describe();
  expect(names.map(({ formula }) => formula)).toEqual([
    '=Map!$B$3:$B$4',
    '=LAMBDA([x],IF(ISOMITTED(x),0,x*2))',
    '=Map!$A$1',
  ]);
});

test('validation and links of a range are read', () => {
  const map = boot().workbook.worksheets.getItem('Map');
  const validation = (address: string) => map.rangeOver(map.getRange(address).area).dataValidation;
  expect(validation('C2:C3').type).toBe('List');
  expect(validation('C2').rule).toEqual({ list: { inCellDropDown: true, source: 'give,get' } });
  expect([validation('C1:C3').type, validation('A1').type]).toEqual(['MixedCriteria', 'None']);
  expect(map.rangeOver(map.getRange('A1').area).hyperlink).toEqual({
    address: 'https://example.com',
    textToDisplay: 'Item',
  });
});

test('five thousand rows of twenty columns are opened, measured and read', async () => {
  const spreadsheet = bootUniver();
  const cellData = Object.fromEntries(
    Array.from({ length: 5000 }, (_row, row) => [
      row,
      Object.fromEntries(
        Array.from({ length: 20 }, (_column, column) => [
          column,
          { v: row * column, t: CellValueType.NUMBER },
        ]),
      ),
    ]),
  );
  const sheet = { id: 'sheet-1', name: 'Map', rowCount: 5000, columnCount: 26, cellData };
  const book = spreadsheet.api.createWorkbook({
    id: 'big',
    sheetOrder: ['sheet-1'],
    sheets: { 'sheet-1': sheet },
  });
  const host = createHost({ ...spreadsheet, book, schema: {} });
  hosts.push(() => spreadsheet.univer.dispose());
  const map = host.workbook.worksheets.getItem('Map');
  const used = await map.usedArea(true);
  expect(used).toEqual({ row: 0, column: 0, rowCount: 5000, columnCount: 20 });
  const values = map.getRange('A1:T5000');
  const read = await map.rangeOver(values.area).values;
  expect([read?.length, read?.[4999]?.[19]]).toEqual([5000, 4999 * 19]);
});
