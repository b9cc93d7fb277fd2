import { bootExcel, type BootedExcel } from '../bootExcel';

/** The list's own sheet, and the first of its rows, 1-based. */
export const LIST = 'Map';

/** A small list with everything that a write may slip on: a title, a section, two rows of one name, notes beside and below it. */
const ROWS: readonly (readonly unknown[])[] = [
  [null, 'Northwind supply deal'],
  [],
  [
    ...[null, 'Concession', 'Our VM', 'Our SL', 'Our RE', 'Their VM', 'Their SL', 'Their RE'],
    ...['Give/Get', 'Status', 'Session'],
  ],
  [null, 'Data sharing', 2, 8, 3, 5, 5, 5, 'Give', 'Agreed', 1],
  [null, 'Discount', 2, 1, 3, 8, 4, 6, 'Give', 'Offered', 1],
  [null, 'Discount', 2, 1, 3, 8, 4, 6, 'Give', 'Idea', 1],
  [null, 'Exclusivity', 7, 9, 5, 5, 6, 4, 'Give', 'Agreed', 2],
  [null, 'Reference', 6, 8, 6, 2, 3, 4, 'Get', 'Agreed', 1],
];

/** Rows of {@link LIST}, 1-based. */
export const AT = { headings: 3, first: 4, twin: 6, target: 7, last: 8 } as const;

const NOTES: readonly (readonly unknown[])[] = [
  ['Our notes', 'Who'],
  ['Ask legal about data', 'Ana'],
];

/** The workbook on which every walk starts. */
export function bootList(): Promise<BootedExcel> {
  return bootExcel({ sheets: { [LIST]: ROWS, Notes: NOTES } });
}
