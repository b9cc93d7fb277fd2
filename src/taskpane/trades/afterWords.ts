import { DIMENSIONS } from '../../negotiation/concession';
import type { DealAfter } from '../../negotiation/trades/dealState';
import { equals, exceeds } from '../../negotiation/threshold';
import { formatNumber, formatShare, formatSigned } from '../wording/format';
import { DIMENSION_WORDS } from '../wording/words';

/** @example marginWords(2)  // '2 above your walk-away' */
export function marginWords(margin: number): string {
  if (equals(margin, 0)) return 'right at your walk-away';
  return `${formatNumber(Math.abs(margin))} ${margin > 0 ? 'above' : 'below'} your walk-away`;
}

/** The limits after an offer, in words. @example limitsAfter(after)  // ['Leverage 29 of 24, 5 over'] */
export function limitsAfter(
  { limits }: Pick<DealAfter, 'limits'>,
  states: readonly ('within' | 'near' | 'over')[],
): readonly string[] {
  return DIMENSIONS.flatMap((dimension, i) => {
    const use = limits[i];
    if (use == null || !states.includes(use.state)) return [];
    const over = exceeds(use.used, use.budget) ? `, ${formatNumber(use.used - use.budget)} over` : '';
    return [`${DIMENSION_WORDS[dimension]} ${formatNumber(use.used)} of ${formatNumber(use.budget)}${over}`];
  });
}

/**
 * The whole deal after an offer, in one line.
 *
 * @example 'The whole deal after it: us +39, them +35, our share 53%, 21 above your walk-away. Leverage 24 of 24.'
 */
export function afterWords(after: DealAfter): string {
  const { us, them, share, margin } = after;
  const parts = [
    `us ${formatSigned(us)}`,
    `them ${formatSigned(them)}`,
    ...(share !== null && share >= 0 && share <= 1 ? [`our share ${formatShare(share)}`] : []),
    ...(margin === null ? [] : [marginWords(margin)]),
  ];
  const limits = limitsAfter(after, ['near', 'over']).map((words) => ` ${words}.`);
  return `The whole deal after it: ${parts.join(', ')}.${limits.join('')}`;
}
