import { dealChange, type DealChangeWords } from '../changes/dealChange';
import type { Change } from '../changes/change';
import type { DealSettings } from './deal';
import { orTakenBack } from '../changes/orTakenBack';
import { refreshMarks } from './dealMarks';
import { readDealAndTemplate } from '../template/readTemplate';

/**
 * Keeps settings of the deal, and lets our marks on the sheet follow them in the same step. Undo puts both back, unless the
 * settings were changed again since.
 */
export function dealSettingsChange(settings: Partial<DealSettings>, words: DealChangeWords): Change {
  const kept = dealChange(settings, words);
  return {
    ...kept,
    where: words.where,
    make: async (context, now) => {
      const { reading, deal } = now;
      const outcome = await kept.make(context, now);
      if (outcome.kind === 'refused') return outcome;
      const undo = outcome.undo;
      const marks = await orTakenBack(
        context,
        async (failed) => {
          await undo?.(failed);
          await refreshMarks(failed, reading, deal);
        },
        () => refreshMarks(context, reading, { ...deal, ...settings }),
      );
      return {
        kind: 'made',
        said: `${outcome.said}${MARKS_SAID[marks](reading.place.sheet)}`,
        undo:
          undo === null
            ? null
            : async (later) => {
                const said = await undo(later);
                if (said === KEPT_AS_THEY_ARE) return said;
                // The list may have moved since.
                const then = await readDealAndTemplate(later);
                if (!('kind' in then.reading)) await refreshMarks(later, then.reading, then.deal);
                return said;
              },
      };
    },
  };
}

/** What taking back says when it left the settings alone. */
const KEPT_AS_THEY_ARE = 'The settings were changed again since, so they stay as they are.';

const MARKS_SAID = {
  'none there': () => '',
  refreshed: (sheet: string) => ` Our marks on “${sheet}” follow.`,
  protected: (sheet: string) =>
    ` “${sheet}” is protected, so marks of ours on it stay as they were; the pane shows the new readings.`,
} as const;
