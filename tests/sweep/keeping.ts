import type { Change } from '../../src/excel/changes/change';
import { makeChanges } from '../../src/excel/changes/makeChanges';
import { baselineChange, sessionChange } from '../../src/excel/changes/snapshotChange';
import type { SessionReview } from '../../src/excel/review/sessionReview';
import { bootExcel } from '../bootExcel';
import { make, reviewed } from '../excel/changes/announced';
import type { Pressing } from './stops';

const HEADINGS = ['Concession', 'Direction', 'VM', 'SL', 'RE', 'Their VM', 'Their SL', 'Their RE', 'Status'];
const LIST = [
  HEADINGS,
  ['Data sharing', 'Give', 2, 8, 3, 5, 5, 5, 'Offered'],
  ["'=1+1", 'Give', 2, 1, 3, 8, 4, 6, 'Idea'],
  ["'007", 'Get', 6, 8, 6, null, null, null, 'Asked'],
];

type Announce = (now: SessionReview) => Change;

/** A workbook in which something was kept already, with one more announced by what was read of it then. */
export function opening(prepare: readonly Announce[], announce: Announce, edit?: () => Promise<void>) {
  return async (): Promise<Pressing> => {
    const excel = await bootExcel({ sheets: { Map: LIST, Notes: [['Mine']] } });
    for (const change of prepare) await make((now) => [change(now)]);
    await edit?.();
    const now = await reviewed();
    return { excel, press: (clock) => makeChanges([announce(now)], clock ? { clock } : {}) };
  };
}

/** Nothing was kept: the baseline is announced. */
export const first = opening([], (now) => baselineChange(now));
/** A baseline was kept: session 1 is announced. */
export const appended = opening([(now) => baselineChange(now)], (now) => sessionChange(now, 1));

/** A row of the history, as a colleague may add it. */
export const RECORD = (session: number, name: string) => [
  ...[session, 46_000, 'Map', 9, name, 'Give', 'Idea', '', 1, 2, 3, '', '', ''],
];
