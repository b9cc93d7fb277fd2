import type { Area } from '../objectModel/state';

/** Excel's limits: a reference beyond them is no reference. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** Column letters of a zero-based index: 0 → `A`, 26 → `AA`. */
export function columnLetters(index: number): string {
  let letters = '';
  for (let left = index + 1; left > 0; left = Math.floor((left - 1) / 26)) {
    letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters;
  }
  return letters;
}

/** Zero-based index of column letters: `A` → 0, `aa` → 26. */
export function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** `B5` of a zero-based row and column. */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** `B5:D9`, or `B5` for a single cell. */
export function areaAddress(area: Area): string {
  const first = cellAddress(area.row, area.column);
  if (area.rowCount === 1 && area.columnCount === 1) return first;
  return `${first}:${cellAddress(area.row + area.rowCount - 1, area.column + area.columnCount - 1)}`;
}

/** The area of an address without sheet: `B5`, `$B$5:$D$9`, `B:D`, `2:4`; null when it is none. */
export function parseArea(address: string): Area | null {
  const plain = address.replace(/\$/g, '').trim();
  const cells = /^([A-Za-z]{1,3})(\d+)(?::([A-Za-z]{1,3})(\d+))?$/.exec(plain);
  if (cells) {
    const [, column1 = '', row1 = '', column2 = column1, row2 = row1] = cells;
    return between(Number(row1) - 1, columnIndex(column1), Number(row2) - 1, columnIndex(column2));
  }
  const columns = /^([A-Za-z]{1,3}):([A-Za-z]{1,3})$/.exec(plain);
  if (columns) return between(0, columnIndex(columns[1] ?? ''), MAX_ROWS - 1, columnIndex(columns[2] ?? ''));
  const rows = /^(\d+):(\d+)$/.exec(plain);
  if (rows) return between(Number(rows[1]) - 1, 0, Number(rows[2]) - 1, MAX_COLUMNS - 1);
  return null;
}

function between(row1: number, column1: number, row2: number, column2: number): Area | null {
  const row = Math.min(row1, row2);
  const column = Math.min(column1, column2);
  const lastRow = Math.max(row1, row2);
  const lastColumn = Math.max(column1, column2);
  if (row < 0 || column < 0 || lastRow >= MAX_ROWS || lastColumn >= MAX_COLUMNS) return null;
  return { row, column, rowCount: lastRow - row + 1, columnCount: lastColumn - column + 1 };
}

/** The areas of a list as files write it: `B5:D9 F2`. Entries that are no address are left out. */
export function parseAreas(list: string): readonly Area[] {
  return list
    .split(/\s+/)
    .map((one) => parseArea(one))
    .filter((area) => area !== null);
}

/** True when the cell lies in the area. */
export function contains(area: Area, row: number, column: number): boolean {
  return (
    row >= area.row &&
    row < area.row + area.rowCount &&
    column >= area.column &&
    column < area.column + area.columnCount
  );
}
