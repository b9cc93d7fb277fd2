import type { Concession } from '../concession';

/**
 * A number as people read it: at most one decimal, none where it is whole, a real minus sign.
 *
 * @example shown(12.04)  // '12'
 * @example shown(-2.25)  // '−2.3'
 */
export function shown(n: number): string {
  const rounded = Math.round(Math.abs(n) * 10) / 10;
  return n < 0 && rounded > 0 ? `−${rounded}` : String(rounded);
}

/** The same with its sign always shown; zero has none. @example signed(3)  // '+3' */
export function signed(n: number): string {
  const text = shown(n);
  return n > 0 && text !== '0' ? `+${text}` : text;
}

/** A share as whole per cent. @example percent(0.834)  // '83%' */
export function percent(share: number): string {
  return `${Math.round(share * 100)}%`;
}

/** Names in a row, the last one joined by "and". @example listed(['a', 'b', 'c'])  // 'a, b and c' */
export function listed(names: readonly string[]): string {
  if (names.length < 2) return names.join('');
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
}

/** "row 5" or "rows 5, 7 and 9". */
export function rowsText(rows: readonly { readonly row: number }[]): string {
  return `${rows.length === 1 ? 'row' : 'rows'} ${listed(rows.map(({ row }) => String(row)))}`;
}

/** A row as it stands in a sentence. @example named(row)  // '“Data sharing” (row 5)' */
export function named({ name, row }: Pick<Concession, 'name' | 'row'>): string {
  return `“${name}” (row ${row})`;
}

/** "1 give" or "3 gives". */
export function counted(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`;
}

/** The sum of what a function says about each row. */
export function sumOf<T>(rows: readonly T[], of: (row: T) => number): number {
  return rows.reduce((sum, row) => sum + of(row), 0);
}

/** The worksheet rows. */
export function rowNumbers(rows: readonly { readonly row: number }[]): readonly number[] {
  return rows.map(({ row }) => row);
}
