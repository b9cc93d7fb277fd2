import { COLUMN_TABLE, FRESH_COLUMNS } from '../../cells/columnTable';
import { columnLetters } from '../../cells/a1';
import type { SheetToAdd } from '../writing/sheetToAdd';
import { freeName } from '../sheets/readSheets';
import { SAMPLE_ROWS } from './sampleRows';

const GUIDE = [
  'One row per concession. Direction: Give (we concede it) or Get (they concede it).',
  'Scores from 1 (negligible) to 10 (decisive). Ours: what a give costs us, what a get is worth to us. Theirs: our guess at their side.',
  'Status: Idea, Offered, Asked, Agreed, Rejected or Withdrawn. Keep this sheet to your own team.',
] as const;

const HEADER_ROW = GUIDE.length + 2;
const BLANK_ROWS = 12;

/** A fresh, empty list. */
export const EMPTY_LIST = newList('Concession map', []);

/** The same with an invented deal in it, to try things out on. */
export const SAMPLE_LIST = newList('Sample deal', SAMPLE_ROWS);

/** A list on a sheet of its own, which comes to the front. Needs ExcelApi 1.7. */
function newList(title: string, rows: readonly (readonly (string | number)[])[]): SheetToAdd {
  const wide = (cells: readonly (string | number)[]) =>
    Array.from({ length: FRESH_COLUMNS.length }, (_, i) => cells[i] ?? '');
  const values = [
    ...[title, ...GUIDE].map((line) => wide([line])),
    wide([]),
    FRESH_COLUMNS.map((role) => COLUMN_TABLE[role].heading),
    ...rows.map(wide),
  ];
  return {
    name: (taken) => freeName(title, taken),
    values,
    fill: (sheet) => {
      sheet.getRangeByIndexes(0, 0, values.length, FRESH_COLUMNS.length).values = values;
      writeGuideLooks(sheet);
      writeListLooks(sheet);
    },
    show: (sheet) => {
      sheet.activate();
      sheet.getRangeByIndexes(HEADER_ROW + 1, 0, 1, 1).select();
    },
  };
}

function writeGuideLooks(sheet: Excel.Worksheet): void {
  const title = sheet.getRange('A1');
  title.format.font.bold = true;
  title.format.font.size = 16;
}

/** A plain range rather than a table: an Excel table would count its blank rows as entries to come. */
function writeListLooks(sheet: Excel.Worksheet): void {
  const headings = sheet.getRangeByIndexes(HEADER_ROW, 0, 1, FRESH_COLUMNS.length);
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
