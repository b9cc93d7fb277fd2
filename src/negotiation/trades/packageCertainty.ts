import type { MethodSettings } from '../settings';
import { equals } from '../threshold';
import { certaintyOf, type Certainty } from '../uncertainty/certainty';
import { standardNormal } from '../uncertainty/normal';
import { MIRROR_SPREAD, OWN_SPREAD } from '../uncertainty/scoreSpread';
import { normalisedWeights } from '../weights';
import type { TradePackage } from './tradePackage';
import type { TradeQuestion } from './tradeQuestion';

/** How far it may be relied on that a package brings a side a gain, or a loss, as it is shown; null for a sum of 0. */
export interface PackageCertainty {
  readonly us: Certainty | null;
  readonly them: Certainty | null;
}

/**
 * The certainty of the signs of a package's sums: every score of its rows is off by 1.5 (ours) or 2 (our guess of theirs), so that
 * the sums over n rows are off by that times the root of n · Σ w². Of one score a side the three of a row are one, and off together:
 * by 3 times the root of n.
 *
 * @example two rows, us -1 and them 6 → us off by 3.7, a loss by Φ(0.27) = 0.61: likely; them off by 4.9, Φ(1.22) = 0.89: firm
 */
export function packageCertainty(
  { items, us, them }: Pick<TradePackage, 'items' | 'us' | 'them'>,
  { weights }: Pick<MethodSettings, 'weights'>,
  measure: TradeQuestion['measure'] = 'three',
): PackageCertainty {
  const squares =
    measure === 'one' ? 9 : normalisedWeights(weights).reduce((sum, weight) => sum + weight ** 2, 0);
  const root = Math.sqrt(items.length * squares);
  const of = (sum: number, spread: number) =>
    equals(sum, 0) ? null : certaintyOf(standardNormal(Math.abs(sum) / (spread * root)));
  return { us: of(us, OWN_SPREAD), them: of(them, MIRROR_SPREAD) };
}
