import type { Change } from '../excel/changes/change';
import { makeOrPropose } from '../excel/changes/makeOrPropose';
import type { SessionReview } from '../excel/review/sessionReview';
import { showPane, type Command } from './ribbonCommand';

/** A verb that changes something: at once what is ours; what is the user's own is shown in the pane with its cells, and waits there. */
export function changes(changesFor: (now: SessionReview) => readonly Change[]): Command {
  return async () => {
    const notice = await makeOrPropose(changesFor);
    if (notice === null) await showPane();
    return notice;
  };
}
