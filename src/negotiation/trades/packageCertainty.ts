import type { Triple } from '../concession';
import type { ListMeasure } from '../pointUnit';
import type { MethodSettings } from '../settings';
import { equals } from '../threshold';
import { certaintyOf, type Certainty } from '../uncertainty/certainty';
import type { ScorersOf } from '../uncertainty/sheetPrior';
import { standardNormal } from '../uncertainty/normal';
import { meanVariance, MIRROR_SPREAD, OWN_SPREAD } from '../uncertainty/scoreSpread';
import { normalisedWeights } from '../weights';
import type { TradePackage } from './tradePackage';

/** How far it may be relied on that a package brings a side a gain, or a loss, as it is shown; null for a sum of 0. */
export interface PackageCertainty {
  readonly us: Certainty | null;
  readonly them: Certainty | null;
}

/**
 * The certainty of the signs of a package's sums: every score of its rows is off by 1.5 (ours) or 2 (our guess of theirs), so that
 * the sums over n rows are off by that times the root of n · Σ w². Of one score a side the three of a row are one, and off together:
 * by 3 times the root of n. Where several people scored a row, their mean is off by less.
 *
 * @example two rows, us -1 and them 6 → us off by 3.7, a loss by Φ(0.27) = 0.61: likely; them off by 4.9, Φ(1.22) = 0.89: firm
 */
export function packageCertainty(
  { items, us, them }: Pick<TradePackage, 'items' | 'us' | 'them'>,
  { weights }: Pick<MethodSettings, 'weights'>,
  measure: ListMeasure = 'three',
  scorersOf: ScorersOf = () => ({}),
): PackageCertainty {
  const share: Triple<number> = measure === 'one' ? [3, 0, 0] : normalisedWeights(weights);
  const of = (sum: number, side: 'ownScorers' | 'mirrorScorers', usual: number) => {
    if (equals(sum, 0)) return null;
    const variances = items.flatMap((item) => {
      const people = scorersOf(item)[side] ?? [];
      return INDICES.map(
        (i) =>
          share[i] ** 2 *
          meanVariance(
            people.flatMap((scores) => scores[i] ?? []),
            usual,
          ),
      );
    });
    const spread = Math.sqrt(variances.reduce((all, variance) => all + variance, 0));
    return certaintyOf(standardNormal(Math.abs(sum) / spread));
  };
  return { us: of(us, 'ownScorers', OWN_SPREAD), them: of(them, 'mirrorScorers', MIRROR_SPREAD) };
}

const INDICES = [0, 1, 2] as const;
