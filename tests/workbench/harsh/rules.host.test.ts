import type { HarshBehaviour } from '../../../src/workbench/harsh/behaviours';
import { bootExcel, type BootedExcel } from '../../bootExcel';
import { errorCodeOf } from './errorCodeOf';

let excel: BootedExcel;

const boot = async (...harsh: readonly HarshBehaviour[]): Promise<void> => {
  excel = await bootExcel({
    sheets: {
      Map: [
        ['Item', 1],
        ['A', 2],
        ['B', 3],
      ],
    },
    harsh,
  });
};

const add = (formula: string) =>
  errorCodeOf(async (context) => {
    const format = context.workbook.worksheets
      .getItem('Map')
      .getRange('A2:B3')
      .conditionalFormats.add('Custom');
    format.custom.rule.formula = formula;
    await context.sync();
  });

const MALFORMED = '=SUM(A1';
const NOT_IN_RULES = [
  '=MATCH($B2,{1,2},0)',
  '=SUM((A1,B1))>1',
  '=SUM(A:A 2:2)',
  '=Deals[Sum]>1',
  '=CONCESSION.GAP(A2)>1',
];

test.each(NOT_IN_RULES)('a kind host takes %s', async (formula) => {
  await boot();
  expect(await add(formula)).toBe('done');
});

describe('with strictRules', () => {
  beforeEach(() => boot('strictRules'));

  test.each(NOT_IN_RULES)('%s is refused', async (formula) => {
    expect(await add(formula)).toBe('InvalidArgument');
  });

  test('what Excel takes is taken', async () => {
    expect(await add('=AND($B2>1,N("concession-map")=0)')).toBe('done');
  });

  test('a formula that is set counts from the range its format was got from, one that is read from its first cell', async () => {
    await add('=$B2>1');
    const formulaBy = (address: string) =>
      Excel.run(async (context) => {
        const formats = context.workbook.worksheets.getItem('Map').getRange(address).conditionalFormats;
        formats.load('items');
        await context.sync();
        const format = formats.items[0];
        if (!format) throw new Error('no format');
        format.custom.rule.formula = '=$B2>1';
        format.custom.rule.load('formula');
        await context.sync();
        return format.custom.rule.formula;
      });
    expect(await formulaBy('A2:B3')).toBe('=$B2>1');
    expect(await formulaBy('B3')).toBe('=$B1>1');
  });

  test('an address of very many areas fails', async () => {
    const address = Array.from({ length: 2500 }, (_, at) => `A${at + 1}`).join(',');
    const load = (text: string) =>
      errorCodeOf(async (context) => {
        context.workbook.worksheets.getItem('Map').getRanges(text).load('areaCount');
        await context.sync();
      });
    expect(await load('A1,B2')).toBe('done');
    expect(await load(address)).toBe('InvalidArgument');
  });
});

describe('a rule that is unreadable', () => {
  const types = () =>
    errorCodeOf(async (context) => {
      context.workbook.worksheets.getItem('Map').getRange().conditionalFormats.load('items/type');
      await context.sync();
    });
  const deleteAll = () =>
    errorCodeOf(async (context) => {
      const formats = context.workbook.worksheets.getItem('Map').getRange().conditionalFormats.load('items');
      await context.sync();
      for (const format of formats.items) format.delete();
      await context.sync();
    });

  test('comes of an undone deletion in a harsh host, and not in a kind one', async () => {
    for (const [harsh, code] of [
      [[], 'done'],
      [['brokenRules'], 'ItemNotFound'],
    ] as const) {
      await boot(...harsh);
      await add('=$B2>1');
      await deleteAll();
      expect(await types()).toBe('done');
      excel.book.undo();
      expect(await types()).toBe(code);
    }
  });

  test('can be planted by a test, and stays found by its id', async () => {
    await boot();
    await add('=$B2>1');
    const store = excel.workbook.sheetNamed('Map')?.conditionalFormats;
    const [record] = store?.list() ?? [];
    if (!store || !record) throw new Error('no rule');
    store.breakRule(record);
    expect(await types()).toBe('ItemNotFound');
    expect(
      await errorCodeOf(async (context) => {
        const formats = context.workbook.worksheets
          .getItem('Map')
          .getRange()
          .conditionalFormats.load('items/id');
        await context.sync();
        expect(formats.items.map(({ id }) => id)).toEqual([record.id]);
      }),
    ).toBe('done');
  });
});

describe('malformed formulas', () => {
  const cell = (formula: string) =>
    errorCodeOf(async (context) => {
      context.workbook.worksheets.getItem('Map').getRange('D1').formulas = [[formula]];
      await context.sync();
    });
  const name = (formula: string) =>
    errorCodeOf(async (context) => {
      context.workbook.names.add('Rate', formula);
      await context.sync();
    });

  test('are refused in cells, names and rules, by a kind host too', async () => {
    await boot();
    for (const write of [cell, name, add]) {
      expect(await write(MALFORMED)).toBe('InvalidArgument');
      expect(await write('=SUM(A1)')).toBe('done');
    }
  });

  test('what only looks like one passes as text', async () => {
    await boot();
    expect(await cell("'=SUM(A1")).toBe('done');
    expect(await cell('=')).toBe('done');
  });

  test('a name may stand for several areas without brackets', async () => {
    await boot();
    expect(await name('=Map!$A:$A,Map!$1:$1')).toBe('done');
    expect(await cell('=A1,B1')).toBe('InvalidArgument');
  });
});
