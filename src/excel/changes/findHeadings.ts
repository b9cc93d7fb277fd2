import type { ListColumns } from '../../cells/columnTable';
import { endColumn, endRow, textAt, type SheetGrid } from '../../cells/sheetGrid';
import type { Triple } from '../../negotiation/concession';

/**
 * The row of the headings by then, and by how many columns the list has moved; null where these columns do not stand under
 * their headings any more, as after one was inserted between them.
 *
 * @param columns those that must stand together as they did
 */
export function findHeadings(
  then: SheetGrid,
  later: SheetGrid,
  headingRow: number,
  columns: readonly [concession: number, ...others: number[]],
): { readonly row: number; readonly shift: number } | null {
  const texts = columns.map((column) => textAt(then, headingRow, column));
  const found: { readonly row: number; readonly shift: number }[] = [];
  for (let row = later.row; row < endRow(later); row++)
    for (let shift = later.column - columns[0]; shift < endColumn(later) - columns[0]; shift++)
      if (columns.every((column, i) => textAt(later, row, column + shift) === texts[i]))
        found.push({ row, shift });
  const inPlace = found.find(({ shift }) => shift === 0);
  const [first] = found;
  if (inPlace !== undefined || first === undefined) return inPlace ?? null;
  return found.every(({ shift }) => shift === first.shift) ? first : null;
}

type RowColumns = Pick<ListColumns, 'concession' | 'own' | 'mirror'>;

/** The columns of a list that has moved by so many. */
export function shiftedColumns({ concession, own, mirror }: RowColumns, by: number): RowColumns {
  const moved = ([one, two, three]: Triple<number>): Triple<number> => [one + by, two + by, three + by];
  return { concession: concession + by, own: moved(own), mirror: mirror && moved(mirror) };
}
