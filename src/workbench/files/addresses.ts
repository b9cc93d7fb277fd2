import { cellAddress, parseAddress } from '../../cells/a1';
import type { Area } from '../objectModel/state';

/** `B5:D9`, or `B5` for a single cell. */
export function areaAddress(area: Area): string {
  const first = cellAddress(area.row, area.column);
  if (area.rowCount === 1 && area.columnCount === 1) return first;
  return `${first}:${cellAddress(area.row + area.rowCount - 1, area.column + area.columnCount - 1)}`;
}

/** The areas of a list as files write it: `B5:D9 F2`. Entries that are no address are left out. */
export function parseAreas(list: string): readonly Area[] {
  return list
    .split(/\s+/)
    .map((one) => parseAddress(one))
    .filter((area) => area !== null);
}

/** True when the cell lies in the area. */
export function areaContains(area: Area, row: number, column: number): boolean {
  return (
    row >= area.row &&
    row < area.row + area.rowCount &&
    column >= area.column &&
    column < area.column + area.columnCount
  );
}
