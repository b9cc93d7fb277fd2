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
 * @param levels the widest first, each with the weights of its rows and their weighed scores summed up; empty ones change nothing
 * @returns a mean within the scores of the levels; null when all are empty
 * @example four scores of 5, then one of 8 among them, pull 5: (1 · 8 + 5 · 5) / 6 = 5.5
 */
export function shrunkenMean(
  levels: readonly { readonly weight: number; readonly sum: number }[],
  pull: number,
): number | null {
  return levels.reduce<number | null>((wider, { weight, sum }) => {
    if (weight <= 0) return wider;
    return wider === null ? sum / weight : (sum + pull * wider) / (weight + pull);
  }, null);
}
