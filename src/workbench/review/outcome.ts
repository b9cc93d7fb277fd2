import type { DealSettings } from '../../excel/dealSettings';
import type { TemplateReading } from '../../excel/template/reading';
import type { DealReview } from '../../negotiation/review';

/** What the add-in read from the workbook and what the method says about it: plain data. */
export interface ReviewOutcome {
  readonly reading: TemplateReading;
  readonly review: DealReview;
  readonly deal: DealSettings;
  /** Sentences about settings kept in the workbook that could not be used. */
  readonly notes: readonly string[];
}
