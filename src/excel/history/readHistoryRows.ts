import type { HistoryRow, HistorySheet } from './historyRows';

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

/** Reads the history whole. One round trip, a second one for its rows. */
export async function readHistoryRows(
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
    const rows = historyRowsOf(cells);
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
    rows: historyRowsOf(body),
    below: historyRowsOf(below).slice(0, added),
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

/** Asks for where the headings stand and what they say, and for the number of rows of a table (0 in a plain range). */
export function requestHead(
  context: Excel.RequestContext,
  place: HistorySheet,
): () => { readonly headings: readonly unknown[]; readonly count: number } {
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

/** Asks for all rows of the history's table; null where it is a plain range. */
export function requestAll(context: Excel.RequestContext, { id, table }: HistorySheet): Excel.Range | null {
  if (table === null) return null;
  return requestRows(context.workbook.worksheets.getItem(id).tables.getItem(table).getDataBodyRange());
}

/** Rows that follow each other, as one stretch each. */
export function spans(rows: readonly number[]): readonly { readonly from: number; readonly count: number }[] {
  const found: { from: number; count: number }[] = [];
  for (const row of rows) {
    const last = found.at(-1);
    if (last !== undefined && last.from + last.count === row) last.count += 1;
    else found.push({ from: row, count: 1 });
  }
  return found;
}

/** Asks for rows as they stand; read them with {@link rowsOf} after the next sync. */
export function requestRows(range: Excel.Range): Excel.Range {
  range.load('formulas,values,numberFormat');
  return range;
}

export function historyRowsOf({ formulas, values, numberFormat }: Excel.Range): readonly HistoryRow[] {
  return values.map((line, i) => ({
    formulas: (formulas[i] ?? []) as unknown[],
    values: line as unknown[],
    formats: (numberFormat[i] ?? []) as unknown[],
  }));
}
