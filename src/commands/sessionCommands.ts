import { makeChanges } from '../excel/changes/makeChanges';
import { baselineChange, keptName, recordedSince, sessionChange } from '../excel/changes/snapshotChange';
import { isoDate } from '../cells/excelDate';
import { BASELINE } from '../excel/history/historyTable';
import { viewRequests, type Notice } from '../excel/notice';
import type { SessionReview } from '../excel/review/sessionReview';
import type { Command } from './ribbonCommand';

/** The ribbon cannot ask; the pane's button of the same name can. */
function askInPane(session: number, date: number | null, button: string): Notice {
  viewRequests.send('review');
  const when = date === null ? '' : ` on ${isoDate(date)}`;
  return {
    kind: 'problem',
    text: `${keptName(session)} was recorded${when} already, so nothing was changed. To replace it, choose ${button} here under “After the session”.`,
  };
}

function keeping(sessionOf: (now: SessionReview) => number, button: string): Command {
  return async () => {
    const asked: Notice[] = [];
    const notice = await makeChanges((now) => {
      const session = sessionOf(now);
      const recorded = recordedSince(now, session);
      if (recorded === null)
        return [session === BASELINE ? baselineChange(now) : sessionChange(now, session)];
      asked.push(askInPane(session, recorded.date, button));
      return [];
    });
    return asked[0] ?? notice;
  };
}

/** Keeps the list as the preparation. */
export const setBaselineCommand = keeping(() => BASELINE, 'Set baseline');

/** Keeps the list as it stands at the end of the session under way. */
export const endSessionCommand = keeping(({ session }) => session ?? 1, 'End session');
