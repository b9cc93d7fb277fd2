/** What a list's numbers are: three scores a side, or one, which is kept as three alike. */
export type ListMeasure = 'three' | 'one';

/**
 * How many points of a total make one point as people see it. Of one score a side the total is three times the score, so that it
 * compares with other lists; people see the score, and sums of scores, and type their walk-away in these.
 *
 * @example pointUnit('one')      // 3: a total of 21 is a score of 7
 * @example pointUnit(undefined)  // 1
 */
export function pointUnit(measure: ListMeasure | undefined): 1 | 3 {
  return measure === 'one' ? 3 : 1;
}
