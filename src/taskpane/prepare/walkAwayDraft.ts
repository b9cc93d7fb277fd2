import { DEAL_POINTS } from '../../excel/deal/dealFields';
import { STRENGTHS, type WalkAway } from '../../excel/deal/dealSettings';
import { formatNumber } from '../wording/format';
import { numberText, typedNumber } from '../settings/typedNumber';

export const POINT_FIELDS = ['value', 'target', 'firstOffer', 'theirs'] as const;
export type PointField = (typeof POINT_FIELDS)[number];
const WORD_FIELDS = ['alternative', 'money', 'reason', 'deadline'] as const;

/** The walk-away as it stands in the fields, as typed; an empty field is not set. */
export type WalkAwayTexts = Readonly<Record<keyof WalkAway, string>>;

const pointsText = (n: number | undefined) =>
  n === undefined ? '' : n < 0 ? `−${numberText(-n)}` : numberText(n);

/** @example walkAwayTexts({ value: -4 }).value  // '−4' */
export function walkAwayTexts(kept: WalkAway): WalkAwayTexts {
  return {
    alternative: kept.alternative ?? '',
    strength: kept.strength ?? '',
    value: pointsText(kept.value),
    money: kept.money ?? '',
    target: pointsText(kept.target),
    firstOffer: pointsText(kept.firstOffer),
    reason: kept.reason ?? '',
    theirs: pointsText(kept.theirs),
    deadline: kept.deadline ?? '',
  };
}

/** Points as people type them, with any minus; null when they are none. @example typedPoints('−4')  // -4 */
export function typedPoints(text: string): number | null {
  const [, minus, rest] = /^\s*([-−–]?)(.*)$/.exec(text) ?? [];
  const n = rest === undefined || rest.includes('%') ? null : typedNumber(rest);
  if (n === null || !DEAL_POINTS.schema.safeParse(n).success) return null;
  return minus === '' ? n : -n + 0;
}

/** What is kept of what was typed; null while a field holds something that cannot be kept, and what is wrong by field. */
export function readWalkAway(texts: WalkAwayTexts): {
  readonly walkAway: WalkAway | null;
  readonly problems: Readonly<Partial<Record<PointField, string>>>;
} {
  const problems: Partial<Record<PointField, string>> = {};
  const kept: { -readonly [K in keyof WalkAway]: WalkAway[K] } = {};
  for (const field of POINT_FIELDS) {
    if (texts[field].trim() === '') continue;
    const points = typedPoints(texts[field]);
    if (points === null) problems[field] = `Type ${DEAL_POINTS.expects}, or leave it empty.`;
    else kept[field] = points;
  }
  for (const field of WORD_FIELDS) if (texts[field].trim() !== '') kept[field] = texts[field].trim();
  const strength = STRENGTHS.find((one) => one === texts.strength);
  if (strength !== undefined) kept.strength = strength;
  return { walkAway: Object.keys(problems).length === 0 ? kept : null, problems };
}

/**
 * A hint where a first offer looks rounded: a whole number that ends in 0 or 5.
 *
 * @example roundedHint(45)  // '45 looks rounded. A precise number with a reason holds better.'
 */
export function roundedHint(firstOffer: number | undefined): string {
  return firstOffer === undefined || firstOffer === 0 || firstOffer % 5 !== 0
    ? ''
    : `${formatNumber(firstOffer)} looks rounded. A precise number with a reason holds better.`;
}
