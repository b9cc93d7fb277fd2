import type {
  ICellData,
  IColumnData,
  IRange,
  IRowData,
  IStyleData,
  IWorkbookData,
  IWorksheetData,
} from '@univerjs/core';
import { BooleanNumber, CellValueType, LocaleType } from '@univerjs/core';
import type { Area } from '../objectModel/state';
import { cellExtent, referencedExtent } from './extent';
import { gridStyle } from './gridStyle';
import { gridResources } from './gridResources';
import type { FileCell } from './read/cells';
import type { FileSheet, FileWorkbook } from './read/workbook';

const PIXELS_PER_POINT = 96 / 72;

/** Digits of the normal font at its usual size are this wide; Excel counts column widths in them. */
const DIGIT_PIXELS = 7;

/** Pixels of a column width in Excel's unit, padding included (ECMA-376 18.3.1.13). */
export function columnPixels(width: number): number {
  return Math.trunc(((256 * width + Math.trunc(128 / DIGIT_PIXELS)) / 256) * DIGIT_PIXELS);
}

/** What Excel shows where a file says nothing. */
const DEFAULT_COLUMN_PIXELS = 64;
const DEFAULT_ROW_PIXELS = 20;

function yes(condition: boolean): BooleanNumber {
  return condition ? BooleanNumber.TRUE : BooleanNumber.FALSE;
}

/** Merged cells as far as the grid reaches: it keeps each of their rows, also where nothing stands. */
function mergedRange(area: Area, rowCount: number, columnCount: number): IRange {
  return {
    startRow: area.row,
    startColumn: area.column,
    endRow: Math.min(area.row + area.rowCount, rowCount) - 1,
    endColumn: Math.min(area.column + area.columnCount, columnCount) - 1,
  };
}

/** The grid's kinds of values: text, number, yes/no, and text that looks like a number but is none. */
function typeOf(value: FileCell['value']): CellValueType {
  if (typeof value === 'number') return CellValueType.NUMBER;
  if (typeof value === 'boolean') return CellValueType.BOOLEAN;
  const isDigits = value.trim() !== '' && Number.isFinite(Number(value));
  return isDigits ? CellValueType.FORCE_STRING : CellValueType.STRING;
}

function spills(cell: FileCell): boolean {
  return cell.fills !== null && cell.fills.rowCount * cell.fills.columnCount > 1;
}

function gridCell(cell: FileCell, isPlain: (look: number) => boolean): ICellData | null {
  const made: ICellData = {};
  if (!isPlain(cell.look)) made.s = styleId(cell.look);
  // What a formula spills is worked out again; written as values it would stand in the formula's own way.
  if (cell.filled) return made.s === undefined ? null : made;
  if (cell.formula !== null) made.f = cell.formula;
  // Without a value the grid calculates the formula when it opens the workbook.
  const isResult = cell.formula !== null && cell.hasValue && !spills(cell);
  if (isResult || (cell.formula === null && cell.value !== '')) {
    made.v = typeof cell.value === 'boolean' ? Number(cell.value) : cell.value;
    made.t = typeOf(cell.value);
  }
  return made.s === undefined && made.v === undefined && made.f === undefined ? null : made;
}

function styleId(look: number): string {
  return `look-${look}`;
}

function gridCells(
  sheet: FileSheet,
  isPlain: (look: number) => boolean,
): Record<number, Record<number, ICellData>> {
  const rows: Record<number, Record<number, ICellData>> = {};
  for (const cell of sheet.data.cells) {
    const made = gridCell(cell, isPlain);
    if (made) (rows[cell.row] ??= {})[cell.column] = made;
  }
  return rows;
}

function gridColumns(
  sheet: FileSheet,
  columnCount: number,
  isPlain: (look: number) => boolean,
): Record<number, Partial<IColumnData>> {
  const columns: Record<number, Partial<IColumnData>> = {};
  for (const one of sheet.layout.columns) {
    for (let index = one.first; index <= Math.min(one.last, columnCount - 1); index++) {
      columns[index] = {
        ...(one.width === null || one.width === 0 ? {} : { w: columnPixels(one.width) }),
        ...(one.hidden ? { hd: BooleanNumber.TRUE } : {}),
        ...(one.look === null || isPlain(one.look) ? {} : { s: styleId(one.look) }),
      };
    }
  }
  return columns;
}

function gridRows(
  sheet: FileSheet,
  rowCount: number,
  isPlain: (look: number) => boolean,
): Record<number, Partial<IRowData>> {
  const rows: Record<number, Partial<IRowData>> = {};
  for (const one of sheet.data.rows) {
    if (one.row >= rowCount) continue;
    const height = one.height === null ? null : Math.round(one.height * PIXELS_PER_POINT);
    rows[one.row] = {
      ...(height === null
        ? {}
        : one.customHeight
          ? { h: height, ia: BooleanNumber.FALSE }
          : { h: height, ah: height }),
      ...(one.hidden ? { hd: BooleanNumber.TRUE } : {}),
      ...(one.look === null || isPlain(one.look) ? {} : { s: styleId(one.look) }),
    };
  }
  return rows;
}

function gridSheet(
  sheet: FileSheet,
  referenced: { readonly rows: number; readonly columns: number },
  isPlain: (look: number) => boolean,
): Partial<IWorksheetData> {
  const { layout } = sheet;
  const extent = cellExtent(sheet);
  const rowCount = Math.max(200, extent.rows + 100, referenced.rows);
  const columnCount = Math.max(26, extent.columns + 12, referenced.columns);
  const { frozen, firstVisible } = layout;
  return {
    id: sheet.id,
    name: sheet.name,
    tabColor: layout.tabColor ?? '',
    hidden: yes(sheet.visibility !== 'Visible'),
    freeze: {
      xSplit: frozen.columns,
      ySplit: frozen.rows,
      startRow: frozen.rows === 0 ? -1 : firstVisible.row + frozen.rows,
      startColumn: frozen.columns === 0 ? -1 : firstVisible.column + frozen.columns,
    },
    rowCount,
    columnCount,
    // Said to be deprecated, yet the only place from which the grid takes the zoom of an opened sheet.
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    zoomRatio: layout.zoom,
    defaultColumnWidth:
      layout.defaultColumnWidth === null ? DEFAULT_COLUMN_PIXELS : columnPixels(layout.defaultColumnWidth),
    defaultRowHeight:
      layout.defaultRowHeight === null
        ? DEFAULT_ROW_PIXELS
        : Math.round(layout.defaultRowHeight * PIXELS_PER_POINT),
    mergeData: layout.merges.map((area) => mergedRange(area, rowCount, columnCount)),
    cellData: gridCells(sheet, isPlain),
    rowData: gridRows(sheet, rowCount, isPlain),
    columnData: gridColumns(sheet, columnCount, isPlain),
    showGridlines: yes(layout.showGridlines),
    rightToLeft: yes(layout.rightToLeft),
  };
}

/** The workbook as the grid loads it. Names, tables and conditional formats are not in it: the object model brings them. */
export function gridSnapshot(file: FileWorkbook): IWorkbookData {
  const { font } = file.looks;
  const referenced = referencedExtent(file);
  const styles: Record<string, IStyleData> = {};
  file.looks.cells.forEach((look, index) => (styles[styleId(index)] = gridStyle(look)));
  // The first look is usually the plain one, which the grid need not be told for every cell; but it may be any.
  const isFirstPlain = Object.keys(styles[styleId(0)] ?? {}).length === 0;
  const isPlain = (look: number): boolean => look === 0 && isFirstPlain;
  return {
    id: 'workbook',
    name: '',
    appVersion: '',
    locale: LocaleType.EN_US,
    styles,
    defaultStyle: {
      ff: font.name,
      fs: font.size,
      ...(font.color === null ? {} : { cl: { rgb: font.color } }),
    },
    sheetOrder: file.sheets.map((sheet) => sheet.id),
    sheets: Object.fromEntries(file.sheets.map((sheet) => [sheet.id, gridSheet(sheet, referenced, isPlain)])),
    resources: gridResources(file),
  };
}
