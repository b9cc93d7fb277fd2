import { addressOf, MAX_COLUMNS, MAX_ROWS, quotedSheet } from '../../cells/a1';
import { invalidArgument, itemNotFound } from '../protocol/hostError';
import { bounding, intersection, isEntireColumn, isEntireRow, isOnSheet } from './areas';
import type { RangeLink, SheetLink } from './links';
import type { Area } from './state';

/** Where a range lies and which ranges lie around it; nothing here touches a cell. */
export class RangeGeometry implements RangeLink {
  constructor(
    readonly sheet: SheetLink,
    readonly area: Area,
  ) {
    if (!isOnSheet(area)) throw invalidArgument();
  }

  get rowIndex(): number {
    return this.area.row;
  }
  get columnIndex(): number {
    return this.area.column;
  }
  get rowCount(): number {
    return this.area.rowCount;
  }
  get columnCount(): number {
    return this.area.columnCount;
  }
  /** Excel answers −1 where the number does not fit into 31 bits. */
  get cellCount(): number {
    const count = this.area.rowCount * this.area.columnCount;
    return count > 2 ** 31 - 1 ? -1 : count;
  }
  get isEntireColumn(): boolean {
    return isEntireColumn(this.area);
  }
  get isEntireRow(): boolean {
    return isEntireRow(this.area);
  }
  get address(): string {
    return `${quotedSheet(this.sheet.name)}!${addressOf(this.area)}`;
  }
  get addressLocal(): string {
    return this.address;
  }
  get worksheet(): SheetLink {
    return this.sheet;
  }

  getCell(row: number, column: number): RangeLink {
    return this.#over({
      row: this.area.row + row,
      column: this.area.column + column,
      rowCount: 1,
      columnCount: 1,
    });
  }
  getRow(row: number): RangeLink {
    return this.#over({ ...this.area, row: this.area.row + row, rowCount: 1 });
  }
  getColumn(column: number): RangeLink {
    return this.#over({ ...this.area, column: this.area.column + column, columnCount: 1 });
  }
  getLastRow(): RangeLink {
    return this.getRow(this.area.rowCount - 1);
  }
  getLastColumn(): RangeLink {
    return this.getColumn(this.area.columnCount - 1);
  }
  getLastCell(): RangeLink {
    return this.getCell(this.area.rowCount - 1, this.area.columnCount - 1);
  }
  getEntireRow(): RangeLink {
    return this.#over({ ...this.area, column: 0, columnCount: MAX_COLUMNS });
  }
  getEntireColumn(): RangeLink {
    return this.#over({ ...this.area, row: 0, rowCount: MAX_ROWS });
  }
  getOffsetRange(rows: number, columns: number): RangeLink {
    return this.#over({ ...this.area, row: this.area.row + rows, column: this.area.column + columns });
  }
  /** Moves the lower right corner; where it passes the upper left one, both still bound the range. */
  getResizedRange(rows: number, columns: number): RangeLink {
    const { row, column, rowCount, columnCount } = this.area;
    const lastRow = row + rowCount - 1 + rows;
    const lastColumn = column + columnCount - 1 + columns;
    return this.#over({
      row: Math.min(row, lastRow),
      column: Math.min(column, lastColumn),
      rowCount: Math.abs(lastRow - row) + 1,
      columnCount: Math.abs(lastColumn - column) + 1,
    });
  }
  getAbsoluteResizedRange(rowCount: number, columnCount: number): RangeLink {
    return this.#over({ ...this.area, rowCount, columnCount });
  }
  getColumnsAfter(count = 1): RangeLink {
    return this.#beside(this.area.column + this.area.columnCount, this.area.row, count, this.area.rowCount);
  }
  getColumnsBefore(count = 1): RangeLink {
    return this.#beside(this.area.column - count, this.area.row, count, this.area.rowCount);
  }
  getRowsBelow(count = 1): RangeLink {
    return this.#beside(this.area.column, this.area.row + this.area.rowCount, this.area.columnCount, count);
  }
  getRowsAbove(count = 1): RangeLink {
    return this.#beside(this.area.column, this.area.row - count, this.area.columnCount, count);
  }

  getBoundingRect(other: unknown): RangeLink {
    return this.#over(bounding(this.area, this.#other(other).area));
  }
  getIntersection(other: unknown): RangeLink {
    const range = this.getIntersectionOrNullObject(other);
    if (!range) throw itemNotFound();
    return range;
  }
  getIntersectionOrNullObject(other: unknown): RangeLink | null {
    const { sheet, area } = this.#other(other);
    const common = sheet === this.sheet ? intersection(this.area, area) : null;
    return common && this.#over(common);
  }

  async getUsedRange(valuesOnly?: boolean): Promise<RangeLink> {
    const used = await this.getUsedRangeOrNullObject(valuesOnly);
    return used ?? this.getCell(0, 0);
  }
  async getUsedRangeOrNullObject(valuesOnly?: boolean): Promise<RangeLink | null> {
    const used = await this.sheet.usedArea(valuesOnly === true);
    const common = used && intersection(used, this.area);
    return common && this.#over(common);
  }

  /** How big arrays reach the host: in rows, each row assigned by itself; the library asks first whether the whole fits. */
  _ValidateArraySize(rowCount: number, columnCount: number): void {
    if (rowCount !== this.area.rowCount || columnCount !== this.area.columnCount) throw invalidArgument();
  }

  #over(area: Area): RangeLink {
    if (!isOnSheet(area)) throw invalidArgument();
    return this.sheet.rangeOver(area);
  }

  #beside(column: number, row: number, columnCount: number, rowCount: number): RangeLink {
    return this.#over({ row, column, rowCount, columnCount });
  }

  #other(other: unknown): RangeLink {
    if (typeof other === 'string') return this.sheet.getRange(other);
    if (other !== null && typeof other === 'object' && 'sheet' in other && 'area' in other)
      return other as RangeLink;
    throw invalidArgument();
  }
}
