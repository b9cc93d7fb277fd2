import type { SheetState, TableState } from '../../objectModel/state';
import { distinctHeadings } from '../../objectModel/tableHeadings';
import type { CellEdit, ChangedTable, NewTable, TableColumnDefinition } from '../changes';
import { sameData } from './sameData';

export interface TableChanges {
  /** Headings that columns of their own need, where somebody inserted one and named it not. */
  readonly headings: readonly CellEdit[];
  readonly added: readonly NewTable[];
  readonly changed: readonly ChangedTable[];
  readonly notCarried: readonly string[];
}

function columnsOf(table: TableState): readonly TableColumnDefinition[] {
  const names = distinctHeadings(table.columns.map(({ name }) => name));
  return table.columns.map(({ name, totalsLabel, totalsFormula }, at) => ({
    name: names[at] ?? name,
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

/** Excel leaves no heading blank: a column that is inserted into a table is called Column1 …, in its cell as well. */
function missingHeadings(table: TableState): readonly CellEdit[] {
  const { area, columns, showHeaders } = table;
  if (!showHeaders) return [];
  return columnsOf(table).flatMap(({ name }, at): readonly CellEdit[] =>
    name === columns[at]?.name
      ? []
      : [{ row: area.row, column: area.column + at, content: { kind: 'value', value: name } }],
  );
}

/** Tables that were added to a sheet, or have another size or other columns. */
export function changedTables(before: SheetState, after: SheetState): TableChanges {
  const present = new Map(after.tables.map((table) => [table.origin ?? table.name, table]));
  const known = new Set(before.tables.map((table) => table.origin ?? table.name));
  const changed: ChangedTable[] = [];
  const headings: CellEdit[] = [];
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
      headings.push(...missingHeadings(now));
      changed.push({ sheet: before.sheet, name: table.name, area, showTotals, columns: columnsOf(now) });
    }
  }
  const added = after.tables.filter((table) => !known.has(table.origin ?? table.name)).map(newTable);
  return { added, changed, headings, notCarried };
}
