import { readWorkbookFile } from '../../../src/workbench/files/open';
import { parseAddress } from '../../../src/cells/a1';
import type { CellState, SheetState } from '../../../src/workbench/objectModel/state';
import { book, pack, type BookOptions } from './splice/fixtures/package';

/** Opens a workbook built from parts of XML; its first sheet is called "Map". */
export function openBook(options: BookOptions) {
  return readWorkbookFile(pack(book(options)));
}

/** A sheet of an opened or described workbook; a wrong name is a mistake in the test. */
export function sheetOf(state: { readonly sheets: readonly SheetState[] }, name: string): SheetState {
  const sheet = state.sheets.find((one) => one.sheet === name);
  if (!sheet) throw new Error(`There is no sheet "${name}".`);
  return sheet;
}

export function cellOf(sheet: SheetState, address: string): CellState | undefined {
  const area = parseAddress(address);
  return sheet.cells.find((cell) => cell.row === area?.row && cell.column === area.column);
}

/** Values of some cells by address; undefined where the sheet holds no cell. */
export function valuesOf(sheet: SheetState, ...addresses: readonly string[]): readonly unknown[] {
  return addresses.map((address) => cellOf(sheet, address)?.value);
}
