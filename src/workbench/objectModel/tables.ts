import { splitReference } from '../../cells/a1';
import { invalidArgument, itemNotFound } from '../protocol/hostError';
import { intersection } from './areas';
import { insertCells } from './gridEdits';
import { type BookLink, type RangeLink, type SheetLink, isRangeLink } from './links';
import { requireUnprotected } from './sheetCells';
import { Table } from './table';
import { readHeadings, writeMissingHeadings } from './tableHeadings';

/** The tables of the workbook, or of one worksheet. */
export class TableCollection {
  static readonly type = 'TableCollection';

  constructor(
    private readonly book: BookLink,
    private readonly sheet: SheetLink | null,
  ) {}

  items(): readonly Table[] {
    return this.book.tableStore
      .list()
      .filter((record) => !this.sheet || record.sheetId === this.sheet.gridId)
      .map((record) => new Table(this.book, record.id));
  }
  get count(): number {
    return this.items().length;
  }
  getCount(): number {
    return this.count;
  }
  getItem(key: unknown): Table {
    const table = this.getItemOrNullObject(key);
    if (!table) throw itemNotFound();
    return table;
  }
  /** Handlers on the collection listen for this. */
  get _eventTargetId(): string {
    return this.sheet === null ? 'Workbook' : `{${this.sheet.gridId}}`;
  }

  /** By id or by name. */
  getItemOrNullObject(key: unknown): Table | null {
    const wanted = String(key);
    const tables = this.items();
    const byName = (table: Table): boolean => table.name.toLowerCase() === wanted.toLowerCase();
    return tables.find((table) => table.id === wanted) ?? tables.find(byName) ?? null;
  }

  /** Without headers, a header row is inserted above the range, as in Excel. */
  async add(address: unknown, hasHeaders: unknown = true): Promise<Table> {
    const { sheet, area } = this.#range(address);
    requireUnprotected(sheet);
    const tables = this.book.tableStore.list();
    if (tables.some((table) => table.sheetId === sheet.gridId && intersection(table.area, area)))
      throw invalidArgument(undefined, "A table can't overlap another table.");
    const top = { ...area, rowCount: 1 };
    if (hasHeaders !== true) await insertCells(sheet, top, 'Down');
    const whole = hasHeaders === true ? area : { ...area, rowCount: area.rowCount + 1 };
    // A table of Excel has a body of at least one row.
    const grown = whole.rowCount === 1 ? { ...whole, rowCount: 2 } : whole;
    writeMissingHeadings(sheet, top);
    const record = this.book.tableStore.add(sheet.gridId, this.#newName(), grown);
    if (!record) throw invalidArgument();
    this.book.tableStore.renameColumns(record, readHeadings(sheet, top));
    return new Table(this.book, record.id);
  }

  #newName(): string {
    const names = new Set(this.book.tableStore.list().map((table) => table.name.toLowerCase()));
    let number = 1;
    while (names.has(`table${number}`)) number++;
    return `Table${number}`;
  }

  #range(address: unknown): RangeLink {
    if (isRangeLink(address)) return address;
    if (typeof address !== 'string') throw invalidArgument();
    const { sheet, address: cells } = splitReference(address);
    const named = sheet === null ? (this.sheet ?? this.book.activeSheet) : this.book.sheetNamed(sheet);
    if (!named) throw invalidArgument();
    return named.getRange(cells);
  }
}
