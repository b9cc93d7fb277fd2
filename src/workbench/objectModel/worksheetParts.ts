import { accessDenied, invalidArgument, itemNotFound } from '../protocol/hostError';
import type { RangeLink, SheetLink } from './links';
import { isRangeLink } from './links';

/** Whether the worksheet is protected. Passwords are not checked: the workbench protects nothing, it only answers like a protected sheet. */
export class WorksheetProtection {
  static readonly type = 'WorksheetProtection';

  constructor(private readonly sheet: SheetLink) {}

  get protected(): boolean {
    return this.sheet.isProtected;
  }
  protect(): void {
    if (this.sheet.isProtected) throw accessDenied();
    this.sheet.isProtected = true;
  }
  unprotect(): void {
    this.sheet.isProtected = false;
  }
}

/** Rows and columns that stay in sight. */
export class WorksheetFreezePanes {
  static readonly type = 'WorksheetFreezePanes';

  constructor(private readonly sheet: SheetLink) {}

  freezeRows(count = 1): void {
    this.#freeze(count, 0);
  }
  freezeColumns(count = 1): void {
    this.#freeze(0, count);
  }
  /** Everything from the sheet's corner to the end of the range. */
  freezeAt(range: unknown): void {
    const { area } = isRangeLink(range) ? range : this.sheet.getRange(typeof range === 'string' ? range : '');
    this.#freeze(area.row + area.rowCount, area.column + area.columnCount);
  }
  unfreeze(): void {
    this.#freeze(0, 0);
  }
  getLocation(): RangeLink {
    const range = this.getLocationOrNullObject();
    if (!range) throw itemNotFound();
    return range;
  }
  getLocationOrNullObject(): RangeLink | null {
    const { rows, columns } = frozenLines(this.sheet);
    if (rows === 0 && columns === 0) return null;
    const rowCount = rows === 0 ? this.sheet.grid.getMaxRows() : rows;
    const columnCount = columns === 0 ? this.sheet.grid.getMaxColumns() : columns;
    return this.sheet.rangeOver({ row: 0, column: 0, rowCount, columnCount });
  }

  #freeze(rows: number, columns: number): void {
    if (rows < 0 || columns < 0) throw invalidArgument();
    this.sheet.grid.setFreeze({
      xSplit: columns,
      ySplit: rows,
      startRow: rows === 0 ? -1 : rows,
      startColumn: columns === 0 ? -1 : columns,
    });
  }
}

export function frozenLines(sheet: SheetLink): { readonly rows: number; readonly columns: number } {
  const { xSplit, ySplit, startRow, startColumn } = sheet.grid.getFreeze();
  return { rows: startRow > 0 ? ySplit : 0, columns: startColumn > 0 ? xSplit : 0 };
}
