import type { Dimension } from '../../negotiation/concession';
import type { NextAsk } from '../../excel/review/asksNext';
import { formatNumber } from '../wording/format';
import { DIMENSION_WORDS } from '../wording/words';

/**
 * What an ask brings back and what it costs the other side.
 *
 * @example bringsBack({ recovers: 8, costsThem: 5, … }, 'leverage')  // 'Brings back 8 in leverage and costs them 5.'
 */
export function bringsBack({ recovers, costsThem, isPoorReturn }: NextAsk, dimension: Dimension): string {
  const word = DIMENSION_WORDS[dimension].toLowerCase();
  if (recovers === null) return `An idea to restore ${word}; it is not on your list yet.`;
  const costs = costsThem === null ? '' : ` and costs them ${formatNumber(costsThem)}`;
  const poor = isPoorReturn === true ? ' A poor return: ask only if nothing better is open.' : '';
  return `Brings back ${formatNumber(recovers)} in ${word}${costs}.${poor}`;
}
