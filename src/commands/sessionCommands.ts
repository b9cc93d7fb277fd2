import { makeChanges } from '../excel/changes/makeChanges';
import { baselineChange, recordedSince, sessionChange } from '../excel/changes/snapshotChange';
import { isoDate } from '../excel/history/excelDate';
import { BASELINE } from '../excel/history/historyTable';
import type { KeepOutcome } from '../excel/history/keepSnapshot';
import { viewRequests, type Notice } from '../excel/notice';
import type { SessionReview } from '../excel/sessionReview';
import type { Command } from './ribbonCommand';
import { done, refused } from './noticeWords';

/** What is kept, as it begins a sentence. */
export function keptName(session: number): string {
  return session === 0 ? 'The baseline' : `Session ${session}`;
}

/** What to say of keeping the baseline or a session; null where the user has to be asked first. */
export function keepNotice(outcome: KeepOutcome): Notice | null {
  switch (outcome.kind) {
    case 'kept': {
      const rows = outcome.rows === 1 ? '1 row' : `${outcome.rows} rows`;
      const instead = outcome.replaced ? ', in place of what was kept before' : '';
      return done(`${keptName(outcome.session)} is kept on “${outcome.sheet}”: ${rows}${instead}.`);
    }
    case 'nothing to keep':
      return { kind: 'problem', text: 'No row has all three scores yet, so there is nothing to keep.' };
    case 'refused':
      return refused(outcome.refusal);
    case 'recorded already':
      return null;
  }
}

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
    let asked: Notice | null = null;
    const notice = await makeChanges((now) => {
      const session = sessionOf(now);
      const recorded = recordedSince(now, session);
      if (recorded === null)
        return [session === BASELINE ? baselineChange(now) : sessionChange(now, session)];
      asked = askInPane(session, recorded.date, button);
      return [];
    });
    return asked ?? notice;
  };
}

/** Keeps the list as the preparation. */
export const setBaselineCommand = keeping(() => BASELINE, 'Set baseline');

/** Keeps the list as it stands at the end of the session under way. */
export const endSessionCommand = keeping(({ session }) => session ?? 1, 'End session');
