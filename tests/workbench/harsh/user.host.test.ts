import type { HarshBehaviour } from '../../../src/workbench/harsh/behaviours';
import { bootExcel, type BootedExcel } from '../../bootExcel';
import { codeOf, errorCodeOf } from './errorCodeOf';

let excel: BootedExcel;

const boot = async (...harsh: readonly HarshBehaviour[]): Promise<void> => {
  excel = await bootExcel({
    sheets: {
      Map: [
        ['Item', 1],
        ['A', 2],
      ],
    },
    harsh,
  });
};
const read = (options: Excel.RunOptions) =>
  codeOf(
    Excel.run(options, async (context) => {
      context.workbook.load('name');
      await context.sync();
    }),
  );

describe('while a cell is being edited', () => {
  test('a kind host claims no waiting and fails at once, asked to wait or not', async () => {
    await boot();
    excel.host.setEditing(true);
    expect(await read({ delayForCellEdit: true })).toBe('InvalidOperationInCellEditMode');
    excel.host.setEditing(false);
    expect(await read({})).toBe('done');
  });

  test('with cellEditDelay a batch waits that asked to, and goes on; another fails at once', async () => {
    await boot('cellEditDelay');
    excel.host.setEditing(true);
    expect(await read({})).toBe('InvalidOperationInCellEditMode');
    let isDone = false;
    const waiting = read({ delayForCellEdit: true }).then((code) => {
      isDone = true;
      return code;
    });
    await new Promise((resolve) => setTimeout(resolve, 0));
    await excel.settle();
    expect(isDone).toBe(false);
    excel.host.setEditing(false);
    expect(await waiting).toBe('done');
  });
});

describe('a selected chart', () => {
  const chartThenMerge = (selects: boolean) =>
    errorCodeOf(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Map');
      sheet.charts.add('ColumnClustered', sheet.getRange('A1:B2'));
      if (selects) sheet.getRange('A1').select();
      sheet.getRange('D1:E1').merge();
      await context.sync();
    });

  test('stops merging with selectedCharts, until a cell is selected', async () => {
    await boot('selectedCharts');
    expect(await chartThenMerge(false)).toBe('GeneralException');
    expect(await chartThenMerge(true)).toBe('done');
  });

  test('stops nothing in a kind host', async () => {
    await boot();
    expect(await chartThenMerge(false)).toBe('done');
  });
});

test.each([
  [[], 'Landscape'],
  [['lazyPageSettings'], 'Portrait'],
] as const)('page settings under %j: %s', async (harsh, expected) => {
  await boot(...harsh);
  await Excel.run(async (context) => {
    const { pageLayout } = context.workbook.worksheets.getItem('Map');
    pageLayout.orientation = 'Landscape';
    await context.sync();
    pageLayout.load('orientation');
    await context.sync();
    expect(pageLayout.orientation).toBe(expected);
  });
});

describe('a deleted name', () => {
  test('leaves #NAME? and the formula as it was, and heals when the name is added again', async () => {
    await boot();
    const cell = () =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem('Map').getRange('C1').load('formulas,values');
        await context.sync();
        return [range.formulas[0]?.[0], range.values[0]?.[0]] as unknown[];
      });
    const change = (work: (context: Excel.RequestContext) => unknown) =>
      errorCodeOf(async (context) => {
        work(context);
        await context.sync();
      });
    await change(({ workbook }) => workbook.names.add('Twice', '=LAMBDA(x,x*2)'));
    await change(({ workbook }) => {
      workbook.worksheets.getItem('Map').getRange('C1').formulas = [['=Twice(B2)']];
    });
    expect(await cell()).toEqual(['=Twice(B2)', 4]);
    await change(({ workbook }) => workbook.names.getItem('Twice').delete());
    expect(await cell()).toEqual(['=Twice(B2)', '#NAME?']);
    await change(({ workbook }) => workbook.names.add('Twice', '=LAMBDA(x,x*2)'));
    expect(await cell()).toEqual(['=Twice(B2)', 4]);
  });
});
