import { createWorkbook } from '../../src/workbench/files/create';
import type { NewCell, NewWorkbookSheet } from '../../src/workbench/files/create/content';

const HEADINGS = [
  ...['Concession', 'Direction', 'Value', 'Leverage', 'Relationship'],
  ...['Their value', 'Their leverage', 'Their relationship', 'Status'],
];

/** An .xlsx of our own with one sheet: a title, a blank row, headings in row 3 and the given rows below. */
export function dealFile(
  rows: readonly (readonly NewCell[])[],
  sheet: Partial<NewWorkbookSheet> = {},
): Promise<Uint8Array> {
  return createWorkbook({
    sheets: [{ name: 'Map', rows: [['Supply deal'], [], HEADINGS, ...rows], ...sheet }],
  });
}

/** As many rows as asked for, all different enough to carry every flag somewhere. */
export function manyRows(count: number): NewCell[][] {
  const score = (seed: number): number => (seed % 10) + 1;
  return Array.from({ length: count }, (_, at) => [
    `Concession ${at + 1}`,
    at % 3 === 0 ? 'get' : 'give',
    ...[at, at * 3, at * 7, at * 2 + 1, at * 5 + 2, at + 4].map(score),
    at % 4 === 0 ? 'idea' : 'agreed',
  ]);
}

/** Golden case G1 in row 4. */
export const G1: readonly NewCell[] = ['Data sharing', 'give', 2, 8, 3, 5, 5, 5, 'agreed'];
