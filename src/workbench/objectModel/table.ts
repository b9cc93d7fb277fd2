import { invalidArgument, itemAlreadyExists, itemNotFound } from '../protocol/hostError';
import { intersection } from './areas';
import { cellInput } from './cellInput';
import { clearCells, deleteCells, insertCells, writeGridCells } from './gridEdits';
import type { BookLink, RangeLink, SheetLink } from './links';
import { isRangeLink } from './links';
import { isBlank, requireUnprotected } from './sheetCells';
import type { Area } from './state';
import { TableColumnCollection } from './tableColumns';
import { bodyArea, totalsArea, wholeArea } from './tableAreas';
import { readHeadings, writeMissingHeadings } from './tableHeadings';
import { TableRowCollection } from './tableRows';
import { clearTableFilters, TableSort } from './tableSortAndFilter';
import type { TableRecord } from './tableStore';

export class Table {
  static readonly type = 'Table';

  constructor(
    private readonly book: BookLink,
    readonly id: string,
  ) {}

  get wireId(): { readonly key: string; readonly value: string } {
    return { key: 'Id', value: this.id };
  }
  get name(): string {
    return this.#record.name;
  }
  set name(name: string) {
    requireUnprotected(this.worksheet);
    if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name)) throw invalidArgument();
    const taken = this.book.tableStore
      .list()
      .find((table) => table.name.toLowerCase() === name.toLowerCase());
    if (taken && taken.id !== this.id) throw itemAlreadyExists();
    this.book.tableStore.rename(this.#record, name);
  }
  get showHeaders(): boolean {
    return this.#record.facts.showHeaders;
  }
  get showTotals(): boolean {
    return this.#record.facts.showTotals;
  }
  /** Shown, the row below the body becomes the totals row, and what stands there moves down; hidden, its cells are cleared. */
  set showTotals(shows: boolean) {
    requireUnprotected(this.worksheet);
    const record = this.#record;
    if (shows === record.facts.showTotals) return;
    const total = totalsArea(record);
    record.facts.showTotals = shows;
    if (total) clearCells(this.worksheet, total, { v: null, t: null, f: null, si: null, p: null });
    else this.#showTotals(record);
  }
  get style(): string {
    return this.#record.facts.style;
  }
  set style(style: string) {
    this.#record.facts.style = style;
  }
  // eslint-disable-next-line @typescript-eslint/class-literal-property-style -- a field could be assigned by the add-in
  get showBandedRows(): boolean {
    return true;
  }
  // eslint-disable-next-line @typescript-eslint/class-literal-property-style -- a field could be assigned by the add-in
  get showFilterButton(): boolean {
    return true;
  }
  get sort(): TableSort {
    return new TableSort(this.book, this.id);
  }
  clearFilters(): Promise<void> {
    return clearTableFilters(this.book, this.#record);
  }
  get worksheet(): SheetLink {
    const sheet = this.book.sheetWithGridId(this.#record.sheetId);
    if (!sheet) throw itemNotFound();
    return sheet;
  }
  get columns(): TableColumnCollection {
    return new TableColumnCollection(this.book, this.id);
  }
  get rows(): TableRowCollection {
    return new TableRowCollection(this.book, this.id);
  }

  /** Header row, body and totals row. */
  getRange(): RangeLink {
    return this.worksheet.rangeOver(wholeArea(this.#record));
  }
  getHeaderRowRange(): RangeLink {
    if (!this.showHeaders) throw itemNotFound();
    return this.worksheet.rangeOver({ ...this.#record.area, rowCount: 1 });
  }
  getDataBodyRange(): RangeLink {
    return this.worksheet.rangeOver(bodyArea(this.#record));
  }
  getTotalRowRange(): RangeLink {
    const total = totalsArea(this.#record);
    if (!total) throw itemNotFound();
    return this.worksheet.rangeOver(total);
  }

  /** The new range must begin in the same row; headers stay where they are. */
  resize(range: unknown): void {
    const sheet = this.worksheet;
    requireUnprotected(sheet);
    const record = this.#record;
    const { area } = isRangeLink(range) ? range : sheet.getRange(typeof range === 'string' ? range : '');
    const totals = record.facts.showTotals ? 1 : 0;
    const grid = { ...area, rowCount: area.rowCount - totals };
    const isAllowed =
      area.row === record.area.row && grid.rowCount >= 2 && intersection(area, record.area) !== null;
    if (!isAllowed) throw invalidArgument();
    const header = { ...grid, rowCount: 1 };
    writeMissingHeadings(sheet, header);
    this.book.tableStore.resize(record, grid);
    this.book.tableStore.renameColumns(this.#record, readHeadings(sheet, header));
  }

  /** The cells stay, the table goes. */
  convertToRange(): RangeLink {
    requireUnprotected(this.worksheet);
    const range = this.getRange();
    this.book.tableStore.delete(this.#record);
    return range;
  }
  async delete(): Promise<void> {
    requireUnprotected(this.worksheet);
    const { sheet, area } = this.convertToRange();
    await deleteCells(sheet, area, 'Up');
  }

  get #record(): TableRecord {
    const record = this.book.tableStore.find(this.id);
    if (!record) throw itemNotFound();
    return record;
  }

  #showTotals(record: TableRecord): void {
    const sheet = this.worksheet;
    const below: Area = { ...record.area, row: record.area.row + record.area.rowCount, rowCount: 1 };
    const last = below.column + below.columnCount - 1;
    const heading = readHeadings(sheet, { ...record.area, rowCount: 1 }).at(-1) ?? '';
    const cells = {
      [last]: cellInput(`=SUBTOTAL(109,${record.name}[${heading}])`, false),
      [below.column]: cellInput('Total', false),
    };
    const write = (): void => writeGridCells(sheet, { [below.row]: cells });
    if (isBlank(sheet, below)) write();
    else this.book.whenDone(insertCells(sheet, below, 'Down').then(write));
  }
}
