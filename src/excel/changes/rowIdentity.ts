import { formulaAt, textAt, valueAt, endColumn, type SheetGrid } from '../../cells/sheetGrid';
import type { ListColumns } from '../../cells/columnTable';

/** A row of a list, told by what stands in it rather than by where it stands. */
export interface RowIdentity {
  /** Zero-based worksheet row. */
  readonly row: number;
  readonly name: string;
  /** Its name and scores as one text. */
  readonly scores: string;
  /** Everything that was typed into the row, as one text; what is computed changes by itself and tells nothing. */
  readonly typed: string;
}

/** The named rows of a stretch of a sheet, top to bottom. Zero-based worksheet rows, `last` included. */
export function rowIdentities(
  grid: SheetGrid,
  { concession, own, mirror }: Pick<ListColumns, 'concession' | 'own' | 'mirror'>,
  { first, last }: { readonly first: number; readonly last: number },
): readonly RowIdentity[] {
  const found: RowIdentity[] = [];
  const end = endColumn(grid);
  for (let row = first; row <= last; row++) {
    const name = textAt(grid, row, concession);
    if (name === '') continue;
    const scores = [...own, ...(mirror ?? [])].map((column) => valueAt(grid, row, column));
    const typed: unknown[] = [];
    for (let column = grid.column; column < end; column++)
      typed.push(formulaAt(grid, row, column) === null ? valueAt(grid, row, column) : null);
    found.push({ row, name, scores: JSON.stringify([name, scores]), typed: JSON.stringify(typed) });
  }
  return found;
}

/** Where a row stands now: zero-based worksheet row; or why it cannot be told. */
export type LocatedRow = { readonly row: number } | 'several' | 'gone';

/**
 * Finds a row again after rows were inserted, deleted or sorted: by all that was typed into it, else by name and scores,
 * else by its name where that stands once. Rows that are equal to the letter keep their order as long as none came or went.
 *
 * @param then the rows as they were announced; `row` is one of them
 */
export function locateRow(
  row: RowIdentity,
  then: readonly RowIdentity[],
  now: readonly RowIdentity[],
): LocatedRow {
  for (const key of ['typed', 'scores', 'name'] as const) {
    const were = then.filter((one) => one[key] === row[key]);
    const are = now.filter((one) => one[key] === row[key]);
    const [only] = are;
    if (were.length === 1 && are.length === 1 && only) return { row: only.row };
    if (were.length === 0 || are.length === 0) continue;
    // Equal rows: which is which shows only in their order, and only among rows that are equal in everything.
    const same = key === 'typed' && were.length === are.length ? are[were.indexOf(row)] : undefined;
    return same === undefined ? 'several' : { row: same.row };
  }
  return 'gone';
}
