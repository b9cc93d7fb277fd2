/** Several people's scores of one thing. */
export interface Triangulation {
  readonly mean: number;
  /** Highest − lowest, 0 for one scorer. */
  readonly range: number;
  readonly scorers: number;
}

/**
 * Mean and range of what several people scored; null when nobody did.
 *
 * @example triangulate([6, 7, 9.5])  // { mean: 7.5, range: 3.5, scorers: 3 }
 */
export function triangulate(scores: readonly number[]): Triangulation | null {
  if (scores.length === 0) return null;
  return {
    mean: scores.reduce((sum, score) => sum + score, 0) / scores.length,
    range: Math.max(...scores) - Math.min(...scores),
    scorers: scores.length,
  };
}
