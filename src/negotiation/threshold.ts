/**
 * The one tolerance of the method. Scores carry a few decimals at most, so two numbers that differ on paper differ by far
 * more than this, while binary fractions make 6.1 − 3.1 come out as 2.9999999999999996; sums over thousands of rows stay
 * below 1e-10 of such noise. Every comparison with a threshold goes through here, so that a row which reaches a threshold
 * on paper reaches it on the sheet too. The worksheet formulas do the same by rounding to nine decimals.
 */
export const TOLERANCE = 1e-9;

/** `n ≥ limit`, free of binary noise. @example reaches(6.1 - 3.1, 3)  // true */
export function reaches(n: number, limit: number): boolean {
  return n >= limit - TOLERANCE;
}

/** `n > limit`, free of binary noise. @example exceeds(12 / 20, 0.6)  // false */
export function exceeds(n: number, limit: number): boolean {
  return n > limit + TOLERANCE;
}

/** `a = b`, free of binary noise. @example equals(0.1 + 0.2, 0.3)  // true */
export function equals(a: number, b: number): boolean {
  return Math.abs(a - b) <= TOLERANCE;
}
