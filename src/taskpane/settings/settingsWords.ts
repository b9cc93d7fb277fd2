import type { DealSettings } from '../../excel/deal/dealSettings';
import { DIMENSIONS, type Dimension, type Triple } from '../../negotiation/concession';
import { normalisedWeights } from '../../negotiation/weights';
import { formatNumber, formatShare } from '../wording/format';
import { DIMENSION_WORDS } from '../wording/words';
import { settingsTexts, type FieldId, type ThresholdField } from './settingsDraft';

/** What each threshold is called, and what it does. */
export const THRESHOLD_WORDS: Readonly<
  Record<ThresholdField, { readonly label: string; readonly hint: string }>
> = {
  dimensionThreshold: {
    label: 'Gap on one score',
    hint: 'From this difference on between worth to us and worth to them, a single score decides the reading',
  },
  totalThreshold: {
    label: 'Gap in total',
    hint: 'From this difference on, the three scores together decide it',
  },
  cautionLeverage: {
    label: 'High leverage',
    hint: 'A give with this leverage or more is marked: handle with care',
  },
  budgetNear: { label: 'Close to a limit, in %', hint: 'From this share on, a limit counts as nearly spent' },
  captureCap: {
    label: '60% mark, in %',
    hint: 'Above this share of what the deal creates, leave them something for next time',
  },
};

const NAMES: Readonly<Record<FieldId, string>> = {
  us: 'Our name',
  them: 'Their name',
  relationship: 'Kind of deal',
  session: 'Session under way',
  signedOn: 'Day of signing',
  limitValue: 'Value limit',
  limitLeverage: 'Leverage limit',
  limitRelationship: 'Relationship limit',
  weightValue: 'Weight of value',
  weightLeverage: 'Weight of leverage',
  weightRelationship: 'Weight of relationship',
  dimensionThreshold: 'Gap on one score',
  totalThreshold: 'Gap in total',
  cautionLeverage: 'High leverage',
  budgetNear: 'Close to a limit',
  captureCap: '60% mark',
};
const PERCENT: ReadonlySet<string> = new Set(['budgetNear', 'captureCap']);

/**
 * What keeping the settings would change, one phrase per setting.
 *
 * @example ['Leverage limit: 24 instead of none']
 */
export function changedSettingsTexts(before: DealSettings, after: DealSettings): readonly string[] {
  const [old, now] = [settingsTexts(before), settingsTexts(after)];
  const said = (id: FieldId, text: string) => (text === '' ? 'none' : PERCENT.has(id) ? `${text}%` : text);
  const seen = (Object.keys(NAMES) as FieldId[])
    .filter((id) => old[id] !== now[id])
    .map((id) => `${NAMES[id]}: ${said(id, now[id])} instead of ${said(id, old[id])}`);
  if (seen.length > 0) return seen;
  const isOther =
    JSON.stringify([before.method, before.findings]) !== JSON.stringify([after.method, after.findings]);
  return isOther ? ['Finer settings: as usual again'] : [];
}

/**
 * How a proposed limit was computed.
 *
 * @example proposalSentence('leverage', 61, 31)  // 'Half of 61, the sum of our leverage scores over all gives, is 31.'
 */
export function proposalSentence(dimension: Dimension, sum: number, half: number): string {
  const word = DIMENSION_WORDS[dimension].toLowerCase();
  const about = half * 2 === sum ? 'is' : 'is about';
  return `Half of ${formatNumber(sum)}, the sum of our ${word} scores over all gives, ${about} ${formatNumber(half)}.`;
}

/**
 * What the weights make of a total.
 *
 * @example weightsSentence([2, 1, 1])
 *          // 'A total is made of value 50%, leverage 25%, relationship 25%. It stays between 3 and 30.'
 */
export function weightsSentence(weights: Triple<number>): string {
  const parts = normalisedWeights(weights);
  const shares = DIMENSIONS.map(
    (dimension, i) => `${DIMENSION_WORDS[dimension].toLowerCase()} ${formatShare((parts[i] ?? 0) / 3)}`,
  );
  return `A total is made of ${shares.join(', ')}. It stays between 3 and 30.`;
}
