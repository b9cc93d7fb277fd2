import type { Notice } from '../notice';
import type { SessionReview } from '../review/sessionReview';
import type { Change } from './change';
import { makeChanges } from './makeChanges';
import { needsAsking, proposals } from './proposals';

/**
 * The door for a verb that is pressed without an announcement, as those of the ribbon: what is ours is made at once, what is
 * the user's own is proposed in the pane and null is answered.
 */
export async function makeOrPropose(
  changesFor: (now: SessionReview) => readonly Change[],
): Promise<Notice | null> {
  const asked: Change[] = [];
  const notice = await makeChanges((now) => {
    const changes = changesFor(now);
    if (!needsAsking(changes)) return changes;
    asked.push(...changes);
    return [];
  });
  if (asked.length === 0) return notice;
  proposals.send(asked);
  return null;
}
