import { ConditionalFormattingService } from '@univerjs/sheets-conditional-formatting';
import type { ConditionalFormatState } from '../../../src/workbench/objectModel/state';
import { bootExcel, type BootedExcel } from '../../bootExcel';

let excel: BootedExcel;
afterEach(() => {
  excel.close();
});
beforeEach(async () => {
  excel = await bootExcel({
    formats: 'computed',
    sheets: {
      Map: [
        ['Item', 'VM', 'SL'],
        ['A', 2, 8],
        ['B', 9, 3],
        ['C', 5, 5],
      ],
    },
  });
});

function onMap<T>(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>): Promise<T> {
  return Excel.run((context) => work(context.workbook.worksheets.getItem('Map'), context));
}

function addRule(address: string, formula: string, color: string): Promise<void> {
  return onMap(async (sheet, context) => {
    const rule = sheet.getRange(address).conditionalFormats.add(Excel.ConditionalFormatType.custom);
    rule.custom.rule.formula = formula;
    rule.custom.format.fill.color = color;
    await context.sync();
  });
}

/** What the grid paints over a column's cells; rules are evaluated in turns, so it asks until all have answered. */
async function painted(rows: readonly number[], column: number): Promise<(string | null)[]> {
  const service = excel.univer.__getInjector().get(ConditionalFormattingService);
  const look = () =>
    rows.map((row) => service.composeStyle('workbook', 'sheet-1', row, column)?.style?.bg?.rgb ?? null);
  let [before, now] = [look(), look()];
  for (let still = 0; still < 20; still = JSON.stringify(before) === JSON.stringify(now) ? still + 1 : 0) {
    await new Promise((resolve) => setTimeout(resolve, 10));
    await excel.settle();
    [before, now] = [now, look()];
  }
  return now;
}

test('a custom rule keeps its formula as written, with its whole look', async () => {
  const formula = '=AND($B2-$C2>=3,LEN($A2)>0)+N("concession-map")';
  const answer = await onMap(async (sheet, context) => {
    const rule = sheet.getRange('A2:C4').conditionalFormats.add('Custom');
    rule.custom.rule.formula = formula;
    const { format } = rule.custom;
    format.fill.color = '#ffc7ce';
    format.font.color = '#9C0006';
    format.font.bold = true;
    format.font.italic = true;
    format.numberFormat = '"▲ "0.0';
    format.borders.getItem('EdgeLeft').style = 'Continuous';
    format.borders.getItem('EdgeLeft').color = '#9C0006';
    rule.stopIfTrue = true;
    await context.sync();
    const read = sheet.getRange('B3').conditionalFormats.getItemAt(0);
    read.load('type,priority,stopIfTrue,custom/rule/formula,custom/format/numberFormat');
    read.custom.format.fill.load('color');
    read.custom.format.font.load('color,bold,italic');
    const edge = read.custom.format.borders.getItem('EdgeLeft').load('style,color');
    const range = read.getRange().load('address');
    await context.sync();
    return {
      type: read.type,
      priority: read.priority,
      stop: read.stopIfTrue,
      formula: read.custom.rule.formula,
      numberFormat: read.custom.format.numberFormat as unknown,
      fill: read.custom.format.fill.color,
      font: [read.custom.format.font.color, read.custom.format.font.bold, read.custom.format.font.italic],
      edge: [edge.style, edge.color],
      address: range.address,
    };
  });
  expect(answer).toEqual({
    type: 'Custom',
    priority: 0,
    stop: true,
    formula,
    numberFormat: '"▲ "0.0',
    fill: '#FFC7CE',
    font: ['#9C0006', true, true],
    edge: ['Continuous', '#9C0006'],
    address: 'Map!A2:C4',
  });
});

test('the grid paints what the rule says, and follows edits', async () => {
  await addRule('A2:A4', '=$B2>$C2', '#FFC7CE');
  expect(await painted([1, 2, 3], 0)).toEqual([null, '#FFC7CE', null]);
  excel.book.getActiveSheet().getRange('B2').setValue(10);
  expect(await painted([1, 2, 3], 0)).toEqual(['#FFC7CE', '#FFC7CE', null]);
});

test('the newest rule is the strongest; a rule may be moved', async () => {
  await addRule('A2:A4', '=TRUE', '#111111');
  await addRule('A2:A4', '=TRUE', '#222222');
  await addRule('A2:A4', '=TRUE', '#333333');
  const read = () =>
    onMap(async (sheet, context) => {
      const { conditionalFormats } = sheet.getRange('A2');
      conditionalFormats.load('items/priority,items/custom/format/fill/color');
      await context.sync();
      return conditionalFormats.items.map((one) => [one.priority, one.custom.format.fill.color]);
    });
  expect(await read()).toEqual([
    [0, '#333333'],
    [1, '#222222'],
    [2, '#111111'],
  ]);
  await onMap(async (sheet, context) => {
    sheet.getRange('A2').conditionalFormats.getItemAt(2).priority = 0;
    await context.sync();
  });
  expect((await read()).map(([, color]) => color)).toEqual(['#111111', '#333333', '#222222']);
  expect(await painted([1], 0)).toEqual(['#111111']);
});

test('several rules added in one batch stand newest first, as if added one by one', async () => {
  const colors = await onMap(async (sheet, context) => {
    for (const color of ['#111111', '#222222']) {
      const rule = sheet.getRange('A2:A4').conditionalFormats.add('Custom');
      rule.custom.rule.formula = '=TRUE';
      rule.custom.format.fill.color = color;
    }
    await context.sync();
    const { conditionalFormats } = sheet.getRange();
    conditionalFormats.load('items/custom/format/fill/color');
    await context.sync();
    return conditionalFormats.items.map((one) => one.custom.format.fill.color);
  });
  expect(colors).toEqual(['#222222', '#111111']);
});

test('a range answers the rules that touch it, and only those', async () => {
  await addRule('A2:A4', '=TRUE', '#111111');
  await addRule('C2:C4', '=TRUE', '#222222');
  const counts = await onMap(async (sheet, context) => {
    const of = ['A1', 'A4:B9', 'B1:D2', 'A:D'].map((address) =>
      sheet.getRange(address).conditionalFormats.getCount(),
    );
    await context.sync();
    return of.map((count) => count.value);
  });
  expect(counts).toEqual([0, 1, 1, 2]);
});

test('deleting one rule leaves the others; the found ones may be deleted in the same batch', async () => {
  await addRule('A2:A4', '=N("ours")=0', '#111111');
  await addRule('A2:A4', '=$A2="x"', '#222222');
  const rest = await onMap(async (sheet, context) => {
    const { conditionalFormats } = sheet.getRange();
    conditionalFormats.load('items/type,items/custom/rule/formula');
    await context.sync();
    for (const one of conditionalFormats.items) if (one.custom.rule.formula.includes('ours')) one.delete();
    conditionalFormats.load('items/custom/rule/formula');
    await context.sync();
    return conditionalFormats.items.map((one) => one.custom.rule.formula);
  });
  expect(rest).toEqual(['=$A2="x"']);
});

test('clearing a range takes a rule away there and leaves it on the rest', async () => {
  await addRule('A2:C4', '=TRUE', '#111111');
  await onMap(async (sheet, context) => {
    sheet.getRange('A3:C3').conditionalFormats.clearAll();
    await context.sync();
  });
  expect(await painted([1, 2, 3], 1)).toEqual(['#111111', null, '#111111']);
  const { sheets } = await excel.workbook.describe();
  expect(sheets[0]?.conditionalFormats[0]?.areas).toEqual([
    { row: 1, column: 0, rowCount: 1, columnCount: 3 },
    { row: 3, column: 0, rowCount: 1, columnCount: 3 },
  ]);
});

test('cell value rules compare with numbers and with references', async () => {
  await onMap(async (sheet, context) => {
    const high = sheet.getRange('B2:B4').conditionalFormats.add('CellValue');
    high.cellValue.format.fill.color = '#C6EFCE';
    high.cellValue.rule = { formula1: '=8', operator: 'GreaterThan' };
    const own = sheet.getRange('C2:C4').conditionalFormats.add('CellValue');
    own.cellValue.format.fill.color = '#FFEB9C';
    own.cellValue.rule = { formula1: '=$B$4', operator: 'EqualTo' };
    await context.sync();
  });
  expect(await painted([1, 2, 3], 1)).toEqual([null, '#C6EFCE', null]);
  expect(await painted([1, 2, 3], 2)).toEqual([null, null, '#FFEB9C']);
  const rules = await onMap(async (sheet, context) => {
    const { conditionalFormats } = sheet.getRange();
    conditionalFormats.load('items/type,items/cellValue/rule');
    await context.sync();
    return conditionalFormats.items.map((one) => [one.type, one.cellValue.rule]);
  });
  expect(rules).toEqual([
    ['CellValue', { formula1: '=$B$4', operator: 'EqualTo' }],
    ['CellValue', { formula1: '=8', operator: 'GreaterThan' }],
  ]);
});

test('rules move with inserted rows and columns', async () => {
  await addRule('B2:B4', '=B2>4', '#111111');
  await onMap(async (sheet, context) => {
    sheet.getRange('1:2').insert('Down');
    sheet.getRange('A:A').insert('Right');
    await context.sync();
  });
  const { sheets } = await excel.workbook.describe();
  expect(sheets[0]?.conditionalFormats[0]?.areas).toEqual([
    { row: 3, column: 2, rowCount: 3, columnCount: 1 },
  ]);
});

test('an undone rule is gone from the collection', async () => {
  await addRule('A2:A4', '=TRUE', '#111111');
  excel.book.undo();
  expect((await excel.workbook.describe()).sheets[0]?.conditionalFormats).toEqual([]);
});

describe('rules of an opened file', () => {
  const area = { row: 1, column: 1, rowCount: 3, columnCount: 1 };
  const rules: readonly ConditionalFormatState[] = [
    {
      origin: '0/0',
      kind: 'Custom',
      areas: [area, { row: 1, column: 2, rowCount: 2, columnCount: 1 }],
      stopIfTrue: true,
      formula: '=B2>4',
      style: { fillColor: '#FF0000', numberFormat: '0.00', bold: true },
    },
    { origin: '0/1', kind: 'ColorScale', areas: [area], stopIfTrue: false, style: {} },
    {
      origin: '1/0',
      kind: 'CellValue',
      areas: [area],
      stopIfTrue: false,
      comparison: { operator: 'Between', formula1: '=1', formula2: '=3' },
      style: { fontColor: '#00FF00' },
    },
    { origin: '2/0', kind: 'TopBottom', areas: [area], stopIfTrue: false, style: {} },
  ];

  beforeEach(() => {
    excel.workbook.restore({
      name: 'Deal.xlsx',
      names: [],
      settings: {},
      sheets: [
        {
          sheet: 'Map',
          visibility: 'Visible',
          isProtected: false,
          conditionalFormats: rules,
          tables: [],
          dataValidations: [],
          hyperlinks: [],
        },
      ],
    });
  });

  test('stay as they were, in their order, until something changes', async () => {
    expect((await excel.workbook.describe()).sheets[0]?.conditionalFormats).toEqual(rules);
  });

  test('are told with their kind, also those that the workbench cannot configure', async () => {
    const answer = await onMap(async (sheet, context) => {
      const { conditionalFormats } = sheet.getRange();
      conditionalFormats.load('items/type');
      const scale = conditionalFormats.getItemAt(1);
      scale.customOrNullObject.load('rule/formula');
      await context.sync();
      return [conditionalFormats.items.map((one) => one.type), scale.customOrNullObject.isNullObject];
    });
    expect(answer).toEqual([['Custom', 'ColorScale', 'CellValue', 'TopBottom'], true]);
  });

  test('stand below a new one, and survive adding and removing it', async () => {
    await addRule('B2:B4', '=TRUE', '#123456');
    const first = async () => (await excel.workbook.describe()).sheets[0]?.conditionalFormats ?? [];
    expect((await first()).map(({ origin }) => origin)).toEqual([undefined, '0/0', '0/1', '1/0', '2/0']);
    await onMap(async (sheet, context) => {
      sheet.getRange('B2').conditionalFormats.getItemAt(0).delete();
      await context.sync();
    });
    expect(await first()).toEqual(rules);
  });

  test('cannot be taken away by undo', async () => {
    excel.book.undo();
    expect((await excel.workbook.describe()).sheets[0]?.conditionalFormats).toEqual(rules);
  });
});

test('a ready-made criterion is set, read, painted and told with its look', async () => {
  await onMap(async (sheet, context) => {
    const { preset } = sheet.getRange('B2:B4').conditionalFormats.add('PresetCriteria');
    preset.rule = { criterion: 'AboveAverage' };
    preset.format.fill.color = '#FFC7CE';
    await context.sync();
  });
  const criterion = await onMap(async (sheet, context) => {
    const rule = sheet.getRange('B3').conditionalFormats.getItemAt(0);
    rule.preset.load('rule');
    await context.sync();
    return rule.preset.rule.criterion;
  });
  expect(criterion).toBe('AboveAverage');
  expect(await painted([1, 2, 3], 1)).toEqual([null, '#FFC7CE', null]);
  expect((await excel.workbook.describe()).sheets[0]?.conditionalFormats).toMatchObject([
    { kind: 'PresetCriteria', preset: 'AboveAverage', style: { fillColor: '#FFC7CE' } },
  ]);
});

test('a criterion that Excel does not have is refused', async () => {
  const asked = onMap(async (sheet, context) => {
    const { preset } = sheet.getRange('B2:B4').conditionalFormats.add('PresetCriteria');
    preset.rule = { criterion: 'Invalid' };
    await context.sync();
  });
  await expect(asked).rejects.toMatchObject({ code: 'InvalidArgument' });
});
