import type { IRange } from '@univerjs/core';
import { MAX_COLUMNS, MAX_ROWS } from '../../cells/a1';
import type { Area } from './state';

export function lastRow({ row, rowCount }: Area): number {
  return row + rowCount - 1;
}

export function lastColumn({ column, columnCount }: Area): number {
  return column + columnCount - 1;
}

/** The area of the grid's own range. */
export function areaOf({ startRow, startColumn, endRow, endColumn }: IRange): Area {
  return {
    row: startRow,
    column: startColumn,
    rowCount: endRow - startRow + 1,
    columnCount: endColumn - startColumn + 1,
  };
}

/** The grid's own range over an area. */
export function gridRange(area: Area): IRange {
  return { startRow: area.row, startColumn: area.column, endRow: lastRow(area), endColumn: lastColumn(area) };
}

/** True when the area lies on a worksheet and holds at least one cell. */
export function isOnSheet(area: Area): boolean {
  const { row, column, rowCount, columnCount } = area;
  return (
    [row, column, rowCount, columnCount].every(Number.isInteger) &&
    row >= 0 &&
    column >= 0 &&
    rowCount >= 1 &&
    columnCount >= 1 &&
    row + rowCount <= MAX_ROWS &&
    column + columnCount <= MAX_COLUMNS
  );
}

export function isEntireColumn({ row, rowCount }: Area): boolean {
  return row === 0 && rowCount === MAX_ROWS;
}

export function isEntireRow({ column, columnCount }: Area): boolean {
  return column === 0 && columnCount === MAX_COLUMNS;
}

/** The cells that both areas hold, or null. */
export function intersection(one: Area, other: Area): Area | null {
  const row = Math.max(one.row, other.row);
  const column = Math.max(one.column, other.column);
  const rowCount = Math.min(lastRow(one), lastRow(other)) - row + 1;
  const columnCount = Math.min(lastColumn(one), lastColumn(other)) - column + 1;
  return rowCount > 0 && columnCount > 0 ? { row, column, rowCount, columnCount } : null;
}

/** The smallest area that holds both. */
export function bounding(one: Area, other: Area): Area {
  const row = Math.min(one.row, other.row);
  const column = Math.min(one.column, other.column);
  return {
    row,
    column,
    rowCount: Math.max(lastRow(one), lastRow(other)) - row + 1,
    columnCount: Math.max(lastColumn(one), lastColumn(other)) - column + 1,
  };
}

/** What is left of an area when a part is taken away: up to four areas, above, below, left and right of it. */
export function without(area: Area, part: Area): readonly Area[] {
  const taken = intersection(area, part);
  if (!taken) return [area];
  const { row, column, rowCount, columnCount } = taken;
  const rest: Area[] = [
    { ...area, rowCount: row - area.row },
    { ...area, row: row + rowCount, rowCount: lastRow(area) - lastRow(taken) },
    { row, rowCount, column: area.column, columnCount: column - area.column },
    { row, rowCount, column: column + columnCount, columnCount: lastColumn(area) - lastColumn(taken) },
  ];
  return rest.filter((one) => one.rowCount > 0 && one.columnCount > 0);
}

/** Grows an area cell by cell; for finding what is in use. */
export class GrowingArea {
  #top = Infinity;
  #left = Infinity;
  #bottom = -1;
  #right = -1;

  include(row: number, column: number): void {
    if (row < this.#top) this.#top = row;
    if (row > this.#bottom) this.#bottom = row;
    if (column < this.#left) this.#left = column;
    if (column > this.#right) this.#right = column;
  }

  get area(): Area | null {
    if (this.#bottom < 0) return null;
    return {
      row: this.#top,
      column: this.#left,
      rowCount: this.#bottom - this.#top + 1,
      columnCount: this.#right - this.#left + 1,
    };
  }
}

/** The first cell of an area, as an area. */
export function onlyCell({ row, column }: Area): Area {
  return { row, column, rowCount: 1, columnCount: 1 };
}
