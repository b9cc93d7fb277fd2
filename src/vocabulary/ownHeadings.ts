/** Headings of the columns that this add-in writes beside a list, folded. */
export const RESULT_HEADINGS: readonly string[] = [
  'to us',
  'to them',
  'gap',
  'reading',
  'why',
  'given so far',
];

/** Headings of the history that this add-in keeps, by what a column holds: written so, and known again by them. */
export const HISTORY_HEADINGS = {
  session: 'Session',
  date: 'Kept on',
  sheet: 'List on sheet',
  row: 'Sheet row',
  name: 'Concession',
  direction: 'Direction',
  status: 'Status',
  type: 'Type',
  ownValue: 'Our value',
  ownLeverage: 'Our leverage',
  ownRelationship: 'Our relationship',
  mirrorValue: 'Their value',
  mirrorLeverage: 'Their leverage',
  mirrorRelationship: 'Their relationship',
} as const;
