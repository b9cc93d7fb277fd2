import { NEW_DEAL } from '../../src/excel/deal/dealSettings';
import { readTemplate } from '../../src/excel/reading/readTemplate';
import { bootExcel, type BootedExcel } from '../bootExcel';
import { insertResultColumns } from '../excel/atOnce';

jest.setTimeout(60_000);

const HEADINGS = ['Concession', 'Value', 'Leverage', 'Relationship', 'Direction'];
const LIST = [
  HEADINGS,
  ['Price', 1, 2, 3, 'Give'],
  ['Volume', 2, 2, 2, 'Give'],
  ['Term', 3, null, 3, 'Give'],
  ['Data', 4, 4, 4, 'Give'],
  ['Support', 5, 5, 5, 'Get'],
  ['Training', 6, 6, 6, 'Give'],
];

describe('a running column', () => {
  let excel: BootedExcel;
  beforeEach(async () => {
    excel = await bootExcel({ sheets: { Map: LIST } });
  });
  afterEach(() => excel.close());

  const insert = () =>
    Excel.run(async (context) => {
      const reading = await readTemplate(context);
      if ('kind' in reading) throw new Error('The test sheet holds a list');
      return insertResultColumns(context, reading, NEW_DEAL, { running: true, at: null });
    });

  /** What the last column, "Given so far", says below its heading. */
  const given = () =>
    Excel.run(async (context) => {
      const used = context.workbook.worksheets.getItem('Map').getUsedRange();
      used.load('values');
      await context.sync();
      return used.values.slice(1).map((row) => row.at(-1) as unknown);
    });

  const onSheet = (work: (sheet: Excel.Worksheet) => void) =>
    Excel.run(async (context) => {
      work(context.workbook.worksheets.getItem('Map'));
      await context.sync();
    });

  test('goes on below a row that shows nothing', async () => {
    await insert();
    expect(await given()).toEqual([6, 12, '', 24, 24, 42]);
  });

  test('stays right when a row is deleted', async () => {
    await insert();
    await onSheet((sheet) => sheet.getRange('3:3').delete('Up'));
    expect(await given()).toEqual([6, '', 18, 18, 36]);
  });

  test('goes on from the last sum below a row that was put in, and counts it once inserted again', async () => {
    await insert();
    await onSheet((sheet) => {
      sheet.getRange('3:3').insert('Down');
      sheet.getRange('A3:E3').values = [['Exclusivity', 7, 7, 7, 'Give']];
    });
    expect(await given()).toEqual([6, '', 12, '', 24, 24, 42]);
    await insert();
    expect(await given()).toEqual([6, 27, 33, '', 45, 45, 63]);
  });
});
