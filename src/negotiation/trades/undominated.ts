import type { TradePackage } from './tradePackage';

/**
 * The packages that no other one of the list beats for one side without being worse for the other, best for us first.
 * Of packages of equal value the first stays.
 *
 * @example us/them 12/8, 10/8, 18/-7 → 18/-7, 12/8
 */
export function undominated(packages: readonly TradePackage[]): readonly TradePackage[] {
  const kept: TradePackage[] = [];
  let best = -Infinity;
  for (const candidate of [...packages].sort((a, b) => b.us - a.us || b.them - a.them)) {
    if (candidate.them <= best) continue;
    best = candidate.them;
    kept.push(candidate);
  }
  return kept;
}
