import { methodSettings } from '../../excel/deal/deal';
import type { DealSettings } from '../../excel/deal/dealSettings';
import type { Budgets } from '../../negotiation/budget';
import { DIMENSIONS } from '../../negotiation/concession';
import type { DealReview } from '../../negotiation/review';
import type { MethodSettings } from '../../negotiation/settings';
import type { LimitBarInput } from '../charts/limitUse';
import { pointUnit } from '../../negotiation/pointUnit';
import type { ShareOfDeal } from '../charts/shareDrawing';

/** What was given away on value, leverage and relationship, in this order, each with its limit. */
export function limitUses(
  { given, pending }: DealReview,
  budgets: Budgets,
  { budgetNear }: Pick<MethodSettings, 'budgetNear'>,
): readonly LimitBarInput[] {
  return DIMENSIONS.map((dimension, at) => ({
    spent: given[dimension],
    waiting: pending.given[dimension],
    limit: budgets[at] ?? null,
    near: budgetNear,
  }));
}

/** The fair share as the deal is set up, in points as people see them. */
export function shareOf(
  { net, capture }: DealReview,
  deal: DealSettings,
  measure: 'one' | undefined,
): ShareOfDeal {
  const unit = pointUnit(measure);
  const shownNet = { ...net, us: net.us / unit, them: net.them / unit, created: net.created / unit };
  return {
    net: shownNet,
    capture,
    mark: methodSettings(deal).captureCap,
    oneOff: deal.relationship === 'one-off',
  };
}
