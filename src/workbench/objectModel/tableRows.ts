import { invalidArgument, itemNotFound } from '../protocol/hostError';
import { isArray } from './arrays';
import { deleteCells, insertCells } from './gridEdits';
import type { BookLink, RangeLink } from './links';
import { isBlank, requireUnprotected } from './sheetCells';
import { bodyArea } from './tableAreas';
import { recordOf, sheetOf } from './tableColumns';

export class TableRowCollection {
  static readonly type = 'TableRowCollection';

  constructor(
    private readonly book: BookLink,
    private readonly tableId: string,
  ) {}

  items(): readonly TableRow[] {
    return Array.from({ length: this.count }, (_, at) => new TableRow(this.book, this.tableId, at));
  }
  getItemAt(index: unknown): TableRow {
    const row = this.items()[typeof index === 'number' ? index : -1];
    if (!row) throw itemNotFound();
    return row;
  }
  get count(): number {
    return bodyArea(recordOf(this.book, this.tableId)).rowCount;
  }
  getCount(): number {
    return this.count;
  }

  /** New rows at the zero-based index of the body, or below it without one; the cells below the table move down. */
  async add(index?: unknown, values?: unknown): Promise<TableRow> {
    const record = recordOf(this.book, this.tableId);
    const sheet = sheetOf(this.book, record);
    requireUnprotected(sheet);
    const body = bodyArea(record);
    const at = typeof index === 'number' && index >= 0 ? index : body.rowCount;
    const rows = rowsOf(values, body.columnCount);
    if (at > body.rowCount || rows.some((row) => row.length !== body.columnCount)) throw invalidArgument();
    // The one blank row of a table that was made of headings alone is where its first row goes.
    const isFresh = body.rowCount === 1 && isBlank(sheet, body);
    const place = { ...body, row: body.row + (isFresh ? 0 : at), rowCount: rows.length };
    const added = rows.length - (isFresh ? 1 : 0);
    if (added > 0)
      await insertCells(sheet, { ...place, row: place.row + rows.length - added, rowCount: added }, 'Down');
    const expected = record.area.rowCount + added;
    if (recordOf(this.book, this.tableId).area.rowCount !== expected)
      this.book.tableStore.resize(record, { ...record.area, rowCount: expected });
    Reflect.set(sheet.rangeOver(place), 'values', rows);
    return new TableRow(this.book, this.tableId, isFresh ? 0 : at);
  }
}

export class TableRow {
  static readonly type = 'TableRow';

  constructor(
    private readonly book: BookLink,
    private readonly tableId: string,
    readonly index: number,
  ) {}

  get values(): unknown {
    return Reflect.get(this.getRange(), 'values') as unknown;
  }
  set values(values: unknown) {
    Reflect.set(this.getRange(), 'values', values);
  }
  getRange(): RangeLink {
    const record = recordOf(this.book, this.tableId);
    const body = bodyArea(record);
    if (this.index >= body.rowCount) throw itemNotFound();
    return sheetOf(this.book, record).rangeOver({ ...body, row: body.row + this.index, rowCount: 1 });
  }
  async delete(): Promise<void> {
    const record = recordOf(this.book, this.tableId);
    const { sheet, area } = this.getRange();
    requireUnprotected(sheet);
    await deleteCells(sheet, area, 'Up');
    const expected = record.area.rowCount - 1;
    if (recordOf(this.book, this.tableId).area.rowCount !== expected)
      this.book.tableStore.resize(record, { ...record.area, rowCount: expected });
  }
}

function rowsOf(values: unknown, columnCount: number): readonly (readonly unknown[])[] {
  if (values === undefined || values === null) return [new Array<unknown>(columnCount).fill(null)];
  if (!isArray(values)) return [new Array<unknown>(columnCount).fill(values)];
  return values.map((row) => (isArray(row) ? row : [row]));
}
