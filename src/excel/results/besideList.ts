import { requestDeal } from '../deal/deal';
import { bodySpan } from '../template/bodySpan';
import { requestColumn, type ColumnAsRead } from './columnLooks';
import { parseRecord, recordOfSheet, recordTextIn, requestRecord, type SheetRecord } from './columnRecord';
import type { ColumnsState, ListOnSheet } from './columnsState';
import { cellsBesideIn, requestCellsBeside, type CellsBeside } from '../formulas/findResultColumns';
import { headingStyleIn, requestHeadingStyle, type HeadingStyle } from './headingStyle';

/** A list with all that stands beside it, read in one round trip. */
export interface ListWithBeside {
  readonly seen: Omit<ColumnsState, 'columns'>;
  /** The rows of the body, in the columns that the list spans. */
  readonly body: { readonly firstColumn: number; readonly values: readonly (readonly unknown[])[] };
  readonly beside: CellsBeside;
  /** How the list's last heading looks. */
  readonly heading: HeadingStyle;
  /** What is kept of result columns on this sheet. */
  readonly record: SheetRecord | null;
  /** The settings of the deal as they are kept, for comparing; null: none. */
  readonly settings: unknown;
  /** The first columns right of the list, for they are mostly those that are written. */
  readonly near: readonly ColumnAsRead[];
}

/** As many as there are result columns of a row. */
const NEAR = 5;
const LAST_COLUMN = 16_383;

export async function readBeside(
  context: Excel.RequestContext,
  { sheet: { id, name }, place }: ListOnSheet,
): Promise<ListWithBeside> {
  const sheet = context.workbook.worksheets.getItem(id);
  const span = bodySpan(place.columns);
  const list = sheet.getRangeByIndexes(
    place.headerRow - 1,
    span.first,
    place.lastRow - place.headerRow + 2,
    span.last - span.first + 1,
  );
  list.load('values,formulas');
  const { protection } = sheet;
  protection.load('protected');
  const beside = requestCellsBeside(sheet, place);
  const heading = requestHeadingStyle(sheet.getCell(place.headerRow - 1, span.last));
  const headings = place.table === null ? null : sheet.tables.getItem(place.table).getHeaderRowRange();
  headings?.load('values,columnIndex');
  const record = requestRecord(context);
  const deal = requestDeal(context);
  const count = Math.max(0, Math.min(NEAR, LAST_COLUMN - span.last));
  const near = Array.from({ length: count }, (_, i) => requestColumn(sheet, place, span.last + 1 + i));
  await context.sync();
  const text = recordTextIn(record);
  return {
    seen: {
      list: list.formulas,
      table:
        headings === null
          ? null
          : { column: headings.columnIndex, headings: (headings.values[0] ?? []).map(String) },
      record: text,
      isProtected: protection.protected,
    },
    body: { firstColumn: span.first, values: list.values.slice(place.firstRow - place.headerRow, -1) },
    beside: cellsBesideIn(beside, place),
    heading: headingStyleIn(heading),
    record: recordOfSheet(parseRecord(text), { id, name }),
    settings: deal.isNullObject ? null : (deal.value as unknown),
    near: near.map((read) => read()),
  };
}

/** The settings of the deal as they are kept. One round trip. */
export async function keptSettings(context: Excel.RequestContext): Promise<unknown> {
  const deal = requestDeal(context);
  await context.sync();
  return deal.isNullObject ? null : (deal.value as unknown);
}
