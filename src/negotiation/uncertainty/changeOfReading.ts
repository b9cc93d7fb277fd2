import { DIMENSIONS, type Dimension, type Direction, type Triple } from '../concession';
import { flagOf, type FlagSettings } from '../flag';
import { asymmetry } from '../gap';
import { normalisedWeights } from '../weights';
import { standardNormal } from './normal';

interface Estimated {
  readonly direction: Direction;
  readonly own: Triple<number>;
  readonly mirror: Triple<number>;
}

/**
 * How probable it is, 0..1, that a row will read differently once one of their scores is known. Everything else stays as
 * estimated; the score itself is normal around our guess, and what would lie outside the scale counts as its end. In closed
 * form: as that score runs from 1 to 10 the reading changes only where the score's gap or the total reaches a threshold, so
 * the probabilities of a few stretches are added.
 *
 * @param dimension null of a list of one score a side, whose three are the same score
 * @param spread standard deviation of the guess, in score points, above 0
 * @example give, own 5/5/5 and mirror 5/5/5, leverage: overpaying below 2, an opportunity from 8
 *          // Φ(−1.5) + 1 − Φ(1.5) = 0.134
 */
export function changeOfReading(
  { direction, own, mirror }: Estimated,
  dimension: Dimension | null,
  spread: number,
  settings: FlagSettings,
): number {
  const index = dimension === null ? 0 : (DIMENSIONS.indexOf(dimension) as 0 | 1 | 2);
  const guess = mirror[index];
  const flagAt = (score: number) =>
    flagOf(
      direction,
      own,
      dimension === null ? [score, score, score] : withScore(mirror, index, score),
      settings,
    ).flag;
  const now = flagOf(direction, own, mirror, settings).flag;
  const weights = normalisedWeights(settings.weights);
  const weight = dimension === null ? weights[0] + weights[1] + weights[2] : weights[index];
  const difference = asymmetry(own, mirror, settings.weights);
  const edges = [
    own[index] - settings.dimensionThreshold,
    own[index] + settings.dimensionThreshold,
    ...(weight > 0
      ? [
          guess + (difference - settings.totalThreshold) / weight,
          guess + (difference + settings.totalThreshold) / weight,
        ]
      : []),
  ].filter((edge) => edge > 1 && edge < 10);
  const below = (score: number) => standardNormal((score - guess) / spread);
  const ends = [1, ...[...new Set(edges)].sort((a, b) => a - b), 10];
  const stretches = ends.slice(1).map((upper, i) => {
    const lower = ends[i] ?? 1;
    return { score: (lower + upper) / 2, chance: below(upper) - below(lower) };
  });
  return [{ score: 1, chance: below(1) }, ...stretches, { score: 10, chance: 1 - below(10) }]
    .filter(({ score }) => flagAt(score) !== now)
    .reduce((sum, { chance }) => sum + chance, 0);
}

function withScore([value, leverage, relationship]: Triple<number>, index: 0 | 1 | 2, score: number) {
  return [
    index === 0 ? score : value,
    index === 1 ? score : leverage,
    index === 2 ? score : relationship,
  ] as const;
}
