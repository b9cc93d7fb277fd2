import { makeChanges } from '../../../src/excel/changes/makeChanges';
import { baselineChange, sessionChange } from '../../../src/excel/changes/snapshotChange';
import type { Change } from '../../../src/excel/changes/change';
import type { SessionReview } from '../../../src/excel/review/sessionReview';
import { bootExcel, type BootedExcel } from '../../bootExcel';
import { coAuthor } from '../../coAuthor';
import { everything, make, read, reviewed, undo } from './announced';
import type { Pressing } from '../../sweep/stops';

const HEADINGS = ['Concession', 'Direction', 'VM', 'SL', 'RE', 'Their VM', 'Their SL', 'Their RE', 'Status'];
const LIST = [
  HEADINGS,
  ['Data sharing', 'Give', 2, 8, 3, 5, 5, 5, 'Offered'],
  ["'=1+1", 'Give', 2, 1, 3, 8, 4, 6, 'Idea'],
  ["'007", 'Get', 6, 8, 6, null, null, null, 'Asked'],
];

type Announce = (now: SessionReview) => Change;

/** A workbook in which something was kept already, with one more announced by what was read of it then. */
function opening(prepare: readonly Announce[], announce: Announce, edit?: () => Promise<void>) {
  return async (): Promise<Pressing> => {
    const excel = await bootExcel({ sheets: { Map: LIST, Notes: [['Mine']] } });
    for (const change of prepare) await make((now) => [change(now)]);
    await edit?.();
    const now = await reviewed();
    return { excel, press: (clock) => makeChanges([announce(now)], clock ? { clock } : {}) };
  };
}

const first = opening([], (now) => baselineChange(now));
const appended = opening([(now) => baselineChange(now)], (now) => sessionChange(now, 1));

const RECORD = (session: number, name: string) => [
  ...[session, 46_000, 'Map', 9, name, 'Give', 'Idea', '', 1, 2, 3, '', '', ''],
];

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
