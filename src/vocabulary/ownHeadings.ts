/** Headings of the columns that this add-in writes beside a list, folded. */
export const RESULT_HEADINGS: readonly string[] = [
  'to us',
  'to them',
  'gap',
  'reading',
  'why',
  'given so far',
];
