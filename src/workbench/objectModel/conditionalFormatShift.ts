import { MAX_COLUMNS, MAX_ROWS } from '../../cells/a1';
import { isEntireColumn, isEntireRow, lastColumn, lastRow } from './areas';
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
