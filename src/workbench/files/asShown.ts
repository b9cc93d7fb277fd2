import type { Area, CellState, SheetState, WorkbookState } from '../objectModel/state';
import type { OpenedWorkbook } from './open';

function key({ row, column }: CellState): string {
  return `${row},${column}`;
}

/** What formulas fill stands in the file; the grid knows it only once they have been worked out anew. */
function withSpills(shown: SheetState, file: SheetState): SheetState {
  const filled = file.cells.filter((cell) => cell.spill !== undefined || cell.spilled === true);
  if (filled.length === 0) return shown;
  const cells = new Map(shown.cells.map((cell) => [key(cell), cell]));
  for (const cell of filled) {
    const known = cells.get(key(cell));
    if (cell.spilled) {
      const look = { numberFormat: known?.numberFormat ?? 'General', style: known?.style ?? {} };
      cells.set(key(cell), { row: cell.row, column: cell.column, value: cell.value, spilled: true, ...look });
    } else if (cell.spill && known && known.formula === cell.formula)
      cells.set(key(cell), { ...known, spill: cell.spill });
  }
  return { ...shown, cells: [...cells.values()] };
}

/** Merged cells of the file of which the grid shows only a part. */
function wideMerges(shown: SheetState, file: SheetState): readonly Area[] {
  const address = ({ row, column, rowCount, columnCount }: Area) =>
    `${row},${column},${rowCount},${columnCount}`;
  const whole = new Set(shown.merges.map(address));
  return file.merges.filter((area) => !whole.has(address(area)));
}

/**
 * The opened workbook with the state that changes are told against as the grid shows it: `shown` is what the object model
 * described straight after it was told the file's facts. Compared with the file itself, whatever the grid cannot hold
 * would count as the user's change.
 */
export function asShown(opened: OpenedWorkbook, shown: WorkbookState): OpenedWorkbook {
  const files = new Map(opened.state.sheets.map((sheet) => [sheet.id, sheet]));
  const sheets = shown.sheets.map((sheet) => {
    const file = files.get(sheet.id);
    return file ? withSpills(sheet, file) : sheet;
  });
  const merges = shown.sheets.map((sheet) => {
    const file = files.get(sheet.id);
    return [sheet.id, file ? wideMerges(sheet, file) : []] as const;
  });
  return { ...opened, state: { ...shown, sheets }, wideMerges: new Map(merges) };
}
