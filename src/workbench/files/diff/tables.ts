import type { SheetState, TableState } from '../../objectModel/state';
import type { ChangedTable, NewTable, TableColumnDefinition } from '../changes';
import { sameData } from './sameData';

export interface TableChanges {
  readonly added: readonly NewTable[];
  readonly changed: readonly ChangedTable[];
  readonly notCarried: readonly string[];
}

function columnsOf(table: TableState): readonly TableColumnDefinition[] {
  return table.columns.map(({ name, totalsLabel, totalsFormula }) => ({
    name,
    ...(totalsLabel === undefined ? {} : { totalsLabel }),
    ...(totalsFormula === undefined ? {} : { totalsFormula }),
  }));
}

/** A table as a file takes it. */
export function newTable({ name, area, showHeaders, showTotals, style, ...table }: TableState): NewTable {
  return {
    name,
    area,
    showHeaders,
    showTotals,
    style,
    columns: columnsOf({ ...table, name, area, showHeaders, showTotals, style }),
  };
}

function resized(before: TableState, after: TableState): boolean {
  const names = (table: TableState): readonly string[] => table.columns.map((column) => column.name);
  return (
    !sameData(before.area, after.area) ||
    before.showTotals !== after.showTotals ||
    !sameData(names(before), names(after))
  );
}

/** Tables that were added to a sheet, or have another size or other columns. */
export function changedTables(before: SheetState, after: SheetState): TableChanges {
  const present = new Map(after.tables.map((table) => [table.origin ?? table.name, table]));
  const known = new Set(before.tables.map((table) => table.origin ?? table.name));
  const changed: ChangedTable[] = [];
  const notCarried: string[] = [];
  for (const table of before.tables) {
    const now = present.get(table.origin ?? table.name);
    if (!now) {
      notCarried.push(`The table "${table.name}" on "${before.sheet}" was removed; the file keeps it.`);
      continue;
    }
    if (now.name !== table.name)
      notCarried.push(`The table "${table.name}" was renamed to "${now.name}"; the file keeps its name.`);
    if (resized(table, now)) {
      const { area, showTotals } = now;
      changed.push({ sheet: before.sheet, name: table.name, area, showTotals, columns: columnsOf(now) });
    }
  }
  const added = after.tables.filter((table) => !known.has(table.origin ?? table.name)).map(newTable);
  return { added, changed, notCarried };
}
