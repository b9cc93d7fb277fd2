import { onList, type Change } from '../../excel/changes/change';
import { sessionReviewOf, type SessionReview } from '../../excel/review/sessionReview';

/** The review of another session over what was read already; nothing is read again. */
export function reviewOf(reviewed: SessionReview, session: number | null, today: Date): SessionReview {
  if (session === null || session === reviewed.session) return reviewed;
  const { reading, deal, grids, records } = reviewed;
  return sessionReviewOf(reading, deal, grids, { session, today, notes: [], records });
}

/** A change that is about the session which was chosen, not about the one under way when it is made. */
export function about(session: number | null, change: Change): Change {
  return {
    ...change,
    make: onList((writer, now) => change.make(writer, reviewOf(now, session, new Date()))),
  };
}
