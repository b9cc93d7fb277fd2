import type { Concession, Triple } from '../../negotiation/concession';
import { ledgerOf } from '../../negotiation/ledger';

/** Given and received so far at the end of a session, in points of the weighted total. */
export interface SessionTotal {
  /** 0: before the first session. */
  readonly session: number;
  readonly given: number;
  readonly received: number;
}

/**
 * Running totals by session over the agreed rows, from the start on, one entry for each session that agreed something. Agreed
 * rows without a session count from the start, so that the last entry always equals the ledger. null when no row tells a
 * session: there is no course to show.
 *
 * @example an agreed give 2/8/3 of session 1 and an agreed get 6/8/6 of session 3 →
 *          [{ session: 0, given: 0, received: 0 }, { session: 1, given: 13, received: 0 }, { session: 3, given: 13, received: 20 }]
 */
export function sessionTotals(
  rows: readonly Concession[],
  weights: Triple<number>,
): readonly SessionTotal[] | null {
  const agreed = rows.filter(({ status }) => status === 'agreed');
  const sessions = [...new Set(agreed.flatMap(({ session }) => session ?? []))].sort((a, b) => a - b);
  if (sessions.length === 0) return null;
  return [0, ...sessions].map((session) => {
    const { given, received } = ledgerOf(
      agreed.filter((row) => (row.session ?? 0) <= session),
      weights,
    );
    return { session, given: given.total, received: received.total };
  });
}
