import type { Refusal } from '../refusal';
import type { Step } from './step';
import { same } from './writer';

/** A setting as it is kept in the workbook; null where there is none. */
export type KeptSetting = { readonly value: unknown } | null;

export interface SettingStepInput {
  readonly key: string;
  /** What is kept afterwards, given what is kept now; null: nothing. */
  readonly valueFor: (kept: KeptSetting) => unknown;
  /** Why what is kept now must stay; null where it need not. */
  readonly refuse?: (kept: KeptSetting) => Refusal | null;
}

/**
 * Keeps one setting of the workbook, or forgets it. Its inverse brings back what was kept before, unless it was changed again
 * since. One round trip to read, one to write.
 */
export function settingStep(input: SettingStepInput): Step<KeptSetting, KeptSetting> {
  const { key, valueFor, refuse } = input;
  const watch = (context: Excel.RequestContext) => {
    const setting = requestSetting(context, key);
    return () => keptIn(setting);
  };
  const read = async (context: Excel.RequestContext) => {
    const kept = watch(context);
    await context.sync();
    return kept();
  };
  return {
    where: 'the settings that this workbook keeps',
    read,
    ...(refuse && { refuse }),
    watch,
    seen: (state) => state,
    write: (context, state) => putSetting(context, { key, value: valueFor(state), now: state }),
    foundBefore: (_, before) => before,
    restore: async (context, { to, now }) => {
      putSetting(context, { key, value: to?.value ?? null, now });
      await context.sync();
    },
    inverse: async (context, { before, after }) => {
      const now = await read(context);
      if (!same(now, after)) return { make: null, edited: 1 };
      const back = settingStep({ ...input, valueFor: () => before?.value ?? null });
      return { make: (writer) => writer.write(back), edited: 0 };
    },
  };
}

/** Asks for a setting with the next sync; read it with {@link keptIn} after that. */
export function requestSetting(context: Excel.RequestContext, key: string): Excel.Setting {
  const setting = context.workbook.settings.getItemOrNullObject(key);
  setting.load('value');
  return setting;
}

/** What a setting holds that {@link requestSetting} asked for, once it has come. */
export function keptIn(setting: Excel.Setting): KeptSetting {
  return setting.isNullObject ? null : { value: setting.value as unknown };
}

/** Queues that a setting holds a value, or that it goes where the value is null. `now`: what is kept until then. */
export function putSetting(
  context: Excel.RequestContext,
  { key, value, now }: { readonly key: string; readonly value: unknown; readonly now: KeptSetting },
): void {
  const { settings } = context.workbook;
  if (value !== null) settings.add(key, value);
  else if (now !== null) settings.getItem(key).delete();
}
