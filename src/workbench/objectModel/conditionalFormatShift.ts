import { MAX_COLUMNS, MAX_ROWS } from '../../cells/a1';
import { intersection, isEntireColumn, isEntireRow, lastColumn, lastRow, without } from './areas';
import type { Area } from './state';

export type Shift = 'Down' | 'Right' | 'Up' | 'Left';

/** Where an area is after the edit: grown, shrunk, moved, or gone. An area only partly beside the edited cells stays. */
export function shifted(area: Area, edited: Area, shift: Shift): readonly Area[] {
  const isVertical = shift === 'Down' || shift === 'Up';
  const isSpanned = isVertical
    ? isEntireRow(edited) || (area.column >= edited.column && lastColumn(area) <= lastColumn(edited))
    : isEntireColumn(edited) || (area.row >= edited.row && lastRow(area) <= lastRow(edited));
  if (!isSpanned) return [area];
  const line = isVertical
    ? { first: area.row, count: area.rowCount, at: edited.row, by: edited.rowCount, limit: MAX_ROWS }
    : {
        first: area.column,
        count: area.columnCount,
        at: edited.column,
        by: edited.columnCount,
        limit: MAX_COLUMNS,
      };
  const moved = shift === 'Down' || shift === 'Right' ? afterInsertion(line) : afterDeletion(line);
  if (!moved) return [];
  return [
    isVertical
      ? { ...area, row: moved.first, rowCount: moved.count }
      : { ...area, column: moved.first, columnCount: moved.count },
  ];
}

/**
 * An area in the parts that an edit treats alike: where it moves cells in some columns (rows) of the area and not in others, Excel
 * breaks the area up. An area that lies before the edited cells stays whole.
 */
export function partsMoved(area: Area, edited: Area, shift: Shift): readonly Area[] {
  const isVertical = shift === 'Down' || shift === 'Up';
  const isBefore = isVertical ? lastRow(area) < edited.row : lastColumn(area) < edited.column;
  if (isBefore || (isVertical ? isEntireColumn(area) : isEntireRow(area))) return [area];
  const lane = isVertical
    ? { ...area, column: edited.column, columnCount: edited.columnCount }
    : { ...area, row: edited.row, rowCount: edited.rowCount };
  const moved = intersection(area, lane);
  return moved ? [moved, ...without(area, moved)] : [area];
}

interface Stretch {
  readonly first: number;
  readonly count: number;
  readonly at: number;
  readonly by: number;
  readonly limit: number;
}

function afterInsertion({ first, count, at, by, limit }: Stretch): { first: number; count: number } | null {
  if (count === limit || at > first + count - 1) return { first, count };
  if (at <= first)
    return first + by < limit ? { first: first + by, count: Math.min(count, limit - first - by) } : null;
  return { first, count: Math.min(count + by, limit - first) };
}

function afterDeletion({ first, count, at, by, limit }: Stretch): { first: number; count: number } | null {
  if (count === limit) return { first, count };
  const end = first + count;
  const removed = Math.max(0, Math.min(end, at + by) - Math.max(first, at));
  const before = Math.max(0, Math.min(by, first - at));
  return count > removed ? { first: first - before, count: count - removed } : null;
}
