import { parseAddress, columnIndex, MAX_COLUMNS, MAX_ROWS } from '../../../cells/a1';
import { formulaFromFile } from '../formulas/fromFile';
import { shiftFormula } from '../formulas/shift';
import type { CellValue } from '../../objectModel/cellValue';
import type { Area } from '../../objectModel/state';
import { UnreadableFile } from '../unreadable';
import { type XmlElement, child, flag, numberOf, unescapeText } from '../xml';
import { plainText } from './sharedStrings';

/** One cell as the file holds it. */
export interface FileCell {
  readonly row: number;
  readonly column: number;
  /** `''` for a cell that holds nothing but a look, and for a formula that was never calculated. */
  readonly value: CellValue;
  /** False where the file holds no value, not even an empty text. */
  readonly hasValue: boolean;
  /** True when the value is an error (`#N/A`), not the same text typed by someone. */
  readonly isError: boolean;
  /** With its leading `=`. */
  readonly formula: string | null;
  /** The cells a formula fills, as the file says; null for an ordinary formula. */
  readonly fills: Area | null;
  /** True where the value belongs to another cell's array or spilled formula. */
  readonly filled: boolean;
  /** Number of its look. */
  readonly look: number;
}

/** Rows with heights, hidden flags and looks of their own. */
export interface FileRow {
  readonly row: number;
  /** Points; null: automatic. */
  readonly height: number | null;
  readonly customHeight: boolean;
  readonly hidden: boolean;
  /** Number of the row's own look; null when it has none. */
  readonly look: number | null;
}

export interface SheetData {
  readonly cells: readonly FileCell[];
  readonly rows: readonly FileRow[];
}

/** How many more cells, and how much more text of formulas that are spelled out from a shared one, are read of a workbook. */
export interface CellBudget {
  cells: number;
  formulaText: number;
}

/** More of either would fill the memory before anybody saw a cell. */
export function fullCellBudget(): CellBudget {
  return { cells: 2_000_000, formulaText: 100_000_000 };
}

/** What reading cells needs to know of the workbook. */
export interface CellContext {
  readonly strings: readonly string[];
  readonly date1904: boolean;
  /** Shared by all sheets of the workbook. */
  readonly budget: CellBudget;
}

function spend(budget: CellBudget, what: keyof CellBudget, amount: number): void {
  budget[what] -= amount;
  if (budget[what] < 0) throw new UnreadableFile('too-large');
}

const DAY = 86_400_000;

/** The serial number of an ISO date, as the strict dialect writes dates; null when it is none. */
function isoSerial(text: string, date1904: boolean): number | null {
  const time = Date.parse(
    /[zZ]$|[+-]\d\d:\d\d$/.test(text) ? text : text.includes('T') ? `${text}Z` : `${text}T00:00:00Z`,
  );
  return Number.isNaN(time)
    ? null
    : (time - Date.UTC(date1904 ? 1904 : 1899, date1904 ? 0 : 11, date1904 ? 1 : 30)) / DAY;
}

function readValue(cell: XmlElement, written: string | undefined, context: CellContext): CellValue {
  switch (cell.attributes.t) {
    case 's':
      return context.strings[Number(written)] ?? '';
    case 'inlineStr':
      return plainText(child(cell, 'is'));
    case 'str':
      return unescapeText(written ?? '');
    case 'b':
      return written === undefined ? '' : written.trim() === '1' || written.trim() === 'true';
    case 'e':
      return written ?? '#VALUE!';
    case 'd':
      return isoSerial(written ?? '', context.date1904) ?? written ?? '';
    default: {
      if (written === undefined || written.trim() === '') return '';
      const number = Number(written);
      return Number.isFinite(number) ? number : written;
    }
  }
}

interface SharedFormula {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/** Formula of a cell; shared formulas are spelled out for every cell that shares them. */
function readFormula(
  element: XmlElement | undefined,
  row: number,
  column: number,
  shared: Map<string, SharedFormula>,
  budget: CellBudget,
): { formula: string; fills: Area | null } | null {
  // What-if tables are worked out by Excel alone; their values are kept as values.
  if (!element || element.attributes.t === 'dataTable') return null;
  const index = element.attributes.t === 'shared' ? element.attributes.si : undefined;
  const text = unescapeText(element.text).trim();
  if (text === '') {
    const first = index === undefined ? undefined : shared.get(index);
    if (!first) return null;
    spend(budget, 'formulaText', first.formula.length);
    return {
      formula: `=${shiftFormula(first.formula, row - first.row, column - first.column)}`,
      fills: null,
    };
  }
  const formula = formulaFromFile(text);
  if (index !== undefined) shared.set(index, { row, column, formula });
  const fills = element.attributes.t === 'array' ? parseAddress(element.attributes.ref ?? '') : null;
  return { formula: `=${formula}`, fills };
}

const ADDRESS = /^([A-Za-z]+)(\d+)$/;

/** Reads the rows of a worksheet part as they come, and tells at the end what they hold. */
export interface SheetDataReader {
  /** @throws UnreadableFile when the workbook holds more cells than are read */
  readonly row: (element: XmlElement) => void;
  readonly end: () => SheetData;
}

/** A reader for the `row` elements of one worksheet, in their order. */
export function sheetDataReader(context: CellContext): SheetDataReader {
  const cells: FileCell[] = [];
  const rows: FileRow[] = [];
  const shared = new Map<string, SharedFormula>();
  const arrays: { area: Area; owner: number }[] = [];
  let nextRow = 0;
  const readRow = (element: XmlElement): void => {
    const row = (numberOf(element, 'r') ?? nextRow + 1) - 1;
    nextRow = row + 1;
    const height = numberOf(element, 'ht');
    const hidden = flag(element, 'hidden');
    const look = flag(element, 'customFormat') ? numberOf(element, 's') : null;
    if (height !== null || hidden || look !== null) {
      spend(context.budget, 'cells', 1);
      rows.push({ row, height, customHeight: flag(element, 'customHeight'), hidden, look });
    }
    let next = 0;
    for (const one of element.children) {
      if (one.name !== 'c') continue;
      const address = ADDRESS.exec(one.attributes.r ?? '');
      const column = address ? columnIndex(address[1] ?? '') : next;
      const cellRow = address ? Number(address[2]) - 1 : row;
      next = column + 1;
      spend(context.budget, 'cells', 1);
      if (cellRow >= MAX_ROWS || column >= MAX_COLUMNS) continue;
      const formula = readFormula(child(one, 'f'), cellRow, column, shared, context.budget);
      const written = child(one, 'v')?.text;
      if (formula?.fills) arrays.push({ area: formula.fills, owner: key(cellRow, column) });
      cells.push({
        row: cellRow,
        column,
        value: readValue(one, written, context),
        hasValue: written !== undefined || one.attributes.t === 'inlineStr',
        isError: one.attributes.t === 'e',
        formula: formula?.formula ?? null,
        fills: formula?.fills ?? null,
        filled: false,
        look: Number(one.attributes.s ?? 0),
      });
    }
  };
  return { row: readRow, end: () => ({ cells: markFilled(cells, arrays, context.budget), rows }) };
}

/** Values that stand in the reach of an array or spilled formula are its results, not typed values. */
function markFilled(
  cells: readonly FileCell[],
  arrays: readonly { area: Area; owner: number }[],
  budget: CellBudget,
): readonly FileCell[] {
  const owners = new Map<number, number>();
  for (const { area, owner } of arrays) {
    if (area.rowCount * area.columnCount === 1 || area.rowCount * area.columnCount > 1_000_000) continue;
    spend(budget, 'cells', area.rowCount * area.columnCount);
    for (let row = area.row; row < area.row + area.rowCount; row++) {
      for (let column = area.column; column < area.column + area.columnCount; column++) {
        owners.set(key(row, column), owner);
      }
    }
  }
  if (owners.size === 0) return cells;
  return cells.map((cell) => {
    const owner = owners.get(key(cell.row, cell.column));
    const filled = owner !== undefined && owner !== key(cell.row, cell.column) && cell.formula === null;
    return filled ? { ...cell, filled } : cell;
  });
}

function key(row: number, column: number): number {
  return row * MAX_COLUMNS + column;
}
