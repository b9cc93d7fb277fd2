import type { CellState, SheetFacts, SheetState, WorkbookFacts, WorkbookState } from '../objectModel/state';
import type { FileSheet, FileWorkbook } from './read/workbook';
import { settingsOf } from './read/settings';
import { columnPixels } from './snapshot';

const POINTS_PER_PIXEL = 0.75;

function sheetFacts(sheet: FileSheet): SheetFacts {
  return {
    sheet: sheet.name,
    visibility: sheet.visibility,
    isProtected: sheet.layout.isProtected,
    conditionalFormats: sheet.conditionalFormats,
    tables: sheet.tables,
    dataValidations: sheet.validations.map(({ areas, type, rule, ignoreBlanks }) => ({
      areas,
      type,
      rule,
      ignoreBlanks,
    })),
    hyperlinks: sheet.hyperlinks,
    ...(sheet.charts.length === 0 ? {} : { charts: sheet.charts }),
    ...(sheet.shapes.length === 0 ? {} : { shapes: sheet.shapes }),
    ...(Object.keys(sheet.print).length === 0 ? {} : { print: sheet.print }),
  };
}

/** What the object model must be told of a file. */
export function factsOf(
  file: FileWorkbook,
  name: string,
  addInId?: string,
): WorkbookFacts & Pick<WorkbookState, 'activeSheet'> {
  return {
    name,
    names: file.names,
    settings: settingsOf(file.settings, addInId),
    activeSheet: file.activeSheet,
    ...(file.isStructureProtected ? { isStructureProtected: true } : {}),
    ...(Object.keys(file.properties).length === 0 ? {} : { properties: file.properties }),
    sheets: file.sheets.map(sheetFacts),
  };
}

type Writable<T> = { -readonly [member in keyof T]: T[member] };

function cellStates(sheet: FileSheet, file: FileWorkbook): readonly CellState[] {
  return sheet.data.cells.map((cell) => {
    const look = file.looks.cells[cell.look];
    const state: Writable<CellState> = {
      row: cell.row,
      column: cell.column,
      value: cell.value,
      numberFormat: look?.numberFormat ?? 'General',
      style: look?.style ?? {},
    };
    if (cell.formula !== null) state.formula = cell.formula;
    if (cell.fills && cell.fills.rowCount * cell.fills.columnCount > 1) state.spill = cell.fills;
    if (cell.filled) state.spilled = true;
    return state;
  });
}

function columnFacts(sheet: FileSheet): Pick<SheetState, 'columnWidths' | 'hiddenColumns'> {
  const columnWidths: Record<number, number> = {};
  const hiddenColumns: number[] = [];
  for (const one of sheet.layout.columns) {
    // A default for the whole sheet reaches to the last column; nobody set those columns one by one.
    for (let column = one.first; column <= Math.min(one.last, one.first + 255); column++) {
      if (one.width !== null && one.width > 0)
        columnWidths[column] = columnPixels(one.width) * POINTS_PER_PIXEL;
      if (one.hidden) hiddenColumns.push(column);
    }
  }
  return { columnWidths, hiddenColumns };
}

function sheetState(sheet: FileSheet, file: FileWorkbook): SheetState {
  const heights = sheet.data.rows.filter((row) => row.height !== null);
  return {
    ...sheetFacts(sheet),
    id: sheet.id,
    cells: cellStates(sheet, file),
    merges: sheet.layout.merges,
    hiddenRows: sheet.data.rows.filter((row) => row.hidden).map((row) => row.row),
    ...columnFacts(sheet),
    rowHeights: Object.fromEntries(heights.map((row) => [row.row, row.height ?? 0])),
    frozen: sheet.layout.frozen,
    ...(sheet.layout.showGridlines ? {} : { showGridlines: false }),
  };
}

/** The file as the object model describes a workbook: what it looks like before anything has changed. */
export function stateOf(file: FileWorkbook, name: string, addInId?: string): WorkbookState {
  return {
    ...factsOf(file, name, addInId),
    sheets: file.sheets.map((sheet) => sheetState(sheet, file)),
  };
}
