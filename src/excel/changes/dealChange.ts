import { DEAL_KEY, dealText, newerDealRefusal, parseDeal } from '../deal/deal';
import type { DealSettings } from '../deal/dealSettings';
import type { Change } from './change';
import { settingStep, type KeptSetting } from '../writing/settingStep';
import type { Writer, StepOutcome } from '../writing/step';

/** How a change of the settings is announced and told. */
export interface DealChangeWords {
  readonly title: string;
  /** What changes, as in "Limits: 20, 24 and 18 instead of none." */
  readonly where: string;
  /** One sentence after it was made. */
  readonly said: string;
}

/** What taking back says when it left the settings alone. */
const STAY = 'The settings were changed again since, so they stay as they are.';

/**
 * Keeps settings of the deal in the workbook; what is not named stays as it is. No cell is touched. Undo puts the previous
 * settings back, unless they were changed again since. Settings that a newer version of the add-in kept are not written over.
 */
export function dealChange(settings: Partial<DealSettings>, { title, where, said }: DealChangeWords): Change {
  return {
    id: 'deal',
    title,
    where: `${where} Kept in this workbook’s settings; no cell changes.`.trim(),
    list: null,
    make: async (writer) => {
      const outcome = await writeSettings(writer, settings);
      if (outcome.kind !== 'written') return outcome;
      return { kind: 'made', said, undone: settingsUndone };
    },
  };
}

/** What to say when settings were taken back. */
export function settingsUndone(edited: number): string {
  return edited > 0 ? STAY : 'The settings are as they were before.';
}

/**
 * Writes settings over those that are kept, read in the same moment. Two round trips.
 *
 * @param settings those that become others, or how they follow from what is kept
 */
export function writeSettings(
  writer: Writer,
  settings: Partial<DealSettings> | ((kept: DealSettings) => Partial<DealSettings>),
): Promise<StepOutcome<KeptSetting, KeptSetting>> {
  return writer.write(
    settingStep({
      key: DEAL_KEY,
      valueFor: (kept) => {
        const { deal } = parseDeal(kept === null ? null : kept.value);
        return dealText({ ...deal, ...(typeof settings === 'function' ? settings(deal) : settings) });
      },
      refuse: (kept) => newerDealRefusal(kept?.value),
    }),
  );
}
