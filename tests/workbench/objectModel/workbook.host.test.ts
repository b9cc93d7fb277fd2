import { bootExcel, type BootedExcel } from '../../bootExcel';

const ROWS = [
  ['Item', 'VM', 'SL'],
  ['Data sharing', 2, 8],
  ['Support', '=B2*2', true],
];

let excel: BootedExcel;
afterEach(() => {
  excel.close();
});
beforeEach(async () => {
  excel = await bootExcel({ sheets: { Map: ROWS, 'Deal notes': [['Note']] } });
});

/** The sheet named Map, in a batch of its own. */
function onMap<T>(
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T> | T,
): Promise<T> {
  return Excel.run(async (context) => work(context.workbook.worksheets.getItem('Map'), context));
}

/** What a load of one range answers. */
function load<K extends keyof Excel.Range>(address: string, member: K): Promise<Excel.Range[K]> {
  return onMap(async (sheet, context) => {
    const range = sheet.getRange(address).load(member);
    await context.sync();
    return range[member];
  });
}

function write(address: string, values: unknown[][]): Promise<void> {
  return onMap(async (sheet, context) => {
    sheet.getRange(address).values = values;
    await context.sync();
  });
}

const codeOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'no error',
    (error: unknown) => (error as OfficeExtension.Error).code,
  );

describe('reading', () => {
  test('one batch answers values, formulas, types and texts of the used range', async () => {
    const answer = await onMap(async (sheet, context) => {
      const used = sheet.getUsedRange().load('address,values,formulas,valueTypes,text,rowCount');
      await context.sync();
      return used.toJSON();
    });
    expect(answer).toMatchObject({
      address: 'Map!A1:C3',
      rowCount: 3,
      values: [ROWS[0], ROWS[1], ['Support', 4, true]],
      formulas: [ROWS[0], ROWS[1], ['Support', '=B2*2', true]],
      valueTypes: [
        ['String', 'String', 'String'],
        ['String', 'Double', 'Double'],
        ['String', 'Double', 'Boolean'],
      ],
      text: [
        ['Item', 'VM', 'SL'],
        ['Data sharing', '2', '8'],
        ['Support', '4', 'TRUE'],
      ],
    });
    expect(excel.host.roundTrips).toBe(1);
  });

  test('blank cells are empty strings, errors are their texts, dates are serials', async () => {
    await write('E1:E3', [[''], ['=1/0'], ['=DATE(2026,1,31)']]);
    expect(await load('E1:E3', 'values')).toEqual([[''], ['#DIV/0!'], [46053]]);
    expect(await load('E1:E3', 'valueTypes')).toEqual([['Empty'], ['Error'], ['Double']]);
  });

  test('a spilled result is read in every cell that it fills, and its formula only in the first', async () => {
    await write('E1', [['=SEQUENCE(2,2)']]);
    expect(await load('E1:F2', 'values')).toEqual([
      [1, 2],
      [3, 4],
    ]);
    expect(await load('E1:F2', 'formulas')).toEqual([
      ['=SEQUENCE(2,2)', 2],
      [3, 4],
    ]);
    expect(await load('A:XFD', 'address')).toBe('Map!1:1048576');
  });

  test('whole columns answer null for their values, as in Excel, and their used part by request', async () => {
    const answer = await onMap(async (sheet, context) => {
      const column = sheet.getRange('B:B').load('values,address,rowCount');
      const used = column.getUsedRange(true).load('address,values');
      await context.sync();
      return [column.values, column.address, column.rowCount, used.address, used.values];
    });
    expect(answer).toEqual([null, 'Map!B:B', 1_048_576, 'Map!B1:B3', [['VM'], [2], [4]]]);
  });

  test('an empty sheet has no used range', async () => {
    const answer = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('Empty');
      const used = sheet.getUsedRangeOrNullObject(true).load('address');
      const corner = sheet.getUsedRange().load('address');
      await context.sync();
      return [used.isNullObject, corner.address];
    });
    expect(answer).toEqual([true, 'Empty!A1']);
  });

  test('formatted blank cells are in use unless only values are asked for', async () => {
    const answer = await onMap(async (sheet, context) => {
      sheet.getRange('H9').format.fill.color = '#FFF2CC';
      await context.sync();
      const all = sheet.getUsedRange().load('address');
      const values = sheet.getUsedRange(true).load('address');
      await context.sync();
      return [all.address, values.address];
    });
    expect(answer).toEqual(['Map!A1:H9', 'Map!A1:C3']);
  });
});

describe('writing', () => {
  test('values are taken as if typed', async () => {
    await write('E1:L1', [['7', "'7", '7,5', '50%', 'true', "'=x", '', '=1+1']]);
    expect(await load('E1:L1', 'values')).toEqual([[7, '7', '7,5', 0.5, true, '=x', '', 2]]);
  });

  test('in a cell formatted as text everything stays text', async () => {
    await onMap(async (sheet, context) => {
      const cells = sheet.getRange('E1:F1');
      cells.numberFormat = [['@', '@']];
      cells.values = [['007', '=1+1']];
      await context.sync();
    });
    expect(await load('E1:F1', 'values')).toEqual([['007', '=1+1']]);
    expect(await load('E1:F1', 'numberFormat')).toEqual([['@', '@']]);
  });

  test('null leaves a cell as it is, an empty string clears it', async () => {
    await write('A2:C2', [[null, 9, '']]);
    expect(await load('A2:C2', 'values')).toEqual([['Data sharing', 9, '']]);
  });

  test('one value fills the whole range', async () => {
    await onMap(async (sheet, context) => {
      sheet.getRange('E1:F2').values = 5 as unknown as number[][];
      await context.sync();
    });
    expect(await load('E1:F2', 'values')).toEqual([
      [5, 5],
      [5, 5],
    ]);
  });

  test('an array of another shape is an invalid argument', async () => {
    expect(await codeOf(write('E1:F1', [[1, 2, 3]]))).toBe('InvalidArgument');
    expect(await codeOf(write('E1:F2', [[1, 2]]))).toBe('InvalidArgument');
  });

  test('formulas keep their text and follow edits within the same batch', async () => {
    const answer = await onMap(async (sheet, context) => {
      sheet.getRange('E1').formulas = [['=SUM(B2:B3)']];
      sheet.getRange('B2').values = [[10]];
      const sum = sheet.getRange('E1').load('values,formulas');
      await context.sync();
      return [sum.values, sum.formulas];
    });
    expect(answer).toEqual([[[30]], [['=SUM(B2:B3)']]]);
  });

  test('a write below and right of the grid makes the sheet bigger', async () => {
    await write('AZ5000', [['far']]);
    expect(await load('AZ5000', 'values')).toEqual([['far']]);
  });

  test('two thousand rows come through the big-array path of the library', async () => {
    const rows = Array.from({ length: 2000 }, (_, at) => [at, at * 2]);
    await write('E1:F2000', rows);
    expect(await load('E1:F2000', 'values')).toEqual(rows);
  });

  test('clearing contents leaves the look, clearing formats leaves the contents', async () => {
    const answer = await onMap(async (sheet, context) => {
      const cell = sheet.getRange('A2');
      cell.format.font.bold = true;
      cell.clear('Contents');
      const other = sheet.getRange('B2');
      other.format.font.bold = true;
      other.clear('Formats');
      cell.load('values,format/font/bold');
      other.load('values,format/font/bold');
      await context.sync();
      return [cell.values, cell.format.font.bold, other.values, other.format.font.bold];
    });
    expect(answer).toEqual([[['']], true, [[2]], false]);
  });

  test('undo takes a write back and is itself an edit', async () => {
    const changed: string[] = [];
    excel.workbook.listeners.push((event) => {
      if (event.kind === 'changed') changed.push(event.address);
    });
    await write('A2', [['New name']]);
    excel.book.undo();
    expect(await load('A2', 'values')).toEqual([['Data sharing']]);
    expect(changed).toEqual(['A2', 'A2']);
  });
});

describe('ranges', () => {
  test('geometry', async () => {
    const answer = await onMap(async (sheet, context) => {
      const range = sheet.getRange('B2:D5');
      const found = {
        cell: range.getCell(1, 2),
        row: range.getRow(0),
        column: range.getColumn(2),
        lastRow: range.getLastRow(),
        lastColumn: range.getLastColumn(),
        lastCell: range.getLastCell(),
        entireRow: range.getEntireRow(),
        entireColumn: range.getEntireColumn(),
        offset: range.getOffsetRange(1, -1),
        resized: range.getResizedRange(-1, 2),
        absolute: range.getAbsoluteResizedRange(1, 1),
        intersection: range.getIntersection('D5:F9'),
        bounding: range.getBoundingRect('A9'),
        byIndexes: sheet.getRangeByIndexes(0, 1, 2, 3),
        after: range.getColumnsAfter(2),
        below: range.getRowsBelow(1),
      };
      for (const one of Object.values(found)) one.load('address');
      const none = range.getIntersectionOrNullObject('Z1').load('address');
      await context.sync();
      const addresses = Object.entries(found).map(([name, one]) => [name, one.address.replace('Map!', '')]);
      return { ...(Object.fromEntries(addresses) as Record<string, string>), none: none.isNullObject };
    });
    expect(answer).toEqual({
      cell: 'D3',
      row: 'B2:D2',
      column: 'D2:D5',
      lastRow: 'B5:D5',
      lastColumn: 'D2:D5',
      lastCell: 'D5',
      entireRow: '2:5',
      entireColumn: 'B:D',
      offset: 'A3:C6',
      resized: 'B2:F4',
      absolute: 'B2',
      intersection: 'D5',
      bounding: 'A2:D9',
      byIndexes: 'B1:D2',
      after: 'E2:F5',
      below: 'B6:D6',
      none: true,
    });
  });

  test('a range off the sheet is an invalid argument, a missing intersection is not found', async () => {
    const off = onMap(async (sheet, context) => {
      sheet.getRange('A1').getOffsetRange(-1, 0).load('address');
      await context.sync();
    });
    const apart = onMap(async (sheet, context) => {
      sheet.getRange('A1').getIntersection('B2').load('address');
      await context.sync();
    });
    expect([await codeOf(off), await codeOf(apart)]).toEqual(['InvalidArgument', 'ItemNotFound']);
  });

  test('sheet names with spaces are quoted in addresses', async () => {
    const address = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Deal notes').getRange('A1').load('address');
      await context.sync();
      return range.address;
    });
    expect(address).toBe("'Deal notes'!A1");
  });

  test('inserting and deleting cells moves the others', async () => {
    await onMap(async (sheet, context) => {
      sheet.getRange('B2:B2').insert('Down');
      sheet.getRange('A1').delete('Left');
      await context.sync();
    });
    expect(await load('A1:C4', 'values')).toEqual([
      ['VM', 'SL', ''],
      ['Data sharing', '', 8],
      ['Support', 2, true],
      ['', 4, ''],
    ]);
  });

  test('inserting whole columns moves references along', async () => {
    const values = await onMap(async (sheet, context) => {
      const added = sheet.getRange('B:B').insert('Right').load('address');
      await context.sync();
      return added.address;
    });
    expect(values).toBe('Map!B:B');
    expect(await load('C3', 'formulas')).toEqual([['=C2*2']]);
  });

  test('inserting works on a sheet that is not the active one', async () => {
    const values = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Deal notes');
      sheet.getRange('A1').insert('Down');
      const used = sheet.getRange('A1:A2').load('values');
      const active = context.workbook.worksheets.getActiveWorksheet().load('name');
      await context.sync();
      return [used.values, active.name];
    });
    expect(values).toEqual([[[''], ['Note']], 'Map']);
  });

  test('merged cells hold their value in the first', async () => {
    await onMap(async (sheet, context) => {
      sheet.getRange('A1:B1').merge();
      await context.sync();
    });
    expect(await load('A1:C1', 'values')).toEqual([['Item', '', 'SL']]);
    await onMap(async (sheet, context) => {
      sheet.getRange('A1:B1').unmerge();
      await context.sync();
    });
    expect(excel.book.getActiveSheet().getMergedRanges()).toEqual([]);
  });

  test('hidden rows and columns are told, and left out of the visible view', async () => {
    const answer = await onMap(async (sheet, context) => {
      sheet.getRange('2:2').rowHidden = true;
      sheet.getRange('C:C').columnHidden = true;
      const all = sheet.getRange('A1:C3').load('rowHidden,columnHidden,hidden');
      const second = sheet.getRange('A2').load('rowHidden,hidden');
      const view = sheet.getRange('A1:C3').getVisibleView().load('values,rowCount,columnCount');
      const visible = sheet.getRange('A1:C3').getSpecialCells('Visible').load('address');
      await context.sync();
      return [
        [all.rowHidden, all.columnHidden, all.hidden],
        [second.rowHidden, second.hidden],
        view.values,
        visible.address,
      ];
    });
    expect(answer).toEqual([
      [null, null, null],
      [true, true],
      [
        ['Item', 'VM'],
        ['Support', 4],
      ],
      'Map!A1:B1,Map!A3:B3',
    ]);
  });

  test('special cells: formulas, constants, blanks', async () => {
    const answer = await onMap(async (sheet, context) => {
      const range = sheet.getRange('A1:D3');
      const found = [
        range.getSpecialCells('Formulas'),
        range.getSpecialCells('Constants', 'Numbers'),
        range.getSpecialCells('Constants', 'Logical'),
      ];
      for (const areas of found) areas.load('address');
      const none = range.getSpecialCellsOrNullObject('Blanks').load('address');
      await context.sync();
      return [...found.map((areas) => areas.address), none.isNullObject];
    });
    expect(answer).toEqual(['Map!B3', 'Map!B2:C2', 'Map!C3', true]);
  });

  test('selecting', async () => {
    const answer = await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Deal notes').getRange('B2:C3').select();
      const selected = context.workbook.getSelectedRange().load('address');
      const cell = context.workbook.getActiveCell().load('address');
      await context.sync();
      return [selected.address, cell.address];
    });
    expect(answer).toEqual(["'Deal notes'!B2:C3", "'Deal notes'!B2"]);
  });
});

describe('looks', () => {
  test('what is set is answered, what differs within a range is null', async () => {
    const answer = await onMap(async (sheet, context) => {
      sheet.getRange('H1').format.fill.color = 'yellow';
      const named = sheet.getRange('H1').load('format/fill/color');
      const head = sheet.getRange('A1:C1');
      head.format.fill.color = '#fff2cc';
      head.format.font.color = '#112233';
      head.format.font.bold = true;
      head.format.font.italic = true;
      head.format.wrapText = true;
      head.format.horizontalAlignment = 'Center';
      head.format.borders.getItem('EdgeBottom').style = 'Continuous';
      head.format.borders.getItem('EdgeBottom').color = '#FF0000';
      sheet.getRange('B2:B3').numberFormat = [['0.0'], ['0%']];
      head.load(
        'format/fill/color,format/font/color,format/font/bold,format/font/italic,format/wrapText,format/horizontalAlignment',
      );
      const edge = head.format.borders.getItem('EdgeBottom').load('style,color');
      const mixed = sheet.getRange('A1:A2').load('format/fill/color,format/font/bold');
      const plain = sheet
        .getRange('A3')
        .load('format/fill/color,format/font/bold,format/horizontalAlignment');
      const text = sheet.getRange('B2:B3').load('text,numberFormat');
      await context.sync();
      const { fill, font, wrapText, horizontalAlignment } = head.format;
      return {
        head: [fill.color, font.color, font.bold, font.italic, wrapText, horizontalAlignment],
        named: named.format.fill.color,
        edge: [edge.style, edge.color],
        mixed: [mixed.format.fill.color, mixed.format.font.bold],
        plain: [plain.format.fill.color, plain.format.font.bold, plain.format.horizontalAlignment],
        text: [text.text, text.numberFormat],
      };
    });
    expect(answer).toEqual({
      head: ['#FFF2CC', '#112233', true, true, true, 'Center'],
      named: '#FFFF00',
      edge: ['Continuous', '#FF0000'],
      mixed: [null, null],
      plain: ['#FFFFFF', false, 'General'],
      text: [
        [['2.0'], ['400%']],
        [['0.0'], ['0%']],
      ],
    });
  });

  test('column widths are in points, and fitting widens to the text', async () => {
    const answer = await onMap(async (sheet, context) => {
      const column = sheet.getRange('A:A');
      column.format.columnWidth = 30;
      column.load('format/columnWidth');
      await context.sync();
      const set = column.format.columnWidth;
      column.format.autofitColumns();
      column.load('format/columnWidth');
      await context.sync();
      return [set, column.format.columnWidth > 60];
    });
    expect(answer).toEqual([30, true]);
  });

  test('a look on a whole column stays within the grid', async () => {
    await onMap(async (sheet, context) => {
      sheet.getRange('B:B').format.font.bold = true;
      await context.sync();
    });
    expect(excel.book.getActiveSheet().getMaxRows()).toBeLessThan(5000);
  });
});

describe('worksheets', () => {
  test('adding, finding, renaming, activating, deleting', async () => {
    const answer = await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const report = worksheets.add('Report');
      report.getRange('A1').values = [['made']];
      worksheets.load('items/name,items/position,items/visibility');
      const active = worksheets.getActiveWorksheet().load('name');
      const missing = worksheets.getItemOrNullObject('Nope').load('name');
      await context.sync();
      const names = worksheets.items.map((sheet) => [sheet.name, sheet.position, sheet.visibility]);
      const before = active.name;
      report.name = 'Session review';
      report.activate();
      worksheets.getItem('Deal notes').delete();
      worksheets.load('items/name');
      const after = worksheets.getActiveWorksheet().load('name');
      await context.sync();
      return [names, before, missing.isNullObject, worksheets.items.map((sheet) => sheet.name), after.name];
    });
    expect(answer).toEqual([
      [
        ['Map', 0, 'Visible'],
        ['Deal notes', 1, 'Visible'],
        ['Report', 2, 'Visible'],
      ],
      'Map',
      true,
      ['Map', 'Session review'],
      'Session review',
    ]);
  });

  test('names are unique whatever their case, and Excel’s rules hold', async () => {
    const add = (name: string): Promise<string> =>
      codeOf(
        Excel.run(async (context) => {
          context.workbook.worksheets.add(name);
          await context.sync();
        }),
      );
    expect([await add('MAP'), await add('a/b'), await add('x'.repeat(32)), await add('Fine')]).toEqual([
      'ItemAlreadyExists',
      'InvalidArgument',
      'InvalidArgument',
      'no error',
    ]);
  });

  test('frozen panes', async () => {
    const answer = await onMap(async (sheet, context) => {
      const none = sheet.freezePanes.getLocationOrNullObject().load('address');
      await context.sync();
      const before = none.isNullObject;
      sheet.freezePanes.freezeAt(sheet.getRange('A1:B1'));
      const frozen = sheet.freezePanes.getLocationOrNullObject().load('address');
      await context.sync();
      return [before, frozen.address];
    });
    expect(answer).toEqual([true, 'Map!A1:B1']);
    expect((await excel.workbook.describe()).sheets[0]?.frozen).toEqual({ rows: 1, columns: 2 });
  });

  test('a protected sheet is read as ever and answers every write with AccessDenied', async () => {
    const write = (work: (sheet: Excel.Worksheet) => void): Promise<string> =>
      codeOf(
        onMap(async (sheet, context) => {
          work(sheet);
          await context.sync();
        }),
      );
    await write((sheet) => sheet.protection.protect());
    const protectedNow = await onMap(async (sheet, context) => {
      sheet.protection.load('protected');
      await context.sync();
      return sheet.protection.protected;
    });
    expect(protectedNow).toBe(true);
    expect(await load('A2', 'values')).toEqual([['Data sharing']]);
    const refused = [
      await write((sheet) => void (sheet.getRange('A1').values = [['x']])),
      await write((sheet) => void (sheet.getRange('A1').format.fill.color = '#FF0000')),
      await write((sheet) => sheet.getRange('A1').clear()),
      await write((sheet) => void sheet.getRange('A1').insert('Down')),
      await write((sheet) => void sheet.getRange('A1:C3').conditionalFormats.add('Custom')),
      await write((sheet) => void sheet.tables.add('A1:C3', true)),
    ];
    expect(new Set(refused)).toEqual(new Set(['AccessDenied']));
    await write((sheet) => sheet.protection.unprotect());
    expect(await write((sheet) => void (sheet.getRange('A1').values = [['x']]))).toBe('no error');
  });

  test('what the workbench lacks answers ApiNotFound by name', async () => {
    const error: unknown = await onMap(async (sheet, context) => {
      sheet.pivotTables.load('count');
      await context.sync();
    }).catch((reason: unknown) => reason);
    expect(error).toMatchObject({
      code: 'ApiNotFound',
      message: expect.stringContaining('Worksheet.pivotTables') as string,
    });
  });
});

describe('names', () => {
  test('a name is added, read, changed and deleted; its text stays as written', async () => {
    const answer = await Excel.run(async (context) => {
      const { names } = context.workbook;
      const range = context.workbook.worksheets.getItem('Map').getRange('B2:B3');
      names.add('SCORES', range, 'our scores');
      names.add('LIMIT', '=0.6');
      const twice = names.add('TWICE', '=LAMBDA([x], IF(ISOMITTED(x), 0, x*2))');
      names.load('items/name,items/formula,items/comment,items/type,items/scope,items/visible');
      const cells = context.workbook.worksheets.getItem('Map').getRange('E1:E3');
      cells.formulas = [['=SUM(SCORES)'], ['=TWICE(LIMIT)'], ['=TWICE()']];
      cells.load('values');
      await context.sync();
      const listed = names.items.map((name): unknown[] => [
        name.name,
        name.formula,
        name.comment,
        name.type,
        name.visible,
      ]);
      const values = cells.values;
      twice.formula = '=LAMBDA(x,x*3)';
      names.getItem('LIMIT').delete();
      const gone = names.getItemOrNullObject('LIMIT').load('name');
      const where = names.getItem('SCORES').getRange().load('address');
      cells.load('values');
      await context.sync();
      return { listed, values, gone: gone.isNullObject, where: where.address };
    });
    expect(answer).toEqual({
      listed: [
        ['SCORES', '=Map!$B$2:$B$3', 'our scores', 'Range', true],
        ['LIMIT', '=0.6', '', 'Double', true],
        ['TWICE', '=LAMBDA([x], IF(ISOMITTED(x), 0, x*2))', '', 'String', true],
      ],
      values: [[6], [1.2], [0]],
      gone: true,
      where: 'Map!B2:B3',
    });
  });

  test('a name that is taken, or that is a cell, is refused', async () => {
    const add = (name: string): Promise<string> =>
      codeOf(
        Excel.run(async (context) => {
          context.workbook.names.add(name, '=1');
          await context.sync();
        }),
      );
    expect([
      await add('GAP'),
      await add('gap'),
      await add('GAP1'),
      await add('my name'),
      await add('GAP_1'),
    ]).toEqual(['no error', 'ItemAlreadyExists', 'InvalidArgument', 'InvalidArgument', 'no error']);
  });

  test('a sheet has names of its own, and a range is found by name', async () => {
    const answer = await onMap(async (sheet, context) => {
      sheet.names.add('HERE', sheet.getRange('A2'));
      const found = sheet.getRange('HERE').load('values');
      const ofBook = context.workbook.names.getItemOrNullObject('HERE').load('name');
      await context.sync();
      return [found.values, ofBook.isNullObject];
    });
    expect(answer).toEqual([[['Data sharing']], true]);
  });
});

test('settings hold any plain value, by key', async () => {
  const answer = await Excel.run(async (context) => {
    const { settings } = context.workbook;
    settings.add('deal', { version: 1, budgets: [1, null, 3] });
    settings.add('other', 'x');
    settings.add('other', 'y');
    await context.sync();
    const deal = settings.getItem('deal').load('key,value');
    const none = settings.getItemOrNullObject('nope').load('value');
    settings.load('items/key,items/value');
    await context.sync();
    const list = settings.items.map((setting): unknown[] => [setting.key, setting.value]);
    settings.getItem('other').delete();
    const count = settings.getCount();
    await context.sync();
    return [deal.value as unknown, none.isNullObject, list, count.value];
  });
  const deal = { version: 1, budgets: [1, null, 3] };
  expect(answer).toEqual([
    deal,
    true,
    [
      ['deal', deal],
      ['other', 'y'],
    ],
    1,
  ]);
  expect((await excel.workbook.describe()).settings).toEqual({ deal });
});

test('looks that a batch sets one by one are one step of undo, are read at once, and leave formulas alone', async () => {
  const excel = await bootExcel({ sheets: { Map: [['Item', 1, '=B1*2']] } });
  await Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem('Map').getRange('C1');
    cell.format.fill.color = '#FF0000';
    cell.format.font.bold = true;
    const top = cell.format.borders.getItem('EdgeTop');
    top.style = 'Continuous';
    top.color = '#00FF00';
    cell.format.borders.getItem('EdgeBottom').style = 'Double';
    cell.format.load('fill/color,font/bold');
    top.load('style,color');
    cell.load('formulas');
    await context.sync();
    expect([cell.format.fill.color, cell.format.font.bold, top.style, top.color, cell.formulas]).toEqual([
      '#FF0000',
      true,
      'Continuous',
      '#00FF00',
      [['=B1*2']],
    ]);
  });
  const look = async () => {
    const [sheet] = (await excel.workbook.describe()).sheets;
    const { formula, value, style } = sheet?.cells.find(({ column }) => column === 2) ?? {};
    return [formula, value, Object.keys(style ?? {}), Object.keys(style?.borders ?? {})];
  };
  expect(await look()).toEqual(['=B1*2', 2, ['fillColor', 'bold', 'borders'], ['top', 'bottom']]);
  excel.book.undo();
  expect(await look()).toEqual(['=B1*2', 2, [], []]);
  excel.close();
});

describe('members that samples of Microsoft use', () => {
  const values = (address: string) => load(address, 'values');

  test('copying takes formulas, values or looks along, turns them and leaves blanks out', async () => {
    await onMap(async (sheet, context) => {
      sheet.getRange('B2').format.fill.color = '#FF0000';
      sheet.getRange('E5').copyFrom('B2:B3');
      sheet.getRange('G5').copyFrom('B3', Excel.RangeCopyType.values);
      sheet.getRange('H5:H6').copyFrom('A2', Excel.RangeCopyType.values);
      sheet.getRange('E8').copyFrom('A1:C1', Excel.RangeCopyType.all, false, true);
      sheet.getRange('A2:B2').copyFrom('D5:E5', Excel.RangeCopyType.all, true);
      await context.sync();
    });
    expect(await load('E5:E6', 'formulas')).toEqual([[2], ['=E5*2']]);
    expect(await values('G5:H6')).toEqual([[4, 'Data sharing'], ['', 'Data sharing']]); // prettier-ignore
    expect(await values('E8:E10')).toEqual([['Item'], ['VM'], ['SL']]);
    expect(await values('A2:B2')).toEqual([['Data sharing', 2]]);
    const color = await onMap(async (sheet, context) => {
      const { fill } = sheet.getRange('E5').format;
      fill.load('color');
      await context.sync();
      return fill.color;
    });
    expect(color).toBe('#FF0000');
  });

  test('filling goes on with the series, with formulas moved along', async () => {
    await write('E1:F2', [[1, 'Item 1'], [3, 'Item 2']]); // prettier-ignore
    await write('G1', [['=E1*2']]);
    await onMap(async (sheet, context) => {
      sheet.getRange('E1:F2').autoFill('E1:F4');
      sheet.getRange('G1').autoFill('G1:G4');
      sheet.getRange('A2').autoFill('A2:A4', Excel.AutoFillType.fillCopy);
      await context.sync();
    });
    expect(await values('E3:G4')).toEqual([[5, 'Item 3', 10], [7, 'Item 4', 14]]); // prettier-ignore
    expect(await values('A2:A4')).toEqual([['Data sharing'], ['Data sharing'], ['Data sharing']]);
  });

  test('cells that are moved are followed by what reads them', async () => {
    await onMap(async (sheet, context) => {
      sheet.getRange('B2').moveTo('F9');
      await context.sync();
    });
    expect(await load('B2:B3', 'formulas')).toEqual([[''], ['=F9*2']]);
    expect(await values('F9')).toEqual([[2]]);
  });

  test('a text is found, and Ctrl with an arrow leads to the edge', async () => {
    const found = await onMap(async (sheet, context) => {
      const one = sheet.getRange('A:C').find('support', { completeMatch: true });
      const none = sheet.getRange('A:C').findOrNullObject('supp', { completeMatch: true });
      const edge = sheet.getRange('A1').getRangeEdge('Down');
      const far = sheet.getRange('A1:B1').getExtendedRange('Right');
      for (const range of [one, none, edge, far]) range.load('address');
      await context.sync();
      return [one.address, none.isNullObject, edge.address, far.address];
    });
    expect(found).toEqual(['Map!A3', true, 'Map!A3', 'Map!A1:C1']);
  });

  test('duplicates go, and the first of each stays', async () => {
    await write('E1:F4', [['n', 1], ['a', 1], ['A', 2], ['b', 1]]); // prettier-ignore
    const counts = await onMap(async (sheet, context) => {
      const result = sheet.getRange('E1:F4').removeDuplicates([0], true).load();
      await context.sync();
      return [result.removed, result.uniqueRemaining];
    });
    expect(counts).toEqual([1, 2]);
    expect(await values('E1:F4')).toEqual([['n', 1], ['a', 1], ['b', 1], ['', '']]); // prettier-ignore
  });

  test('properties of cells, formats of several areas and Excel’s own styles', async () => {
    const answer = await onMap(async (sheet, context) => {
      sheet
        .getRange('A1:B1')
        .setCellProperties([
          [
            { format: { font: { bold: true }, borders: { bottom: { style: 'Continuous' } } } },
            { style: 'Good' },
          ],
        ]);
      const both = sheet.getRanges('A2,C2');
      both.format.fill.color = '#00FF00';
      const [first, good] = [sheet.getRange('A1').format, sheet.getRange('B1').format];
      first.font.load('bold');
      good.fill.load('color');
      both.format.fill.load('color');
      await context.sync();
      return [first.font.bold, good.fill.color, both.format.fill.color];
    });
    expect(answer).toEqual([true, '#C6EFCE', '#00FF00']);
    const refused = onMap(async (sheet, context) => {
      sheet.getRange('A1').setCellProperties([[{ format: { fill: { pattern: 'Gray25' } } }]]);
      await context.sync();
    });
    expect(await codeOf(refused)).toBe('ApiNotFound');
  });

  test('what a formula fills is known from either end', async () => {
    await write('E1', [['=SEQUENCE(3)']]);
    const found = await onMap(async (sheet, context) => {
      const spilled = sheet.getRange('E1').getSpillingToRange().load('address');
      const parent = sheet.getRange('E3').getSpillParentOrNullObject().load('address');
      const none = sheet.getRange('A1').getSpillParentOrNullObject().load('address');
      await context.sync();
      return [spilled.address, parent.address, none.isNullObject];
    });
    expect(found).toEqual(['Map!E1:E3', 'Map!E1', true]);
  });

  test('a sheet goes to another place', async () => {
    const names = await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.getItem('Deal notes').position = 0;
      worksheets.load('items/name');
      await context.sync();
      return worksheets.items.map(({ name }) => name);
    });
    expect(names).toEqual(['Deal notes', 'Map']);
  });

  test('comments are there until the workbook is closed, and saving says so', async () => {
    const answer = await onMap(async (sheet, context) => {
      const { comments } = context.workbook;
      const comment = comments.add('Map!A2', 'Ask Ann');
      comment.replies.add('Done');
      comment.resolved = true;
      comments.load('items/content,items/resolved');
      const place = comment.getLocation().load('address');
      const onSheet = sheet.comments.getCount();
      await context.sync();
      return [comments.items.map((one) => [one.content, one.resolved]), place.address, onSheet.value];
    });
    expect(answer).toEqual([[['Ask Ann', true]], 'Map!A2', 1]);
    expect((await excel.workbook.describe()).notSaved).toEqual([
      'The comment that was added is not saved: the workbench keeps comments until it is closed.',
    ]);
  });
});
