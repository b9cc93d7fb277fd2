/**
 * How many points of a total are one point as people see it: of one score a side a total is three times that score, and people see
 * scores and sums of scores.
 *
 * @example pointsAsShown('one')  // 3
 */
export function pointsAsShown(measure: 'three' | 'one' | undefined): 1 | 3 {
  return measure === 'one' ? 3 : 1;
}
