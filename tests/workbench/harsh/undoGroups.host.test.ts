import { makeChanges } from '../../../src/excel/changes/makeChanges';
import type { HarshBehaviour } from '../../../src/workbench/harsh/behaviours';
import { FORMULAS_IN_GROUP } from '../../../src/workbench/harsh/undoGroups';
import { bootExcel, type BootedExcel } from '../../bootExcel';
import { reviewed } from '../../excel/changes/announced';
import { bootList } from '../../sweep/bootList';
import { SCENARIOS, type Scenario } from '../../sweep/scenarios';
import { codeOf } from './errorCodeOf';

let excel: BootedExcel;

const boot = async (...harsh: readonly HarshBehaviour[]): Promise<void> => {
  excel = await bootExcel({ sheets: { Map: [['Item']], Other: [[1]] }, harsh });
};

const grouped = (work: (context: Excel.RequestContext) => unknown, options: Excel.RunOptions = {}) =>
  codeOf(
    Excel.run({ mergeUndoGroup: true, ...options }, async (context) => {
      work(context);
      await context.sync();
    }),
  );

const write = (context: Excel.RequestContext): void => {
  context.workbook.worksheets.getItem('Map').getRange('A2').values = [['written']];
};
const deleteOther = (context: Excel.RequestContext): void =>
  context.workbook.worksheets.getItem('Other').delete();
const formulas =
  (count: number, row = 1) =>
  (context: Excel.RequestContext) => {
    context.workbook.worksheets.getItem('Map').getRangeByIndexes(row, 2, count, 1).formulas = Array.from(
      { length: count },
      () => ['=1+1'],
    );
  };

test('a kind host claims no undo groups and minds none', async () => {
  await boot();
  expect(Office.context.requirements.isSetSupported('ExcelApi', '1.20')).toBe(false);
  expect(await grouped(deleteOther)).toBe('done');
  expect(await grouped(formulas(FORMULAS_IN_GROUP + 1))).toBe('done');
});

describe('with undoGroups', () => {
  beforeEach(() => boot('undoGroups'));

  test('ExcelApi 1.20 is claimed', () => {
    expect(Office.context.requirements.isSetSupported('ExcelApi', '1.20')).toBe(true);
  });

  test('what can be undone passes', async () => {
    expect(await grouped(write)).toBe('done');
  });

  test('the deletion of a sheet is refused in a group, and what stood before it in the batch stays done', async () => {
    const both = (context: Excel.RequestContext): void => {
      write(context);
      deleteOther(context);
    };
    expect(await grouped(both)).toBe('UndoNotSupported');
    const { sheets } = await excel.workbook.describe();
    expect(sheets.map(({ sheet }) => sheet)).toEqual(['Map', 'Other']);
    expect(sheets[0]?.cells).toContainEqual(expect.objectContaining({ value: 'written' }));
  });

  test('so is the comment of a name; outside a group neither is', async () => {
    const comment = (context: Excel.RequestContext): void => {
      context.workbook.names.getItem('Rate').comment = 'ours';
    };
    await Excel.run(async (context) => {
      context.workbook.names.add('Rate', '=5');
      await context.sync();
    });
    expect(await grouped(comment)).toBe('UndoNotSupported');
    expect(
      await codeOf(
        Excel.run(async (context) => {
          comment(context);
          deleteOther(context);
          await context.sync();
        }),
      ),
    ).toBe('done');
  });

  test('formulas are counted through the whole group', async () => {
    expect(await grouped(formulas(FORMULAS_IN_GROUP))).toBe('done');
    expect(await grouped(formulas(FORMULAS_IN_GROUP + 1))).toBe('UndoNotSupported');
    const inTwo = Excel.run({ mergeUndoGroup: true }, async (context) => {
      formulas(FORMULAS_IN_GROUP - 1)(context);
      await context.sync();
      formulas(2, 1100)(context);
      await context.sync();
    });
    expect(await codeOf(inTwo)).toBe('UndoNotSupported');
  });
});

test('with noUndoGroups every group that writes is refused, and nothing is done', async () => {
  await boot('noUndoGroups');
  expect(await grouped(write)).toBe('UndoNotSupported');
  expect(await grouped((context) => context.workbook.load('name'))).toBe('done');
  const { sheets } = await excel.workbook.describe();
  expect(sheets[0]?.cells).toHaveLength(1);
  expect(await codeOf(Excel.run(async (context) => (write(context), context.sync())))).toBe('done');
});

test('with noDelayedUndoGroups a group that is to wait for an edit fails', async () => {
  await boot('noDelayedUndoGroups');
  expect(await grouped(write, { delayForCellEdit: true })).toBe('GeneralException');
  expect(await grouped(write)).toBe('done');
});

describe('the changes of the add-in', () => {
  const made = async ({ on, prepare, changes }: Scenario, ...harsh: readonly HarshBehaviour[]) => {
    excel = await bootList(on, harsh);
    await prepare?.();
    const announced = changes(await reviewed());
    const before = excel.host.roundTrips;
    const { kind } = await makeChanges(announced);
    const trips = excel.host.roundTrips - before;
    excel.close();
    return { kind, trips };
  };
  const first = SCENARIOS.filter(({ of }, at) => SCENARIOS.findIndex((one) => one.of === of) === at);

  test.each(first)('$name: holds nothing in a group that Excel cannot undo', async (scenario) => {
    const kindly = await made(scenario);
    expect(kindly.kind).toBe('done');
    // Refused once, it would be made a second time without a group.
    expect(await made(scenario, 'undoGroups')).toEqual(kindly);
    const { kind, trips } = await made(scenario, 'noUndoGroups');
    expect(kind).toBe('done');
    expect(trips).toBeLessThan(2 * kindly.trips + 4);
  });
});
