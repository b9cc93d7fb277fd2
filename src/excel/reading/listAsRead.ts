import type { Rectangle } from '../../cells/a1';
import { valueAt, type SheetGrid } from '../../cells/sheetGrid';
import { bodySpan } from '../template/bodySpan';
import type { TemplatePlace, TemplateReading } from '../template/reading';
import { NO_PRECONDITION, type Precondition } from '../writing/precondition';

/** A list with everything that stands on the worksheets, as they were read together. */
interface ListRead {
  readonly grids: readonly SheetGrid[];
  readonly reading: TemplateReading;
}

/** The sheet of the list as it was read. */
export function listGrid({ grids, reading }: ListRead): SheetGrid | null {
  return grids.find(({ sheet }) => sheet === reading.place.sheet) ?? null;
}

/** From the headings of a list to the row below its last, in the columns that it spans: a list that grows is seen, too. */
function listArea({ headerRow, lastRow, columns }: TemplatePlace): Rectangle {
  const { first, last } = bodySpan(columns);
  return {
    row: headerRow - 1,
    column: first,
    rowCount: lastRow - headerRow + 2,
    columnCount: last - first + 1,
  };
}

const cellsOf = (area: Rectangle, cell: (row: number, column: number) => unknown) =>
  Array.from({ length: area.rowCount }, (_, i) =>
    Array.from({ length: area.columnCount }, (_, j) => cell(area.row + i, area.column + j)),
  );

const formulasOf = (grid: SheetGrid, area: Rectangle) =>
  cellsOf(area, (row, column) => grid.formulas[row - grid.row]?.[column - grid.column] ?? '');

/** What stood in the list when it was read, as formulas; null for a sheet so large that its formulas were not read. */
export function listAsRead(read: ListRead): readonly (readonly unknown[])[] | null {
  const grid = listGrid(read);
  if (grid === null || grid.formulas.length === 0) return null;
  return formulasOf(grid, listArea(read.reading.place));
}

/** That the list still stands as it was read, on a sheet of the same name. */
export function listPrecondition(read: ListRead): Precondition {
  const grid = listGrid(read);
  if (grid?.id === undefined) return NO_PRECONDITION;
  const { id } = grid;
  const area = listArea(read.reading.place);
  // What is typed or computed from what: results change by themselves.
  const what = grid.formulas.length > 0 ? 'formulas' : 'values';
  return {
    ask: (context) => {
      const sheet = context.workbook.worksheets.getItem(id);
      const range = sheet.getRangeByIndexes(area.row, area.column, area.rowCount, area.columnCount);
      const asked = { sheet, range };
      asked.sheet.load('name');
      asked.range.load(what);
      return () => [asked.sheet.name, asked.range[what] as unknown[][]];
    },
    expected: [
      grid.sheet,
      what === 'formulas'
        ? formulasOf(grid, area)
        : cellsOf(area, (row, column) => valueAt(grid, row, column)),
    ],
  };
}
