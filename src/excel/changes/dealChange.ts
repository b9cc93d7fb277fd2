import {
  DEAL_KEY,
  dealText,
  newerDealRefusal,
  parseDeal,
  requestDeal,
  type DealSettings,
} from '../deal/deal';
import type { Change } from './change';
import type { Step, Writer, StepOutcome } from './step';
import { same } from './writer';

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

/** The setting as it is kept: its text; null where there is none. */
type Kept = { readonly value: unknown } | null;

/** Writes settings over those that are kept, read in the same moment. Two round trips. */
export function writeSettings(
  writer: Writer,
  settings: Partial<DealSettings>,
): Promise<StepOutcome<Kept, Kept>> {
  return writer.write(
    settingStep((kept) => dealText({ ...parseDeal(kept === null ? null : kept.value).deal, ...settings })),
  );
}

/** @param textFor what is kept afterwards, given what is kept now; null: nothing */
function settingStep(textFor: (kept: Kept) => unknown): Step<Kept, Kept> {
  const put = (context: Excel.RequestContext, value: unknown, now: Kept) => {
    const { settings } = context.workbook;
    if (value !== null) settings.add(DEAL_KEY, value);
    else if (now !== null) settings.getItem(DEAL_KEY).delete();
  };
  const watch = (context: Excel.RequestContext) => {
    const setting = requestDeal(context);
    return (): Kept => (setting.isNullObject ? null : { value: setting.value as unknown });
  };
  const read = async (context: Excel.RequestContext) => {
    const kept = watch(context);
    await context.sync();
    return kept();
  };
  return {
    where: 'the settings that this workbook keeps',
    read,
    refuse: (state) => newerDealRefusal(state?.value),
    watch,
    seen: (state) => state,
    write: (context, state) => put(context, textFor(state), state),
    foundBefore: (_, before) => before,
    restore: async (context, { to, now }) => {
      put(context, to?.value ?? null, now);
      await context.sync();
    },
    inverse: async (context, { before, after }) => {
      const now = await read(context);
      if (!same(now, after)) return { make: null, edited: 1 };
      return { make: (writer) => writer.write(settingStep(() => before?.value ?? null)), edited: 0 };
    },
  };
}
