import type { CellContent } from '../writing/cellContent';
import type { TemplatePlace } from '../template/reading';
import { bodySpan } from '../template/bodySpan';
import { requestColumn, type ColumnAsRead } from './columnLooks';
import { recordTextIn, requestRecord } from './columnRecord';

/** Where a list stands, on a sheet by its id. */
export interface ListOnSheet {
  readonly sheet: { readonly id: string; readonly name: string };
  readonly place: TemplatePlace;
}

/** What a step over columns beside a list stands on and touches. */
export interface ColumnsSeen {
  /** The list from its headings to the row below its last, as formulas. */
  readonly list: readonly (readonly unknown[])[];
  /** The headings of its Excel table and the table's first column; null for a plain list. */
  readonly table: { readonly column: number; readonly headings: readonly string[] } | null;
  readonly columns: readonly ColumnAsRead[];
  /** What is kept of result columns. */
  readonly record: string | null;
}

export interface ColumnsState extends ColumnsSeen {
  readonly isProtected: boolean;
}

/** Asks for all of it; the answer is there after the next sync. */
export function requestColumns(
  context: Excel.RequestContext,
  { sheet: { id }, place }: ListOnSheet,
  columns: readonly number[],
): () => ColumnsSeen {
  const sheet = context.workbook.worksheets.getItem(id);
  const { first, last } = bodySpan(place.columns);
  const asked = sheet.getRangeByIndexes(
    place.headerRow - 1,
    first,
    place.lastRow - place.headerRow + 2,
    last - first + 1,
  );
  asked.load('formulas');
  const headings = place.table === null ? null : sheet.tables.getItem(place.table).getHeaderRowRange();
  headings?.load('values,columnIndex');
  const beside = columns.map((column) => requestColumn(sheet, place, column));
  const record = requestRecord(context);
  const rows = { list: asked };
  return () => ({
    list: rows.list.formulas,
    table:
      headings === null
        ? null
        : { column: headings.columnIndex, headings: (headings.values[0] ?? []).map(String) },
    columns: beside.map((read) => read()),
    record: recordTextIn(record),
  });
}

/** Headings and names: what tells whether a list stands where it stood, whatever was edited in it. */
export function standOf(list: ColumnsSeen['list'], { columns }: Pick<TemplatePlace, 'columns'>): unknown {
  const name = columns.concession - bodySpan(columns).first;
  return [list[0], list.map((row) => row[name])];
}

/** Reads all of it. One round trip. */
export async function readColumns(
  context: Excel.RequestContext,
  list: ListOnSheet,
  columns: readonly number[],
): Promise<ColumnsState> {
  const { protection } = context.workbook.worksheets.getItem(list.sheet.id);
  protection.load('protected');
  const seen = requestColumns(context, list, columns);
  await context.sync();
  return { ...seen(), isProtected: protection.protected };
}

export const seenOf = ({ list, table, columns, record }: ColumnsState): ColumnsSeen => ({
  list,
  table,
  columns,
  record,
});

/** True where nothing stands in a column, its heading included; in a table, below it either. */
export function isBlankColumn({ cells, below }: ColumnAsRead, isInTable: boolean): boolean {
  return cells.every(isBlankContent) && (!isInTable || isBlankContent(below));
}

export const isBlankContent = ({ formula }: CellContent) => formula === '';
