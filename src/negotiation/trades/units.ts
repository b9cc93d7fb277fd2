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

/** Some sums that were each rounded to millionths may be off together by so much; sums that differ on paper differ by more. */
const OFF = 5 / MILLIONTHS;

/**
 * `a > b` for numbers that were put together from sums in whole millionths, as the agreed rows with a package: what reaches a limit,
 * a cap or the walk-away on paper does so here, also where scores are averages of three people.
 *
 * @example sumExceeds(7.333333 + 4.666667, 12)  // false
 */
export function sumExceeds(a: number, b: number): boolean {
  return a > b + OFF;
}

/** The sum of some such sums, in hundred-thousandths, where nothing is left of their rounding. @example 0.333333 + 0.666666 → 1 */
export function sumOfSums(sums: readonly number[]): number {
  return Math.round(sums.reduce((sum, n) => sum + n, 0) * 1e5) / 1e5 + 0;
}
