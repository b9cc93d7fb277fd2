import { methodSettings } from '../../excel/deal/deal';
import { sessionTotals, type SessionTotal } from '../../excel/report/sessionTotals';
import type { SessionReview } from '../../excel/review/sessionReview';
import { ledgerOf } from '../../negotiation/ledger';
import { pointUnit } from '../../negotiation/pointUnit';

/**
 * Given and received so far by session, in points as people see them: from the Session column, else from what was kept when each session ended, with today's
 * rows behind it. null where nothing tells of sessions. The last entry always equals the ledger of today.
 *
 * @example no Session column, session 1 ended with an agreed give 2/8/3, today an agreed get 6/8/6 besides →
 *          [{ session: 0, given: 0, received: 0 }, { session: 1, given: 13, received: 0 }, { session: 2, given: 13, received: 20 }]
 */
export function totalsBySession(reviewed: Kept): readonly SessionTotal[] | null {
  const unit = pointUnit(reviewed.reading.place.measure);
  return (
    totalsOf(reviewed)?.map(({ session, given, received }) => ({
      session,
      given: given / unit,
      received: received / unit,
    })) ?? null
  );
}

type Kept = Pick<SessionReview, 'reading' | 'deal' | 'review' | 'memory'>;

function totalsOf({ reading, deal, review, memory }: Kept): readonly SessionTotal[] | null {
  const { weights } = methodSettings(deal);
  const fromRows = sessionTotals(reading.rows, weights);
  const last = memory.snapshots.at(-1);
  if (fromRows !== null || last === undefined) return fromRows;
  const kept = [...(memory.baseline === null ? [] : [memory.baseline]), ...memory.snapshots].map((map) => {
    const records = [...map.records, ...map.gone, ...map.unsure.map(({ record }) => record)];
    const { given, received } = ledgerOf(records, weights);
    return { session: map.session, given: given.total, received: received.total };
  });
  const start = memory.baseline === null ? [{ session: 0, given: 0, received: 0 }] : [];
  const today = { given: review.given.total, received: review.received.total };
  const before = kept.at(-1);
  const isNew = before?.given !== today.given || before.received !== today.received;
  return [...start, ...kept, ...(isNew ? [{ session: last.session + 1, ...today }] : [])];
}
