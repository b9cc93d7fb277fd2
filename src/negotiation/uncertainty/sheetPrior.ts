import type { Direction, Score, Scores, Triple } from '../concession';
import { MIRROR_SPREAD, OWN_SPREAD, meanVariance } from './scoreSpread';

/** A row with both maps, and what several people scored for either side, where that is known one by one. */
export interface EstimatedRow {
  readonly direction: Direction;
  readonly own: Scores;
  readonly mirror: Scores;
  readonly ownScorers?: readonly Triple<Score | null>[];
  readonly mirrorScorers?: readonly Triple<Score | null>[];
}

/** What several people scored a row, by its worksheet row, where that is known one by one. */
export type ScorersOf = (row: { readonly row: number }) => Pick<EstimatedRow, 'ownScorers' | 'mirrorScorers'>;

/** What a sheet says about surpluses on one dimension before a row is looked at: a normal distribution, in score points. */
export interface Prior {
  readonly centre: number;
  readonly variance: number;
}

/** What is known of one true surplus once the row was seen: a normal distribution, in score points. */
export interface Posterior {
  readonly mean: number;
  readonly variance: number;
}

/** So many rows would have to be seen before a sheet's own spread counts as much as the usual one. */
const PRIOR_ROWS = 20;
/** The usual variance of true surpluses. */
const USUAL_VARIANCE = 2;
const LEAST_VARIANCE = 0.25;

const INDICES = [0, 1, 2] as const;

/** The surplus of a row on a dimension: what the receiving side gains beyond what the giving side loses, in score points. */
function surplusOn({ direction, own, mirror }: EstimatedRow, i: 0 | 1 | 2): number {
  return direction === 'give' ? mirror[i] - own[i] : own[i] - mirror[i];
}

/** The error variance of a row's gap on a dimension, from those who scored each side. */
function errorOn({ ownScorers = [], mirrorScorers = [] }: EstimatedRow, i: 0 | 1 | 2): number {
  const of = (scorers: readonly Triple<Score | null>[]) => scorers.flatMap((scores) => scores[i] ?? []);
  return meanVariance(of(ownScorers), OWN_SPREAD) + meanVariance(of(mirrorScorers), MIRROR_SPREAD);
}

/**
 * What the sheet's own rows say about true surpluses, on each dimension: the spread that is seen less the spread of the errors,
 * held back on short lists by 20 rows of the usual variance 2, and at least 0.25; the centre likewise, by 20 rows of 0
 * (empirical Bayes). On surpluses, so that gives and gets pool.
 *
 * @example no rows → centre 0, variance 2; a single row without surplus → centre 0, variance (1 · (0 − 6.25) + 40) / 21 = 1.607
 */
export function sheetPrior(rows: readonly EstimatedRow[]): Triple<Prior> {
  const n = rows.length;
  const on = (i: 0 | 1 | 2): Prior => {
    let [sum, squares, errors] = [0, 0, 0];
    for (const row of rows) {
      const x = surplusOn(row, i);
      sum += x;
      squares += x * x;
      errors += errorOn(row, i);
    }
    const mean = n === 0 ? 0 : sum / n;
    const seen = n < 2 ? 0 : Math.max(0, (squares - n * mean * mean) / (n - 1));
    const error = n === 0 ? 0 : errors / n;
    const variance = (n * (seen - error) + PRIOR_ROWS * USUAL_VARIANCE) / (n + PRIOR_ROWS);
    return { centre: (n / (n + PRIOR_ROWS)) * mean, variance: Math.max(variance, LEAST_VARIANCE) };
  };
  return [on(0), on(1), on(2)];
}

/** A prior that says nothing, so that only what was seen counts. */
export const FLAT_PRIOR: Triple<Prior> = [
  { centre: 0, variance: Infinity },
  { centre: 0, variance: Infinity },
  { centre: 0, variance: Infinity },
];

/**
 * What is known of the true surpluses of a row: what was seen, drawn towards the centre of its sheet.
 *
 * @example seen 5 with an error variance of 6.25, prior 0 and 2 → mean 5 · 2 / 8.25 = 1.21, variance 2 · 6.25 / 8.25 = 1.52
 */
export function surplusPosterior(row: EstimatedRow, prior: Triple<Prior>): Triple<Posterior> {
  const [value, leverage, relationship] = INDICES.map((i): Posterior => {
    const { centre, variance } = prior[i];
    const error = errorOn(row, i);
    const weight = variance === Infinity ? 1 : variance / (variance + error);
    return { mean: centre + (surplusOn(row, i) - centre) * weight, variance: weight * error };
  }) as [Posterior, Posterior, Posterior];
  return [value, leverage, relationship];
}
