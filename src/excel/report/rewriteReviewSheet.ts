import { cellAddress, columnIndex, sheetAddress } from '../../cells/a1';
import { readSheetLooks, requestSheetLooks, type SheetLooks } from '../sheets/sheetLooks';
import { contentToWrite } from '../writing/cellContent';
import { NO_PRECONDITION, type Precondition } from '../writing/precondition';
import { keptIn, putSetting, requestSetting, type KeptSetting } from '../writing/settingStep';
import type { Step } from '../writing/step';
import { same } from '../writing/writer';
import type { Refusal } from '../refusal';
import {
  ENTRIES_KEY,
  ENTRIES_MARKER,
  keptEntries,
  keptText,
  SHEET_MARKER,
  type KeptEntry,
  type ReviewPlace,
} from './findReviewSheet';
import type { PageArea } from './layout';
import { CHART_NAME } from './plannedCharts';
import { ENTRY_LINES, type ReportLayout } from './reportLayout';
import { ENTRY_COLUMNS } from './textBlocks';
import { contentsOf, writePageCells } from './writePageCells';
import { writeChart } from './writeCharts';
import { writePage } from './writePage';

interface RewriteInput {
  readonly place: Extract<ReviewPlace, { readonly kind: 'ours' }>;
  readonly session: number | null;
  readonly layout: ReportLayout;
  readonly precondition: Precondition;
  /** How what stands there was laid out, so that it can be brought back; null where it is not known. */
  readonly earlier: ReportLayout | null;
  /** What stood there before, the user's own edits included, from A1 on; absent: the layout's own contents. */
  readonly contents?: Contents;
}

interface Contents {
  readonly formulas: readonly (readonly unknown[])[];
  readonly values: readonly (readonly unknown[])[];
}

interface State extends Contents {
  /** False where the sheet is gone. */
  readonly isThere: boolean;
  readonly isProtected: boolean;
  readonly charts: readonly { readonly id: string; readonly name: string }[];
  readonly mark: string;
  readonly entries: string;
  readonly kept: KeptSetting;
  readonly precondition: unknown;
}

/**
 * Writes our sheet of a session anew in its place. What the user typed in is kept in a setting first, which goes last: whatever
 * stops it, the lines come back with the next press, and the next press completes the sheet. What stood there before comes back
 * where its layout is known. One round trip to read, one to write.
 */
export function rewriteStep(input: RewriteInput): Step<State, null> {
  const { place, session, layout, precondition, earlier, contents } = input;
  const sheetIn = (context: Excel.RequestContext) => context.workbook.worksheets.getItem(place.id);
  const both = union(layout.all, place.written);
  let found: (() => { readonly entries: readonly KeptEntry[] }) | null = null;
  let looks: (() => SheetLooks) | null = null;
  const read = async (context: Excel.RequestContext): Promise<State> => {
    const there = context.workbook.worksheets.getItemOrNullObject(place.id);
    there.load('id');
    await context.sync();
    if (there.isNullObject) return GONE;
    const sheet = sheetIn(context);
    const area = rangeOfArea(sheet, both);
    area.load('formulas,values');
    const [mark, entries] = [
      sheet.names.getItem(SHEET_MARKER),
      sheet.names.getItemOrNullObject(ENTRIES_MARKER),
    ];
    mark.load('formula');
    entries.load('formula');
    sheet.charts.load('items/id,items/name');
    sheet.protection.load('protected');
    const kept = requestSetting(context, ENTRIES_KEY);
    const asked = precondition.ask(context);
    await context.sync();
    return {
      isThere: true,
      isProtected: sheet.protection.protected,
      formulas: area.formulas as unknown[][],
      values: area.values as unknown[][],
      charts: sheet.charts.items.map(({ id, name }) => ({ id, name })),
      mark: String(mark.formula),
      entries: entries.isNullObject ? '' : String(entries.formula),
      kept: keptIn(kept),
      precondition: asked(),
    };
  };
  const isUntouched = (to: State, now: State) =>
    same(now.formulas, to.formulas) && same(now.charts, to.charts);
  return {
    where: `“${place.sheet}”`,
    onSheet: place.id,
    read,
    refuse: (state) => {
      if (!state.isThere || !same(state.precondition, precondition.expected)) return 'moved';
      if (state.isProtected) return { kind: 'protected sheet', sheet: place.sheet };
      return notesInTheWay(place, partOf(state.values, layout.all));
    },
    watch: () => () => null,
    seen: () => null,
    write: (context, state) => {
      const sheet = sheetIn(context);
      const markAs = (name: string, area: PageArea) =>
        (sheet.names.getItem(name).formula = `=${sheetAddress(place.sheet, absolute(area))}`);
      found = requestEntries(sheet);
      putSetting(context, {
        key: ENTRIES_KEY,
        value: place.entries.length === 0 ? null : keptText(session, place.entries),
        now: state.kept,
      });
      markAs(SHEET_MARKER, both);
      const entries = sheet.names.getItem(ENTRIES_MARKER);
      entries.formula = '=""';
      clearOurs(sheet, place.written, state.charts);
      writeReport(sheet, layout);
      writeEntries(sheet, layout, place.entries);
      if (contents !== undefined) writeContents(sheet, layout, contents);
      markAs(ENTRIES_MARKER, layout.entries);
      markAs(SHEET_MARKER, layout.all);
      show(sheet);
      if (place.entries.length > 0) context.workbook.settings.getItem(ENTRIES_KEY).delete();
      looks = requestSheetLooks(sheet);
    },
    foundBefore: (state) => state,
    restore: async (context, { to, now }) => {
      if (!now.isThere || !isUntouched(to, now)) return;
      const sheet = sheetIn(context);
      sheet.names.getItem(SHEET_MARKER).formula = to.mark;
      sheet.names.getItem(ENTRIES_MARKER).formula = to.entries;
      putSetting(context, { key: ENTRIES_KEY, value: to.kept?.value ?? null, now: now.kept });
      await context.sync();
    },
    isBack: (to, now) =>
      !now.isThere ||
      (isUntouched(to, now) && now.mark === to.mark && now.entries === to.entries && same(now.kept, to.kept)),
    // What somebody typed in at the very moment of the writing is put in again.
    mend: async (context) => {
      const typed = found?.().entries ?? [];
      const lines = new Set(place.entries.map(({ formulas }) => JSON.stringify(formulas)));
      const more = typed.filter(({ formulas }) => !lines.has(JSON.stringify(formulas)));
      if (more.length === 0) return null;
      const all = [...place.entries, ...more].slice(0, layout.entries.rowCount);
      writeEntries(sheetIn(context), layout, all);
      await context.sync();
      return null;
    },
    inverse: async (context, { before }) => {
      const written = looks?.();
      const now = await readSheetLooks(context, place.id);
      if (earlier === null || written === undefined || now === null) return { make: null, edited: 1 };
      if (!isOf(earlier, before)) return { make: null, edited: 1 };
      if (!same({ ...now, name: '' }, { ...written, name: '' })) return { make: null, edited: 1 };
      const back = rewriteStep({
        ...{ place: { ...place, sheet: now.name, written: pageAddress(layout.all) }, session },
        ...{ layout: earlier, precondition: NO_PRECONDITION, earlier: layout, contents: before },
      });
      return { make: (writer) => writer.write(back), edited: 0 };
    },
  };
}

const GONE: State = {
  ...{ isThere: false, isProtected: false, formulas: [], values: [], charts: [], mark: '', entries: '' },
  ...{ kept: null, precondition: null },
};

/** Queues everything of the report but its marks. */
export function writeReport(sheet: Excel.Worksheet, layout: ReportLayout): void {
  writePageCells(sheet, layout);
  for (const chart of layout.charts) writeChart(sheet, chart);
  writePage(sheet, layout);
}

export function show(sheet: Excel.Worksheet): void {
  sheet.activate();
  sheet.getRange('A1').select();
}

export function rangeOfArea(
  sheet: Excel.Worksheet,
  { row, column, rowCount, columnCount }: PageArea,
): Excel.Range {
  return sheet.getRangeByIndexes(row, column, rowCount, columnCount);
}

/** @example pageAddress({ row: 0, column: 0, rowCount: 60, columnCount: 24 })  // 'A1:X60' */
export function pageAddress({ row, column, rowCount, columnCount }: PageArea): string {
  return `${cellAddress(row, column)}:${cellAddress(row + rowCount - 1, column + columnCount - 1)}`;
}

/** @example absolute({ row: 0, column: 0, rowCount: 60, columnCount: 24 })  // '$A$1:$X$60' */
function absolute({ row, column, rowCount, columnCount }: PageArea): string {
  const corner = (at: string) => at.replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2');
  return `${corner(cellAddress(row, column))}:${corner(cellAddress(row + rowCount - 1, column + columnCount - 1))}`;
}

/** The smallest area with what will be written and what was. */
function union({ rowCount, columnCount }: PageArea, written: string | null): PageArea {
  const was = written === null ? null : parseArea(written);
  return {
    row: 0,
    column: 0,
    rowCount: Math.max(rowCount, (was?.bottom ?? 0) + 1),
    columnCount: Math.max(columnCount, (was?.right ?? 0) + 1),
  };
}

/** What stands in the lines to type in, right before they are written over. */
function requestEntries(sheet: Excel.Worksheet): () => { readonly entries: readonly KeptEntry[] } {
  const asked = { lines: sheet.names.getItemOrNullObject(ENTRIES_MARKER).getRangeOrNullObject() };
  asked.lines.load('formulas,values,numberFormat');
  return () => ({ entries: asked.lines.isNullObject ? [] : keptEntries(asked.lines) });
}

/** Two lines to type in stay free below those that are filled. */
export function linesFor(entries: readonly KeptEntry[]): number {
  return Math.max(ENTRY_LINES, entries.length === 0 ? 0 : entries.length + 2);
}

/** @example parseArea('A1:X60')  // { top: 0, left: 0, bottom: 59, right: 23 } */
function parseArea(address: string) {
  const [first = '', last = first] = address.split(':');
  const row = (cell: string) => Number(/\d+$/.exec(cell)?.[0] ?? 1) - 1;
  const column = (cell: string) => columnIndex(/^[A-Z]+/.exec(cell)?.[0] ?? 'A');
  return { top: row(first), left: column(first), bottom: row(last), right: column(last) };
}

/** Whether what stood there was laid out so: the title is the same. */
function isOf(layout: ReportLayout, { formulas }: Contents): boolean {
  return contentsOf(layout)[0]?.every((own, column) => own === (formulas[0]?.[column] ?? '')) ?? false;
}

/** Puts in again what the user had changed in cells of ours. */
function writeContents(sheet: Excel.Worksheet, layout: ReportLayout, { formulas, values }: Contents): void {
  const { entries } = layout;
  const ours = contentsOf(layout);
  const isEntry = (row: number, column: number) =>
    row >= entries.row && row < entries.row + entries.rowCount && column >= entries.column;
  for (const [row, line] of ours.entries()) {
    for (const [column, own] of line.entries()) {
      if (isEntry(row, column)) continue;
      const formula = formulas[row]?.[column] ?? '';
      if (formula === own) continue;
      const value = values[row]?.[column] ?? '';
      sheet.getCell(row, column).formulas = [[contentToWrite({ formula, value, format: 'General' })]];
    }
  }
}

function partOf(values: Contents['values'], { rowCount, columnCount }: PageArea): Contents['values'] {
  return values.slice(0, rowCount).map((line) => line.slice(0, columnCount));
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

/** Takes away what we wrote before: cells and our charts. Whatever the user put elsewhere stays. */
function clearOurs(sheet: Excel.Worksheet, written: string | null, charts: State['charts']): void {
  if (written !== null) {
    const area = sheet.getRange(written);
    area.unmerge();
    area.clear();
  }
  for (const { id, name } of charts) if (name.startsWith(CHART_NAME)) sheet.charts.getItem(id).delete();
}

/** Where who, what and by when began on a sheet of an earlier version, whose lines were as wide as the page. */
const EARLIER_COLUMNS = [0, 5, 19] as const;

/** A line as it is typed into lines of this width: each of its three entries where that one begins now. */
function entryLine<T>(line: readonly T[], width: number): readonly (T | '')[] {
  const isEarlier = line.length > width;
  return Array.from({ length: width }, (_, at) => {
    const entry = ENTRY_COLUMNS.findIndex(({ column }) => column === at);
    return line[isEarlier ? (EARLIER_COLUMNS[entry] ?? line.length) : at] ?? '';
  });
}

function writeEntries(sheet: Excel.Worksheet, { entries }: ReportLayout, kept: readonly KeptEntry[]): void {
  if (kept.length === 0) return;
  const range = sheet.getRangeByIndexes(entries.row, entries.column, kept.length, entries.columnCount);
  const wide = <T>(line: readonly T[]) => entryLine(line, entries.columnCount);
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
