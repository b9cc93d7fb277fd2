import type { SheetGrid, TableOnSheet } from '../../cells/sheetGrid';
import { readContents, type Content } from './readContents';
import { same } from '../writing/writer';

/** The worksheets of a workbook and their tables, as named in the first step. */
interface NamedSheets {
  readonly sheets: Excel.WorksheetCollection;
  readonly active: Excel.Worksheet;
  readonly tables: Excel.TableCollection;
}

/** So often contents are read anew when sheets grow, shrink or move while they are being read. */
const MOST_TRIES = 3;

/**
 * Reads every worksheet as plain data in three round trips, whatever their number: names, extents, contents; long sheets with
 * formulas take more ({@link readContents}). One more where somebody inserts or deletes at that moment: what lies beyond the extents that were asked for would be missing.
 * What else is to come with the first trip is queued by the caller before. Hidden sheets, rows and columns and protected
 * sheets are read like any other. Needs ExcelApi 1.4.
 */
export async function gatherSheets(context: Excel.RequestContext): Promise<readonly SheetGrid[]> {
  const named = requestNames(context);
  await context.sync();
  const extents = requestExtents(named);
  await context.sync();
  return readStanding(context, named, extents, MOST_TRIES);
}

async function readStanding(
  context: Excel.RequestContext,
  named: NamedSheets,
  extents: Extents,
  tries: number,
): Promise<readonly SheetGrid[]> {
  // Asked for with every answer; the last one tells where things stood when all was read.
  let now = extents;
  const contents = await readContents(context, extents.used, () => {
    now = requestExtents(named);
  });
  return tries === 1 || same(placesOf(extents), placesOf(now))
    ? gridsOf(named, extents, contents)
    : readStanding(context, named, now, tries - 1);
}

/** Where everything stands that is asked for. */
function placesOf({ used, tables }: Extents): unknown {
  return [...used, ...tables].map(({ range }) =>
    range.isNullObject ? null : [range.rowIndex, range.columnIndex, range.rowCount, range.columnCount],
  );
}

function requestNames(context: Excel.RequestContext): NamedSheets {
  const { worksheets: sheets, tables } = context.workbook;
  const active = sheets.getActiveWorksheet();
  sheets.load('items/id,items/name,items/visibility');
  active.load('name');
  tables.load('items/name,items/showHeaders,items/showTotals');
  return { sheets, active, tables };
}

interface Extents {
  readonly used: readonly { readonly sheet: Excel.Worksheet; readonly range: Excel.Range }[];
  readonly tables: readonly {
    readonly table: Excel.Table;
    readonly range: Excel.Range;
    readonly sheet: Excel.Worksheet;
  }[];
}

function requestExtents({ sheets, tables }: NamedSheets): Extents {
  return {
    used: sheets.items.map((sheet) => {
      const range = sheet.getUsedRangeOrNullObject(true);
      range.load('rowIndex,columnIndex,rowCount,columnCount');
      return { sheet, range };
    }),
    tables: tables.items.map((table) => {
      const [range, sheet] = [table.getRange(), table.worksheet];
      range.load('rowIndex,columnIndex,rowCount,columnCount');
      sheet.load('id');
      return { table, range, sheet };
    }),
  };
}

function gridsOf(
  { sheets, active }: NamedSheets,
  { tables }: Extents,
  contents: readonly Content[],
): readonly SheetGrid[] {
  const placed = tables.map(({ table, range, sheet }) => ({
    sheetId: sheet.id,
    table: tableOn(table, range),
  }));
  return sheets.items.map((sheet) => {
    const content = contents.find((one) => one.sheet === sheet);
    return {
      sheet: sheet.name,
      id: sheet.id,
      active: sheet.name === active.name,
      visible: sheet.visibility === Excel.SheetVisibility.visible,
      row: content?.row ?? 0,
      column: content?.column ?? 0,
      values: content?.values ?? [],
      formulas: content?.formulas ?? [],
      isCut: content?.isCut ?? false,
      tables: placed.filter(({ sheetId }) => sheetId === sheet.id).map(({ table }) => table),
    };
  });
}

function tableOn(table: Excel.Table, range: Excel.Range): TableOnSheet {
  return {
    name: table.name,
    row: range.rowIndex,
    column: range.columnIndex,
    rowCount: range.rowCount,
    columnCount: range.columnCount,
    showHeaders: table.showHeaders,
    showTotals: table.showTotals,
  };
}
