import { bodySpan } from '../template/bodySpan';
import type { Refusal } from '../refusal';
import type { SessionReview } from '../review/sessionReview';
import { endColumn, formulaAt, isBlankAt, textAt, valueAt, type SheetGrid } from '../../cells/sheetGrid';
import { cellsAddress, type NamedRow } from './writtenRow';
import { listGrid } from '../reading/listAsRead';
import { withWritten } from './writtenGrid';
import type { CellPlace, CellsStepInput, CellToWrite, FoundAgain } from './cellsStep';
import { findHeadings, shiftedColumns } from './findHeadings';
import { locateRow, rowIdentities, type RowIdentity } from './rowIdentity';

/** Excel's own id of the sheet on which a list was read; null where it did not say. */
export function listSheetId(reviewed: SessionReview): string | null {
  return listGrid(reviewed)?.id ?? null;
}

/** Where announced rows stand now, by their announced 1-based row; or the refusal of the first that cannot be told. */
export function rowsNow(
  announced: SessionReview,
  now: SessionReview,
  rows: readonly NamedRow[],
): ReadonlyMap<number, number> | Refusal {
  const then = identitiesOf(announced);
  const are = identitiesOf(now);
  const sheet = now.reading.place.sheet;
  const found = new Map<number, number>();
  for (const { row, name } of rows) {
    const was = then.find((one) => one.row === row - 1);
    const located = was === undefined ? 'gone' : locateRow(was, then, are);
    if (typeof located !== 'string') found.set(row, located.row + 1);
    else if (located === 'several') return { kind: 'which row', sheet, name };
    else
      return textAtRow(now, row) === ''
        ? { kind: 'row gone', sheet, name }
        : { kind: 'row changed', sheet, row, name };
  }
  return found;
}

function textAtRow(reviewed: SessionReview, row: number): string {
  const grid = listGrid(reviewed);
  return grid === null ? '' : textAt(grid, row - 1, reviewed.reading.place.columns.concession);
}

function identitiesOf(reviewed: SessionReview): readonly RowIdentity[] {
  const grid = listGrid(reviewed);
  const { columns, firstRow, lastRow } = reviewed.reading.place;
  return grid === null ? [] : rowIdentities(grid, columns, { first: firstRow - 1, last: lastRow - 1 });
}

/** Rows that come on the list with the write. Zero-based worksheet rows, `last` included. */
export interface RowsToCome {
  readonly first: number;
  readonly last: number;
}

/**
 * What a step over cells of the list's rows stands on, from what was just read.
 *
 * @param coming where whole rows are written: they stay whole, so a row into which somebody typed since is left by an undo
 */
export function listCells(
  now: SessionReview,
  cells: readonly CellToWrite[],
  coming: RowsToCome | null = null,
): CellsStepInput | Refusal {
  const { place } = now.reading;
  const grid = listGrid(now);
  if (grid?.id === undefined) return { kind: 'list gone' };
  const sheet = { id: grid.id, name: place.sheet };
  const then = identitiesOf(now);
  const watched = watchedRows(now, cells, then, coming);
  return {
    sheet,
    watched,
    expectedHeadings: headingsIn(grid, watched),
    expected: expectedIn(grid, watched, cells),
    expectedCells: cells.map(({ row, column }) => contentIn(grid, row, column)),
    cells,
    address: cellsAddress(cells),
    isInTable: place.table !== null,
    findAgain: async (context) => {
      const used = context.workbook.worksheets.getItem(sheet.id).getUsedRange(true);
      used.load('values,formulas,rowIndex,columnIndex');
      await context.sync();
      const later: SheetGrid = {
        ...grid,
        row: used.rowIndex,
        column: used.columnIndex,
        values: used.values,
        formulas: used.formulas,
      };
      const written = withWritten(grid, cells);
      const were = rowIdentities(written, place.columns, {
        first: place.firstRow - 1,
        last: Math.max(place.lastRow - 1, coming?.last ?? 0),
      });
      const headings = findHeadings(grid, later, place.headerRow - 1, [
        place.columns.concession,
        ...place.columns.own,
        ...(place.columns.mirror ?? []),
        ...cells.map(({ column }) => column),
      ]);
      const by = headings?.shift ?? 0;
      const whole = { first: later.row, last: later.row + later.values.length - 1 };
      // What stands around the list is no row of it: only names that the list has are looked for.
      const known = new Set(were.map(({ name }) => name));
      const are = rowIdentities(later, shiftedColumns(place.columns, by), whole).filter(({ name }) =>
        known.has(name),
      );
      const found: FoundAgain['cells'] = cells.map(({ row, column }) => {
        const was = were.find((one) => one.row === row);
        const located = was === undefined || headings === null ? 'gone' : locateRow(was, were, are);
        if (typeof located === 'string') return null;
        const at = column + by;
        if (coming !== null && !isAsWritten(later, located.row, row, cells, by)) return null;
        return { row: located.row, column: at, formula: contentIn(later, located.row, at) };
      });
      // In a table Excel may fill a column anew after a formula that comes back: all of its rows are watched.
      const rows =
        place.table === null ? found.flatMap((cell) => cell?.row ?? []) : are.map(({ row }) => row);
      const again =
        headings === null || rows.length === 0
          ? watched
          : {
              ...watched,
              firstRow: Math.min(...rows),
              lastRow: Math.max(...rows),
              firstColumn: watched.firstColumn + by,
              headingRow: headings.row,
            };
      return {
        watched: again,
        expectedHeadings: headingsIn(later, again),
        cells: found,
        expectedBeside: (own) => expectedIn(later, again, own),
      };
    },
  };
}

/** Whether a row holds what was written into it, and nothing that was typed beside. */
function isAsWritten(
  later: SheetGrid,
  row: number,
  was: number,
  cells: readonly CellToWrite[],
  by: number,
): boolean {
  const written = new Map(
    cells.filter((cell) => cell.row === was).map(({ column, value }) => [column + by, value] as const),
  );
  for (let column = later.column; column < endColumn(later); column++) {
    if (formulaAt(later, row, column) !== null) continue;
    const value = written.get(column);
    if (value === undefined ? !isBlankAt(later, row, column) : valueAt(later, row, column) !== value)
      return false;
  }
  return true;
}

/**
 * The rows that are written; all of the list where some of them have twins, which only their order tells apart, and in a table,
 * where Excel may fill a whole column.
 */
function watchedRows(
  { reading: { place } }: SessionReview,
  cells: readonly CellToWrite[],
  identities: readonly RowIdentity[],
  coming: RowsToCome | null,
): CellsStepInput['watched'] {
  const span = bodySpan(place.columns);
  const columns = {
    firstColumn: span.first,
    columnCount: span.last - span.first + 1,
    headingRow: place.headerRow - 1,
  };
  if (coming !== null) return { firstRow: place.firstRow - 1, lastRow: coming.last, ...columns };
  const rows = new Set(cells.map(({ row }) => row));
  const named = identities.filter(({ row }) => rows.has(row)).map(({ name }) => name);
  const haveTwins = named.some((name) => identities.filter((one) => one.name === name).length > 1);
  return haveTwins || place.table !== null
    ? { firstRow: place.firstRow - 1, lastRow: place.lastRow - 1, ...columns }
    : { firstRow: Math.min(...rows), lastRow: Math.max(...rows), ...columns };
}

function headingsIn(
  grid: SheetGrid,
  { headingRow, firstColumn, columnCount }: CellsStepInput['watched'],
): readonly unknown[] {
  return Array.from({ length: columnCount }, (_, i) => valueAt(grid, headingRow, firstColumn + i));
}

/** What a cell holds, as Excel answers it for a formula. */
function contentIn(grid: SheetGrid, row: number, column: number): unknown {
  return formulaAt(grid, row, column) ?? valueAt(grid, row, column);
}

function expectedIn(
  grid: SheetGrid,
  { firstRow, lastRow, firstColumn, columnCount }: CellsStepInput['watched'],
  cells: readonly CellPlace[],
): readonly (readonly unknown[])[] {
  const own = new Set(cells.map(({ row, column }) => `${row} ${column}`));
  return Array.from({ length: lastRow - firstRow + 1 }, (_, i) =>
    Array.from({ length: columnCount }, (_, j) =>
      own.has(`${firstRow + i} ${firstColumn + j}`) ? null : valueAt(grid, firstRow + i, firstColumn + j),
    ),
  );
}
