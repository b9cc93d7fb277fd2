import { reviewSheetChange } from '../../../src/excel/changes/reviewSheetChange';
import { ENTRIES_MARKER } from '../../../src/excel/report/findReviewSheet';
import { FAULTS } from '../../../src/workbench/protocol/faults';
import { everything, make, type, undo } from './announced';
import { fresh, TODAY } from '../../sweep/reviewing';

test('undo leaves a sheet that somebody coloured, drew a chart on, or took for their own', async () => {
  for (const work of [
    (sheet: Excel.Worksheet) => (sheet.getRange('C40').format.fill.color = '#FFFF00'),
    (sheet: Excel.Worksheet) => (sheet.getRange('C3').format.font.bold = true),
    (sheet: Excel.Worksheet) => sheet.charts.add('Line', sheet.getRange('A1:A2')),
    (sheet: Excel.Worksheet) => (sheet.name = 'For the board'),
  ]) {
    const { excel, press } = await fresh();
    const notice = await press();
    await Excel.run(async (context) => {
      work(context.workbook.worksheets.getItem('Review S2'));
      await context.sync();
    });
    const before = await everything(excel);
    expect((await undo(notice)).text).toBe('“Review S2” was edited since, so it stays.');
    expect(await everything(excel)).toEqual(before);
    excel.close();
  }
});

/** The lines that the user has filled in, wherever they stand by now. */
function typedIn(): Promise<unknown[]> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Review S2').names.getItem(ENTRIES_MARKER).getRange();
    range.load('formulas');
    await context.sync();
    return (range.formulas as unknown[][]).flat().filter((cell) => cell !== '');
  });
}

test('whatever stops a sheet in being written anew, what the user typed in comes back with the next press', async () => {
  const open = async () => {
    const { excel } = await fresh();
    await make((now) => [reviewSheetChange(now, TODAY)]);
    await Excel.run(async (context) => {
      const lines = context.workbook.worksheets.getItem('Review S2').names.getItem(ENTRIES_MARKER).getRange();
      lines.getCell(0, 0).values = [['Anna']];
      lines.getCell(1, 0).formulas = [['=1+1']];
      await context.sync();
    });
    await type('Map', 'D2', 1);
    return excel;
  };
  const press = () => make((now) => [reviewSheetChange(now, TODAY)]);
  const first = await open();
  const before = await everything(first);
  let size = 0;
  let trip = 0;
  const start = first.host.roundTrips;
  first.host.interfere = ({ writes, actions, number }) => {
    if (writes && actions > size) [size, trip] = [actions, number - start];
    return undefined;
  };
  expect((await press()).text).toBe(
    '“Review S2” is up to date. What you typed into who, what, by when is kept.',
  );
  first.host.interfere = null;
  const clean = await everything(first);
  expect(await typedIn()).toEqual(['Anna', '=1+1']);
  first.close();

  for (const after of [0, 9, Math.floor(size / 2), size - 3, size - 1, size]) {
    const excel = await open();
    const at = excel.host.roundTrips + trip;
    excel.host.interfere = ({ number }) => {
      if (number !== at) return undefined;
      return after >= size
        ? { kind: 'lose', error: FAULTS.serviceNotAvailable }
        : { kind: 'stop', after, error: FAULTS.accessDenied };
    };
    const { text } = await press();
    excel.host.interfere = null;
    const isBefore = JSON.stringify(await everything(excel)) === JSON.stringify(before);
    expect([after, /Nothing was changed|taken back/.test(text)]).toEqual([after, isBefore]);
    if (!isBefore) expect(text).toContain('Part of the change is still there, in “Review S2”');
    expect((await press()).text).toContain('“Review S2” is up to date');
    expect([after, await typedIn()]).toEqual([after, ['Anna', '=1+1']]);
    expect(await everything(excel)).toEqual(clean);
    excel.close();
  }
});
