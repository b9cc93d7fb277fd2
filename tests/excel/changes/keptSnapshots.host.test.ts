import { makeChanges } from '../../../src/excel/changes/makeChanges';
import { sessionChange } from '../../../src/excel/changes/snapshotChange';
import type { BootedExcel } from '../../bootExcel';
import { coAuthor } from '../../coAuthor';
import { everything, read, reviewed, undo } from './announced';
import { appended, first, RECORD } from '../../sweep/keeping';

describe('a session that a colleague records meanwhile', () => {
  let excel: BootedExcel;
  beforeEach(async () => {
    ({ excel } = await appended());
  });

  test('is not recorded twice, at whatever moment they do', async () => {
    const now = await reviewed();
    const trips: number[] = [];
    excel.host.interfere = ({ number }) => void trips.push(number);
    const notice = await makeChanges([sessionChange(now, 1)]);
    excel.host.interfere = null;
    await undo(notice);
    const rows = trips.length;
    for (let trip = 1; trip <= rows; trip++) {
      const before = await everything(excel);
      const at = excel.host.roundTrips + trip;
      excel.host.interfere = async ({ number }) => {
        if (number === at)
          await coAuthor(excel).appendTableRow('ConcessionHistory', RECORD(1, 'Data sharing'));
        return undefined;
      };
      const { text } = await makeChanges([sessionChange(now, 1)]);
      excel.host.interfere = null;
      expect(text).toContain('Session 1 was recorded in the meantime');
      expect(await read('Concession history', 'A5:E6')).toEqual([
        [1, 46_000, 'Map', 9, 'Data sharing'],
        ['', '', '', '', ''],
      ]);
      await coAuthor(excel).deleteTableRow('ConcessionHistory', 3);
      expect(await everything(excel)).toEqual(before);
    }
  });
});

test('a workbook that takes no new sheet refuses the first baseline and says why', async () => {
  const { excel, press } = await first();
  excel.workbook.isStructureProtected = true;
  const before = await everything(excel);
  expect((await press()).text).toContain(
    'The workbook is protected against new sheets, so nothing was changed.',
  );
  expect(await everything(excel)).toEqual(before);
});
