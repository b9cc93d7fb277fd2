import { methodSettings } from '../deal/deal';
import type { DealSettings } from '../deal/dealSettings';
import type { TemplateReading } from '../template/reading';
import { budgetsFor, settingsFor } from './oneScoreReview';
import { pointUnit } from '../../negotiation/pointUnit';
import { bestReachable } from '../../negotiation/trades/bestReachable';
import { sumOfPoints } from '../../negotiation/trades/tradePackage';
import { dealState } from '../../negotiation/trades/dealState';
import { tradeQuestion } from '../../negotiation/trades/tradeQuestion';

/** With more open rows nothing is said: a headline must not keep anybody waiting. */
const MOST_OPEN_ROWS = 40;
/** The search is exact below this; beyond it nothing is said. The work takes some tens of milliseconds. */
const BOUNDS = { stateBound: 2000, workBound: 100_000 };

const OPEN: ReadonlySet<string> = new Set(['idea', 'offered', 'asked']);

/** What the whole deal is worth to us, in points as people see them: as it stands once it is signed, else at best. */
export interface DealWorth {
  readonly worth: number;
  readonly isSigned: boolean;
}

/**
 * The best that the whole deal can still be worth to us, with them no worse off than without it, under the cap of an ongoing
 * relationship and within the limits. null where that cannot be told: an open row that they would give us has no guess of theirs,
 * there are too many open rows, or no such deal was found.
 *
 * @example agreed: nothing; open: a give of us -6 and them 15, a get of us 18 and them -7 → 12
 */
export function bestWorth({
  deal,
  reading: { rows, place },
}: {
  readonly deal: DealSettings;
  readonly reading: Pick<TemplateReading, 'rows' | 'place'>;
}): DealWorth | null {
  const settings = settingsFor(place.measure, methodSettings(deal));
  const unit = pointUnit(place.measure);
  const { value } = dealState(rows, settings);
  if (deal.signedOn !== null) return { worth: value / unit, isSigned: true };
  const open = rows.filter(({ status }) => OPEN.has(status));
  if (open.length > MOST_OPEN_ROWS) return null;
  if (open.some(({ direction, mirror }) => direction === 'get' && mirror === null)) return null;
  const question = tradeQuestion(rows, {
    capped: deal.relationship === 'ongoing',
    budgets: budgetsFor(place.measure, deal.budgets),
    measure: place.measure ?? 'three',
  });
  const best = bestReachable(question, settings, BOUNDS);
  return best === null ? null : { worth: sumOfPoints([value, best.offered.us]) / unit, isSigned: false };
}
