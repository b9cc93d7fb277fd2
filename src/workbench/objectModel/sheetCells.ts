import type { IStyleData, Nullable } from '@univerjs/core';
import { MAX_COLUMNS, MAX_ROWS } from '../../cells/a1';
import { accessDenied } from '../protocol/hostError';
import type { SheetLink } from './links';
import { styleOver } from './lookQueue';
import type { Area } from './state';

/** Excel refuses every write to a protected sheet. */
export function requireUnprotected(sheet: SheetLink): void {
  if (sheet.isProtected) throw accessDenied();
}

/**
 * The part of an area that a write reaches: whole rows and columns end where the grid ends, so that colouring a column does not
 * make a million cells.
 */
export function writableArea(sheet: SheetLink, area: Area): Area {
  requireUnprotected(sheet);
  return onGrid(sheet, area);
}

export function onGrid(sheet: SheetLink, area: Area): Area {
  const rowCount = area.rowCount === MAX_ROWS ? sheet.grid.getMaxRows() : area.rowCount;
  const columnCount = area.columnCount === MAX_COLUMNS ? sheet.grid.getMaxColumns() : area.columnCount;
  return { ...area, rowCount, columnCount };
}

/** Adds rows and columns to the grid until the area lies on it; Excel's sheets are always big enough. */
export function growGrid(sheet: SheetLink, area: Area): void {
  const { grid } = sheet;
  const rows = grid.getMaxRows();
  const columns = grid.getMaxColumns();
  const neededRows = area.row + area.rowCount;
  const neededColumns = area.column + area.columnCount;
  // Some to spare, because every growth is a step of its own.
  if (neededRows > rows) grid.setRowCount(Math.min(MAX_ROWS, neededRows + 100));
  if (neededColumns > columns) grid.setColumnCount(Math.min(MAX_COLUMNS, neededColumns + 5));
}

/** The cell's own look; what tables and conditional formats paint over it is not part of it. */
export function styleAt(sheet: SheetLink, row: number, column: number): Nullable<IStyleData> {
  const { book, grid, gridId } = sheet;
  const style = grid.getSheet().getCellMatrix().getValue(row, column)?.s;
  const written = typeof style === 'string' ? book.grid.getWorkbook().getStyles().get(style) : style;
  const pending = book.looks.at(gridId, row, column);
  return pending ? styleOver(written ?? {}, pending) : (written ?? null);
}

/** True when no cell of the area holds anything but a look; what spills into it counts as its own. */
export function isBlank(sheet: SheetLink, { row, column, rowCount, columnCount }: Area): boolean {
  const cells = sheet.book.calculation.reading(sheet.book.grid.getId(), sheet.gridId);
  for (let i = row; i < row + rowCount; i++)
    for (let j = column; j < column + columnCount; j++)
      if (cells && (cells.value(i, j) !== '' || cells.formula(i, j) !== null)) return false;
  return true;
}
