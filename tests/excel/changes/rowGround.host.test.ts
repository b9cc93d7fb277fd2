import { scoresChange } from '../../../src/excel/changes/scoresChange';
import { statusChange } from '../../../src/excel/changes/statusChange';
import { makeChanges } from '../../../src/excel/changes/makeChanges';
import { bootExcel, type BootedExcel } from '../../bootExcel';
import { coAuthor } from '../../coAuthor';
import { DEAL_SHEET, DEAL_TABLE } from '../sampleDeal';
import { everything, make, read, reviewed, type, undo } from './announced';

jest.setTimeout(120_000);

const TERMS = { row: 7, name: 'Payment terms' };
let excel: BootedExcel;
afterEach(() => excel.close());
const bootList = async () => void (excel = await bootExcel({ sheets: { Map: DEAL_SHEET, Notes: [['x']] } }));

describe('columns that others moved', () => {
  beforeEach(bootList);

  test('undo writes no score of one dimension under the heading of another', async () => {
    const notice = await make((now) => [scoresChange(now, TERMS, { own: [6, 6, 6] })]);
    await coAuthor(excel).insertColumns('Map', 'D');
    const before = await everything(excel);
    expect((await undo(notice)).text).toBe(
      '3 cells stay as they are: they were edited since, or it cannot be told where they stand now.',
    );
    expect(await everything(excel)).toEqual(before);
  });

  test('a Status column that has moved is told as an edit, not as missing', async () => {
    const change = statusChange(await reviewed(), [TERMS], 'offered');
    await coAuthor(excel).insertColumns('Map', 'D');
    const before = await everything(excel);
    expect((await makeChanges([change])).text).toMatch(
      /“Map” was edited in the meantime, so nothing was changed/,
    );
    expect(await everything(excel)).toEqual(before);
  });

  test('undo follows the list when all of it has moved', async () => {
    const notice = await make((now) => [scoresChange(now, TERMS, { own: [6, 6, 6] })]);
    await coAuthor(excel).insertColumns('Map', 'A');
    await coAuthor(excel).insertRows('Map', 1);
    await undo(notice);
    expect(await read('Map', 'C8:F8')).toEqual([['Payment terms', 2, 1, 3]]);
  });

  test('undo leaves a column alone that only holds the same word', async () => {
    const notice = await make((now) => [statusChange(now, [TERMS], 'offered')]);
    await coAuthor(excel).insertColumns('Map', 'J');
    await coAuthor(excel).write('Map', 'J4:J7', [['Yesterday'], [''], [''], ['Offered']]);
    await undo(notice);
    expect(await read('Map', 'J7:K7')).toEqual([['Offered', 'Offered']]);
  });

  test('whose headings change places in the moment of writing get no scores of the other', async () => {
    await type('Map', 'C7', 1);
    const announced = scoresChange(await reviewed(), TERMS, { own: [5, 6, 3] });
    const swap = () => coAuthor(excel).write('Map', 'C4:D4', [['Our SL', 'Our VM']]);
    for (let trip = 1; trip <= 7; trip++) {
      await coAuthor(excel).write('Map', 'C4:D4', [['Our VM', 'Our SL']]);
      await coAuthor(excel).write('Map', 'C7:E7', [[1, 1, 3]]);
      const from = excel.host.roundTrips;
      excel.host.interfere = async ({ number }) => {
        if (number === from + trip) await swap();
        return undefined;
      };
      const notice = await make(() => [announced]);
      excel.host.interfere = null;
      if (excel.host.roundTrips - from < trip) break;
      expect([notice.kind, await read('Map', 'C7:E7')]).toEqual(['problem', [[1, 1, 3]]]);
    }
  });
});

describe('cells that a formula elsewhere fills', () => {
  test('are not written into, because that would break all of its results', async () => {
    await bootList();
    await coAuthor(excel).write('Notes', 'A6:C9', [
      [2, 8, 3],
      [2, 1, 3],
      [7, 9, 5],
      [5, 6, 6],
    ]);
    await coAuthor(excel).clear('Map', 'C6:E9');
    await type('Map', 'C6', '=Notes!A6:C9');
    await excel.settle();
    const before = await everything(excel);
    const notice = await make((now) => [scoresChange(now, TERMS, { own: [4, 4, 4] })]);
    expect(notice.text).toBe(
      'One formula fills several cells with its results, C7:E7 of “Map” among them, and writing there would break it, so nothing was changed. Change what the formula reads, or paste its results as values, then try again.',
    );
    expect(await everything(excel)).toEqual(before);
  });
});

describe('a formula among the scores of a table', () => {
  test('comes back by undo, and Excel’s filling of the column does not stay', async () => {
    excel = await bootExcel({ sheets: { Map: DEAL_TABLE }, harsh: 'all' });
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Map').tables.add('A1:J4', true);
      await context.sync();
    });
    await coAuthor(excel).type('Map', 'B3', '=1+1');
    const before = await everything(excel);
    const notice = await make((now) => [
      scoresChange(now, { row: 3, name: 'Payment terms' }, { own: [6, 6, 6] }),
    ]);
    await undo(notice);
    expect(await everything(excel)).toEqual(before);
  });
});
