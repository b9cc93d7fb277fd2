import type { Triple } from '../../negotiation/concession';
import { headingReader } from '../../vocabulary/headingReader';
import { headedColumns } from '../template/headedColumns';
import { headerRowAt } from '../template/headerRows';
import { scoreColumns } from '../template/scoreColumns';
import {
  endColumn,
  endRow,
  isBlankAt,
  textAt,
  type SheetGrid,
  type TableOnSheet,
} from '../../cells/sheetGrid';
import { libraryColumn } from '../../vocabulary/libraryHeadings';
import { saysLibrary } from '../../vocabulary/sheetTitles';
import { LIBRARY_COLUMNS, type LibraryColumn } from '../../vocabulary/language';

/** Where a library of past deals stands. Zero-based worksheet indexes. */
export interface LibraryPlace {
  readonly grid: SheetGrid;
  readonly headerRow: number;
  /** Last row of the library. */
  readonly lastRow: number;
  readonly columns: Readonly<Partial<Record<LibraryColumn, number>>> & { readonly type: number };
  readonly own: Triple<number>;
  readonly mirror: Triple<number> | null;
  /** Columns that only a library written out by the add-in has. */
  readonly further: Readonly<Partial<Record<FurtherColumn, number>>>;
  /** First and last column of the table, or of what was found in a plain range. */
  readonly from: number;
  readonly to: number;
  /** Name of its Excel table; null for a plain range. */
  readonly table: string | null;
}

/** What the add-in writes beside what every library has, by its headings. */
const FURTHER_HEADINGS = {
  name: 'concession',
  lessons: 'lessons',
  measure: 'measure',
  scale: 'scale',
  id: 'library id',
} as const;
export type FurtherColumn = keyof typeof FURTHER_HEADINGS;
const FURTHER = Object.entries(FURTHER_HEADINGS) as readonly (readonly [FurtherColumn, string])[];

/** In a plain range, headings stand in one of the first rows of the sheet. */
const LAST_HEADING_ROW = 30;

/**
 * Finds the libraries of past deals by their headings: a type, our three scores, and what tells one deal from another. On a
 * sheet or in a table that is called a library, one such column is enough; elsewhere it takes the deal, the counterparty and
 * a date or an industry, so that no deal's own list is ever taken for a library.
 */
export function findLibraries(grids: readonly SheetGrid[]): readonly LibraryPlace[] {
  return grids.flatMap((grid) => {
    const inTables = grid.tables
      .filter(({ showHeaders }) => showHeaders)
      .map((table) => placeInTable(grid, table))
      .filter((place) => place !== null);
    if (inTables.length > 0) return inTables;
    const inRange = placeInRange(grid);
    return inRange === null ? [] : [inRange];
  });
}

function placeInTable(grid: SheetGrid, table: TableOnSheet): LibraryPlace | null {
  const span = { row: table.row, from: table.column, to: table.column + table.columnCount - 1 };
  const found = columnsIn(grid, span, saysLibrary(grid.sheet) || saysLibrary(table.name), table);
  const lastRow = table.row + table.rowCount - 1 - (table.showTotals ? 1 : 0);
  return (
    found && {
      grid,
      headerRow: table.row,
      lastRow,
      ...found,
      from: span.from,
      to: span.to,
      table: table.name,
    }
  );
}

function placeInRange(grid: SheetGrid): LibraryPlace | null {
  const span = { from: grid.column, to: endColumn(grid) - 1 };
  for (let row = grid.row; row < Math.min(endRow(grid), grid.row + LAST_HEADING_ROW); row++) {
    const found = columnsIn(grid, { row, ...span }, saysLibrary(grid.sheet), null);
    if (found === null) continue;
    const all = [
      ...Object.values(found.columns),
      ...found.own,
      ...(found.mirror ?? []),
      ...Object.values(found.further),
    ];
    const isFilled = (at: number) => all.some((column) => !isBlankAt(grid, at, column));
    let lastRow = endRow(grid) - 1;
    while (lastRow > row && !isFilled(lastRow)) lastRow--;
    const [from, to] = [Math.min(...all), Math.max(...all)];
    return { grid, headerRow: row, lastRow, ...found, from, to, table: null };
  }
  return null;
}

const read = headingReader();

function columnsIn(
  grid: SheetGrid,
  { row, from, to }: { readonly row: number; readonly from: number; readonly to: number },
  isCalledLibrary: boolean,
  table: TableOnSheet | null,
): Pick<LibraryPlace, 'columns' | 'own' | 'mirror' | 'further'> | null {
  const columns: Partial<Record<LibraryColumn, number>> = {};
  const further: Partial<Record<FurtherColumn, number>> = {};
  for (let column = from; column <= to; column++) {
    const heading = textAt(grid, row, column).trim().toLowerCase();
    const own = FURTHER.find(([, words]) => words === heading)?.[0];
    if (own !== undefined) further[own] ??= column;
    const found = libraryColumn(textAt(grid, row, column));
    if (found !== null) columns[found] ??= column;
  }
  const { type, deal, counterparty, industry, date } = columns;
  if (type === undefined) return null;
  const tells = [deal, counterparty, industry, date].filter((column) => column !== undefined).length;
  const isSure = deal !== undefined && counterparty !== undefined && tells >= 3;
  if (!(isSure || (isCalledLibrary && tells >= 1))) return null;
  const taken = new Set([...LIBRARY_COLUMNS.flatMap((key) => columns[key] ?? []), ...Object.values(further)]);
  const { columns: headed } = headerRowAt(grid, row, read);
  const inTable = table === null ? headed : headedColumns(grid, row, table, read, null);
  const scores = scoreColumns(
    inTable.filter(({ column }) => !taken.has(column)),
    () => 1,
  );
  return scores && { columns: { ...columns, type }, own: scores.own, mirror: scores.mirror, further };
}
