import type {
  AddedTable,
  CellEdit,
  ChangedTable,
  ColumnChange,
  NewConditionalFormat,
  NewTable,
  RemovedConditionalFormat,
  RowChange,
  SheetFurniture,
} from '../changes';
import type { TableArea } from './cells/obstacles';
import { planCells } from './cells/plan';
import { withWiderDimension } from './cells/dimension';
import { writeCells } from './cells/writeCells';
import type { PackageParts } from './package/parts';
import type { Refusals } from './refusals';
import { addCharts, removeCharts } from './charts/sheetCharts';
import { withHyperlinks } from './sheet/hyperlinks';
import { withMerges } from './sheet/merges';
import { changeColumns, defaultColumnWidth } from './sheet/columnWidths';
import { addRules, removeRules } from './sheet/conditionalFormats';
import { withMovedCells } from './sheet/movedCells';
import { movedPlaces } from './sheet/movedPlaces';
import { moveSheetParts, withMovedPlaces } from './sheet/moveSheetParts';
import { obstaclesOn, tableFinder } from './sheet/surroundings';
import type { StyleSheet } from './styles/styleSheet';
import { addTable } from './tables/addTable';
import { changeTable, withFoundFormulas } from './tables/changeTable';
import { tableProblem } from './tables/checks';
import type { TablePart } from './tables/tableParts';
import { tablesOf } from './tables/tableParts';

/** What all sheets share while changes are carried into the package. */
export interface Carrier {
  readonly parts: PackageParts;
  /** Path of the workbook part. */
  readonly workbook: string;
  readonly styles: StyleSheet;
  readonly refusals: Refusals;
  /** The `cm` value of cells whose formula may spill; asking for it makes the record in the file. */
  readonly spillingMetadata: () => number;
}

/** Everything that changes on one sheet. */
export interface SheetWork {
  readonly name: string;
  readonly part: string;
  readonly cells: readonly CellEdit[];
  readonly columns: readonly ColumnChange[];
  readonly rows: readonly RowChange[];
  readonly rulesAdded: readonly NewConditionalFormat[];
  readonly rulesRemoved: readonly RemovedConditionalFormat[];
  readonly tablesAdded: readonly NewTable[];
  readonly tablesChanged: readonly ChangedTable[];
  readonly furniture: Omit<SheetFurniture, 'sheet' | 'printArea'>;
}

export interface SheetCarried {
  readonly formulasChanged: boolean;
  readonly contentChanged: boolean;
  /** Numbers of the looks of the rules that were taken out. */
  readonly looksRemoved: readonly number[];
}

type TableChangePair = { readonly table: TablePart; readonly change: ChangedTable };

function acceptedChanges(
  work: SheetWork,
  tables: readonly TablePart[],
  refusals: Refusals,
): readonly TableChangePair[] {
  return work.tablesChanged.flatMap((change) => {
    const table = tables.find((one) => one.name.toLowerCase() === change.name.toLowerCase());
    const others = tables.filter((one) => one !== table);
    const problem = !table
      ? 'the file has no such table'
      : table.isBound
        ? 'its columns come from an external source'
        : tableProblem(change, others);
    if (table && problem === null) return [{ table, change }];
    refusals.say(`The change to the table ${change.name} on ${work.name} was not saved: ${problem ?? ''}.`);
    return [];
  });
}

function acceptedTables(
  work: SheetWork,
  tables: readonly TablePart[],
  refusals: Refusals,
): readonly NewTable[] {
  return work.tablesAdded.filter((table) => {
    const sameName = tables.find((one) => one.name.toLowerCase() === table.name.toLowerCase());
    const problem = sameName ? 'a table of that name exists already' : tableProblem(table, tables);
    if (problem !== null) refusals.say(`The table ${table.name} on ${work.name} was not saved: ${problem}.`);
    return problem === null;
  });
}

/** Tables as they will be, with the columns whose headings and totals the changes may set. */
function tableAreas(
  tables: readonly TablePart[],
  changed: readonly TableChangePair[],
  added: readonly NewTable[],
): readonly TableArea[] {
  const names = (table: NewTable | ChangedTable) => table.columns.map((column) => column.name);
  return [
    ...tables.map((table): TableArea => {
      const change = changed.find((pair) => pair.table === table)?.change;
      if (!change) return { ...table, changing: new Set() };
      const isNew = (name: string) => !table.columns.includes(name);
      const totalsAreNew = change.showTotals && !table.hasTotals;
      const changing = change.columns.flatMap((column, index) =>
        totalsAreNew || isNew(column.name) ? [index] : [],
      );
      return {
        name: table.name,
        area: change.area,
        hasHeader: table.hasHeader,
        hasTotals: change.showTotals,
        columns: names(change),
        changing: new Set(changing),
      };
    }),
    ...added.map((table) => ({
      name: table.name,
      area: table.area,
      hasHeader: table.showHeaders,
      hasTotals: table.showTotals,
      columns: names(table),
      changing: new Set(table.columns.keys()),
    })),
  ];
}

function formulaFinder(cells: readonly CellEdit[]): (row: number, column: number) => string | null {
  const formulas = new Map(
    cells.flatMap(({ row, column, content }) =>
      content?.kind === 'formula' ? [[`${row},${column}`, content.formula] as const] : [],
    ),
  );
  return (row, column) => formulas.get(`${row},${column}`) ?? null;
}

/** The columns with the formulas that fill them, found out from the changed cells where they are not told. */
function filled<T extends AddedTable | ChangedTable | NewTable>(
  table: T,
  hasHeader: boolean,
  work: SheetWork,
): T {
  const { area } = table;
  const header = hasHeader ? 1 : 0;
  const body = {
    ...area,
    row: area.row + header,
    rowCount: area.rowCount - header - (table.showTotals ? 1 : 0),
  };
  return { ...table, columns: withFoundFormulas(table.columns, body, formulaFinder(work.cells)) };
}

/** What the file has on the sheet goes where its rows and columns have gone, before anything is written at its new place. */
function carryMoves(parts: PackageParts, work: SheetWork, xml: string): string {
  const { moves = [] } = work.furniture;
  if (moves.length === 0) return xml;
  const to = movedPlaces(work.name, moves);
  moveSheetParts(parts, work.part, to);
  return withMovedPlaces(withMovedCells(xml, to), to);
}

/** Carries all changes of one sheet into its part, its tables and the styles. */
export function carrySheet(carrier: Carrier, work: SheetWork): SheetCarried {
  const { parts, workbook, styles, refusals } = carrier;
  let xml = parts.text(work.part) ?? '';
  const removed = removeRules(xml, work.rulesRemoved);
  xml = addRules(carryMoves(parts, work, removed.xml), work.rulesAdded, styles);
  for (const missing of removed.notFound) {
    if (missing.by === 'marker') continue;
    refusals.say(
      `A conditional format on ${work.name} was to be removed, but the file does not hold it any more.`,
    );
  }

  const { merges, hyperlinks, chartsAdded = [], chartsRemoved = [], moves = [] } = work.furniture;
  const hasMoved = moves.length > 0;
  if (merges) xml = withMerges(xml, merges);
  if (hyperlinks) xml = withHyperlinks(parts, work.part, xml, hyperlinks);
  removeCharts(parts, work.part, chartsRemoved);
  xml = addCharts(parts, workbook, work.part, xml, chartsAdded);

  const tables = tablesOf(parts, work.part);
  const changed = acceptedChanges(work, tables, refusals);
  const added = acceptedTables(work, tables, refusals);
  const areas = tableAreas(tables, changed, added);
  const plan = planCells(work.cells, obstaclesOn(parts, work.part, xml, areas));
  for (const { row, column, refusal } of plan.refused) refusals.cell(work.name, row, column, refusal);
  const written = writeCells(xml, plan.tasks, work.rows, {
    styles,
    spillingMetadata: carrier.spillingMetadata,
    tableAt: tableFinder(areas),
  });
  xml = withWiderDimension(written.xml, plan.tasks);
  xml = changeColumns(xml, work.columns, defaultColumnWidth(xml));

  for (const { table, change } of changed) {
    const text = parts.text(table.path) ?? '';
    parts.put(table.path, changeTable(text, table, filled(change, table.hasHeader, work)));
  }
  for (const table of added) {
    xml = addTable(parts, workbook, work.part, xml, filled(table, table.showHeaders, work));
  }
  parts.put(work.part, xml);
  return {
    // What the file remembers of the order of calculation names cells that have moved.
    formulasChanged: written.formulasChanged || hasMoved,
    contentChanged: hasMoved || plan.tasks.some((task) => task.content !== undefined),
    looksRemoved: removed.looks,
  };
}
