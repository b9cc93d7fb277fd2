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
export function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
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
 * The same with the sheet in front, its name quoted where Excel would quote it.
 *
 * @example sheetAddress('Old map', 'A4')  // "'Old map'!A4"
 */
export function sheetAddress(sheet: string, address: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet) && !/^[A-Za-z]{1,3}\d+$/.test(sheet);
  return `${plain ? sheet : `'${sheet.replace(/'/g, "''")}'`}!${address}`;
}
