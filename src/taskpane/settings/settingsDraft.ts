import {
  DEAL_FIELDS,
  METHOD_FIELDS,
  POSITIVE,
  SESSION,
  WEIGHT,
  type Kind,
} from '../../excel/deal/dealFields';
import { methodSettings } from '../../excel/deal/deal';
import type { DealSettings } from '../../excel/deal/dealSettings';
import type { Triple } from '../../negotiation/concession';
import { DEFAULT_SETTINGS, type MethodSettings } from '../../negotiation/settings';
import { numberText, typedNumber } from './typedNumber';

export const LIMIT_FIELDS = ['limitValue', 'limitLeverage', 'limitRelationship'] as const;
export const WEIGHT_FIELDS = ['weightValue', 'weightLeverage', 'weightRelationship'] as const;
export const THRESHOLD_FIELDS = [
  'dimensionThreshold',
  'totalThreshold',
  'cautionLeverage',
  'budgetNear',
  'captureCap',
] as const;
/** Thresholds that are typed as percentages and kept as shares of 1. */
const PERCENTAGES: ReadonlySet<string> = new Set(['budgetNear', 'captureCap']);

export type LimitField = (typeof LIMIT_FIELDS)[number];
export type WeightField = (typeof WEIGHT_FIELDS)[number];
export type ThresholdField = (typeof THRESHOLD_FIELDS)[number];
export type FieldId =
  'us' | 'them' | 'relationship' | 'session' | 'signedOn' | LimitField | WeightField | ThresholdField;

/** What stands in the fields, as typed. An empty field means: not used, or the usual value. */
export type SettingsTexts = Readonly<Record<FieldId, string>>;

export interface ReadSettings {
  /** What is kept of what was typed; null while a field holds something that cannot be kept. */
  readonly deal: DealSettings | null;
  /** What is wrong, in words, by field. */
  readonly problems: Readonly<Partial<Record<FieldId, string>>>;
}

/** The deal as texts to be edited. */
export function settingsTexts(deal: DealSettings): SettingsTexts {
  const method = methodSettings(deal);
  const limit = (n: number | null) => (n === null ? '' : numberText(n));
  const [value, leverage, relationship] = method.weights;
  return {
    us: deal.parties.us,
    them: deal.parties.them,
    relationship: deal.relationship,
    session: deal.session === null ? '' : String(deal.session),
    signedOn: deal.signedOn ?? '',
    limitValue: limit(deal.budgets[0]),
    limitLeverage: limit(deal.budgets[1]),
    limitRelationship: limit(deal.budgets[2]),
    weightValue: numberText(value),
    weightLeverage: numberText(leverage),
    weightRelationship: numberText(relationship),
    dimensionThreshold: numberText(method.dimensionThreshold),
    totalThreshold: numberText(method.totalThreshold),
    cautionLeverage: numberText(method.cautionLeverage),
    budgetNear: percentText(method.budgetNear),
    captureCap: percentText(method.captureCap),
  };
}

/** The usual values of weights and thresholds, as texts. */
export function defaultTexts(): Pick<SettingsTexts, WeightField | ThresholdField> {
  const [value, leverage, relationship] = DEFAULT_SETTINGS.weights;
  const { dimensionThreshold, totalThreshold, cautionLeverage, budgetNear, captureCap } = DEFAULT_SETTINGS;
  return {
    weightValue: numberText(value),
    weightLeverage: numberText(leverage),
    weightRelationship: numberText(relationship),
    dimensionThreshold: numberText(dimensionThreshold),
    totalThreshold: numberText(totalThreshold),
    cautionLeverage: numberText(cautionLeverage),
    budgetNear: percentText(budgetNear),
    captureCap: percentText(captureCap),
  };
}

/**
 * Reads the fields. Numbers may have a point or a comma; an empty field is the usual value, or no limit, or no session. The
 * ranges are those of the schemas under which the deal is kept. What the form does not show stays as it is in `deal`.
 *
 * @example limitLeverage 'lots' → problems { limitLeverage: 'Type a number above 0, such as 24, or leave it empty' }
 */
export function readSettings(texts: SettingsTexts, deal: DealSettings): ReadSettings {
  const problems: Partial<Record<FieldId, string>> = {};
  const read = <T extends number | null>(
    id: FieldId,
    kind: Kind<number>,
    example: number,
    empty: T,
  ): number | T => {
    const text = texts[id].trim();
    if (text === '') return empty;
    const typed = typedNumber(text);
    const share = typed !== null && PERCENTAGES.has(id) ? typed / 100 : typed;
    const checked = kind.schema.safeParse(share);
    if (checked.success) return checked.data;
    problems[id] = `Type ${kind.expects}, such as ${numberText(example)}, or leave it empty`;
    return empty;
  };
  const threshold = (id: ThresholdField): number =>
    read(id, METHOD_FIELDS[id], DEFAULT_SETTINGS[id] * (PERCENTAGES.has(id) ? 100 : 1), DEFAULT_SETTINGS[id]);
  const three = <T>(ids: Triple<FieldId>, one: (id: FieldId) => T): Triple<T> => [
    one(ids[0]),
    one(ids[1]),
    one(ids[2]),
  ];

  const weights = three(WEIGHT_FIELDS, (id) => read(id, WEIGHT, 1, 1));
  if (!METHOD_FIELDS.weights.schema.safeParse(weights).success)
    problems.weightValue ??= `Type ${METHOD_FIELDS.weights.expects}`;
  const budgets = three(LIMIT_FIELDS, (id) => read(id, POSITIVE, 24, null));
  const session = read('session', SESSION, 1, null);
  const signedOn = texts.signedOn.trim() === '' ? null : texts.signedOn.trim();
  if (!DEAL_FIELDS.signedOn.schema.safeParse(signedOn).success)
    problems.signedOn = `Choose ${DEAL_FIELDS.signedOn.expects}, or leave it empty`;
  const method: Partial<MethodSettings> = {
    weights,
    dimensionThreshold: threshold('dimensionThreshold'),
    totalThreshold: threshold('totalThreshold'),
    cautionLeverage: threshold('cautionLeverage'),
    budgetNear: threshold('budgetNear'),
    captureCap: threshold('captureCap'),
  };
  if (Object.keys(problems).length > 0) return { deal: null, problems };
  return {
    problems,
    deal: {
      ...deal,
      method: ownMethod({ ...deal.method, ...method }),
      budgets,
      relationship: texts.relationship === 'one-off' ? 'one-off' : 'ongoing',
      parties: { us: texts.us.trim(), them: texts.them.trim() },
      session,
      signedOn,
    },
  };
}

/** Only what differs from the usual, so that the workbook keeps little. */
function ownMethod(method: Partial<MethodSettings>): Partial<MethodSettings> {
  return Object.fromEntries(
    Object.entries(method).filter(
      ([key, value]) =>
        JSON.stringify(value) !== JSON.stringify(DEFAULT_SETTINGS[key as keyof MethodSettings]),
    ),
  );
}

function percentText(share: number): string {
  return numberText(Math.round(share * 1e6) / 1e4);
}
