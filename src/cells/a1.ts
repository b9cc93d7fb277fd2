/** Excel's limits of a worksheet. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

declare const rowBrand: unique symbol;
declare const columnBrand: unique symbol;
/** A row of a worksheet as the user sees it: 1-based. Type only; nothing checks it while the program runs. */
export type SheetRow = number & { readonly [rowBrand]: true };
/** A column of a worksheet: zero-based, 0 is A. Type only; nothing checks it while the program runs. */
export type ColumnIndex = number & { readonly [columnBrand]: true };

/** A rectangle of cells; rows and columns are zero-based. */
export interface Rectangle {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/**
 * A column's letters from its zero-based index.
 *
 * @example columnLetters(26)  // 'AA'
 */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

/**
 * A column's zero-based index from its letters, in either case.
 *
 * @example columnIndex('AA')  // 26
 */
export function columnIndex(letters: string): ColumnIndex {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return (index - 1) as ColumnIndex;
}

/**
 * The A1 address of a cell from its zero-based row and column.
 *
 * @example cellAddress(8, 3)  // 'D9'
 */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/**
 * An address with the sheet in front, its name quoted where Excel would quote it.
 *
 * @example sheetAddress('Old map', 'A4')  // "'Old map'!A4"
 */
export function sheetAddress(sheet: string, address: string): string {
  return `${quotedSheet(sheet)}!${address}`;
}

/** The address without a sheet: `B2`, `B2:D9`, `B:D`, `3:5`. A whole sheet is `1:1048576`, as in Excel. */
export function addressOf({ row, column, rowCount, columnCount }: Rectangle): string {
  const lastRow = row + rowCount;
  const lastColumn = columnLetters(column + columnCount - 1);
  if (columnCount >= MAX_COLUMNS) return `${row + 1}:${lastRow}`;
  if (rowCount >= MAX_ROWS) return `${columnLetters(column)}:${lastColumn}`;
  const first = cellAddress(row, column);
  return rowCount * columnCount === 1 ? first : `${first}:${lastColumn}${lastRow}`;
}

/** A sheet name as formulas write it: quoted unless it is a plain word. `My map` → `'My map'`. */
export function quotedSheet(name: string): string {
  const isPlain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name);
  return isPlain ? name : `'${name.replaceAll("'", "''")}'`;
}

const CELLS = /^([A-Z]{1,3})(\d{1,7})(?::([A-Z]{1,3})(\d{1,7}))?$/i;
const COLUMNS = /^([A-Z]{1,3}):([A-Z]{1,3})$/i;
const ROWS = /^(\d{1,7}):(\d{1,7})$/;

/** The rectangle of an address without a sheet, with or without `$`, in any corner order; null when it is none. */
export function parseAddress(address: string): Rectangle | null {
  const text = address.replaceAll('$', '').trim();
  const cells = CELLS.exec(text);
  if (cells) {
    const [, letters = '', row = '', toLetters = letters, toRow = row] = cells;
    return between(Number(row) - 1, columnIndex(letters), Number(toRow) - 1, columnIndex(toLetters));
  }
  const columns = COLUMNS.exec(text);
  if (columns) return between(0, columnIndex(columns[1] ?? ''), MAX_ROWS - 1, columnIndex(columns[2] ?? ''));
  const rows = ROWS.exec(text);
  if (rows) return between(Number(rows[1]) - 1, 0, Number(rows[2]) - 1, MAX_COLUMNS - 1);
  return null;
}

function between(row1: number, column1: number, row2: number, column2: number): Rectangle | null {
  const row = Math.min(row1, row2);
  const column = Math.min(column1, column2);
  if (row < 0 || column < 0 || Math.max(row1, row2) >= MAX_ROWS || Math.max(column1, column2) >= MAX_COLUMNS)
    return null;
  return { row, column, rowCount: Math.abs(row2 - row1) + 1, columnCount: Math.abs(column2 - column1) + 1 };
}

/** A reference split at its sheet: `'My map'!B2` → sheet `My map`, address `B2`; sheet null when none is named. */
export function splitReference(reference: string): {
  readonly sheet: string | null;
  readonly address: string;
} {
  const at = reference.lastIndexOf('!');
  if (at < 0) return { sheet: null, address: reference };
  const sheet = reference.slice(0, at).replace(/^'|'$/g, '').replaceAll("''", "'");
  return { sheet, address: reference.slice(at + 1) };
}
