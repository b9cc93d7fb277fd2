import { foldText } from '../../negotiation/foldText';
import {
  endColumn,
  endRow,
  isBlankAt,
  textAt,
  type SheetGrid,
  type TableOnSheet,
} from '../../cells/sheetGrid';
import {
  HISTORY_COLUMNS,
  HISTORY_KEYS,
  HISTORY_TABLE,
  NEEDED_KEYS,
  type HistoryKey,
  type HistoryPlace,
} from './historyTable';

/** The history and the sheet on which it stands. */
export interface FoundHistory {
  readonly grid: SheetGrid;
  readonly place: HistoryPlace;
}

const KEY_BY_HEADING: ReadonlyMap<string, HistoryKey> = new Map(
  HISTORY_KEYS.map((key) => [foldText(HISTORY_COLUMNS[key].heading), key]),
);

/**
 * Finds the history by its headings, whatever its sheet and table are called and in whatever order its columns stand; a
 * plain range is found too, because other spreadsheet programs drop tables. With several, the one in our own table goes first.
 */
export function findHistory(grids: readonly SheetGrid[]): FoundHistory | null {
  const all = allHistories(grids);
  const isOurs = ({ place }: FoundHistory) => place.table?.name === HISTORY_TABLE;
  return all.find(isOurs) ?? all.find(({ place }) => place.table !== null) ?? all[0] ?? null;
}

/** The sheets without any history on them, so that it is never taken for a list of concessions. */
export function withoutHistory(grids: readonly SheetGrid[]): readonly SheetGrid[] {
  const histories = allHistories(grids);
  if (histories.length === 0) return grids;
  return grids.map((grid) => {
    const here = histories.filter((history) => history.grid === grid).map(({ place }) => place);
    if (here.length === 0) return grid;
    const isHistory = (row: number, column: number) =>
      here.some(
        (place) =>
          row >= place.headerRow && row <= place.lastRow && column >= place.from && column <= place.to,
      );
    const blanked = (rows: SheetGrid['values']) =>
      rows.map((cells, i) => cells.map((cell, j) => (isHistory(grid.row + i, grid.column + j) ? '' : cell)));
    return {
      ...grid,
      values: blanked(grid.values),
      formulas: blanked(grid.formulas),
      tables: grid.tables.filter((table) => !here.some((place) => place.table?.name === table.name)),
    };
  });
}

function allHistories(grids: readonly SheetGrid[]): readonly FoundHistory[] {
  return grids.flatMap((grid) => {
    const inTables = grid.tables
      .filter((table) => table.showHeaders)
      .map((table) => placeInTable(grid, table))
      .filter((place) => place !== null);
    const places = inTables.length > 0 ? inTables : placesInRange(grid);
    return places.map((place) => ({ grid, place }));
  });
}

function placeInTable(grid: SheetGrid, table: TableOnSheet): HistoryPlace | null {
  const to = table.column + table.columnCount - 1;
  const columns = columnsIn(grid, table.row, table.column, to);
  if (columns === null) return null;
  const bodyRows = table.rowCount - 1 - (table.showTotals ? 1 : 0);
  return {
    sheet: grid.sheet,
    headerRow: table.row,
    lastRow: table.row + bodyRows,
    columns,
    from: table.column,
    to,
    table: { name: table.name, bodyRows, showTotals: table.showTotals },
  };
}

function placesInRange(grid: SheetGrid): readonly HistoryPlace[] {
  const [first, last] = [grid.column, endColumn(grid) - 1];
  for (let row = grid.row; row < endRow(grid); row++) {
    const columns = columnsIn(grid, row, first, last);
    if (columns === null) continue;
    const found = Object.values(columns);
    const [from, to] = [Math.min(...found), Math.max(...found)];
    const isFilled = (at: number) => found.some((column) => !isBlankAt(grid, at, column));
    let lastRow = row;
    while (lastRow + 1 < endRow(grid) && isFilled(lastRow + 1)) lastRow++;
    return [{ sheet: grid.sheet, headerRow: row, lastRow, columns, from, to, table: null }];
  }
  return [];
}

function columnsIn(grid: SheetGrid, row: number, from: number, to: number): HistoryPlace['columns'] | null {
  const columns: Partial<Record<HistoryKey, number>> = {};
  for (let column = from; column <= to; column++) {
    const key = KEY_BY_HEADING.get(foldText(textAt(grid, row, column)));
    if (key !== undefined) columns[key] ??= column;
  }
  addRenamed(columns, (column) => column >= from && column <= to && textAt(grid, row, column) !== '');
  return NEEDED_KEYS.every((key) => columns[key] !== undefined) ? columns : null;
}

/** So many headings of ours may be renamed; a table that lacks more is none of ours. */
const MOST_RENAMED = 3;

/** Takes a heading that the user has renamed for ours where all others stand in the order in which they are written. */
function addRenamed(
  columns: Partial<Record<HistoryKey, number>>,
  isHeaded: (column: number) => boolean,
): void {
  const missing = HISTORY_KEYS.filter((key) => columns[key] === undefined);
  const starts = new Set(
    HISTORY_KEYS.flatMap((key, at) => (columns[key] === undefined ? [] : [columns[key] - at])),
  );
  const [start, other] = starts;
  if (missing.length > MOST_RENAMED || start === undefined || other !== undefined) return;
  for (const key of missing) {
    const column = start + HISTORY_KEYS.indexOf(key);
    if (isHeaded(column)) columns[key] = column;
  }
}
