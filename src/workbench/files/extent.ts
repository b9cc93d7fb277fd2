import { columnIndex } from '../../cells/a1';
import type { FileSheet, FileWorkbook } from './read/workbook';

/** How many rows and columns something needs, counted from the first. */
export interface Extent {
  readonly rows: number;
  readonly columns: number;
}

/** Merged cells may reach to the end of the sheet; the grid need not grow so far for them. */
const WIDEST_MERGE: Extent = { rows: 200, columns: 50 };

/** The rows and columns of a sheet that hold something: cells, tables, merges, notes. */
export function cellExtent(sheet: FileSheet): Extent {
  let rows = 0;
  let columns = 0;
  const see = (row: number, column: number): void => {
    rows = Math.max(rows, row + 1);
    columns = Math.max(columns, column + 1);
  };
  for (const cell of sheet.data.cells) see(cell.row, cell.column);
  for (const { area } of sheet.tables) see(area.row + area.rowCount - 1, area.column + area.columnCount - 1);
  for (const { row, column, rowCount, columnCount } of sheet.layout.merges)
    see(
      row + Math.min(rowCount, WIDEST_MERGE.rows) - 1,
      column + Math.min(columnCount, WIDEST_MERGE.columns) - 1,
    );
  for (const note of sheet.notes) see(note.row, note.column);
  return { rows, columns };
}

/** A reference to far more than this is to a whole sheet; the grid need not grow so far for it. */
const FARTHEST: Extent = { rows: 20_000, columns: 200 };

const REFERENCE = /\$?\b([A-Z]{1,3})\$?([1-9]\d{0,6})\b/g;

/** How far the formulas of a workbook reach: the grid answers #NAME? to a reference beyond a sheet's edge. */
export function referencedExtent(file: FileWorkbook): Extent {
  let rows = 0;
  let columns = 0;
  const see = (formula: string | null | undefined): void => {
    for (const [, letters = '', row = ''] of (formula ?? '').matchAll(REFERENCE)) {
      const column = columnIndex(letters) + 1;
      if (Number(row) <= FARTHEST.rows) rows = Math.max(rows, Number(row));
      if (column <= FARTHEST.columns) columns = Math.max(columns, column);
    }
  };
  for (const sheet of file.sheets) {
    for (const cell of sheet.data.cells) see(cell.formula);
    for (const format of sheet.conditionalFormats) see(format.formula);
  }
  for (const name of file.names) see(name.formula);
  return { rows, columns };
}
