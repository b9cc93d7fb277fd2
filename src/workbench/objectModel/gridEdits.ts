import type { ICellData } from '@univerjs/core';
import {
  DeleteRangeMoveLeftCommand,
  DeleteRangeMoveUpCommand,
  InsertRangeMoveDownCommand,
  InsertRangeMoveRightCommand,
  MoveRangeCommand,
  SetRangeValuesCommand,
} from '@univerjs/sheets';
import { gridRange, isEntireColumn, isEntireRow, lastColumn, lastRow } from './areas';
import type { SheetLink } from './links';
import { growGrid, requireUnprotected } from './sheetCells';
import type { Area } from './state';
import { isLookOnly } from './writeLooks';

/** Cells by row and column; what is not in it stays as it is. */
export type CellEdits = Record<number, Record<number, ICellData>>;

export type InsertShift = 'Down' | 'Right';
export type DeleteShift = 'Up' | 'Left';

/** One step that the user can undo. */
export function writeGridCells(sheet: SheetLink, value: CellEdits): void {
  const { commands } = sheet.book.calculation;
  if (isLookOnly(value)) {
    sheet.book.looks.add(target(sheet), value);
    return;
  }
  // The command takes the cells from `value`; without any range and without a selection it does nothing.
  const range = gridRange({ row: 0, column: 0, rowCount: 1, columnCount: 1 });
  const params = { ...target(sheet), range, value };
  commands.syncExecuteCommand(SetRangeValuesCommand.id, params);
}

/** The same edit on every cell of the area. */
export function fillCells(sheet: SheetLink, area: Area, cell: ICellData): void {
  growGrid(sheet, area);
  const edits: CellEdits = {};
  for (let row = area.row; row <= lastRow(area); row++) {
    const cells: Record<number, ICellData> = {};
    for (let column = area.column; column <= lastColumn(area); column++) cells[column] = cell;
    edits[row] = cells;
  }
  writeGridCells(sheet, edits);
}

/** Clears only cells that hold something, so that clearing a whole column stays cheap. */
export function clearCells(sheet: SheetLink, area: Area, cell: ICellData): void {
  sheet.book.looks.flush();
  const edits = new Map<number, Record<number, ICellData>>();
  sheet.grid
    .getSheet()
    .getCellMatrix()
    .forValue((row, column) => {
      const isInside =
        row >= area.row && row <= lastRow(area) && column >= area.column && column <= lastColumn(area);
      if (isInside) edits.set(row, { ...edits.get(row), [column]: cell });
    });
  if (edits.size > 0) writeGridCells(sheet, Object.fromEntries(edits));
}

export async function insertCells(sheet: SheetLink, area: Area, shift: InsertShift): Promise<void> {
  const { row, column, rowCount, columnCount } = area;
  writeRules(sheet);
  if (isEntireRow(area)) sheet.grid.insertRowsBefore(row, rowCount);
  else if (isEntireColumn(area)) sheet.grid.insertColumnsBefore(column, columnCount);
  else {
    growGrid(sheet, area);
    const command = shift === 'Down' ? InsertRangeMoveDownCommand.id : InsertRangeMoveRightCommand.id;
    await sheet.book.asOneChange(sheet, area, 'CellInserted', () => move(sheet, area, command));
  }
}

export async function deleteCells(sheet: SheetLink, area: Area, shift: DeleteShift): Promise<void> {
  const { row, column, rowCount, columnCount } = area;
  writeRules(sheet);
  // The grid tells those who follow a deletion of no sheet but the active one.
  if (isEntireRow(area)) await whileActive(sheet, () => sheet.grid.deleteRows(row, rowCount));
  else if (isEntireColumn(area))
    await whileActive(sheet, () => sheet.grid.deleteColumns(column, columnCount));
  else {
    const command = shift === 'Up' ? DeleteRangeMoveUpCommand.id : DeleteRangeMoveLeftCommand.id;
    await sheet.book.asOneChange(sheet, area, 'CellDeleted', () => move(sheet, area, command));
  }
}

/**
 * Cuts the cells and puts them on the other area, which has the same shape. On another sheet, conditional formats stay where the cells
 * were, unlike in Excel.
 */
export async function moveCells(sheet: SheetLink, from: Area, to: Area, other = sheet): Promise<void> {
  writeRules(sheet);
  requireUnprotected(sheet);
  requireUnprotected(other);
  growGrid(other, to);
  const elsewhere = other === sheet ? {} : { fromSubUnitId: sheet.gridId, toSubUnitId: other.gridId };
  await sheet.book.whileActive(sheet, () =>
    sheet.book.calculation.commands.executeCommand(MoveRangeCommand.id, {
      fromRange: gridRange(from),
      toRange: gridRange(to),
      ...elsewhere,
    }),
  );
}

/** Conditional formats that were configured in this batch are in the grid before their cells move. */
function writeRules(sheet: SheetLink): void {
  for (const one of sheet.book.sheets()) one.conditionalFormats.commit();
}

function whileActive(sheet: SheetLink, edit: () => unknown): Promise<void> {
  return sheet.book.whileActive(sheet, () => {
    edit();
    return Promise.resolve();
  });
}

/** These commands of the grid know no sheet but the active one. */
function move(sheet: SheetLink, area: Area, command: string): Promise<boolean> {
  return sheet.book.whileActive(sheet, () =>
    sheet.book.calculation.commands.executeCommand(command, { range: gridRange(area) }),
  );
}

export function target(sheet: SheetLink): { readonly unitId: string; readonly subUnitId: string } {
  return { unitId: sheet.book.grid.getId(), subUnitId: sheet.gridId };
}
