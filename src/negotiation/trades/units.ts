const MILLIONTHS = 1e6;

/**
 * Points in whole millionths. Sums are compared so, rounded once after adding: packages that are equal on paper are equal in the
 * search, also where scores are averages of three people, and a few hundred rows stay far below the largest safe whole number.
 *
 * @example inMillionths(1 / 3 + 1 / 3 + 1 / 3) === inMillionths(1)  // true
 */
export function inMillionths(points: number): number {
  return Math.round(points * MILLIONTHS) + 0;
}

/** Whole millionths back as points. @example toPoints(inMillionths(0.1 + 0.2))  // 0.3 */
export function toPoints(millionths: number): number {
  return millionths / MILLIONTHS;
}
