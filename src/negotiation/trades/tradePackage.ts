import type { Triple } from '../concession';
import { captureShare } from '../netPosition';
import type { TradeItem } from './tradeItem';
import { inMillionths, toPoints } from './units';

/** Rows that are offered together, all or nothing. */
export interface TradePackage {
  /** In sheet order. */
  readonly items: readonly TradeItem[];
  /** What the package brings us, in points from no further trade. */
  readonly us: number;
  /** What it brings them, on our estimates. */
  readonly them: number;
  readonly created: number;
  /** us / created; null unless the package creates value. */
  readonly share: number | null;
  /** What it adds to our given scores, by dimension. */
  readonly spends: Triple<number>;
}

/** The sum of some points, in whole millionths. @example sumOfPoints([0.1, 0.2])  // 0.3 */
export function sumOfPoints(points: readonly number[]): number {
  return toPoints(inMillionths(points.reduce((sum, n) => sum + n, 0)));
}

/**
 * The package of some items, in whatever order they come.
 *
 * @example a give of us -6 and them 15 with a get of us 18 and them -7 → { us: 12, them: 8, created: 20, share: 0.6 }
 */
export function packageOf(items: readonly TradeItem[]): TradePackage {
  const us = sumOfPoints(items.map((item) => item.us));
  const them = sumOfPoints(items.map((item) => item.them));
  const spent = (i: 0 | 1 | 2) => sumOfPoints(items.map((item) => item.spends[i]));
  return {
    items: [...items].sort((a, b) => a.row - b.row),
    us,
    them,
    created: sumOfPoints([us, them]),
    share: captureShare(us, them),
    spends: [spent(0), spent(1), spent(2)],
  };
}

/** The same rows changed in the same way. */
export function samePackage(a: TradePackage, b: TradePackage): boolean {
  return (
    a.items.length === b.items.length &&
    a.items.every((item, i) => item.row === b.items[i]?.row && item.change === b.items[i].change)
  );
}
