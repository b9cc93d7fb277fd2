import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createWorkbook } from '../../../src/workbench/files/create';
import type { NewCell, NewWorkbookSheet } from '../../../src/workbench/files/create/content';

/** The rows of each sheet, from A1 on, by the sheet's name. */
export type Sheets = Readonly<Record<string, readonly (readonly NewCell[])[]>>;

/** Writes a workbook of these sheets into a folder and answers its path. */
export async function writeSheets(
  folder: string,
  sheets: Sheets,
  options: Partial<NewWorkbookSheet> = {},
): Promise<string> {
  const path = join(folder, 'workbook.xlsx');
  const content = Object.entries(sheets).map(([name, rows]) => ({ ...options, name, rows }));
  writeFileSync(path, await createWorkbook({ sheets: content }));
  return path;
}

export const NO_LIST: Sheets = {
  Budget: [
    ['Item', 'Amount'],
    ['Travel', 1200],
    ['Rent', 900],
  ],
};

/** A list that speaks for itself. */
export const SURE: Sheets = {
  Deal: [
    ['Concession', 'Our VM', 'Our SL', 'Our RE', 'Their VM', 'Their SL', 'Their RE'],
    ['Price cap', 7, 9, 5, 5, 6, 4],
    ['Logo on the site', 2, 1, 3, 6, 5, 7],
  ],
};

/** Names and scores under words of the user's own: the third score is a guess, their side is not said to be theirs. */
export const UNSURE: Sheets = {
  Deal: [
    ['Concession', 'Stakes', 'Leverage', 'Relationship', 'Way', 'Remark'],
    ['Price cap', 5, 3, 2, 'Give', 'x'],
    ['Logo on the site', 6, 7, 6, 'Get', 'y'],
    ['Early delivery', 4, 'high', 6, 'Get', ''],
  ],
};
