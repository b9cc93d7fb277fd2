import { reviewDeal, type DealReview } from '../../negotiation/review';
import { methodSettings } from '../deal/deal';
import type { DealSettings } from '../deal/dealSettings';
import { readDealAndTemplate } from '../reading/readTemplate';
import type { NoTemplate, TemplateReading } from '../template/reading';

/** The workbook's own words turned into a review: what was read, and what the method says about it. */
export interface ReviewedWorkbook {
  readonly kind: 'reviewed';
  readonly deal: DealSettings;
  readonly reading: TemplateReading;
  readonly review: DealReview;
  /** Sentences for the user about settings that could not be used. */
  readonly notes: readonly string[];
}

/** Reads the deal and the template and reviews them. At most 4 round trips whatever the size; nothing is written. */
export async function reviewWorkbook(context: Excel.RequestContext): Promise<ReviewedWorkbook | NoTemplate> {
  const { deal, note, reading } = await readDealAndTemplate(context);
  if ('kind' in reading) return reading;
  return {
    kind: 'reviewed',
    deal,
    reading,
    review: reviewDeal(reading.rows, methodSettings(deal), deal.budgets),
    notes: note === null ? [] : [note],
  };
}
