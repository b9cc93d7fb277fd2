import { explainRefusal } from '../excel/explain';
import { isoDate } from '../excel/history/excelDate';
import type { KeepOutcome } from '../excel/history/keepSnapshot';
import { endSession, setBaseline } from '../excel/keepSession';
import { viewRequests, type Notice } from '../excel/notice';
import { reviewSession } from '../excel/sessionReview';
import { inExcel, type Command } from './ribbonCommand';
import { done, refused } from './templateCommand';

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

function keeping(keep: typeof setBaseline, button: string): Command {
  return () =>
    inExcel(async (context) => {
      const reviewed = await reviewSession(context);
      if (reviewed.kind === 'none') return { kind: 'problem', text: explainRefusal({ kind: 'no template' }) };
      const outcome = await keep(context, reviewed);
      return outcome.kind === 'recorded already'
        ? askInPane(outcome.session, outcome.date, button)
        : keepNotice(outcome);
    });
}

/** Keeps the list as the preparation. */
export const setBaselineCommand = keeping(setBaseline, 'Set baseline');

/** Keeps the list as it stands at the end of the session under way. */
export const endSessionCommand = keeping(endSession, 'End session');
