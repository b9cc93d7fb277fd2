import { DEAL_KEY, dealText, newerDealRefusal, requestDeal, type DealSettings } from '../deal/deal';
import type { Change } from './change';

/** How a change of the settings is announced and told. */
export interface DealChangeWords {
  readonly title: string;
  /** What changes, as in "Limits: 20, 24 and 18 instead of none." */
  readonly where: string;
  /** One sentence after it was made. */
  readonly said: string;
}

/**
 * Keeps settings of the deal in the workbook; what is not named stays as it is. No cell is touched. Undo puts the previous
 * settings back, unless they were changed again since. Settings that a newer version of the add-in kept are not written over.
 */
export function dealChange(settings: Partial<DealSettings>, { title, where, said }: DealChangeWords): Change {
  return {
    id: 'deal',
    title,
    where: `${where} Kept in this workbook’s settings; no cell changes.`.trim(),
    make: async (context, now) => {
      const before = requestDeal(context);
      await context.sync();
      const refusal = newerDealRefusal(before);
      if (refusal !== null) return { kind: 'refused', refusal };
      const previous = before.isNullObject ? null : (before.value as unknown);
      const written = dealText({ ...now.deal, ...settings });
      context.workbook.settings.add(DEAL_KEY, written);
      await context.sync();
      return {
        kind: 'made',
        said,
        undo: async (later) => {
          const current = requestDeal(later);
          await later.sync();
          if (current.isNullObject || current.value !== written)
            return 'The settings were changed again since, so they stay as they are.';
          if (previous === null) current.delete();
          else later.workbook.settings.add(DEAL_KEY, previous);
          await later.sync();
          return 'The settings are as they were before.';
        },
      };
    },
  };
}
