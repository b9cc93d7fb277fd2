import { parseKeptJson } from './keptJson';
import {
  DEFAULT_FINDING_SETTINGS,
  DEFAULT_SETTINGS,
  type FindingSettings,
  type MethodSettings,
} from '../../negotiation/settings';
import { DEAL_FIELDS, keptObject, METHOD_FIELDS, type Field } from './dealFields';
import { FINDING_FIELDS } from './findingFields';
import type { Refusal } from '../refusal';
import { NEW_DEAL, type DealSettings } from './dealSettings';

/** The one key under which everything about the deal is kept in the workbook. */
export const DEAL_KEY = 'ConcessionMap.Deal';

const VERSION = 1;

/** No deal comes near this; a longer text is not read. */
const LONGEST_TEXT = 5_000_000;

/** The deal, and a sentence to show when something kept in the workbook could not be used. */
export interface ParsedDeal {
  readonly deal: DealSettings;
  readonly note: string | null;
}

type Kept = Readonly<Record<string, unknown>>;

/** One step per version: what version n wrote, rewritten as version n + 1. There has been only one version so far. */
const MIGRATIONS: readonly ((kept: Kept) => Kept)[] = [];

/**
 * Reads the deal from the text kept in the workbook. Never throws: a field that does not hold what it should takes its
 * default and is named in the note; text that cannot be read at all gives a new deal and a note.
 *
 * @example parseDeal(null)  // { deal: NEW_DEAL, note: null }
 * @example parseDeal('{"version":1,"session":0}').note
 *          // 'The current session could not be read from this workbook; the default is used instead.'
 */
export function parseDeal(text: unknown): ParsedDeal {
  if (text === null || text === undefined || text === '') return { deal: NEW_DEAL, note: null };
  const envelope = keptObject.safeParse(parseKeptJson(text, LONGEST_TEXT));
  const version = envelope.success ? envelope.data.version : undefined;
  if (!envelope.success || typeof version !== 'number' || version < 1)
    return {
      deal: NEW_DEAL,
      note: 'The deal settings kept in this workbook are damaged; the defaults are used instead.',
    };
  if (isNewer(version))
    return {
      deal: NEW_DEAL,
      note: 'The deal settings in this workbook come from a newer version of the add-in; the defaults are used instead.',
    };
  const kept = MIGRATIONS.slice(version - 1).reduce<Kept>((older, migrate) => migrate(older), envelope.data);
  const method = keptObject.safeParse(kept.method ?? {});
  const findings = keptObject.safeParse(kept.findings ?? {});
  const unusable: string[] = [
    ...(method.success ? [] : ['the settings of the method']),
    ...(findings.success ? [] : ['the settings of the findings']),
  ];
  const deal = {
    ...NEW_DEAL,
    ...usableFields(DEAL_FIELDS, kept, unusable),
    method: usableFields(METHOD_FIELDS, method.success ? method.data : {}, unusable),
    findings: usableFields(FINDING_FIELDS, findings.success ? findings.data : {}, unusable),
  };
  return { deal, note: unusable.length === 0 ? null : unusableNote(unusable) };
}

/** The numbers of the method for this deal: the user's where set, the defaults elsewhere. */
export function methodSettings(deal: DealSettings): MethodSettings {
  return { ...DEFAULT_SETTINGS, ...deal.method };
}

/** The same for when findings fire. */
export function findingSettings(deal: DealSettings): FindingSettings {
  return { ...DEFAULT_FINDING_SETTINGS, ...deal.findings };
}

/** The text under which a deal is kept: only what differs from a new deal, so that it stays small. */
export function dealText(deal: DealSettings): string {
  const changed = Object.entries(deal).filter(
    ([key, value]) => JSON.stringify(value) !== JSON.stringify(NEW_DEAL[key as keyof DealSettings]),
  );
  return JSON.stringify({ version: VERSION, ...Object.fromEntries(changed) });
}

/** Asks for the deal with the next sync, for readers that share a round trip; read it with {@link dealIn} after that. */
export function requestDeal(context: Excel.RequestContext): Excel.Setting {
  const setting = context.workbook.settings.getItemOrNullObject(DEAL_KEY);
  setting.load('value');
  return setting;
}

/** The deal in a setting that {@link requestDeal} asked for, once it has come. */
export function dealIn(setting: Excel.Setting): ParsedDeal {
  return parseDeal(setting.isNullObject ? null : setting.value);
}

/** Reads the deal kept in the workbook; a new deal when there is none. One round trip. Needs ExcelApi 1.4. */
export async function readDeal(context: Excel.RequestContext): Promise<ParsedDeal> {
  const setting = requestDeal(context);
  await context.sync();
  return dealIn(setting);
}

/**
 * The refusal of writing over what a newer version of the add-in has kept, of which this one would lose what it does not
 * know; null where it may be written. Takes what is kept now, undefined where nothing is.
 */
export function newerDealRefusal(kept: unknown): Refusal | null {
  const envelope = keptObject.safeParse(parseKeptJson(kept, LONGEST_TEXT));
  return envelope.success && isNewer(envelope.data.version) ? { kind: 'newer settings' } : null;
}

const isNewer = (version: unknown) => typeof version === 'number' && version > VERSION;

/** The fields that hold what they should, or what of them does. Names of the others are added to `unusable`. */
function usableFields<T extends object>(
  fields: { readonly [K in keyof T]: Field<T[K]> },
  kept: Kept,
  unusable: string[],
): Partial<T> {
  const usable: Partial<T> = {};
  for (const key in fields) {
    if (kept[key] === undefined) continue;
    const value = fields[key].schema.safeParse(kept[key]);
    if (value.success) {
      usable[key] = value.data;
      continue;
    }
    const sound = fields[key].soundPart?.(kept[key]) ?? null;
    if (sound !== null) usable[key] = sound.value;
    unusable.push(...(sound?.lost ?? [fields[key].spoken]));
  }
  return usable;
}

function unusableNote(names: readonly string[]): string {
  const list = [names.slice(0, -1).join(', '), names.at(-1)].filter((part) => part).join(' and ');
  const which = names.length === 1 ? 'default is' : 'defaults are';
  return `${list.charAt(0).toUpperCase()}${list.slice(1)} could not be read from this workbook; the ${which} used instead.`;
}
