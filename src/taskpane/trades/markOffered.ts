import type { Change } from '../../excel/changes/change';
import { statusChange } from '../../excel/changes/statusChange';
import type { SessionReview } from '../../excel/review/sessionReview';
import type { Direction, Status } from '../../negotiation/concession';
import type { TradePackage } from '../../negotiation/trades/tradePackage';

const MARKS: readonly (readonly [Direction, Status])[] = [
  ['give', 'offered'],
  ['get', 'asked'],
];

/** The changes that write an offer down: what we give becomes offered, what we get asked for. Empty where it stands so already. */
export function markOffered(
  reviewed: SessionReview,
  { items }: Pick<TradePackage, 'items'>,
): readonly Change[] {
  const stands = new Map(reviewed.reading.rows.map(({ row, status }) => [row, status]));
  return MARKS.flatMap(([direction, status]) => {
    const rows = items.filter((item) => item.direction === direction && stands.get(item.row) !== status);
    return rows.length === 0 ? [] : [statusChange(reviewed, rows, status)];
  });
}
