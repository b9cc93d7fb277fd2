/** A row of an invented deal, in the order of a fresh list's headings. */
type SampleRow = readonly (string | number)[];

/**
 * An invented deal between a supplier (us) and a retailer, some rows agreed, some open, one still to be scored: small enough to take in
 * at a glance, and every reading occurs. Columns: name, direction, our three scores, theirs, status, session, type, linked to, notes.
 */
export const SAMPLE_ROWS: readonly SampleRow[] = [
  [
    ...['Longer payment terms', 'Give', 2, 1, 3, 8, 4, 6, 'Agreed', 1, 'Payment', 'Two-year commitment'],
    '60 days instead of 30',
  ],
  [
    ...['Sales data by store', 'Give', 2, 8, 3, 5, 5, 5, 'Agreed', 1, 'Data', ''],
    'Cheap to send; what else could they do with it?',
  ],
  ['Two-year commitment', 'Get', 8, 6, 7, 4, 3, 4, 'Agreed', 1, 'Term', 'Longer payment terms', ''],
  [
    ...['Exclusive in the north', 'Give', 7, 9, 5, 5, 6, 4, 'Offered', 2, 'Exclusivity', ''],
    'Nothing promised in return yet',
  ],
  ['Training for their staff', 'Give', 2, 2, 2, 6, 3, 7, 'Idea', '', 'Service', '', ''],
  ['Shelf place at eye level', 'Get', 8, 5, 4, 4, 3, 3, 'Asked', 2, 'Marketing', '', ''],
  ['Joint press release', 'Get', 2, 1, 2, 4, 5, 2, 'Agreed', 2, 'Marketing', '', ''],
  ['Price review once a year', 'Give', 5, 4, 4, 5, 5, 4, 'Offered', 2, 'Price', '', ''],
  ['Early notice of promotions', 'Get', 5, 6, 3, 2, 2, 3, 'Idea', '', 'Data', '', ''],
  ['Return of unsold goods', 'Give', '', '', '', '', '', '', 'Asked', 2, 'Risk', '', 'To be scored'],
];
