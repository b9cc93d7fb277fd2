import { settingsUndone, writeSettings, type DealChangeWords } from './dealChange';
import { onList, type Change } from './change';
import type { DealSettings } from '../deal/deal';
import { refreshMarks } from './dealMarks';
import { readDealAndTemplate } from '../reading/readTemplate';

/**
 * Keeps settings of the deal, and lets our marks on the sheet follow them in the same step. Undo puts both back, unless the
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
    make: onList(async (writer, { reading, deal }) => {
      const { context } = writer;
      // Taken back after the settings were, so that the marks follow those that hold then.
      writer.remember(async (later) => {
        const then = await readDealAndTemplate(later.context);
        if (!('kind' in then.reading)) await refreshMarks(later.context, then.reading, then.deal);
        return { kind: 'undone', edited: 0 };
      });
      const outcome = await writeSettings(writer, settings);
      if (outcome.kind !== 'written') return outcome;
      const marks = await refreshMarks(context, reading, { ...deal, ...settings });
      return {
        kind: 'made',
        said: `${said}${MARKS_SAID[marks](reading.place.sheet)}`,
        undone: settingsUndone,
      };
    }),
  };
}

const MARKS_SAID = {
  'none there': () => '',
  refreshed: (sheet: string) => ` Our marks on “${sheet}” follow.`,
  protected: (sheet: string) =>
    ` “${sheet}” is protected, so marks of ours on it stay as they were; the pane shows the new readings.`,
} as const;
