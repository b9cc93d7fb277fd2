import type { IRange } from '@univerjs/core';
import type { FWorksheet } from '@univerjs/sheets/facade';
import { MAX_COLUMNS, MAX_ROWS, parseAddress, splitReference } from '../../cells/a1';
import { holdsFormula } from '../engine/cellReading';
import {
  accessDenied,
  invalidArgument,
  invalidOperation,
  itemAlreadyExists,
  itemNotFound,
} from '../protocol/hostError';
import { areaOf, GrowingArea } from './areas';
import { ChartCollection } from './charts';
import { ChartStore } from './chartStore';
import { ConditionalFormatStore } from './conditionalFormatStore';
import { CommentCollection } from './comments';
import { copySheet } from './copySheet';
import type { BookLink, RangeLink, SheetLink } from './links';
import { NamedItemCollection } from './namedItems';
import { PageLayout } from './pageLayout';
import { Range } from './range';
import { RangeAreas } from './rangeAreas';
import { findCells } from './findCells';
import { ShapeCollection } from './shapes';
import { ShapeStore } from './shapeStore';
import { isSheetName } from './sheetNames';
import type { Area, DataValidationState, HyperlinkState, PrintState, SheetVisibility } from './state';
import { TableCollection } from './tables';
import { WorksheetFreezePanes, WorksheetProtection } from './worksheetParts';

/** Longer addresses of several areas fail. */
const MAX_ADDRESS = 8192;
const WHOLE_SHEET: Area = { row: 0, column: 0, rowCount: MAX_ROWS, columnCount: MAX_COLUMNS };

export class Worksheet implements SheetLink {
  static readonly type = 'Worksheet';
  readonly gridId: string;
  readonly conditionalFormats: ConditionalFormatStore = new ConditionalFormatStore(() => this);
  isProtected = false;
  hyperlinks: readonly HyperlinkState[] = [];
  dataValidations: readonly DataValidationState[] = [];
  readonly chartStore = new ChartStore();
  readonly shapeStore = new ShapeStore();
  print: PrintState = {};
  #isVeryHidden = false;

  constructor(
    readonly book: BookLink,
    readonly grid: FWorksheet,
  ) {
    this.gridId = grid.getSheetId();
  }

  get wireId(): { readonly key: string; readonly value: string } {
    return { key: 'Id', value: this.id };
  }
  /** Excel's ids are braced. */
  get id(): string {
    return `{${this.gridId}}`;
  }
  get name(): string {
    return this.grid.getSheetName();
  }
  set name(name: string) {
    if (!isSheetName(name)) throw invalidArgument();
    const other = this.book.sheetNamed(name);
    if (other && other !== this) throw itemAlreadyExists();
    this.grid.setName(name);
  }
  get position(): number {
    return this.book.sheets().indexOf(this);
  }
  set position(position: number) {
    if (!Number.isInteger(position) || position < 0 || position >= this.book.sheets().length)
      throw invalidArgument();
    if (this.book.isStructureProtected) throw accessDenied();
    this.book.moveSheet(this.gridId, position);
  }
  get visibility(): SheetVisibility {
    if (!this.grid.isSheetHidden()) return 'Visible';
    return this.#isVeryHidden ? 'VeryHidden' : 'Hidden';
  }
  set visibility(visibility: SheetVisibility) {
    this.#isVeryHidden = visibility === 'VeryHidden';
    const isHidden = visibility !== 'Visible';
    if (isHidden !== this.grid.isSheetHidden()) this.book.setSheetHidden(this.gridId, isHidden);
  }
  get showGridlines(): boolean {
    return !this.grid.hasHiddenGridLines();
  }
  set showGridlines(shows: boolean) {
    this.grid.setHiddenGridlines(!shows);
  }
  /** What the library calls the same when it writes. */
  get gridlines(): boolean {
    return this.showGridlines;
  }
  set gridlines(shows: boolean) {
    this.showGridlines = shows;
  }
  get tabColor(): string {
    return this.grid.getTabColor() ?? '';
  }
  set tabColor(color: string) {
    this.grid.setTabColor(color);
  }
  get tables(): TableCollection {
    return new TableCollection(this.book, this);
  }
  get charts(): ChartCollection {
    return new ChartCollection(this);
  }
  get shapes(): ShapeCollection {
    return new ShapeCollection(this);
  }
  get pageLayout(): PageLayout {
    return new PageLayout(this);
  }
  get names(): NamedItemCollection {
    return new NamedItemCollection(this.book, this);
  }
  get comments(): CommentCollection {
    return new CommentCollection(this.book, this);
  }
  get protection(): WorksheetProtection {
    return new WorksheetProtection(this);
  }
  get freezePanes(): WorksheetFreezePanes {
    return new WorksheetFreezePanes(this);
  }

  activate(): void {
    if (this.visibility !== 'Visible') throw invalidOperation('A hidden worksheet cannot be activated.');
    this.book.grid.setActiveSheet(this.grid);
  }
  /** Without a place the copy stands right behind its original. */
  async copy(position: unknown = 'None', beside?: unknown): Promise<SheetLink> {
    const others = this.book.sheets().map(({ gridId }) => gridId);
    const next: unknown =
      typeof beside === 'object' && beside !== null ? Reflect.get(beside, 'gridId') : this.gridId;
    const at = others.indexOf(next as string);
    const places = new Map<unknown, number | null>([
      ['None', null],
      ['After', at + 1],
      ['Before', at],
      ['Beginning', 0],
      ['End', others.length],
    ]);
    const place = places.get(position);
    if (place === undefined || at < 0) throw invalidArgument();
    const copy = await copySheet(this);
    if (place !== null) this.book.moveSheet(copy.gridId, place);
    return copy;
  }
  async findAll(text: unknown, criteria: unknown): Promise<object> {
    return (await this.findAllOrNullObject(text, criteria)) ?? throwNotFound();
  }
  async findAllOrNullObject(text: unknown, criteria: unknown): Promise<object | null> {
    const found = await findCells(this.getRange(), text, criteria);
    return found.length === 0 ? null : this.rangesOver(found);
  }
  delete(): void {
    const visible = this.book.sheets().filter((sheet) => !sheet.grid.isSheetHidden());
    if (visible.length === 1 && visible[0] === this)
      throw invalidOperation('A workbook needs at least one worksheet that can be seen.');
    // The names that belong to a sheet go with it.
    for (const name of this.book.nameStore.list())
      if (name.sheetId === this.gridId) this.book.nameStore.delete(name);
    this.book.grid.deleteSheet(this.grid);
  }

  /** By address or by the name of a range; without either, the whole sheet. */
  getRange(address?: string): RangeLink {
    if (address === undefined || address === '') return this.rangeOver(WHOLE_SHEET);
    const { sheet, address: cells } = splitReference(address);
    if (sheet !== null && sheet.toLowerCase() !== this.name.toLowerCase()) throw invalidArgument();
    const area = parseAddress(cells);
    if (area) return this.rangeOver(area);
    const named = this.names.getItemOrNullObject(cells) ?? this.#bookName(cells);
    const range = named?.getRangeOrNullObject();
    if (!range) throw invalidArgument();
    return range;
  }
  getRangeByIndexes(row: number, column: number, rowCount: number, columnCount: number): RangeLink {
    return this.rangeOver({ row, column, rowCount, columnCount });
  }
  getRanges(addresses?: string): RangeAreas {
    if (this.book.harsh.has('strictRules') && (addresses ?? '').length > MAX_ADDRESS) throw invalidArgument();
    const areas = (addresses ?? '').split(/[,;]/).map((address) => this.getRange(address.trim()).area);
    return this.rangesOver(areas);
  }
  getCell(row: number, column: number): RangeLink {
    return this.rangeOver({ row, column, rowCount: 1, columnCount: 1 });
  }
  async getUsedRange(valuesOnly?: boolean): Promise<RangeLink> {
    return (await this.getUsedRangeOrNullObject(valuesOnly)) ?? this.getCell(0, 0);
  }
  async getUsedRangeOrNullObject(valuesOnly?: boolean): Promise<RangeLink | null> {
    const area = await this.usedArea(valuesOnly === true);
    return area && this.rangeOver(area);
  }
  getNext(visibleOnly?: boolean): SheetLink {
    return this.#neighbour(1, visibleOnly === true) ?? throwNotFound();
  }
  getNextOrNullObject(visibleOnly?: boolean): SheetLink | null {
    return this.#neighbour(1, visibleOnly === true);
  }
  getPrevious(visibleOnly?: boolean): SheetLink {
    return this.#neighbour(-1, visibleOnly === true) ?? throwNotFound();
  }
  getPreviousOrNullObject(visibleOnly?: boolean): SheetLink | null {
    return this.#neighbour(-1, visibleOnly === true);
  }

  rangeOver(area: Area): Range {
    return new Range(this, area);
  }
  rangesOver(areas: readonly Area[]): RangeAreas {
    return new RangeAreas(this, areas);
  }

  /** One pass over the cells that exist, and the areas of spilled results. */
  async usedArea(valuesOnly: boolean): Promise<Area | null> {
    await this.book.settle();
    this.book.looks.flush();
    const extent = new GrowingArea();
    this.grid
      .getSheet()
      .getCellMatrix()
      .forValue((row, column, cell) => {
        if (!cell) return;
        const isUsed = (cell.v != null && cell.v !== '') || cell.p != null || holdsFormula(cell);
        if (isUsed || (!valuesOnly && cell.s != null)) extent.include(row, column);
      });
    for (const spill of this.spills()) {
      extent.include(spill.row, spill.column);
      extent.include(spill.row + spill.rowCount - 1, spill.column + spill.columnCount - 1);
    }
    return extent.area;
  }

  /** The areas that results of formulas fill beyond their own cell. */
  spills(): readonly Area[] {
    const ranges =
      this.book.calculation.formulas.getArrayFormulaRange()[this.book.grid.getId()]?.[this.gridId];
    return Object.values(ranges ?? {}).flatMap((row) =>
      Object.values(row as Readonly<Record<string, IRange | null>>).flatMap((range) =>
        range && this.book.calculation.refusesSpill?.(this.gridId, range.startRow, range.startColumn) !== true
          ? [areaOf(range)]
          : [],
      ),
    );
  }

  #bookName(name: string): ReturnType<NamedItemCollection['getItemOrNullObject']> {
    return new NamedItemCollection(this.book, null).getItemOrNullObject(name);
  }
  #neighbour(step: 1 | -1, visibleOnly: boolean): SheetLink | null {
    const sheets = this.book.sheets().filter((sheet) => !visibleOnly || !sheet.grid.isSheetHidden());
    return sheets[sheets.indexOf(this) + step] ?? null;
  }
}

function throwNotFound(): never {
  throw itemNotFound();
}
