import { addressOf } from '../../../src/cells/a1';
import type { TableState } from '../../../src/workbench/objectModel/state';
import { bootExcel, type BootedExcel } from '../../bootExcel';

const ROWS = [
  ['Item', 'VM', 'SL', '', 'Beside'],
  ['A', 2, 8, '', 'x'],
  ['B', 9, 3, '', 'y'],
  ['', '', '', '', ''],
  ['Below', '', '', '', ''],
];

let excel: BootedExcel;
afterEach(() => {
  excel.close();
});
beforeEach(async () => {
  excel = await bootExcel({ sheets: { Map: ROWS } });
  await Excel.run(async (context) => {
    const table = context.workbook.worksheets.getItem('Map').tables.add('A1:C3', true);
    table.name = 'Concessions';
    await context.sync();
  });
});

function onTable<T>(work: (table: Excel.Table, context: Excel.RequestContext) => Promise<T>): Promise<T> {
  return Excel.run((context) => work(context.workbook.tables.getItem('Concessions'), context));
}
const cells = async (address: string): Promise<unknown[][]> =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Map').getRange(address).load('values');
    await context.sync();
    return range.values;
  });
const described = async (): Promise<TableState | undefined> =>
  (await excel.workbook.describe()).sheets[0]?.tables[0];
const codeOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'no error',
    (error: unknown) => (error as OfficeExtension.Error).code,
  );

test('a table is read with one batch: its parts, its columns, by name and by number', async () => {
  const before = excel.host.roundTrips;
  const answer = await onTable(async (table, context) => {
    table.load('name,showHeaders,showTotals');
    table.worksheet.load('name');
    const parts = [table.getRange(), table.getHeaderRowRange(), table.getDataBodyRange()];
    for (const part of parts) part.load('address');
    table.columns.load('items/name,items/index,count');
    const column = table.columns.getItem('SL').getDataBodyRange().load('values,address');
    const rows = table.rows.load('count');
    const missing = context.workbook.tables.getItemOrNullObject('Nope').load('name');
    await context.sync();
    return {
      name: [table.name, table.worksheet.name, table.showHeaders, table.showTotals],
      parts: parts.map((part) => part.address),
      columns: table.columns.items.map((one) => [one.index, one.name]),
      column: [column.address, column.values],
      rows: rows.count,
      missing: missing.isNullObject,
    };
  });
  expect(answer).toEqual({
    name: ['Concessions', 'Map', true, false],
    parts: ['Map!A1:C3', 'Map!A1:C1', 'Map!A2:C3'],
    columns: [
      [0, 'Item'],
      [1, 'VM'],
      [2, 'SL'],
    ],
    column: ['Map!C2:C3', [[8], [3]]],
    rows: 2,
    missing: true,
  });
  expect(excel.host.roundTrips - before).toBe(1);
});

test('structured references compute, and follow a heading that is overwritten', async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Map');
    sheet.getRange('G1').formulas = [['=SUM(Concessions[VM])']];
    await context.sync();
  });
  expect(await cells('G1')).toEqual([[11]]);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Map');
    sheet.getRange('C1').values = [['Leverage']];
    sheet.getRange('G2').formulas = [['=SUM(Concessions[Leverage])']];
    await context.sync();
  });
  expect(await cells('G2')).toEqual([[11]]);
  expect((await described())?.columns).toEqual([{ name: 'Item' }, { name: 'VM' }, { name: 'Leverage' }]);
});

test('the totals row stands below the body, counts to the table and not to its body', async () => {
  await onTable(async (table, context) => {
    table.showTotals = true;
    await context.sync();
  });
  const answer = await onTable(async (table, context) => {
    const total = table.getTotalRowRange().load('address,values,formulas');
    const body = table.getDataBodyRange().load('address');
    const whole = table.getRange().load('address');
    await context.sync();
    return [total.address, total.values, body.address, whole.address];
  });
  expect(answer).toEqual(['Map!A4:C4', [['Total', '', 11]], 'Map!A2:C3', 'Map!A1:C4']);
  expect(await cells('A5')).toEqual([['Below']]);
  expect(await described()).toEqual({
    name: 'Concessions',
    area: { row: 0, column: 0, rowCount: 4, columnCount: 3 },
    showHeaders: true,
    showTotals: true,
    columns: [
      { name: 'Item', totalsLabel: 'Total' },
      { name: 'VM' },
      { name: 'SL', totalsFormula: '=SUBTOTAL(109,Concessions[SL])' },
    ],
    style: 'TableStyleMedium2',
  });
  await onTable(async (table, context) => {
    table.showTotals = false;
    await context.sync();
  });
  expect(await cells('A4:A5')).toEqual([[''], ['Below']]);
  expect(
    await codeOf(
      onTable(async (table, context) => {
        table.getTotalRowRange().load('address');
        await context.sync();
      }),
    ),
  ).toBe('ItemNotFound');
});

test('what stands where the totals row is to be moves down', async () => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Map').getRange('B4').values = [['in the way']];
    await context.sync();
  });
  await onTable(async (table, context) => {
    table.showTotals = true;
    await context.sync();
  });
  expect(await cells('A4:C5')).toEqual([
    ['Total', '', 11],
    ['', 'in the way', ''],
  ]);
});

test('a table may have the name of a sheet', async () => {
  await onTable(async (table, context) => {
    table.name = 'Map';
    await context.sync();
  });
  expect((await described())?.name).toBe('Map');
  excel.book.undo();
  expect((await described())?.name).toBe('Concessions');
});

test('a column is added at the end, with heading, values and formulas', async () => {
  const answer = await onTable(async (table, context) => {
    table.columns.add(undefined, [['Gap'], ['=B2-C2'], ['=B3-C3']]);
    table.columns.load('items/name');
    const range = table.getRange().load('address');
    await context.sync();
    return [table.columns.items.map((one) => one.name), range.address];
  });
  expect(answer).toEqual([['Item', 'VM', 'SL', 'Gap'], 'Map!A1:D3']);
  expect(await cells('D1:E3')).toEqual([
    ['Gap', 'Beside'],
    [-6, 'x'],
    [6, 'y'],
  ]);
});

test('what stands beside the table moves right when a column needs its place', async () => {
  await onTable(async (table, context) => {
    table.columns.add(undefined, [['Gap'], [1], [2]]);
    table.columns.add(undefined, [['Reading'], ['a'], ['b']], 'Read');
    await context.sync();
  });
  expect(await cells('D1:F3')).toEqual([
    ['Gap', 'Read', 'Beside'],
    [1, 'a', 'x'],
    [2, 'b', 'y'],
  ]);
  expect((await described())?.area.columnCount).toBe(5);
});

test('a column between others, and its removal', async () => {
  await onTable(async (table, context) => {
    table.columns.add(1, [['New'], [7], [8]]);
    await context.sync();
  });
  expect(await cells('A1:D2')).toEqual([
    ['Item', 'New', 'VM', 'SL'],
    ['A', 7, 2, 8],
  ]);
  await onTable(async (table, context) => {
    table.columns.getItem('New').delete();
    await context.sync();
  });
  expect(await cells('A1:C2')).toEqual([
    ['Item', 'VM', 'SL'],
    ['A', 2, 8],
  ]);
  expect((await described())?.columns.map(({ name }) => name)).toEqual(['Item', 'VM', 'SL']);
});

test('rows are added below the body and taken away again', async () => {
  await onTable(async (table, context) => {
    table.rows.add(undefined, [['C', 1, 1]]);
    await context.sync();
  });
  expect(await cells('A2:C6')).toEqual([
    ['A', 2, 8],
    ['B', 9, 3],
    ['C', 1, 1],
    ['', '', ''],
    ['Below', '', ''],
  ]);
  expect((await described())?.area.rowCount).toBe(4);
  await onTable(async (table, context) => {
    table.rows.getItemAt(0).delete();
    await context.sync();
  });
  expect(await cells('A2:A5')).toEqual([['B'], ['C'], [''], ['Below']]);
  expect((await described())?.area.rowCount).toBe(3);
});

test('resizing takes in the cells beside, with headings of their own', async () => {
  await onTable(async (table, context) => {
    table.resize('A1:E3');
    await context.sync();
  });
  expect(await described()).toMatchObject({
    area: { rowCount: 3, columnCount: 5 },
    columns: [{ name: 'Item' }, { name: 'VM' }, { name: 'SL' }, { name: 'Column1' }, { name: 'Beside' }],
  });
});

test('tables never overlap, and names are unique', async () => {
  const add = (address: string): Promise<string> =>
    codeOf(
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Map').tables.add(address, true);
        await context.sync();
      }),
    );
  expect(await add('C2:E9')).toBe('InvalidArgument');
  expect(await add('E1:E3')).toBe('no error');
  const rename = codeOf(
    Excel.run(async (context) => {
      context.workbook.tables.getItemAt(1).name = 'concessions';
      await context.sync();
    }),
  );
  expect(await rename).toBe('ItemAlreadyExists');
});

test('converting to a range leaves the cells', async () => {
  await onTable(async (table, context) => {
    table.convertToRange();
    await context.sync();
  });
  expect(await described()).toBeUndefined();
  expect(await cells('A1')).toEqual([['Item']]);
});

test('a table of an opened file keeps its totals row and where it came from', async () => {
  const table: TableState = {
    origin: 'table1.xml',
    name: 'Ledger',
    area: { row: 0, column: 0, rowCount: 3, columnCount: 2 },
    showHeaders: true,
    showTotals: true,
    columns: [
      { name: 'Item', totalsLabel: 'Sum' },
      { name: 'VM', totalsFormula: '=SUBTOTAL(109,Ledger[VM])' },
    ],
    style: 'TableStyleLight9',
  };
  excel.close();
  excel = await bootExcel({
    sheets: {
      Map: [
        ['Item', 'VM'],
        ['A', 4],
        ['Sum', '=SUBTOTAL(109,Ledger[VM])'],
      ],
    },
    facts: {
      sheets: [
        {
          sheet: 'Map',
          visibility: 'Visible',
          isProtected: false,
          conditionalFormats: [],
          tables: [table],
          dataValidations: [],
          hyperlinks: [],
        },
      ],
    },
  });
  expect(await cells('B3')).toEqual([[4]]);
  expect(await described()).toEqual(table);
});

test('a row of the sheet that is inserted or deleted makes the table longer or shorter', async () => {
  const area = async () => {
    const { row, rowCount } = (await described())?.area ?? {};
    return [row, rowCount];
  };
  const edit = (work: (sheet: Excel.Worksheet) => void): Promise<void> =>
    Excel.run(async (context) => {
      work(context.workbook.worksheets.getItem('Map'));
      await context.sync();
    });
  await edit((sheet) => sheet.getRange('2:2').insert('Down'));
  expect(await area()).toEqual([0, 4]);
  await edit((sheet) => sheet.getRange('4:4').insert('Down'));
  expect(await area()).toEqual([0, 5]);
  await edit((sheet) => sheet.getRange('6:6').insert('Down'));
  expect(await area()).toEqual([0, 5]);
  await edit((sheet) => sheet.getRange('2:2').delete('Up'));
  expect(await area()).toEqual([0, 4]);
  await edit((sheet) => sheet.getRange('4:4').delete('Up'));
  expect(await area()).toEqual([0, 3]);
  await edit((sheet) => sheet.getRange('1:1').insert('Down'));
  expect(await area()).toEqual([1, 3]);
  await edit((sheet) => sheet.getRange('4:6').delete('Up'));
  expect(await area()).toEqual([1, 2]);
  excel.book.undo();
  expect(await area()).toEqual([1, 3]);
  await edit((sheet) => sheet.getRange('3:9').delete('Up'));
  expect(await area()).toEqual([1, 2]);
});

test('the first rows that are added to a table of headings alone stand right below them', async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Map');
    const table = sheet.tables.add('G1:H1', true);
    table.getHeaderRowRange().values = [['Date', 'Amount']];
    table.rows.add(undefined, [
      ['1/1/2017', '$120'],
      ['1/2/2017', '$142'],
    ]);
    table.rows.add(undefined, [['1/5/2017', '50%']]);
    const range = table.getRange().load('values,address,numberFormat');
    const count = table.rows.load('count');
    await context.sync();
    expect([range.address, range.values, count.count]).toEqual([
      'Map!G1:H4',
      [
        ['Date', 'Amount'],
        [42736, 120],
        [42737, 142],
        [42740, 0.5],
      ],
      3,
    ]);
    expect(range.numberFormat.map((row: readonly unknown[]) => row[1])).toEqual([
      'General',
      '$#,##0',
      '$#,##0',
      '0%',
    ]);
  });
});

test('a column that is deleted from a table takes only its own part of the user’s rules', async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Map');
    const format = sheet.getRange('A1:E5').conditionalFormats.add('Custom');
    format.custom.rule.formula = '=$C1>5';
    format.custom.format.fill.color = '#FF0000';
    context.workbook.tables.getItem('Concessions').columns.getItem('VM').delete();
    await context.sync();
  });
  const [rule] = (await excel.workbook.describe()).sheets[0]?.conditionalFormats ?? [];
  expect([rule?.formula, rule?.areas.map(addressOf)]).toEqual(['=$B1>5', ['A1:D3', 'A4:E5']]);
});

test('a table is sorted and filtered, and tells of edits and selections in it', async () => {
  const excel = await bootExcel({
    sheets: { Map: [['Item', 'VM'], ['a', 2], ['b', 9], ['c', 5], [], ['x']] }, // prettier-ignore
  });
  const heard: unknown[] = [];
  const answer = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Map');
    const table = sheet.tables.add('A1:B4', true);
    table.onChanged.add((event) => Promise.resolve(void heard.push(event.address)));
    context.workbook.tables.onChanged.add((event) => Promise.resolve(void heard.push(event.changeType)));
    await context.sync();
    table.sort.apply([{ key: 1, ascending: false }]);
    table.columns.getItem('VM').filter.applyCustomFilter('>4');
    const rows = table.getDataBodyRange().load('values');
    const seen = table.getDataBodyRange().getVisibleView().load('values');
    await context.sync();
    table.clearFilters();
    const all = table.getDataBodyRange().getVisibleView().load('rowCount');
    sheet.getRange('A6').values = [['y']];
    sheet.getRange('B2').values = [[10]];
    await context.sync();
    return [rows.values, seen.values, all.rowCount];
  });
  expect(answer).toEqual([[['b', 9], ['c', 5], ['a', 2]], [['b', 9], ['c', 5]], 3]); // prettier-ignore
  await Excel.run((context) => context.sync());
  expect(heard).toContain('B2');
  expect(heard).toContain('RangeEdited');
  expect(heard).not.toContain('A6');
  excel.close();
});
