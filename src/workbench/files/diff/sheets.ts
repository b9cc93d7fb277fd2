import type { SheetState } from '../../objectModel/state';
import type { ColumnChange, NewSheet, RowChange } from '../changes';
import { allCells } from './cells';
import { newConditionalFormats } from './conditionalFormats';
import { sameData } from './sameData';
import { newTable } from './tables';

/** Rounding between points and the grid's pixels is no change. */
const CLOSE = 0.8;

function changedSizes(
  before: Readonly<Record<number, number>>,
  after: Readonly<Record<number, number>>,
): ReadonlyMap<number, number> {
  const changed = new Map<number, number>();
  for (const [index, size] of Object.entries(after)) {
    const old = before[Number(index)];
    if (old === undefined || Math.abs(old - size) > CLOSE) changed.set(Number(index), size);
  }
  return changed;
}

function changedHiding(before: readonly number[], after: readonly number[]): ReadonlyMap<number, boolean> {
  const [old, now] = [new Set(before), new Set(after)];
  const changed = new Map<number, boolean>();
  for (const index of old) if (!now.has(index)) changed.set(index, false);
  for (const index of now) if (!old.has(index)) changed.set(index, true);
  return changed;
}

function inOrder(...maps: readonly ReadonlyMap<number, unknown>[]): readonly number[] {
  return [...new Set(maps.flatMap((map) => [...map.keys()]))].sort((one, other) => one - other);
}

/** Columns that became wider, narrower, hidden or visible. */
export function changedColumns(before: SheetState, after: SheetState): readonly ColumnChange[] {
  const widths = changedSizes(before.columnWidths, after.columnWidths);
  const hiding = changedHiding(before.hiddenColumns, after.hiddenColumns);
  return inOrder(widths, hiding).map((column) => {
    const [width, hidden] = [widths.get(column), hiding.get(column)];
    return {
      sheet: before.sheet,
      column,
      ...(width === undefined ? {} : { width }),
      ...(hidden === undefined ? {} : { hidden }),
    };
  });
}

/** Rows that became higher, lower, hidden or visible. */
export function changedRows(before: SheetState, after: SheetState): readonly RowChange[] {
  const heights = changedSizes(before.rowHeights, after.rowHeights);
  const hiding = changedHiding(before.hiddenRows, after.hiddenRows);
  return inOrder(heights, hiding).map((row) => {
    const [height, hidden] = [heights.get(row), hiding.get(row)];
    return {
      sheet: before.sheet,
      row,
      ...(height === undefined ? {} : { height }),
      ...(hidden === undefined ? {} : { hidden }),
    };
  });
}

/** What was done to a sheet that a file cannot be told, each a sentence. */
export function sheetChangesNotCarried(before: SheetState, after: SheetState): readonly string[] {
  const name = `"${before.sheet}"`;
  const said: string[] = [];
  if (before.sheet !== after.sheet)
    said.push(`The sheet ${name} was renamed to "${after.sheet}"; the file keeps its name.`);
  if (before.visibility !== after.visibility)
    said.push(`The sheet ${name} was hidden or shown; the file keeps it as it was.`);
  if (!sameData(before.frozen, after.frozen))
    said.push(`Frozen rows or columns on ${name} were changed; the file keeps them as they were.`);
  return said;
}

/** A sheet that the file does not have yet, with a sentence for each thing on it that cannot be saved. `position` null: last. */
export function newSheet(
  sheet: SheetState,
  position: number | null,
): { readonly sheet: NewSheet; readonly notCarried: readonly string[] } {
  const formats = newConditionalFormats(sheet.sheet, sheet.conditionalFormats);
  return {
    sheet: {
      name: sheet.sheet,
      visibility: sheet.visibility,
      ...(position === null ? {} : { position }),
      cells: allCells(sheet),
      merges: sheet.merges,
      columnWidths: sheet.columnWidths,
      rowHeights: sheet.rowHeights,
      hiddenRows: sheet.hiddenRows,
      hiddenColumns: sheet.hiddenColumns,
      frozen: sheet.frozen,
      conditionalFormats: formats.added,
      tables: sheet.tables.map(newTable),
      hyperlinks: sheet.hyperlinks,
      ...(sheet.charts === undefined ? {} : { charts: sheet.charts }),
      ...(sheet.print === undefined ? {} : { print: sheet.print }),
      ...(sheet.showGridlines === false ? { showGridlines: false } : {}),
    },
    notCarried: formats.notCarried,
  };
}
