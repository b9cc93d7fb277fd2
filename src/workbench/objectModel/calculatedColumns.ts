import { shiftFormula } from '../files/formulas/shift';
import { lastColumn, lastRow, intersection } from './areas';
import { cellInput } from './cellInput';
import { writeGridCells, type CellEdits } from './gridEdits';
import type { SheetLink } from './links';
import { bodyArea } from './tableAreas';

/**
 * What AutoCorrect makes of formulas that were written into a table: the first one in a column fills every cell of it that was not
 * written with it, whatever stands there. A column that already holds formulas of several kinds is left alone.
 */
export function fillCalculatedColumns(sheet: SheetLink, written: CellEdits): void {
  for (const table of sheet.book.tableStore.list()) {
    if (table.sheetId !== sheet.gridId) continue;
    const body = bodyArea(table);
    for (let column = body.column; column <= lastColumn(body); column++) {
      const first = firstFormula(written, column, body.row, lastRow(body));
      if (!first) continue;
      const others = rowsOf(body.row, lastRow(body)).filter((row) => written[row]?.[column] === undefined);
      const edits: CellEdits = {};
      const known = new Set<string>();
      const cells = sheet.book.calculation.reading(sheet.book.grid.getId(), sheet.gridId);
      for (const row of others) {
        const formula = cells?.formula(row, column);
        if (formula != null) known.add(shifted(formula, first.row - row));
        edits[row] = { [column]: cellInput(shifted(first.formula, row - first.row), false) };
      }
      if (others.length > 0 && known.size <= 1) writeGridCells(sheet, edits);
    }
  }
}

/** True where the area is inside a table's body, on which nothing may spill. */
export function isInTable(sheet: SheetLink, row: number, column: number): boolean {
  const cell = { row, column, rowCount: 1, columnCount: 1 };
  return sheet.book.tableStore
    .list()
    .some((table) => table.sheetId === sheet.gridId && intersection(bodyArea(table), cell) !== null);
}

function firstFormula(
  written: CellEdits,
  column: number,
  from: number,
  to: number,
): { readonly row: number; readonly formula: string } | null {
  for (const row of rowsOf(from, to)) {
    const formula = written[row]?.[column]?.f;
    if (formula) return { row, formula };
  }
  return null;
}

function rowsOf(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, at) => from + at);
}

function shifted(formula: string, rows: number): string {
  return `=${shiftFormula(formula.replace(/^=/, ''), rows, 0)}`;
}
