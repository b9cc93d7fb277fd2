import { contentToWrite } from '../writing/cellContent';

/** One row of the history over its whole width, as Excel reads it. */
export interface HistoryRow {
  readonly formulas: readonly unknown[];
  readonly values: readonly unknown[];
  readonly formats: readonly unknown[];
}

/** Rows of the history that take the place of others; `rows[i]` stands in the place of `stood[i]`. */
export interface RowReplacement {
  /** Our columns, counted from the first one of the history. */
  readonly ours: readonly number[];
  /** Rows that were there; those without a counterpart go. */
  readonly stood: readonly HistoryRow[];
  /** Rows that come; those without a counterpart are added. */
  readonly comes: readonly HistoryRow[];
  /** Where those stood, counted from the first row below the headings. */
  readonly at: readonly number[];
}

/** What is to be done to rows, counted from the first one below the headings. */
export interface RowEdits {
  /** Only our columns are written. */
  readonly write: readonly { readonly at: number; readonly row: HistoryRow }[];
  readonly remove: readonly number[];
  /** Whole rows; `at` null: at the end. */
  readonly add: readonly { readonly at: number | null; readonly row: HistoryRow }[];
}

/** What of a row is ours, as one text. */
export function ownPart({ formulas }: HistoryRow, ours: readonly number[]): string {
  return JSON.stringify(ours.map((column) => formulas[column] ?? ''));
}

/** The edits that make an exchange, where everything stands as it was read. */
export function editsOf({ stood, comes, at }: RowReplacement): RowEdits {
  return {
    write: comes.flatMap((row, i) => (i < stood.length ? [{ at: at[i] ?? 0, row }] : [])),
    remove: at.slice(comes.length),
    add: comes.slice(stood.length).map((row) => ({ at: null, row })),
  };
}

/**
 * The edits that take an exchange back, as far as it is there: found by what stands in the rows and not by where they stand, so
 * that rows which others have added, moved or taken away meanwhile stay theirs.
 *
 * @param before the rows before the exchange
 */
export function editsBack(
  now: readonly HistoryRow[],
  before: readonly HistoryRow[],
  { ours, stood, comes, at }: RowReplacement,
): RowEdits {
  const key = (row: HistoryRow) => ownPart(row, ours);
  const keys = now.map(key);
  const surplus = new Map<string, number>();
  for (const one of keys) surplus.set(one, (surplus.get(one) ?? 0) + 1);
  for (const row of before) surplus.set(key(row), (surplus.get(key(row)) ?? 0) - 1);
  const isFree = keys.map(() => true);
  const take = (wanted: string): number | null => {
    if ((surplus.get(wanted) ?? 0) <= 0) return null;
    let found = keys.length - 1;
    while (found >= 0 && !(keys[found] === wanted && isFree[found] === true)) found--;
    if (found < 0) return null;
    isFree[found] = false;
    surplus.set(wanted, (surplus.get(wanted) ?? 0) - 1);
    return found;
  };
  const miss = (wanted: string): boolean => {
    const left = surplus.get(wanted) ?? 0;
    if (left >= 0) return false;
    surplus.set(wanted, left + 1);
    return true;
  };
  const write: { at: number; row: HistoryRow }[] = [];
  const remove: number[] = [];
  const add: { at: number | null; row: HistoryRow }[] = [];
  const isDone = new Set<number>();
  // Where a row stands as it was written, it is that row: what the user has beside it stays beside it.
  at.slice(0, comes.length).forEach((place, i) => {
    const [was, came] = [stood[i], comes[i]];
    if (was === undefined || came === undefined || key(was) === key(came)) return;
    if (keys[place] !== key(came)) return;
    isDone.add(i);
    isFree[place] = false;
    surplus.set(key(came), (surplus.get(key(came)) ?? 0) - 1);
    surplus.set(key(was), (surplus.get(key(was)) ?? 0) + 1);
    write.push({ at: place, row: was });
  });
  // From the last on: rows that were added last stand lowest.
  for (let i = Math.max(stood.length, comes.length) - 1; i >= 0; i--) {
    const [was, came] = [stood[i], comes[i]];
    if (isDone.has(i) || (was !== undefined && came !== undefined && key(was) === key(came))) continue;
    const found = came === undefined ? null : take(key(came));
    const isMissing = was !== undefined && miss(key(was));
    if (found !== null && isMissing) write.push({ at: found, row: was });
    else if (found !== null) remove.push(found);
    else if (isMissing) add.push({ at: at[i] ?? null, row: was });
  }
  return { write, remove: remove.sort((a, b) => a - b), add: add.reverse() };
}

/**
 * The edits that undo edits row by row; null where the rows are not those that stand there once these were made.
 *
 * @param before the rows before the edits, all of them
 */
export function editsReversed(
  now: readonly HistoryRow[],
  before: readonly HistoryRow[],
  { write, remove, add }: RowEdits,
  ours: readonly number[],
): RowEdits | null {
  const lines = before.map((row, i) => ({ row, from: i }));
  const written = new Map(write.map(({ at, row }) => [at, row] as const));
  const expected: { readonly row: HistoryRow; readonly from: number | null }[] = lines.map(
    ({ row, from }) => ({
      row: written.get(from) ?? row,
      from,
    }),
  );
  const atEnd = add.filter(({ at }) => at === null);
  expected.push(...atEnd.map(({ row }) => ({ row, from: null })));
  for (const at of [...remove].reverse()) expected.splice(at, 1);
  for (const { at, row } of add) if (at !== null) expected.splice(at, 0, { row, from: null });
  const isSo =
    now.length === expected.length &&
    expected.every(({ row }, i) => ownPart(row, ours) === ownPart(now[i] ?? row, ours));
  if (!isSo) return null;
  return {
    write: expected.flatMap(({ from }, i) => {
      const was = from === null || !written.has(from) ? undefined : before[from];
      return was === undefined ? [] : [{ at: i, row: was }];
    }),
    remove: expected.flatMap(({ from }, i) => (from === null ? [i] : [])),
    add: remove.flatMap((at) => {
      const row = before[at];
      return row === undefined ? [] : [{ at, row }];
    }),
  };
}

export function isNothing({ write, remove, add }: RowEdits): boolean {
  return write.length + remove.length + add.length === 0;
}

/** Where the history stands, for writing: in a table by its name, else by the cells of its headings. */
export interface HistorySheet {
  readonly id: string;
  readonly table: string | null;
  /** Zero-based; of a plain range. */
  readonly headerRow: number;
  readonly from: number;
  readonly width: number;
  readonly ours: readonly number[];
}

/** The rows from one on, counted from the first below the headings, over the whole width. */
export function rowsFrom(
  context: Excel.RequestContext,
  { id, table, headerRow, from, width }: HistorySheet,
  at: number,
  count: number,
): Excel.Range {
  const sheet = context.workbook.worksheets.getItem(id);
  return table === null
    ? sheet.getRangeByIndexes(headerRow + 1 + at, from, count, width)
    : sheet.tables
        .getItem(table)
        .getDataBodyRange()
        .getRow(0)
        .getOffsetRange(at, 0)
        .getResizedRange(count - 1, 0);
}

/**
 * Queues edits. New rows go into a table in one action, so that they stand below whatever others have added meanwhile; texts
 * stand behind an apostrophe, so that none of them becomes a formula or a date.
 */
export function queueEdits(
  context: Excel.RequestContext,
  place: HistorySheet,
  { write, remove, add }: RowEdits,
  rowCount: number,
): void {
  const { table, width, ours } = place;
  const rows =
    table === null ? null : context.workbook.worksheets.getItem(place.id).tables.getItem(table).rows;
  // A row that is not there any more stops everything before the first cell is written.
  const lowest = Math.max(-1, ...write.map(({ at }) => at), ...remove);
  if (rows !== null && lowest >= 0) rows.getItemAt(lowest).load('index');
  for (const { at, rows: together } of stretches(write))
    putOwn(rowsFrom(context, place, at, together.length), ours, together);
  const atEnd = add.filter(({ at }) => at === null).map(({ row }) => row);
  if (atEnd.length > 0) {
    if (rows !== null) {
      rows.add(undefined, atEnd.map((row) => contentsOf(row)) as (string | number)[][]);
      const body = context.workbook.worksheets
        .getItem(place.id)
        .tables.getItem(table ?? '')
        .getDataBodyRange();
      const added = body
        .getLastRow()
        .getOffsetRange(1 - atEnd.length, 0)
        .getResizedRange(atEnd.length - 1, 0);
      putOwn(added, ours, atEnd, 'formats');
    } else putOwn(rowsFrom(context, place, rowCount, atEnd.length), ours, atEnd);
  }
  for (const at of [...remove].reverse()) {
    if (rows !== null) rows.getItemAt(at).delete();
    else rowsFrom(context, place, at, 1).delete('Up');
  }
  for (const { at, row } of add) {
    if (at === null) continue;
    if (rows !== null) rows.add(at, [contentsOf(row)] as (string | number)[][]);
    else rowsFrom(context, place, at, 1).insert('Down');
    const cells = rowsFrom(context, place, at, 1);
    cells.numberFormat = [row.formats as string[]];
    cells.formulas = [Array.from({ length: width }, (_, i) => contentsOf(row)[i] ?? '')];
  }
}

/** Queues our columns of rows; the formats go first, so that texts stay texts. */
function putOwn(
  cells: Excel.Range,
  ours: readonly number[],
  rows: readonly HistoryRow[],
  what: 'all' | 'formats' = 'all',
): void {
  for (const { from, count } of runs(ours)) {
    const part = cells.getColumn(from).getResizedRange(0, count - 1);
    part.numberFormat = rows.map(({ formats }) => formats.slice(from, from + count) as string[]);
    if (what === 'all') part.formulas = rows.map((row) => contentsOf(row).slice(from, from + count));
  }
}

/** Rows that follow each other, as one stretch each. */
function stretches(
  edits: RowEdits['write'],
): readonly { readonly at: number; readonly rows: readonly HistoryRow[] }[] {
  const found: { at: number; rows: HistoryRow[] }[] = [];
  for (const { at, row } of [...edits].sort((a, b) => a.at - b.at)) {
    const last = found.at(-1);
    if (last !== undefined && last.at + last.rows.length === at) last.rows.push(row);
    else found.push({ at, rows: [row] });
  }
  return found;
}

/** What to write so that the cells hold the row again; null leaves a cell alone. */
function contentsOf({ formulas, values, formats }: HistoryRow): unknown[] {
  return formulas.map((formula, i) =>
    formula === null
      ? null
      : contentToWrite({ formula, value: values[i], format: formats[i] === '@' ? 'text' : formats[i] }),
  );
}

/** Columns that follow each other, as one stretch each. */
function runs(columns: readonly number[]): readonly { readonly from: number; readonly count: number }[] {
  const found: { from: number; count: number }[] = [];
  for (const column of [...columns].sort((a, b) => a - b)) {
    const last = found.at(-1);
    if (last !== undefined && last.from + last.count === column) last.count += 1;
    else found.push({ from: column, count: 1 });
  }
  return found;
}
