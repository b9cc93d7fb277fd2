import { DIMENSIONS, type Concession } from '../../negotiation/concession';
import type { BetterForBoth, OnTheTable } from '../../negotiation/trades/onTheTable';
import { helpsBoth } from '../../negotiation/trades/offers';
import type { Certainty } from '../../negotiation/uncertainty/certainty';
import { pointUnit, type ListMeasure } from '../../negotiation/pointUnit';
import { exceeds } from '../../negotiation/threshold';
import type { Headline } from '../frame/HeadlineBlock';
import { formatNumber, formatShare, formatSigned } from '../wording/format';
import { limitWord, marginWords } from './afterWords';
import type { ShareMark } from './markWords';
import type { OfferGroup } from './OfferItems';

/** How sure the sign of a sum is, in words. @example certaintyWords(-1, 'likely')  // 'a loss is likely' */
export function certaintyWords(sum: number, certainty: Certainty | null): string {
  return certainty === null ? 'even' : `a ${sum < 0 ? 'loss' : 'gain'} is ${certainty}`;
}

/** Whether another offer would be better for both; '' while that is not known. */
export function betterWords(better: BetterForBoth | null, isKnown: boolean): string {
  if (better !== null) return 'Better for both sides is possible.';
  return isKnown ? 'Nothing is better for both.' : '';
}

/** The worst true thing about what lies on the table. */
export function tableHeadline(
  { offered, after }: OnTheTable,
  mark: ShareMark,
  better: string,
  measure: ListMeasure,
): Headline {
  const unit = pointUnit(measure);
  const said = (tone: Headline['tone'], title: string, detail: string): Headline => ({
    tone,
    title,
    detail: [detail, better].filter((part) => part !== '').join(' '),
  });
  const at = after.limits.findIndex((use) => use?.state === 'over');
  const [dimension, use] = [DIMENSIONS[at], after.limits[at]];
  if (dimension !== undefined && use != null)
    return said(
      'warning',
      'This offer passes a limit',
      `${limitWord(dimension, measure)} would stand at ${formatNumber(use.used)} of ${formatNumber(use.budget)}.`,
    );
  if (after.margin !== null && exceeds(0, after.margin))
    return said(
      'warning',
      'This offer is below your walk-away',
      `The whole deal would be ${marginWords(after.margin / unit)}.`,
    );
  const sums = `Us ${formatSigned(offered.us / unit)}, them ${formatSigned(offered.them / unit)}.`;
  if (exceeds(0, offered.us)) return said('caution', 'This offer costs us more than it brings', sums);
  if (exceeds(0, offered.them)) return said('caution', 'They lose by this offer on your estimates', sums);
  if (!mark.oneOff && after.share !== null && after.share <= 1 && exceeds(after.share, mark.cap))
    return said(
      'caution',
      `This offer goes past the ${formatShare(mark.cap)} mark`,
      `Our share of the whole deal would be ${formatShare(after.share)}.`,
    );
  return said(
    'calm',
    helpsBoth(offered) ? 'This offer helps both sides' : 'This offer harms neither side',
    sums,
  );
}

const TABLE_SIDES = [
  ['We offered', 'give', 'offered'],
  ['They asked for', 'give', 'asked'],
  ['We asked for', 'get', 'asked'],
  ['They offered', 'get', 'offered'],
] as const;

/** What lies on the table, by who put it there. */
export function tableGroups(rows: readonly Concession[]): readonly OfferGroup[] {
  return TABLE_SIDES.map(([side, direction, status]) => ({
    side,
    items: rows.filter((row) => row.direction === direction && row.status === status),
  }));
}

/** The session in which all of it came to the table; '' where rows differ or say none. @example 'session 3' */
export function tableSession(rows: readonly Pick<Concession, 'session'>[]): string {
  const [first, ...others] = new Set(rows.map(({ session }) => session));
  return first == null || others.length > 0 ? '' : `session ${formatNumber(first)}`;
}

export const NOTHING_ON_THE_TABLE: Headline = {
  tone: 'calm',
  title: 'Nothing is on the table',
  detail: 'Mark a row as offered or asked, or start with Three at once.',
};

/** @example unknownWords([7])  // 'Row 7 has no guess of theirs and counts in nothing here.' */
export function unknownWords(rows: readonly number[]): string {
  if (rows.length === 0) return '';
  return rows.length === 1
    ? `Row ${rows.join('')} has no guess of theirs and counts in nothing here.`
    : `Rows ${rows.map(formatNumber).join(', ')} have no guess of theirs and count in nothing here.`;
}
