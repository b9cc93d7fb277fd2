import type { ListMeasure } from '../pointUnit';
import type { Flag, Triple } from '../concession';
import { flagOf, type FlagSettings } from '../flag';
import { reaches } from '../threshold';
import { normalisedWeights } from '../weights';
import { certaintyOf, type Certainty } from './certainty';
import { standardNormal } from './normal';
import { normalDraws } from './normalDraws';
import {
  FLAT_PRIOR,
  sheetPrior,
  surplusPosterior,
  type EstimatedRow,
  type Posterior,
  type Prior,
} from './sheetPrior';

/** How far the flag of a row may be relied on. */
export interface FlagCertainty {
  readonly flag: Flag;
  /** How probable it is that the true row has the flag that is shown (0..1). */
  readonly probability: number;
  readonly certainty: Certainty;
}

/** So many rows are drawn around each row. Always the same, so that a sheet is answered alike every time. */
const DRAWS = normalDraws(400, 2026);

/** Whether gaps cross a threshold on the side of ours (high) and on theirs (low): what the flag of a row comes from. */
function crossings(gap: Triple<number>, weights: Triple<number>, settings: FlagSettings): number {
  const { dimensionThreshold: one, totalThreshold: all } = settings;
  const total = weights[0] * gap[0] + weights[1] * gap[1] + weights[2] * gap[2];
  const high =
    reaches(gap[0], one) || reaches(gap[1], one) || reaches(gap[2], one) || reaches(total, all) ? 1 : 0;
  const low =
    reaches(-gap[0], one) || reaches(-gap[1], one) || reaches(-gap[2], one) || reaches(-total, all) ? 2 : 0;
  return high + low;
}

/** How many of the rows drawn around a row have its flag, as a share. */
function drawnShare(
  { direction, own, mirror }: EstimatedRow,
  posterior: Triple<Posterior>,
  settings: FlagSettings,
): number {
  const weights = normalisedWeights(settings.weights);
  const shown = crossings([own[0] - mirror[0], own[1] - mirror[1], own[2] - mirror[2]], weights, settings);
  const sign = direction === 'give' ? -1 : 1;
  const [a, b, c] = posterior;
  const [sa, sb, sc] = [Math.sqrt(a.variance), Math.sqrt(b.variance), Math.sqrt(c.variance)];
  let same = 0;
  for (const [x, y, z] of DRAWS) {
    const gap = [sign * (a.mean + sa * x), sign * (b.mean + sb * y), sign * (c.mean + sc * z)] as const;
    if (crossings(gap, weights, settings) === shown) same += 1;
  }
  return same / DRAWS.length;
}

/** For one score a side the closed form, with a third of the total's threshold. */
function oneScoreShare(
  { direction, own, mirror }: EstimatedRow,
  { mean, variance }: Posterior,
  settings: FlagSettings,
): number {
  const threshold = settings.totalThreshold / 3;
  const sign = direction === 'give' ? -1 : 1;
  const above = (limit: number, side: 1 | -1) =>
    1 - standardNormal((limit - side * sign * mean) / Math.sqrt(variance));
  const gap = own[0] - mirror[0];
  if (reaches(gap, threshold)) return above(threshold, 1);
  if (reaches(-gap, threshold)) return above(threshold, -1);
  return Math.max(0, 1 - above(threshold, 1) - above(threshold, -1));
}

/**
 * How far the flag of each row of a list may be relied on: the probability that the true row has the flag that is shown, all
 * triggers together, by 400 draws from what the row and its sheet tell of its true gaps. Several people's scores narrow it. The
 * sheet is looked at once, a row when it is asked for: of thousands of rows few are ever shown.
 *
 * The prior of a short list is held back, which is careful with gaps that were seen but not with the claim that there is none. So
 * a balanced row is no surer than what was seen of it alone.
 *
 * @param measure of one score a side the three scores of a row are the same, and the closed form is used
 * @example one give of own 9/9/9 and mirror 1/1/1: the surplus of −8 seen on each dimension comes down to −1.94, of variance 1.28,
 *          so that of the total to −5.8: overpaying, likely at 0.55
 */
export function flagCertaintyIn(
  list: readonly EstimatedRow[],
  settings: FlagSettings,
  measure: ListMeasure = 'three',
): (row: EstimatedRow) => FlagCertainty {
  const prior = sheetPrior(list);
  return (row) => {
    const share = (from: Triple<Prior>) => {
      const posterior = surplusPosterior(row, from);
      return measure === 'one'
        ? oneScoreShare(row, posterior[0], settings)
        : drawnShare(row, posterior, settings);
    };
    const { flag } = flagOf(row.direction, row.own, row.mirror, settings);
    const probability = flag === 'balanced' ? Math.min(share(prior), share(FLAT_PRIOR)) : share(prior);
    return { flag, probability, certainty: certaintyOf(probability) };
  };
}

/** {@link flagCertaintyIn} of every row of the list, in its order. */
export function flagCertainties(
  rows: readonly EstimatedRow[],
  settings: FlagSettings,
  measure: ListMeasure = 'three',
): readonly FlagCertainty[] {
  return rows.map(flagCertaintyIn(rows, settings, measure));
}
