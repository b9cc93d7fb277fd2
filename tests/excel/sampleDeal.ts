/** A plain list from B4 on, with a title, a section, an average, and cells of the user's own beside and below it. */
export const DEAL_SHEET: readonly (readonly unknown[])[] = [
  [null, 'Northwind supply deal'],
  [],
  [null, null, 'Worth to us', null, null, 'Worth to them'],
  [
    ...[null, 'Concession', 'Our VM', 'Our SL', 'Our RE', 'Their VM', 'Their SL', 'Their RE'],
    ...['Give/Get', 'Status', 'Session'],
  ],
  [null, 'Commercial'],
  [null, 'Data sharing', 2, 8, 3, 5, 5, 5, 'Give', 'Agreed', 1],
  [null, 'Payment terms', 2, 1, 3, 8, 4, 6, 'Give', 'Agreed', 1],
  [null, 'Exclusivity', 7, 9, 5, 5, 6, 4, 'Give', 'Agreed', 2],
  [null, 'Price cap', 5, 6, 6, 5, 5, 5, 'Give', 'Offered', 2],
  [null, 'Average', '=AVERAGE(C6:C9)', '=AVERAGE(D6:D9)', '=AVERAGE(E6:E9)'],
  [null, 'Legal'],
  [null, 'Reference account', 6, 8, 6, 2, 3, 4, 'Get', 'Agreed', 1],
  [null, 'Press release', 2, 1, 2, 2, 5, 2, 'Get', 'Idea'],
  [null, 'Roadmap meeting', null, null, null, null, null, null, 'Get', 'Idea'],
  [null, 'Odd one', 9, 9, 9, 1, 1, 1, 'perhaps', 'Agreed'],
];

/** The same list as an Excel table: no sections, a totals row. */
export const DEAL_TABLE: readonly (readonly unknown[])[] = [
  [
    'Concession',
    'Our VM',
    'Our SL',
    'Our RE',
    'Their VM',
    'Their SL',
    'Their RE',
    'Direction',
    'Status',
    'Gap',
  ],
  ['Data sharing', 2, 8, 3, 5, 5, 5, 'Give', 'Agreed', 'the customer'],
  ['Payment terms', 2, 1, 3, 8, 4, 6, 'Give', 'Agreed', ''],
  ['Reference account', 6, 8, 6, 2, 3, 4, 'Get', 'Agreed', ''],
  ['Total', '=SUBTOTAL(109,B2:B4)', '=SUBTOTAL(109,C2:C4)', '=SUBTOTAL(109,D2:D4)'],
];
