import { cellAddress, columnIndex } from '../../cells/a1';
import type { Refusal } from '../refusal';
import {
  ENTRIES_MARK,
  findReviewSheet,
  sessionMark,
  SESSION_MARK,
  SHEET_MARK,
  type KeptEntry,
} from './findReviewSheet';
import { CHART_NAME } from './plannedCharts';
import { ENTRY_LINES, reportLayout, type ReportLayout } from './reportLayout';
import type { SessionReport } from './report';
import { writeCells } from './writeCells';
import { writeChart } from './writeCharts';
import { writePage } from './writePage';
import type { Cells } from './layout';

/** What writing the review sheet would do. */
export type ReviewSheetPlan =
  | {
      readonly kind: 'planned';
      readonly sheet: string;
      /** False: our own sheet of that session is written anew, in its place. */
      readonly isNew: boolean;
      /** Everything that would be written, A1 without the sheet. */
      readonly address: string;
      /** Titles of the charts. */
      readonly charts: readonly string[];
      /** How many of the user's own lines in who, what, by when are kept. */
      readonly keptLines: number;
    }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

export type ReviewSheetOutcome =
  | { readonly kind: 'written'; readonly sheet: string; readonly isNew: boolean; readonly keptLines: number }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

/** Says beforehand what {@link writeReviewSheet} would write. Two or three round trips; nothing is written. */
export async function planReviewSheet(
  context: Excel.RequestContext,
  report: SessionReport,
): Promise<ReviewSheetPlan> {
  const place = await findReviewSheet(context, report.session);
  if (place.kind === 'refused') return place;
  const layout = reportLayout(report, linesFor(place.entries));
  if (!place.isNew) {
    const cells = requestCells(context.workbook.worksheets.getItem(place.sheet), layout);
    await context.sync();
    const inTheWay = notesInTheWay(place, cells.values);
    if (inTheWay !== null) return { kind: 'refused', refusal: inTheWay };
  }
  return {
    kind: 'planned',
    sheet: place.sheet,
    isNew: place.isNew,
    address: areaAddress(layout.all),
    charts: layout.charts.map(({ title }) => title),
    keptLines: place.entries.length,
  };
}

/**
 * Writes the review sheet of a session: on a new sheet, or in place of the one that we wrote for that session before, where
 * what the user typed into who, what, by when stays. No other sheet is touched. Two round trips to look, one or two to write.
 * Needs ExcelApi 1.9.
 */
export async function writeReviewSheet(
  context: Excel.RequestContext,
  report: SessionReport,
): Promise<ReviewSheetOutcome> {
  const place = await findReviewSheet(context, report.session);
  if (place.kind === 'refused') return place;
  const layout = reportLayout(report, linesFor(place.entries));
  const { worksheets } = context.workbook;
  const sheet = place.isNew ? worksheets.add(place.sheet) : worksheets.getItem(place.sheet);
  if (!place.isNew) {
    const cells = requestCells(sheet, layout);
    sheet.charts.load('items/name');
    await context.sync();
    const inTheWay = notesInTheWay(place, cells.values);
    if (inTheWay !== null) return { kind: 'refused', refusal: inTheWay };
    clearOurs(sheet, place.written);
  }
  writeCells(sheet, layout);
  writeEntries(sheet, layout, place.entries);
  for (const chart of layout.charts) writeChart(sheet, chart);
  writePage(sheet, layout);
  writeMarks(sheet, layout, report.session, place.isNew);
  sheet.activate();
  sheet.getRange('A1').select();
  await context.sync();
  return { kind: 'written', sheet: place.sheet, isNew: place.isNew, keptLines: place.entries.length };
}

/** Two lines to type in stay free below those that are filled. */
function linesFor(entries: readonly KeptEntry[]): number {
  return Math.max(ENTRY_LINES, entries.length === 0 ? 0 : entries.length + 2);
}

function areaAddress({ row, column, rowCount, columnCount }: Cells): string {
  return `${cellAddress(row, column)}:${cellAddress(row + rowCount - 1, column + columnCount - 1)}`;
}

/** @example parseArea('A1:X60')  // { top: 0, left: 0, bottom: 59, right: 23 } */
function parseArea(address: string) {
  const [first = '', last = first] = address.split(':');
  const row = (cell: string) => Number(/\d+$/.exec(cell)?.[0] ?? 1) - 1;
  const column = (cell: string) => columnIndex(/^[A-Z]+/.exec(cell)?.[0] ?? 'A');
  return { top: row(first), left: column(first), bottom: row(last), right: column(last) };
}

/** The cells that will be written, as they stand now. */
function requestCells(sheet: Excel.Worksheet, { all }: ReportLayout): Excel.Range {
  const range = sheet.getRangeByIndexes(all.row, all.column, all.rowCount, all.columnCount);
  range.load('values');
  return range;
}

/** A longer report reaches further down than the last one: what the user has put there is never written over. */
function notesInTheWay(
  { sheet, written }: { readonly sheet: string; readonly written: string | null },
  values: readonly (readonly unknown[])[],
): Refusal | null {
  const ours = written === null ? null : parseArea(written);
  const isOurs = (row: number, column: number) =>
    ours !== null && row >= ours.top && row <= ours.bottom && column >= ours.left && column <= ours.right;
  for (const [row, line] of values.entries())
    for (const [column, value] of line.entries())
      if (value !== '' && !isOurs(row, column))
        return { kind: 'notes in the way', sheet, address: cellAddress(row, column) };
  return null;
}

/** Takes away what we wrote before: cells and our charts, whose names are loaded. Whatever the user put elsewhere stays. */
function clearOurs(sheet: Excel.Worksheet, written: string | null): void {
  if (written !== null) {
    const area = sheet.getRange(written);
    area.unmerge();
    area.clear();
  }
  for (const chart of sheet.charts.items) if (chart.name.startsWith(CHART_NAME)) chart.delete();
}

function writeEntries(sheet: Excel.Worksheet, { entries }: ReportLayout, kept: readonly KeptEntry[]): void {
  if (kept.length === 0) return;
  const range = sheet.getRangeByIndexes(entries.row, entries.column, kept.length, entries.columnCount);
  const wide = <T>(line: readonly T[]) =>
    Array.from({ length: entries.columnCount }, (_, at): T | '' => line[at] ?? '');
  range.numberFormat = kept.map(({ numberFormats }) =>
    wide(numberFormats).map((one) => (one === '' ? 'General' : one)),
  );
  range.formulas = kept.map(({ formulas, values }) =>
    wide(formulas).map((formula, at) =>
      // Text stays text, even if it looks like a formula or a date; what was a formula has another value.
      typeof formula === 'string' && formula !== '' && formula === values[at] ? `'${formula}` : formula,
    ),
  );
}

function writeMarks(
  sheet: Excel.Worksheet,
  layout: ReportLayout,
  session: number | null,
  isNew: boolean,
): void {
  const areaOf = (cells: Cells) =>
    sheet.getRangeByIndexes(cells.row, cells.column, cells.rowCount, cells.columnCount);
  if (!isNew) for (const mark of [SHEET_MARK, SESSION_MARK, ENTRIES_MARK]) sheet.names.getItem(mark).delete();
  const marks = [
    sheet.names.add(SHEET_MARK, areaOf(layout.all)),
    sheet.names.add(SESSION_MARK, sessionMark(session)),
    sheet.names.add(ENTRIES_MARK, areaOf(layout.entries)),
  ];
  for (const mark of marks) mark.visible = false;
}
