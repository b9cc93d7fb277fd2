import type { Rule } from './finding';
import { benchmarkDeviation } from './rules/benchmarkDeviation';
import { budgetNear, budgetOver } from './rules/budgets';
import { framedSmall } from './rules/framedSmall';
import { highLeverageGiveaway } from './rules/highLeverageGiveaway';
import {
  implementationGap,
  mirrorMissing,
  precedent,
  preemptiveGive,
  unscoredAgreed,
} from './rules/incompleteRows';
import { lowValueReceipts } from './rules/lowValueReceipts';
import { mapMismatch } from './rules/mapMismatch';
import { captureOverCap, counterpartLosing, valueDestroyed, weAreLosing } from './rules/netPosition';
import { notRescored } from './rules/notRescored';
import { flatIncrements, offerReversal, selfBidding } from './rules/offers';
import { overGiving } from './rules/overGiving';
import { relationshipDrain } from './rules/relationshipDrain';
import { reviewDue } from './rules/reviewDue';
import { salamiSlicing } from './rules/salamiSlicing';
import { scoreDrift } from './rules/scoreDrift';
import { scorerDisagreement } from './rules/scorerDisagreement';
import { tokenReceipts } from './rules/tokenReceipts';
import { unreciprocatedGive } from './rules/unreciprocatedGive';

/** Every rule of the session review; the documentation lists them in this order. */
export const RULES: readonly Rule[] = [
  highLeverageGiveaway,
  lowValueReceipts,
  salamiSlicing,
  tokenReceipts,
  unreciprocatedGive,
  overGiving,
  budgetNear,
  budgetOver,
  captureOverCap,
  counterpartLosing,
  weAreLosing,
  valueDestroyed,
  framedSmall,
  mapMismatch,
  scoreDrift,
  notRescored,
  relationshipDrain,
  precedent,
  unscoredAgreed,
  mirrorMissing,
  scorerDisagreement,
  implementationGap,
  preemptiveGive,
  benchmarkDeviation,
  reviewDue,
  selfBidding,
  flatIncrements,
  offerReversal,
];
