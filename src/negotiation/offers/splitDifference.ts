/** The last gap between two offers and its even split. */
export interface Split {
  readonly apart: number;
  /** What each side moves. */
  readonly each: number;
  readonly middle: number;
}

/**
 * Meeting in the middle.
 *
 * @example splitDifference(105000, 100000)  // { apart: 5000, each: 2500, middle: 102500 }
 */
export function splitDifference(ours: number, theirs: number): Split {
  const apart = Math.abs(ours - theirs);
  return { apart, each: apart / 2, middle: (ours + theirs) / 2 };
}
