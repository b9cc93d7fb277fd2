import type { Concession, Direction } from '../concession';
import { reviewDeal, type DealReview } from '../review';
import { total } from '../total';
import { NO_DETAILS, type ReviewContext, type RowDetails, type Snapshot } from './reviewContext';

/** The context with what every rule needs worked out once. */
export interface ReviewCase extends ReviewContext {
  readonly review: DealReview;
  /** The session under review and the one before; null where sessions are not known. */
  readonly current: number | null;
  readonly previous: number | null;
  /** Agreed rows of one direction that were agreed in this session; all of them where sessions are not known. */
  readonly agreedNow: (direction: Direction) => readonly Concession[];
  /** The same for the session before; none where sessions are not known. */
  readonly agreedBefore: (direction: Direction) => readonly Concession[];
  /** Our weighted total of a row. */
  readonly ownTotal: (row: Concession) => number;
  readonly detailsOf: (row: Concession) => RowDetails;
  /** The map as last kept before the session under review: the previous snapshot, else the baseline. */
  readonly before: Snapshot | null;
}

/** Rows whose Session cell is blank belong to the first session that ended with them agreed, else to the one under review. */
function sessionOf(row: Concession, snapshots: readonly Snapshot[], current: number | null): number | null {
  if (row.session !== null) return row.session;
  const known = snapshots.find((snapshot) =>
    snapshot.rows.some((kept) => kept.row === row.row && kept.status === 'agreed'),
  );
  return known?.session ?? current;
}

/** Works out the sessions and totals that the rules share. */
export function reviewCaseOf(context: ReviewContext): ReviewCase {
  const { rows, snapshots, settings } = context;
  const sessions = [
    ...rows.flatMap((row) => (row.session === null ? [] : [row.session])),
    ...snapshots.map((snapshot) => snapshot.session),
  ];
  const current = context.session ?? (sessions.length > 0 ? Math.max(...sessions) : null);
  const earlier = sessions.filter((session) => current !== null && session < current);
  const previous = earlier.length > 0 ? Math.max(...earlier) : null;
  const agreed = rows.filter((row) => row.status === 'agreed');
  const agreedIn = (session: number | null) => (direction: Direction) =>
    agreed.filter((row) => row.direction === direction && sessionOf(row, snapshots, current) === session);
  const kept = snapshots.filter((snapshot) => current === null || snapshot.session < current);
  return {
    ...context,
    review: reviewDeal(rows, settings, context.budgets),
    current,
    previous,
    agreedNow: agreedIn(current),
    agreedBefore: previous === null ? () => [] : agreedIn(previous),
    ownTotal: (row) => total(row.own, settings.weights),
    detailsOf: (row) => context.details.get(row.row) ?? NO_DETAILS,
    before: kept.at(-1) ?? context.baseline,
  };
}
