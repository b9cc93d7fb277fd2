const UNITS_PER_POINT = 1e12;

/**
 * Points as whole units of 10⁻¹² points. Whole numbers add up without binary noise in any order, so packages that are
 * equal on paper are equal in the search; a few hundred rows stay far below the largest safe whole number.
 *
 * @example toUnits(0.1) + toUnits(0.2) === toUnits(0.3)  // true
 */
export function toUnits(points: number): number {
  return Math.round(points * UNITS_PER_POINT);
}

/** Whole units back as points. @example toPoints(toUnits(0.1) + toUnits(0.2))  // 0.3 */
export function toPoints(units: number): number {
  return units / UNITS_PER_POINT;
}
