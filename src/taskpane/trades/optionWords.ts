import { formatNumber, formatShare } from '../wording/format';
import type { TradeAsk } from './searchOffers';

export const itemsWords = (n: number) => `${formatNumber(n)} ${n === 1 ? 'item' : 'items'}`;

/**
 * What every offer keeps to, in one line: only what can make a difference.
 *
 * @example 'Within your limits, above your walk-away, under 60%, at most 4 items'
 */
export function optionsLine({ question, settings, trades: { maxItems } }: TradeAsk): string {
  const { budgets, withinLimits, reservation, aboveWalkAway, capped, mustHave, exclusive } = question;
  const parts = [
    ...(withinLimits && budgets.some((budget) => budget !== null) ? ['within your limits'] : []),
    ...(aboveWalkAway && reservation !== null ? ['above your walk-away'] : []),
    ...(capped ? [`under ${formatShare(settings.captureCap)}`] : []),
    `at most ${itemsWords(maxItems)}`,
    ...(mustHave.length === 0
      ? []
      : [`${formatNumber(mustHave.length)} ${mustHave.length === 1 ? 'row' : 'rows'} must be in`]),
    ...(exclusive.length === 0 ? [] : [`${formatNumber(exclusive.length)} either-or`]),
  ];
  const line = parts.join(', ');
  return `${line.charAt(0).toUpperCase()}${line.slice(1)}`;
}

/** How many packages of the best line and beside it meet the options. @example meetWords(9)  // '9 offers meet them.' */
export function meetWords(count: number | null): string {
  const kept = 'Your options stay in this workbook.';
  if (count === null) return kept;
  if (count === 0) return `${kept} No offer meets them.`;
  return `${kept} ${count === 1 ? '1 offer meets' : `${formatNumber(count)} offers meet`} them.`;
}
