import type { ICellData } from '@univerjs/core';
import { invalidArgument, apiNotFound } from '../protocol/hostError';
import { shiftFormula } from '../files/formulas/shift';
import { cellInput } from './cellInput';
import { writeGridCells, type CellEdits } from './gridEdits';
import type { RangeLink, SheetLink } from './links';
import { growGrid, onGrid, requireUnprotected, styleAt } from './sheetCells';
import type { Area } from './state';

/** What of a cell is taken along. */
export interface Taken {
  readonly contents: 'formulas' | 'values' | null;
  readonly isLook: boolean;
}

const KINDS: Readonly<Record<string, Taken>> = {
  All: { contents: 'formulas', isLook: true },
  Formulas: { contents: 'formulas', isLook: false },
  Values: { contents: 'values', isLook: false },
  Formats: { contents: null, isLook: true },
};

export interface CopyChoice {
  readonly kind: unknown;
  readonly skipsBlanks: boolean;
  readonly isTurned: boolean;
}

/** As Paste does it: a target smaller than the source grows to it, a target of several times its size is filled with repeats. */
export async function copyCells(from: RangeLink, to: RangeLink, choice: CopyChoice): Promise<void> {
  const kind = typeof choice.kind === 'string' ? choice.kind : 'All';
  const taken = KINDS[kind];
  if (!taken) throw apiNotFound(`Range.copyFrom(${kind})`);
  requireUnprotected(to.sheet);
  await from.sheet.book.settle();
  const source = onGrid(from.sheet, from.area);
  const size = choice.isTurned
    ? { rowCount: source.columnCount, columnCount: source.rowCount }
    : { rowCount: source.rowCount, columnCount: source.columnCount };
  const target = { ...to.area };
  if (target.rowCount % size.rowCount !== 0) target.rowCount = size.rowCount;
  if (target.columnCount % size.columnCount !== 0) target.columnCount = size.columnCount;
  fillArea(to.sheet, target, (row, column) => {
    const [i, j] = [row % size.rowCount, column % size.columnCount];
    const at = choice.isTurned
      ? { row: source.row + j, column: source.column + i }
      : { row: source.row + i, column: source.column + j };
    const cell = cellAt(from.sheet, at, { row: target.row + row, column: target.column + column }, taken);
    return choice.skipsBlanks && cell.v === null ? null : cell;
  });
}

/** Writes what is made for each cell of the area, by its place in the area; null leaves a cell as it is. */
export function fillArea(
  sheet: SheetLink,
  area: Area,
  make: (row: number, column: number) => ICellData | null,
): void {
  growGrid(sheet, area);
  const edits: CellEdits = {};
  for (let row = 0; row < area.rowCount; row++) {
    const cells: Record<number, ICellData> = {};
    for (let column = 0; column < area.columnCount; column++) {
      const cell = make(row, column);
      if (cell) cells[area.column + column] = cell;
    }
    edits[area.row + row] = cells;
  }
  writeGridCells(sheet, edits);
}

/** A cell as it reads in another place: relative references of its formula move along. */
export function cellAt(
  sheet: SheetLink,
  from: { readonly row: number; readonly column: number },
  to: { readonly row: number; readonly column: number },
  { contents, isLook }: Taken,
): ICellData {
  const { book, gridId } = sheet;
  const reading = book.calculation.reading(book.grid.getId(), gridId);
  if (!reading) throw invalidArgument();
  const look = isLook ? { s: styleAt(sheet, from.row, from.column) ?? null } : {};
  if (contents === null) return look;
  const formula = contents === 'formulas' ? reading.formula(from.row, from.column) : null;
  const value = reading.value(from.row, from.column);
  if (formula !== null) {
    const moved = shiftFormula(formula.slice(1), to.row - from.row, to.column - from.column);
    return { ...cellInput(`=${moved}`, false), ...look };
  }
  return value === '' ? { ...NOTHING, ...look } : { ...cellInput(value, typeof value === 'string'), ...look };
}

const NOTHING = { v: null, t: null, f: null, si: null, p: null } as const;
