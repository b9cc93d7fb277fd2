import { methodSettings } from '../../excel/deal/deal';
import type { SessionReview } from '../../excel/review/sessionReview';
import { pointUnit } from '../../negotiation/pointUnit';
import { dealState } from '../../negotiation/trades/dealState';
import { onTheTable } from '../../negotiation/trades/onTheTable';
import { sumOfPoints } from '../../negotiation/trades/tradePackage';
import { tradeQuestion } from '../../negotiation/trades/tradeQuestion';
import { marginWords } from '../trades/afterWords';

/**
 * Where the whole deal stands against our walk-away, now and with what lies on the table; null where we have set none.
 *
 * @example 'The whole deal is 3 above your walk-away; with what lies on the table 2 above your walk-away.'
 */
export function walkAwayLine({
  deal,
  reading: { rows, place },
}: Pick<SessionReview, 'deal' | 'reading'>): string | null {
  const { value } = deal.walkAway;
  if (value === undefined) return null;
  const settings = methodSettings(deal);
  const unit = pointUnit(place.measure);
  const now = sumOfPoints([dealState(rows, settings).value / unit, -value]);
  const table = onTheTable(tradeQuestion(rows, { reservation: value * unit }), settings);
  const then = table?.after.margin ?? null;
  return then === null
    ? `The whole deal is ${marginWords(now)}.`
    : `The whole deal is ${marginWords(now)}; with what lies on the table, ${marginWords(then / unit)}.`;
}
