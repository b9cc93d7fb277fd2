import { DEAL_KEY, dealText } from '../../src/excel/deal/deal';
import type { DealSettings } from '../../src/excel/deal/dealSettings';

/** Keeps the deal in the workbook, as one that is there already when a test begins. */
export async function writeDeal(context: Excel.RequestContext, deal: DealSettings): Promise<void> {
  context.workbook.settings.add(DEAL_KEY, dealText(deal));
  await context.sync();
}
