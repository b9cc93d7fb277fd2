import { settingsUndone, writeSettings, type DealChangeWords } from './dealChange';
import { onList, type Change } from './change';
import { listAsRead } from '../reading/listAsRead';
import { listSheetId } from './listRows';
import { newerDealRefusal, requestDeal } from '../deal/deal';
import type { DealSettings } from '../deal/dealSettings';
import { refreshOwnFormulas } from './refreshOwnFormulas';
import type { Refusal } from '../refusal';

/**
 * Keeps settings of the deal, and lets our formulas on the sheet follow them in the same step. Undo puts both back, unless the
 * settings were changed again since.
 */
export function dealSettingsChange(
  settings: Partial<DealSettings>,
  { title, where, said }: DealChangeWords,
): Change {
  return {
    id: 'deal',
    title,
    where,
    list: null,
    make: onList(async (writer, now) => {
      const { reading, deal } = now;
      const sheet = listSheetId(now);
      if (sheet === null) return { kind: 'refused', refusal: { kind: 'list gone' } };
      const newer = await newerSettings(writer.context);
      if (newer !== null) return { kind: 'refused', refusal: newer };
      // The formulas come first and are taken back last, so that they follow those settings that hold then.
      const refreshed = await refreshOwnFormulas(writer, {
        sheet,
        reading,
        deal: { ...deal, ...settings },
        expected: listAsRead(now),
      });
      if (refreshed.kind === 'refused' || refreshed.kind === 'moved') return refreshed;
      const outcome = await writeSettings(writer, settings);
      if (outcome.kind !== 'written') return outcome;
      return {
        kind: 'made',
        said: `${said}${REFRESH_SAID[refreshed.kind](reading.place.sheet)}`,
        undone: settingsUndone,
      };
    }),
  };
}

const REFRESH_SAID = {
  'none there': () => '',
  refreshed: (sheet: string) => ` Our highlights and columns on “${sheet}” follow.`,
  protected: (sheet: string) =>
    ` “${sheet}” is protected, so our highlights and columns on it stay as they were; the pane shows the new readings.`,
} as const;

/** The refusal where a newer version of the add-in has kept the settings: nothing is to be written then. */
async function newerSettings(context: Excel.RequestContext): Promise<Refusal | null> {
  const setting = requestDeal(context);
  await context.sync();
  return newerDealRefusal(setting.isNullObject ? undefined : setting.value);
}
