import { COLUMN_TABLE, FRESH_COLUMNS } from '../../cells/columnTable';
import { columnLetters } from '../../cells/a1';
import type { Refusal } from '../refusal';
import { SAMPLE_ROWS } from './sampleRows';

const GUIDE = [
  'One row per concession. Direction: Give (we concede it) or Get (they concede it).',
  'Scores from 1 (negligible) to 10 (decisive). Ours: what a give costs us, what a get is worth to us. Theirs: our guess at their side.',
  'Status: Idea, Offered, Asked, Agreed, Rejected or Withdrawn. Keep this sheet to your own team.',
] as const;

const HEADER_ROW = GUIDE.length + 2;
const BLANK_ROWS = 12;

/** A list on a new sheet, or why none was added. */
export type InsertOutcome =
  | { readonly kind: 'inserted'; readonly sheet: string }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

/** Adds a fresh, empty list on a new sheet and shows it. No existing cell is touched. Two round trips. Needs ExcelApi 1.7. */
export function insertTemplate(context: Excel.RequestContext): Promise<InsertOutcome> {
  return insertList(context, 'Concession map', []);
}

/** The same with an invented deal in it, to try things out on. */
export function insertSample(context: Excel.RequestContext): Promise<InsertOutcome> {
  return insertList(context, 'Sample deal', SAMPLE_ROWS);
}

async function insertList(
  context: Excel.RequestContext,
  title: string,
  rows: readonly (readonly (string | number)[])[],
): Promise<InsertOutcome> {
  const { worksheets, protection } = context.workbook;
  worksheets.load('items/name');
  protection.load('protected');
  await context.sync();
  if (protection.protected) return { kind: 'refused', refusal: { kind: 'protected workbook' } };
  const name = freeName(
    title,
    worksheets.items.map((sheet) => sheet.name),
  );
  const sheet = worksheets.add(name);
  writeGuide(sheet, title);
  writeList(sheet);
  if (rows.length > 0)
    sheet.getRangeByIndexes(HEADER_ROW + 1, 0, rows.length, FRESH_COLUMNS.length).values = rows.map((row) => [
      ...row,
    ]);
  sheet.activate();
  sheet.getRangeByIndexes(HEADER_ROW + 1, 0, 1, 1).select();
  await context.sync();
  return { kind: 'inserted', sheet: name };
}

function freeName(title: string, taken: readonly string[]): string {
  const isTaken = (name: string) => taken.some((one) => one.toLowerCase() === name.toLowerCase());
  let name = title;
  for (let next = 2; isTaken(name); next++) name = `${title} (${next})`;
  return name;
}

function writeGuide(sheet: Excel.Worksheet, heading: string): void {
  const guide = sheet.getRangeByIndexes(0, 0, GUIDE.length + 1, 1);
  guide.values = [[heading], ...GUIDE.map((line) => [line])];
  const title = sheet.getRange('A1');
  title.format.font.bold = true;
  title.format.font.size = 16;
}

/** A plain range rather than a table: an Excel table would count its blank rows as entries to come. */
function writeList(sheet: Excel.Worksheet): void {
  const headings = sheet.getRangeByIndexes(HEADER_ROW, 0, 1, FRESH_COLUMNS.length);
  headings.values = [FRESH_COLUMNS.map((role) => COLUMN_TABLE[role].heading)];
  headings.format.font.bold = true;
  headings.format.fill.color = '#E2EFDA';
  headings.format.font.color = '#000000';
  headings.format.wrapText = true;
  headings.format.rowHeight = 48;
  FRESH_COLUMNS.forEach((role, i) => {
    const letters = columnLetters(i);
    sheet.getRange(`${letters}:${letters}`).format.columnWidth = COLUMN_TABLE[role].width;
  });
  const areScores = FRESH_COLUMNS.map((role) => 'dimension' in COLUMN_TABLE[role]);
  const scores = sheet.getRangeByIndexes(
    HEADER_ROW + 1,
    areScores.indexOf(true),
    BLANK_ROWS,
    areScores.filter(Boolean).length,
  );
  scores.format.horizontalAlignment = 'Center';
  sheet.freezePanes.freezeRows(HEADER_ROW + 1);
}
