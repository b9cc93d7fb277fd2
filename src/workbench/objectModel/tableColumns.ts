import { HostError, invalidArgument, itemNotFound } from '../protocol/hostError';
import { intersection } from './areas';
import { isArray } from './arrays';
import { cellInput } from './cellInput';
import { deleteCells, insertCells, writeGridCells } from './gridEdits';
import type { BookLink, RangeLink, SheetLink } from './links';
import { isBlank, requireUnprotected } from './sheetCells';
import type { Area } from './state';
import { bodyArea, totalsArea, wholeArea } from './tableAreas';
import { readHeadings, writeMissingHeadings } from './tableHeadings';
import { TableFilter } from './tableSortAndFilter';
import type { TableRecord } from './tableStore';

export class TableColumnCollection {
  static readonly type = 'TableColumnCollection';

  constructor(
    private readonly book: BookLink,
    private readonly tableId: string,
  ) {}

  items(): readonly TableColumn[] {
    const { area } = recordOf(this.book, this.tableId);
    return Array.from({ length: area.columnCount }, (_, at) => new TableColumn(this.book, this.tableId, at));
  }
  get count(): number {
    return recordOf(this.book, this.tableId).area.columnCount;
  }
  getCount(): number {
    return this.count;
  }
  getItem(key: unknown): TableColumn {
    const column = this.getItemOrNullObject(key);
    if (!column) throw itemNotFound();
    return column;
  }
  /** By id or by name. */
  getItemOrNullObject(key: unknown): TableColumn | null {
    const columns = this.items();
    if (typeof key === 'number') return columns.find((column) => column.id === key) ?? null;
    const wanted = String(key).toLowerCase();
    return columns.find((column) => column.name.toLowerCase() === wanted) ?? null;
  }

  /**
   * A new column at the zero-based index, or at the right end without one. `values`: the heading and the body, as rows of one value;
   * `name` replaces the heading. Cells to the right of the table move right where something stands in the way.
   */
  async add(index?: unknown, values?: unknown, name?: unknown): Promise<TableColumn> {
    const record = recordOf(this.book, this.tableId);
    const sheet = sheetOf(this.book, record);
    requireUnprotected(sheet);
    const { area } = record;
    const at = typeof index === 'number' && index >= 0 ? index : area.columnCount;
    if (at > area.columnCount) throw invalidArgument();
    const cells = columnCells(values, wholeArea(record).rowCount);
    const place: Area = { ...wholeArea(record), column: area.column + at, columnCount: 1 };
    const isAtEnd = at === area.columnCount;
    if (!isAtEnd || !isBlank(sheet, place)) {
      refuseOtherTables(this.book, record, place);
      await insertCells(sheet, place, 'Right');
    }
    if (recordOf(this.book, this.tableId).area.columnCount === area.columnCount)
      this.book.tableStore.resize(record, { ...area, columnCount: area.columnCount + 1 });
    const edits: Record<number, Record<number, ReturnType<typeof cellInput>>> = {};
    for (const [row, value] of cells.entries())
      if (value !== null && value !== undefined)
        edits[place.row + row] = { [place.column]: cellInput(value, false) };
    if (typeof name === 'string' && name !== '') edits[place.row] = { [place.column]: cellInput(name, true) };
    if (Object.keys(edits).length > 0) writeGridCells(sheet, edits);
    syncHeadings(this.book, this.tableId);
    return new TableColumn(this.book, this.tableId, at);
  }
}

export class TableColumn {
  static readonly type = 'TableColumn';

  constructor(
    private readonly book: BookLink,
    private readonly tableId: string,
    readonly index: number,
  ) {}

  get wireId(): { readonly key: string; readonly value: number } {
    return { key: 'Id', value: this.id };
  }
  get id(): number {
    return this.index + 1;
  }
  get name(): string {
    const { area } = recordOf(this.book, this.tableId);
    return readHeadings(this.#sheet, { ...area, rowCount: 1 })[this.index] ?? '';
  }
  set name(name: string) {
    requireUnprotected(this.#sheet);
    const { area } = recordOf(this.book, this.tableId);
    writeGridCells(this.#sheet, { [area.row]: { [area.column + this.index]: cellInput(name, true) } });
    syncHeadings(this.book, this.tableId);
  }
  get values(): unknown {
    return Reflect.get(this.getRange(), 'values') as unknown;
  }
  set values(values: unknown) {
    Reflect.set(this.getRange(), 'values', values);
  }
  get filter(): TableFilter {
    return new TableFilter(this.book, this.tableId, this.index);
  }
  getRange(): RangeLink {
    return this.#over(wholeArea(recordOf(this.book, this.tableId)));
  }
  getHeaderRowRange(): RangeLink {
    const record = recordOf(this.book, this.tableId);
    if (!record.facts.showHeaders) throw itemNotFound();
    return this.#over({ ...record.area, rowCount: 1 });
  }
  getDataBodyRange(): RangeLink {
    return this.#over(bodyArea(recordOf(this.book, this.tableId)));
  }
  getTotalRowRange(): RangeLink {
    const totals = totalsArea(recordOf(this.book, this.tableId));
    if (!totals) throw itemNotFound();
    return this.#over(totals);
  }

  /** The cells go too, and what stands right of them moves left. */
  async delete(): Promise<void> {
    requireUnprotected(this.#sheet);
    const record = recordOf(this.book, this.tableId);
    if (record.area.columnCount === 1)
      throw new HostError('InvalidOperation', 'A table needs at least one column.');
    const { sheet, area } = this.getRange();
    await deleteCells(sheet, area, 'Left');
    if (recordOf(this.book, this.tableId).area.columnCount === record.area.columnCount)
      this.book.tableStore.resize(record, { ...record.area, columnCount: record.area.columnCount - 1 });
    syncHeadings(this.book, this.tableId);
  }

  get #sheet(): SheetLink {
    return sheetOf(this.book, recordOf(this.book, this.tableId));
  }
  #over(area: Area): RangeLink {
    if (this.index >= area.columnCount) throw itemNotFound();
    return this.#sheet.rangeOver({ ...area, column: area.column + this.index, columnCount: 1 });
  }
}

export function recordOf(book: BookLink, tableId: string): TableRecord {
  const record = book.tableStore.find(tableId);
  if (!record) throw itemNotFound();
  return record;
}

export function sheetOf(book: BookLink, record: TableRecord): SheetLink {
  const sheet = book.sheetWithGridId(record.sheetId);
  if (!sheet) throw itemNotFound();
  return sheet;
}

function syncHeadings(book: BookLink, tableId: string): void {
  const record = recordOf(book, tableId);
  const sheet = sheetOf(book, record);
  const header = { ...record.area, rowCount: 1 };
  writeMissingHeadings(sheet, header);
  book.tableStore.renameColumns(record, readHeadings(sheet, header));
}

/** A single value fills the whole column, a matrix gives it from its heading on. */
function columnCells(values: unknown, rowCount: number): readonly unknown[] {
  if (values === undefined || values === null) return [];
  if (!isArray(values)) return new Array<unknown>(rowCount).fill(values);
  if (values.length > rowCount) throw invalidArgument();
  return values.map((row) => (isArray(row) ? row[0] : row));
}

/** Excel does not push one table through another. */
function refuseOtherTables(book: BookLink, record: TableRecord, place: Area): void {
  const inTheWay = book.tableStore
    .list()
    .some(
      (other) =>
        other.id !== record.id &&
        other.sheetId === record.sheetId &&
        other.area.column >= place.column &&
        intersection({ ...wholeArea(other), column: place.column }, place) !== null,
    );
  if (inTheWay)
    throw new HostError(
      'InvalidOperation',
      'The operation is not allowed: it would shift cells in a table on the worksheet.',
    );
}
