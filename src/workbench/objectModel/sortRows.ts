import type { ICellData } from '@univerjs/core';
import { shiftFormula } from '../files/formulas/shift';
import { writeGridCells, type CellEdits } from './gridEdits';
import type { SheetLink } from './links';
import { requireUnprotected } from './sheetCells';
import type { CellValue } from './cellValue';
import type { Area } from './state';

export interface SortKey {
  /** Zero-based within the sorted area. */
  readonly column: number;
  readonly descending?: boolean;
}

/**
 * Sorts the rows of an area as Excel does: numbers before texts before logical values, blanks always last, equal rows in their
 * order; formulas follow their row, so that what they take from it they still take from it. Looks go along; conditional formats
 * stay where they are.
 */
export async function sortRows(sheet: SheetLink, area: Area, keys: readonly SortKey[]): Promise<void> {
  requireUnprotected(sheet);
  await sheet.book.settle();
  const cells = sheet.book.calculation.reading(sheet.book.grid.getId(), sheet.gridId);
  if (!cells) return;
  const value = (row: number, key: SortKey): CellValue =>
    cells.value(area.row + row, area.column + key.column);
  const order = Array.from({ length: area.rowCount }, (_, row) => row).sort((one, other) => {
    for (const key of keys) {
      const difference = compared(value(one, key), value(other, key), key.descending === true);
      if (difference !== 0) return difference;
    }
    return one - other;
  });
  moveRows(sheet, area, order);
}

/** Puts the rows of an area into another order: `order[i]` is the row, counted within the area, that is to stand in place i. */
export function moveRows(sheet: SheetLink, area: Area, order: readonly number[]): void {
  sheet.book.looks.flush();
  const cells = sheet.book.calculation.reading(sheet.book.grid.getId(), sheet.gridId);
  if (!cells) return;
  const edits: CellEdits = {};
  for (const [to, from] of order.entries()) {
    if (to === from) continue;
    const row: Record<number, ICellData> = {};
    for (let at = 0; at < area.columnCount; at++) {
      const column = area.column + at;
      const own = cells.own(area.row + from, column);
      const formula = cells.formula(area.row + from, column);
      row[column] = {
        v: formula === null ? (own?.v ?? null) : null,
        t: own?.t ?? null,
        p: own?.p ?? null,
        f: formula === null ? null : `=${shiftFormula(formula.replace(/^=/, ''), to - from, 0)}`,
        si: null,
        s: own?.s ?? null,
      };
    }
    edits[area.row + to] = row;
  }
  if (Object.keys(edits).length > 0) writeGridCells(sheet, edits);
}

function rank(value: CellValue): number {
  return typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : 2;
}

function compared(one: CellValue, other: CellValue, isDescending: boolean): number {
  if (one === '' || other === '') return Number(one === '') - Number(other === '');
  const difference = rank(one) - rank(other) || order(one, other);
  return isDescending ? -difference : difference;
}

function order(one: CellValue, other: CellValue): number {
  if (typeof one === 'string' && typeof other === 'string') return one.localeCompare(other, 'en');
  return Number(one) - Number(other);
}
