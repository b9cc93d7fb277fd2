import { numfmt, type ICellData, type IStyleData, type Nullable } from '@univerjs/core';
import { MAX_COLUMNS, MAX_ROWS } from '../../cells/a1';
import type { CellReading } from '../engine/cellReading';
import { HostError, invalidArgument } from '../protocol/hostError';
import { fromR1C1, toR1C1 } from '../files/formulas/r1c1';
import { isArray } from './arrays';
import { fillCalculatedColumns } from './calculatedColumns';
import { cellInput, isErrorText } from './cellInput';
import { DEFAULT_LOOK } from './cellStyles';
import { requireSyntax } from './formulaCheck';
import { type CellEdits, writeGridCells } from './gridEdits';
import { RangeGeometry } from './rangeGeometry';
import { growGrid, styleAt, writableArea } from './sheetCells';
import type { CellValue } from './cellValue';

/** Excel's limit of one answer, in cells. */
const MAX_CELLS = 5_000_000;

type Matrix<T> = T[][];

/** What stands in a range's cells: values, formulas, number formats. */
export class RangeContent extends RangeGeometry {
  /** Null over whole rows or columns, as in Excel. */
  get values(): Promise<Matrix<CellValue> | null> {
    return this.#read((cells, row, column) => cells.value(row, column));
  }

  set values(written: unknown) {
    this.#write(written);
  }

  get formulas(): Promise<Matrix<CellValue> | null> {
    return this.#read((cells, row, column) => cells.formula(row, column) ?? cells.value(row, column));
  }

  set formulas(written: unknown) {
    this.#write(written);
  }

  get formulasR1C1(): Promise<Matrix<CellValue> | null> {
    return this.#read((cells, row, column) => {
      const formula = cells.formula(row, column);
      return formula === null ? cells.value(row, column) : toR1C1(formula, row, column);
    });
  }

  set formulasR1C1(written: unknown) {
    const { row, column } = this.area;
    this.#write(
      this.#shaped(written).map((cells, i) =>
        cells.map((cell, j) =>
          typeof cell === 'string' && cell.startsWith('=') ? fromR1C1(cell, row + i, column + j) : cell,
        ),
      ),
    );
  }

  get formulasLocal(): Promise<Matrix<CellValue> | null> {
    return this.formulas;
  }

  get valueTypes(): Promise<Matrix<string> | null> {
    return this.#read((cells, row, column) => valueType(cells.value(row, column)));
  }

  /** The values as the sheet shows them. */
  get text(): Promise<Matrix<string> | null> {
    return this.#read((cells, row, column) => shownText(cells.value(row, column), this.#format(row, column)));
  }

  get hasSpill(): Promise<boolean | null> {
    return this.#read((cells, row, column) => cells.isSpilled(row, column)).then((cells) =>
      uniform((cells ?? []).flat()),
    );
  }

  get numberFormat(): Matrix<string> | null {
    return this.#matrix((row, column) => this.#format(row, column));
  }

  set numberFormat(written: unknown) {
    const patterns = this.#shaped(onlyOne(written));
    const area = writableArea(this.sheet, this.area);
    growGrid(this.sheet, area);
    const edits: CellEdits = {};
    for (const [i, row] of patterns.entries()) {
      const cells: Record<number, ICellData> = {};
      for (const [j, pattern] of row.entries())
        if (pattern !== null) cells[area.column + j] = { s: numberFormatStyle(pattern) };
      edits[area.row + i] = cells;
    }
    writeGridCells(this.sheet, edits);
  }

  get numberFormatLocal(): Matrix<string> | null {
    return this.numberFormat;
  }

  #format(row: number, column: number): string {
    return styleAt(this.sheet, row, column)?.n?.pattern ?? DEFAULT_LOOK.numberFormat;
  }

  async #read<T>(cell: (cells: CellReading, row: number, column: number) => T): Promise<Matrix<T> | null> {
    const { book, grid, gridId } = this.sheet;
    await book.settle();
    const cells = book.calculation.reading(grid.getWorkbook().getUnitId(), gridId);
    return cells && this.#matrix((row, column) => cell(cells, row, column));
  }

  #matrix<T>(cell: (row: number, column: number) => T): Matrix<T> | null {
    const { row, column, rowCount, columnCount } = this.area;
    if (rowCount === MAX_ROWS || columnCount === MAX_COLUMNS) return null;
    if (rowCount * columnCount > MAX_CELLS)
      throw new HostError(
        'ResponsePayloadSizeLimitExceeded',
        'The response payload size has exceeded the limit. Please refer to the documentation for the limit.',
      );
    return Array.from({ length: rowCount }, (_row, i) =>
      Array.from({ length: columnCount }, (_column, j) => cell(row + i, column + j)),
    );
  }

  /** A single value stands for every cell; an array must have the range's own shape. */
  #shaped(written: unknown): readonly (readonly unknown[])[] {
    const { rowCount, columnCount } = this.area;
    if (!Array.isArray(written)) {
      const area = writableArea(this.sheet, this.area);
      return Array.from({ length: area.rowCount }, () => Array<unknown>(area.columnCount).fill(written));
    }
    const isShaped =
      written.length === rowCount &&
      written.every((row): row is unknown[] => Array.isArray(row) && row.length === columnCount);
    if (isShaped) return written;
    throw invalidArgument(
      undefined,
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
  }

  #write(written: unknown): void {
    const rows = this.#shaped(written);
    const area = writableArea(this.sheet, this.area);
    growGrid(this.sheet, area);
    const edits: CellEdits = {};
    let isEmpty = true;
    for (const [i, row] of rows.entries()) {
      const cells: Record<number, ICellData> = {};
      for (const [j, value] of row.entries()) {
        if (value === null || value === undefined) continue; // null leaves the cell as it is
        const [at, column] = [area.row + i, area.column + j];
        const isText = typeof value === 'string' && this.#format(at, column) === '@';
        if (!isText) requireSyntax(value);
        const { s: format, ...typed } = cellInput(value, isText);
        const takesFormat = format != null && this.#format(at, column) === DEFAULT_LOOK.numberFormat;
        cells[column] = takesFormat ? { ...typed, s: format } : typed;
        isEmpty = false;
      }
      edits[area.row + i] = cells;
    }
    if (isEmpty) return;
    writeGridCells(this.sheet, edits);
    if (this.sheet.book.harsh.has('calculatedColumns')) fillCalculatedColumns(this.sheet, edits);
  }
}

/** One format in brackets is one for all cells, too. */
function onlyOne(written: unknown): unknown {
  if (!isArray(written) || written.length !== 1 || !isArray(written[0]) || written[0].length !== 1)
    return written;
  return written[0][0];
}

function numberFormatStyle(pattern: unknown): Nullable<IStyleData> {
  if (typeof pattern !== 'string') throw invalidArgument();
  return { n: pattern === '' || pattern === DEFAULT_LOOK.numberFormat ? null : { pattern } };
}

function valueType(value: CellValue): string {
  if (value === '') return 'Empty';
  if (typeof value === 'number') return 'Double';
  if (typeof value === 'boolean') return 'Boolean';
  return isErrorText(value) ? 'Error' : 'String';
}

function shownText(value: CellValue, pattern: string): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return value;
  // At most 11 digits, as a cell of usual width shows.
  if (pattern === DEFAULT_LOOK.numberFormat) return String(Number(value.toPrecision(10)));
  return numfmt.format(pattern, value);
}

/** The value that all share, or null. */
export function uniform<T>(values: readonly T[]): T | null {
  const [first] = values;
  return first !== undefined && values.every((value) => value === first) ? first : null;
}
