import { exceeds } from '../threshold';
import type { TradePackage } from './tradePackage';

/**
 * Whether a package leaves our share of the created value at or below the cap: (1 − cap) · us ≤ cap · them. The same line
 * holds where nothing is created and there is no share to speak of; no offer lies there.
 *
 * @example us 12, them 8, cap 0.6  // true: at the cap is not above it
 * @example us 13, them 7, cap 0.6  // false
 */
export function withinCap({ us, them }: Pick<TradePackage, 'us' | 'them'>, cap: number): boolean {
  return !exceeds((1 - cap) * us, cap * them);
}
