import { parseAddress, MAX_COLUMNS, MAX_ROWS } from '../src/cells/a1';
import { moveCells, writeGridCells } from '../src/workbench/objectModel/gridEdits';
import { cellInput } from '../src/workbench/objectModel/cellInput';
import { moveRows, sortRows, type SortKey } from '../src/workbench/objectModel/sortRows';
import type { Worksheet } from '../src/workbench/objectModel/worksheet';
import type { Area } from '../src/workbench/objectModel/state';
import type { BootedExcel } from './bootExcel';

/**
 * What others do to the workbook between two round trips, by the stand-in itself and not through office.js, so that it can be done
 * inside `host.interfere`. Everything is told to the add-in as a co-author's work, but `activate`, which is the user's own. Rows are
 * 1-based, as on the sheet; addresses carry no sheet. Formulas, names, tables and conditional formats follow as in Excel.
 *
 * @example excel.host.interfere = async ({ number }) => {
 *            if (number === 4) await coAuthor(excel).insertRows('Map', 3);
 *          };
 */
export function coAuthor(excel: BootedExcel) {
  const { workbook, book } = excel;
  const sheetNamed = (name: string): Worksheet => {
    const sheet = workbook.sheetNamed(name);
    if (!sheet) throw new Error(`There is no sheet “${name}”.`);
    return sheet;
  };
  const remotely = async <T>(act: () => T | Promise<T>): Promise<T> => {
    const result = await workbook.asCoAuthor(async () => act());
    await workbook.asCoAuthor(() => workbook.settle());
    return result;
  };
  const rows = (row: number, count: number): Area => ({
    row: row - 1,
    column: 0,
    rowCount: count,
    columnCount: MAX_COLUMNS,
  });
  const columns = (letters: string, count: number): Area => {
    const { column } = areaOf(`${letters}1`);
    return { row: 0, column, rowCount: MAX_ROWS, columnCount: count };
  };
  return {
    /** Makes room above `row`. */
    insertRows: (sheet: string, row: number, count = 1) =>
      remotely(async () => {
        await sheetNamed(sheet).rangeOver(rows(row, count)).insert('Down');
      }),
    deleteRows: (sheet: string, row: number, count = 1) =>
      remotely(() => sheetNamed(sheet).rangeOver(rows(row, count)).delete('Up')),
    /** Makes room left of the column with these letters. */
    insertColumns: (sheet: string, letters: string, count = 1) =>
      remotely(async () => {
        await sheetNamed(sheet).rangeOver(columns(letters, count)).insert('Right');
      }),
    deleteColumns: (sheet: string, letters: string, count = 1) =>
      remotely(() => sheetNamed(sheet).rangeOver(columns(letters, count)).delete('Left')),
    /** Pushes cells down, beside the rest of the sheet. */
    insertCells: (sheet: string, address: string) =>
      remotely(async () => {
        await sheetNamed(sheet).rangeOver(areaOf(address)).insert('Down');
      }),
    deleteCells: (sheet: string, address: string) =>
      remotely(() => sheetNamed(sheet).rangeOver(areaOf(address)).delete('Up')),
    /** Sorts the rows of an area without headings by columns of that area, counted from 0. */
    sort: (sheet: string, address: string, ...keys: readonly SortKey[]) =>
      remotely(() => sortRows(sheetNamed(sheet), areaOf(address), keys.length > 0 ? keys : [{ column: 0 }])),
    /** Swaps two rows within the columns of an address such as `A:F`; everything in them goes along. */
    swapRows: (sheet: string, one: number, other: number, columnsOf = 'A:Z') =>
      remotely(() => {
        const { column, columnCount } = areaOf(columnsOf);
        const row = Math.min(one, other) - 1;
        const rowCount = Math.abs(one - other) + 1;
        const order = Array.from({ length: rowCount }, (_, at) => at);
        [order[0], order[rowCount - 1]] = [rowCount - 1, 0];
        moveRows(sheetNamed(sheet), { row, column, rowCount, columnCount }, order);
      }),
    /** Types into one cell: `=…` is a formula, `''` clears it. */
    type: (sheet: string, address: string, value: unknown) =>
      remotely(() => {
        const { row, column } = areaOf(address);
        writeGridCells(sheetNamed(sheet), { [row]: { [column]: cellInput(value, false) } });
      }),
    /** Writes the values of a whole area, row by row; null leaves a cell alone. */
    write: (sheet: string, address: string, values: readonly (readonly unknown[])[]) =>
      remotely(() => {
        sheetNamed(sheet).rangeOver(areaOf(address)).values = values;
      }),
    /** Cuts cells and puts them on another sheet, the first of them at an address. */
    cutTo: (sheet: string, address: string, other: string, at: string) =>
      remotely(() => {
        const from = areaOf(address);
        const to = { ...from, ...placeOf(areaOf(at)) };
        return moveCells(sheetNamed(sheet), from, to, sheetNamed(other));
      }),
    clear: (sheet: string, address: string) =>
      remotely(() => sheetNamed(sheet).rangeOver(areaOf(address)).clear('Contents')),
    /** A new row at the end of a table. */
    appendTableRow: (table: string, values: readonly unknown[]) =>
      remotely(async () => {
        await workbook.tables.getItem(table).rows.add(undefined, [values]);
      }),
    /** Takes a row out of a table, counted from 0 below the headings; the cells below the table move up. */
    deleteTableRow: (table: string, at: number) =>
      remotely(async () => {
        await workbook.tables.getItem(table).rows.getItemAt(at).delete();
      }),
    renameSheet: (sheet: string, name: string) =>
      remotely(() => {
        sheetNamed(sheet).name = name;
      }),
    /** Copies the sheet right behind itself; answers the copy's name, `Map (2)`. */
    copySheet: (sheet: string) => remotely(async () => (await sheetNamed(sheet).copy()).name),
    addSheet: (name: string) => remotely(() => void workbook.worksheets.add(name)),
    deleteSheet: (sheet: string) => remotely(() => sheetNamed(sheet).delete()),
    protectSheet: (sheet: string) =>
      remotely(() => {
        sheetNamed(sheet).isProtected = true;
      }),
    /** The user's own act: another sheet comes to the front. */
    activate: async (sheet: string): Promise<void> => {
      book.setActiveSheet(sheetNamed(sheet).grid);
      await workbook.settle();
    },
  };
}

export type CoAuthor = ReturnType<typeof coAuthor>;

const placeOf = ({ row, column }: Area) => ({ row, column });

function areaOf(address: string): Area {
  const area = parseAddress(address);
  if (!area) throw new Error(`“${address}” is no address.`);
  return area;
}
