/** A score of the past with what it counts, above 0. */
export interface Weighed {
  readonly score: number;
  readonly weight: number;
}

/**
 * What a row counts by its age in days; a row of unknown age counts in full.
 *
 * @example ageWeight(0, 365)    // 1
 * @example ageWeight(730, 365)  // 0.25
 */
export function ageWeight(age: number | null, halfLife: number): number {
  return age === null ? 1 : 0.5 ** (age / halfLife);
}

/**
 * The mean of a narrow group, pulled towards the mean of the wider ones the more the fewer rows it has (empirical Bayes):
 * each level's mean is (n · mean + pull · the wider mean) / (n + pull), n being the sum of its weights.
 *
 * @param levels the widest first; empty ones change nothing
 * @returns a mean within the scores of the levels; null when all are empty
 * @example four scores of 5, then one of 8 among them, pull 5: (1 · 8 + 5 · 5) / 6 = 5.5
 */
export function shrunkenMean(levels: readonly (readonly Weighed[])[], pull: number): number | null {
  return levels.reduce<number | null>((wider, level) => {
    const n = level.reduce((sum, { weight }) => sum + weight, 0);
    if (n <= 0) return wider;
    const sum = level.reduce((all, { score, weight }) => all + score * weight, 0);
    return wider === null ? sum / n : (sum + pull * wider) / (n + pull);
  }, null);
}
