import { BooleanNumber } from '@univerjs/core';
import { lastColumn, lastRow } from './areas';
import { cellStyleOf, DEFAULT_LOOK } from './cellStyles';
import { isLineHidden } from './hiddenLines';
import type { SheetLink } from './links';
import { styleAt } from './sheetCells';
import type { Area, CellState, SheetState, SheetVisibility, TableState } from './state';
import { wholeArea } from './tableAreas';
import { readHeadings } from './tableHeadings';
import type { TableRecord } from './tableStore';
import { areaOf } from './areas';
import { frozenLines } from './worksheetParts';
import { describeChart } from './chartDescription';

/** The grid measures in pixels. */
const POINTS_PER_PIXEL = 0.75;

interface DescribedSheet extends SheetLink {
  readonly visibility: SheetVisibility;
  readonly showGridlines: boolean;
  spills(): readonly Area[];
}

/** The worksheet as it is now. Everything must have been calculated. */
export function describeSheet(sheet: DescribedSheet): SheetState {
  const snapshot = sheet.grid.getSheet().getConfig();
  return {
    id: sheet.gridId,
    sheet: sheet.name,
    visibility: sheet.visibility,
    isProtected: sheet.isProtected,
    conditionalFormats: sheet.conditionalFormats.describe(),
    tables: sheet.book.tableStore
      .list()
      .filter((table) => table.sheetId === sheet.gridId)
      .map((table) => describeTable(sheet, table)),
    dataValidations: sheet.dataValidations,
    hyperlinks: sheet.hyperlinks,
    ...describedCharts(sheet),
    ...(Object.keys(sheet.print).length === 0 ? {} : { print: sheet.print }),
    ...(sheet.showGridlines ? {} : { showGridlines: false }),
    cells: describeCells(sheet),
    merges: snapshot.mergeData.map(areaOf),
    hiddenRows: hiddenRows(sheet, snapshot.rowData),
    hiddenColumns: linesMarked(snapshot.columnData).filter((index) => isLineHidden(sheet, 'columns', index)),
    columnWidths: sizes(snapshot.columnData, ({ w }) => w),
    rowHeights: sizes(snapshot.rowData, ({ h, ia }) => (ia === BooleanNumber.FALSE ? h : undefined)),
    frozen: frozenLines(sheet),
  };
}

type GridLines = Readonly<Record<number, { readonly hd?: BooleanNumber } | null | undefined>>;

/** Rows that are hidden or filtered away; a sheet has a million rows, so only those that say something are looked at. */
function hiddenRows(sheet: SheetLink, rows: GridLines): readonly number[] {
  const filtered = sheet.grid.getFilter()?.getFilteredOutRows() ?? [];
  const inTables = sheet.book.tableStore
    .list()
    .filter((table) => table.sheetId === sheet.gridId)
    .flatMap(({ area }) => Array.from({ length: area.rowCount }, (_, index) => area.row + index));
  const candidates = [...new Set([...linesMarked(rows), ...filtered, ...inTables])].sort((a, b) => a - b);
  return candidates.filter((index) => isLineHidden(sheet, 'rows', index));
}

function linesMarked(lines: GridLines): readonly number[] {
  return Object.entries(lines).flatMap(([index, line]) =>
    line?.hd === BooleanNumber.TRUE ? [Number(index)] : [],
  );
}

function describedCharts(sheet: SheetLink): Pick<SheetState, 'charts'> {
  const charts = sheet.chartStore.list().map((chart) => describeChart(sheet, chart));
  return charts.length === 0 ? {} : { charts };
}

function describeCells(sheet: DescribedSheet): readonly CellState[] {
  const cells = sheet.book.calculation.reading(sheet.book.grid.getId(), sheet.gridId);
  if (!cells) return [];
  const spills = new Map<string, Area>();
  const places = new Map<string, readonly [number, number]>();
  const place = (row: number, column: number): void => {
    places.set(`${row},${column}`, [row, column]);
  };
  sheet.grid
    .getSheet()
    .getCellMatrix()
    .forValue((row, column) => {
      place(row, column);
    });
  for (const spill of sheet.spills()) {
    spills.set(`${spill.row},${spill.column}`, spill);
    for (let row = spill.row; row <= lastRow(spill); row++)
      for (let column = spill.column; column <= lastColumn(spill); column++) place(row, column);
  }
  const described = [...places.values()]
    .sort(([row1, column1], [row2, column2]) => row1 - row2 || column1 - column2)
    .map(([row, column]): CellState => {
      const formula = cells.formula(row, column);
      const spill = spills.get(`${row},${column}`);
      const style = styleAt(sheet, row, column);
      return {
        row,
        column,
        value: cells.value(row, column),
        ...(formula === null ? {} : { formula }),
        ...(formula !== null && spill && spill.rowCount * spill.columnCount > 1 ? { spill } : {}),
        ...(cells.isSpilled(row, column) ? { spilled: true } : {}),
        numberFormat: style?.n?.pattern ?? DEFAULT_LOOK.numberFormat,
        style: cellStyleOf(style),
      };
    });
  return described.filter(
    (cell) =>
      cell.value !== '' ||
      cell.formula !== undefined ||
      cell.numberFormat !== DEFAULT_LOOK.numberFormat ||
      Object.keys(cell.style).length > 0,
  );
}

function describeTable(sheet: SheetLink, table: TableRecord): TableState {
  const { origin, showHeaders, showTotals, style } = table.facts;
  const cells = sheet.book.calculation.reading(sheet.book.grid.getId(), sheet.gridId);
  const totalsRow = table.area.row + table.area.rowCount;
  const columns = readHeadings(sheet, { ...table.area, rowCount: 1 }).map((name, at) => {
    if (!showTotals) return { name };
    const formula = cells?.formula(totalsRow, table.area.column + at) ?? null;
    const label = cells?.value(totalsRow, table.area.column + at) ?? '';
    if (formula !== null) return { name, totalsFormula: formula };
    return label === '' ? { name } : { name, totalsLabel: String(label) };
  });
  return {
    ...(origin === undefined ? {} : { origin }),
    name: table.name,
    area: wholeArea(table),
    showHeaders,
    showTotals,
    columns,
    style,
  };
}

function sizes<T>(
  lines: Readonly<Record<number, T | null | undefined>>,
  pixels: (line: T) => number | undefined,
): Readonly<Record<number, number>> {
  const found: Record<number, number> = {};
  for (const [index, line] of Object.entries(lines)) {
    const size = line ? pixels(line) : undefined;
    if (size !== undefined) found[Number(index)] = size * POINTS_PER_PIXEL;
  }
  return found;
}
