import type { Area } from '../../../objectModel/state';
import { areaAddress } from '../../addresses';
import type { TableColumnDefinition } from '../../changes';

function overlap(a: Area, b: Area): boolean {
  return (
    a.row < b.row + b.rowCount &&
    b.row < a.row + a.rowCount &&
    a.column < b.column + b.columnCount &&
    b.column < a.column + a.columnCount
  );
}

/** What a table would be, as far as it can be wrong. */
export interface PlannedTable {
  readonly name: string;
  readonly area: Area;
  readonly columns: readonly TableColumnDefinition[];
}

/** Why Excel would not accept the table; null when it would. `others` are the other tables of its sheet. */
export function tableProblem(
  table: PlannedTable,
  others: readonly { name: string; area: Area }[],
): string | null {
  const names = table.columns.map((column) => column.name.toLowerCase());
  if (names.length !== table.area.columnCount) return 'its columns do not fill its width';
  if (names.some((name) => name === '')) return 'one of its columns has no heading';
  if (new Set(names).size < names.length) return 'two of its columns have the same heading';
  const other = others.find((one) => overlap(one.area, table.area));
  if (other) return `it would overlap the table ${other.name} at ${areaAddress(other.area)}`;
  return null;
}
