import type { Concession, Direction } from '../concession';
import { reviewDeal, type DealReview } from '../review';
import { pointUnit } from '../pointUnit';
import { total } from '../total';
import { shown } from './sentence';
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
  /** Points of totals and of their sums as people read them. */
  readonly points: (total: number) => string;
  readonly detailsOf: (row: Concession) => RowDetails;
  /** The map as last kept before the session under review: the previous snapshot, else the baseline. */
  readonly before: Snapshot | null;
}

/** For each row that stands agreed, the first session from which it ended so without a break. */
function agreedSince(snapshots: readonly Snapshot[]): ReadonlyMap<number, number> {
  const sessions = new Map<number, number>();
  for (const { session, rows } of snapshots)
    for (const { row, status } of rows)
      if (status !== 'agreed') sessions.delete(row);
      else if (!sessions.has(row)) sessions.set(row, session);
  return sessions;
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
  // A row whose Session cell is blank belongs to the session from which it stands agreed, else to the one under review.
  const known = agreedSince(snapshots);
  const sessionOf = (row: Concession) => row.session ?? known.get(row.row) ?? current;
  const agreedIn = (session: number | null) => (direction: Direction) =>
    agreed.filter((row) => row.direction === direction && sessionOf(row) === session);
  const kept = snapshots.filter((snapshot) => current === null || snapshot.session < current);
  return {
    ...context,
    review: reviewDeal(rows, settings, context.budgets),
    current,
    previous,
    agreedNow: agreedIn(current),
    agreedBefore: previous === null ? () => [] : agreedIn(previous),
    ownTotal: (row) => total(row.own, settings.weights),
    points: (sum) => shown(sum / pointUnit(context.measure)),
    detailsOf: (row) => context.details.get(row.row) ?? NO_DETAILS,
    before: kept.at(-1) ?? context.baseline,
  };
}
