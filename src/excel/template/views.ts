import { foldTerm } from '../../vocabulary/foldHeading';
import type { HeadingReader, Parties } from '../../vocabulary/headingReader';
import { offerSide } from '../../vocabulary/offerHeadings';
import { isBlankAt, textAt, type SheetGrid } from '../../cells/sheetGrid';
import type { HeaderRow } from './headerRows';

/** Whose view a cell names; null for anything else. */
export function viewOf(text: string, read: HeadingReader, parties: Parties): 'us' | 'them' | null {
  if (text === '' || text.length > 60) return null;
  const { onlySide, side } = read(text);
  if (onlySide) return side === 'own' ? 'us' : side === 'mirror' ? 'them' : null;
  return offerSide(text, parties);
}

/** The rows of one concession where each has a row for either side. */
export interface PairOfViews {
  readonly own: number;
  readonly mirror: number;
}

/** Share of the names that must come with both views. */
const MOST = 0.8;

/**
 * The column that says whose view a row holds, where nearly every name comes once with ours and once with theirs; null where
 * there is none. A name may stand in the first of its two rows alone.
 */
export function viewColumn(
  header: HeaderRow,
  name: number,
  scored: readonly number[],
  rows: readonly number[],
  read: HeadingReader,
  parties: Parties,
): number | null {
  const { grid } = header;
  const free = header.columns.filter(({ column }) => column !== name && !scored.includes(column));
  for (const { column } of free) {
    const told = rows.filter((row) => viewOf(textAt(grid, row, column), read, parties) !== null);
    const filled = rows.filter((row) => !isBlankAt(grid, row, column));
    if (told.length < 2 || told.length < filled.length * 0.9) continue;
    const pairs = pairsOf(grid, name, column, told, read, parties);
    const names = new Set(namesOf(grid, name, told).map(({ name: text }) => text));
    if (pairs.length > 0 && pairs.length >= names.size * MOST) return column;
  }
  return null;
}

/** Our row and theirs of each name; twins in the order in which they stand. */
export function pairsOf(
  grid: SheetGrid,
  name: number,
  column: number,
  rows: readonly number[],
  read: HeadingReader,
  parties: Parties,
): readonly PairOfViews[] {
  const open = new Map<string, { readonly us: number[]; readonly them: number[] }>();
  for (const { row, name: text } of namesOf(grid, name, rows)) {
    const view = viewOf(textAt(grid, row, column), read, parties);
    if (view === null || text === '') continue;
    const both = open.get(text) ?? { us: [], them: [] };
    both[view].push(row);
    open.set(text, both);
  }
  return [...open.values()]
    .flatMap(({ us, them }) =>
      us.flatMap((own, i) => (them[i] === undefined ? [] : [{ own, mirror: them[i] }])),
    )
    .sort((a, b) => a.own - b.own);
}

/** The name of each row; a blank one is that of the row above. */
function namesOf(grid: SheetGrid, column: number, rows: readonly number[]) {
  let last = '';
  return rows.map((row) => {
    if (!isBlankAt(grid, row, column)) last = foldTerm(textAt(grid, row, column));
    return { row, name: last };
  });
}
