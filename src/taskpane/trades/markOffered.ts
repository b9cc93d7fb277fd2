import type { Change } from '../../excel/changes/change';
import { statusChange } from '../../excel/changes/statusChange';
import type { SessionReview } from '../../excel/review/sessionReview';
import type { Direction, Status } from '../../negotiation/concession';
import type { TradePackage } from '../../negotiation/trades/tradePackage';

/** What each side of an offer becomes, and the statuses that say as much or more already: they may have offered what we ask for. */
const MARKS: readonly (readonly [Direction, Status, readonly Status[]])[] = [
  ['give', 'offered', ['offered']],
  ['get', 'asked', ['asked', 'offered']],
];

/**
 * The changes that write an offer down: what we give becomes offered, what we get asked for, unless they offered it. Empty where it
 * stands so already.
 */
export function markOffered(
  reviewed: SessionReview,
  { items }: Pick<TradePackage, 'items'>,
): readonly Change[] {
  const stands = new Map(reviewed.reading.rows.map(({ row, status }) => [row, status]));
  return MARKS.flatMap(([direction, status, enough]) => {
    const rows = items.filter((item) => {
      const now = stands.get(item.row);
      return item.direction === direction && (now === undefined || !enough.includes(now));
    });
    return rows.length === 0 ? [] : [statusChange(reviewed, rows, status)];
  });
}
