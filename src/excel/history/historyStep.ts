import type { Precondition } from '../writing/precondition';
import type { Step } from '../writing/step';
import { same } from '../writing/writer';
import {
  editsBack,
  editsOf,
  editsReversed,
  isNothing,
  ownPart,
  queueEdits,
  rowsFrom,
  type RowReplacement,
  type HistoryRow,
  type HistorySheet,
  type RowEdits,
} from './historyRows';

/** The history as a step finds it. */
export interface HistoryState {
  readonly isProtected: boolean;
  /** False where the sheet or the table is gone. */
  readonly isThere: boolean;
  readonly headings: readonly unknown[];
  readonly rows: readonly HistoryRow[];
  /** As many rows below as are added; of a plain range they are part of it afterwards. */
  readonly below: readonly HistoryRow[];
}

interface Watched {
  readonly headings: readonly unknown[];
  readonly count: number;
  /** The rows that are written over or go. */
  readonly touched: readonly HistoryRow[];
  /** All of them, before any is written over. */
  readonly all: readonly HistoryRow[] | null;
  /** The last row and as many below as are added. */
  readonly end: readonly HistoryRow[];
  readonly precondition: unknown;
}

export interface HistoryStepInput {
  readonly place: HistorySheet & { readonly sheet: string };
  /** As it was read when the exchange was planned. */
  readonly planned: { readonly headings: readonly unknown[]; readonly rowCount: number };
  readonly exchange: RowReplacement;
  readonly precondition: Precondition;
}

/**
 * Writes a snapshot into the history: over the rows of before, the rest below. Found to be on other rows than planned, it is
 * taken back and planned anew. One round trip to read, one to write.
 */
export function historyStep({
  place,
  planned,
  exchange,
  precondition,
}: HistoryStepInput): Step<HistoryState, Watched> {
  const { ours, comes, at } = exchange;
  const added = Math.max(0, comes.length - at.length);
  const read = (context: Excel.RequestContext) => readHistoryRows(context, place, planned.rowCount, added);
  const standing = (state: HistoryState): RowReplacement => ({
    ...exchange,
    stood: [...at.map((row) => state.rows[row] ?? BLANK), ...(place.table === null ? state.below : [])],
  });
  const all = ({ rows, below }: HistoryState) => (place.table === null ? [...rows, ...below] : rows);
  const edits = editsOf(exchange);
  const back = (to: HistoryState, now: HistoryState) =>
    (place.table === null ? null : editsReversed(now.rows, to.rows, edits, ours)) ??
    editsBack(all(now), all(to), standing(to));
  return {
    where: `“${place.sheet}”`,
    read,
    refuse: (state) => {
      if (!state.isThere) return 'moved';
      if (state.isProtected) return { kind: 'protected sheet', sheet: place.sheet };
      const isAsPlanned =
        same(state.headings, planned.headings) &&
        state.rows.length === planned.rowCount &&
        at.every(
          (row, i) => ownPart(state.rows[row] ?? BLANK, ours) === ownPart(exchange.stood[i] ?? BLANK, ours),
        );
      return isAsPlanned ? null : 'moved';
    },
    watch: (context, when) => {
      const head = requestHead(context, place);
      const touched = spans(at).map(({ from, count }) => requestRows(rowsFrom(context, place, from, count)));
      const all = when === 'before' && at.length > 0 ? requestAll(context, place) : null;
      const end = requestRows(rowsFrom(context, place, planned.rowCount - 1, added + 1));
      const asked = precondition.ask(context);
      return () => ({
        ...head(),
        touched: touched.flatMap((one) => rowsOf(one)),
        all: all === null ? null : rowsOf(all),
        end: rowsOf(end),
        precondition: asked(),
      });
    },
    seen: (state) => ({
      headings: state.headings,
      count: place.table === null ? 0 : state.rows.length,
      touched: at.map((row) => state.rows[row] ?? BLANK),
      all: at.length > 0 && place.table !== null ? state.rows : null,
      end: [state.rows[planned.rowCount - 1] ?? BLANK, ...state.below],
      precondition: precondition.expected,
    }),
    write: (context, state) => queueEdits(context, place, edits, state.rows.length),
    foundBefore: (state, before) => {
      const rows = before.all ?? state.rows.map((row, i) => before.touched[at.indexOf(i)] ?? row);
      const more = Math.max(0, before.count - planned.rowCount);
      const below = before.end.slice(1);
      const isWhole = place.table === null || before.all !== null;
      return { ...state, rows: isWhole ? rows : [...rows, ...below.slice(0, more)], below };
    },
    restore: async (context, { to, now }) => {
      if (!now.isThere) return;
      queueEdits(context, place, back(to, now), now.rows.length);
      await context.sync();
    },
    isBack: (to, now) => !now.isThere || areSame(now, to) || isNothing(back(to, now)),
    inverse: async (context, { before, after }) => {
      const now = await read(context);
      if (!now.isThere || !isAsWritten(all(now), after, exchange)) return { make: null, edited: 1 };
      const edits = back(before, now);
      if (isNothing(edits)) return { make: null, edited: 0 };
      const undo = backStep({ place, read, all, edits, planned: now, exchange: standing(before) });
      return { make: (writer) => writer.write(undo), edited: 0 };
    },
  };
}

/** Whether the same stands in all rows. */
function areSame(one: HistoryState, other: HistoryState): boolean {
  const lines = ({ rows, below }: HistoryState) =>
    [rows, below].map((all) => all.map(({ formulas }) => formulas));
  return same(lines(one), lines(other));
}

/** Asks for all rows of the history's table; null where it is a plain range. */
function requestAll(context: Excel.RequestContext, { id, table }: HistorySheet): Excel.Range | null {
  if (table === null) return null;
  return requestRows(context.workbook.worksheets.getItem(id).tables.getItem(table).getDataBodyRange());
}

const BLANK: HistoryRow = { formulas: [], values: [], formats: [] };

/** Whether all rows of the snapshot are there as they were written; in rows that were added, what the user has beside, too. */
function isAsWritten(
  now: readonly HistoryRow[],
  after: Watched,
  { ours, comes, at }: RowReplacement,
): boolean {
  // From the last on: rows that were added last stand lowest.
  const left = [...now]
    .reverse()
    .map((row) => ({ own: ownPart(row, ours), whole: JSON.stringify(row.formulas) }));
  const take = (isIt: (row: (typeof left)[number]) => boolean) => {
    const found = left.findIndex(isIt);
    if (found >= 0) left.splice(found, 1);
    return found >= 0;
  };
  const whole = after.end.slice(1).map(({ formulas }) => JSON.stringify(formulas));
  return (
    whole.every((wanted) => take((row) => row.whole === wanted)) &&
    comes.slice(0, at.length).every((row) => take(({ own }) => own === ownPart(row, ours)))
  );
}

/** The edits that take a snapshot out again, as a step of its own. */
function backStep({
  place,
  read,
  all,
  edits,
  planned,
  exchange,
}: {
  readonly place: HistoryStepInput['place'];
  readonly read: (context: Excel.RequestContext) => Promise<HistoryState>;
  readonly all: (state: HistoryState) => readonly HistoryRow[];
  readonly edits: RowEdits;
  readonly planned: HistoryState;
  readonly exchange: RowReplacement;
}): Step<HistoryState, readonly HistoryRow[] | null> {
  const { ours, stood, comes, at } = exchange;
  const swapped: RowReplacement = { ours, stood: comes, comes: stood, at: at.slice(0, 0) };
  const redo = (to: HistoryState, now: HistoryState) =>
    (place.table === null ? null : editsReversed(now.rows, to.rows, edits, ours)) ??
    editsBack(all(now), all(to), swapped);
  return {
    where: `“${place.sheet}”`,
    read,
    refuse: (state) =>
      state.isProtected
        ? { kind: 'protected sheet', sheet: place.sheet }
        : same(state.rows, planned.rows)
          ? null
          : 'moved',
    watch: (context, when) => {
      if (when === 'after') return () => null;
      const rows =
        requestAll(context, place) ?? requestRows(rowsFrom(context, place, 0, planned.rows.length));
      return () => rowsOf(rows);
    },
    seen: ({ rows }) => rows,
    write: (context, state) => queueEdits(context, place, edits, state.rows.length),
    foundBefore: (state, before) => ({ ...state, rows: before ?? state.rows }),
    restore: async (context, { to, now }) => {
      queueEdits(context, place, redo(to, now), now.rows.length);
      await context.sync();
    },
    isBack: (to, now) => !now.isThere || areSame(now, to) || isNothing(redo(to, now)),
    inverse: () => Promise.resolve({ make: null, edited: 0 }),
  };
}

/** Reads the history whole. One round trip, a second one for its rows. */
async function readHistoryRows(
  context: Excel.RequestContext,
  place: HistorySheet,
  rowCount: number,
  added: number,
): Promise<HistoryState> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(place.id);
  sheet.protection.load('protected');
  const gone = { isProtected: false, isThere: false, headings: [], rows: [], below: [] };
  if (place.table === null) {
    const head = sheet.getRangeByIndexes(place.headerRow, place.from, 1, place.width);
    const cells = sheet.getRangeByIndexes(place.headerRow + 1, place.from, rowCount + added + 1, place.width);
    sheet.load('id');
    sheet.tables.load('items/name');
    head.load('formulas');
    cells.load('formulas,values,numberFormat');
    await context.sync();
    // A table that was overlooked because it moved while the sheets were read.
    if (sheet.isNullObject || (await isInTable(context, sheet, head))) return gone;
    const rows = rowsOf(cells);
    return {
      isProtected: sheet.protection.protected,
      isThere: true,
      headings: [place.headerRow, place.from, ...(head.formulas[0] as unknown[])],
      rows: rows.slice(0, rowCount),
      below: rows.slice(rowCount, rowCount + added),
    };
  }
  const table = sheet.tables.getItemOrNullObject(place.table);
  table.load('id');
  const head = table.getHeaderRowRange();
  head.load('formulas,rowIndex,columnIndex');
  const body = table.getDataBodyRange();
  body.load('formulas,values,numberFormat');
  const below = requestRows(
    body
      .getLastRow()
      .getOffsetRange(1, 0)
      .getResizedRange(Math.max(0, added - 1), 0),
  );
  await context.sync();
  if (table.isNullObject) return gone;
  return {
    isProtected: sheet.protection.protected,
    isThere: true,
    headings: [head.rowIndex, head.columnIndex, ...(head.formulas[0] as unknown[])],
    rows: rowsOf(body),
    below: rowsOf(below).slice(0, added),
  };
}

async function isInTable(
  context: Excel.RequestContext,
  { tables }: Excel.Worksheet,
  head: Excel.Range,
): Promise<boolean> {
  if (tables.items.length === 0) return false;
  const shared = tables.items.map((table) => table.getRange().getIntersectionOrNullObject(head));
  for (const one of shared) one.load('address');
  await context.sync();
  return shared.some(({ isNullObject }) => !isNullObject);
}

function requestHead(
  context: Excel.RequestContext,
  place: HistorySheet,
): () => Pick<Watched, 'headings' | 'count'> {
  const sheet = context.workbook.worksheets.getItem(place.id);
  const table = place.table === null ? null : sheet.tables.getItem(place.table);
  const head =
    table?.getHeaderRowRange() ?? sheet.getRangeByIndexes(place.headerRow, place.from, 1, place.width);
  head.load('formulas,rowIndex,columnIndex');
  const count = table?.rows.getCount();
  return () => ({
    headings: [head.rowIndex, head.columnIndex, ...(head.formulas[0] as unknown[])],
    count: count?.value ?? 0,
  });
}

/** Rows that follow each other, as one stretch each. */
function spans(rows: readonly number[]): readonly { readonly from: number; readonly count: number }[] {
  const found: { from: number; count: number }[] = [];
  for (const row of rows) {
    const last = found.at(-1);
    if (last !== undefined && last.from + last.count === row) last.count += 1;
    else found.push({ from: row, count: 1 });
  }
  return found;
}

function requestRows(range: Excel.Range): Excel.Range {
  range.load('formulas,values,numberFormat');
  return range;
}

function rowsOf({ formulas, values, numberFormat }: Excel.Range): readonly HistoryRow[] {
  return values.map((line, i) => ({
    formulas: (formulas[i] ?? []) as unknown[],
    values: line as unknown[],
    formats: (numberFormat[i] ?? []) as unknown[],
  }));
}
