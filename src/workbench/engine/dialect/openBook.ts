import { IUniverInstanceService, UniverInstanceType, type Injector, type Workbook } from '@univerjs/core';
import {
  IDefinedNamesService,
  functionMeta,
  IFunctionService,
  ISuperTableService,
} from '@univerjs/engine-formula';
import type { FormulaBook, TableShape } from './formulaBook';

/** What a table has in Excel and not in the engine; by the table's name. */
export type TableParts = (name: string) => Pick<TableShape, 'hasHeaders' | 'hasTotals'>;

/** The engine has its operators as functions, which are none to a person: PLUS, MINUS, COMPARE and their like. */
const OPERATORS: ReadonlySet<string> = new Set(functionMeta.map(([, name]) => String(name)));

/** The engine would fetch a picture from wherever the workbook says, and break where there is no window; nothing leaves this computer. */
const REACHES_OUT: ReadonlySet<string> = new Set(['IMAGE']);

/** The workbook as its formulas see it at this moment. */
export function openBook(injector: Injector, unitId: string, partsOf: TableParts): FormulaBook {
  const names = namesOf(injector, unitId);
  const tables = tablesOf(injector, unitId, partsOf);
  const functions = injector.get(IFunctionService);
  const sheets = sheetsOf(injector, unitId);
  const version = JSON.stringify([functions.getExecutors().size, sheets, [...names], tables]);
  return {
    sheets,
    tables,
    version,
    definition: (name, sheetId) => {
      const key = name.toLowerCase();
      return names.get(`${sheetId}!${key}`) ?? names.get(`!${key}`) ?? null;
    },
    isFunction: (name) => functions.hasExecutor(name) && !OPERATORS.has(name) && !REACHES_OUT.has(name),
  };
}

/** Texts without `=`, by `sheet id!name` in lower case; `!name` for those of the workbook. */
function namesOf(injector: Injector, unitId: string): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const records = injector.get(IDefinedNamesService).getDefinedNameMap(unitId) ?? {};
  for (const { name, formulaOrRefString, localSheetId } of Object.values(records)) {
    const isOfSheet = localSheetId !== undefined && localSheetId !== 'AllDefaultWorkbook';
    names.set(
      `${isOfSheet ? localSheetId : ''}!${name.toLowerCase()}`,
      formulaOrRefString.replace(/^=/, '').trim(),
    );
  }
  return names;
}

function sheetsOf(
  injector: Injector,
  unitId: string,
): readonly { readonly id: string; readonly name: string }[] {
  const book = injector
    .get(IUniverInstanceService)
    .getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET);
  return (book?.getSheets() ?? []).map((sheet) => ({ id: sheet.getSheetId(), name: sheet.getName() }));
}

function tablesOf(injector: Injector, unitId: string, partsOf: TableParts): readonly TableShape[] {
  const tables = injector.get(ISuperTableService).getTableMap(unitId) ?? [];
  return [...tables].map(([name, { sheetId, range, titleMap }]) => ({
    name,
    sheetId,
    area: {
      row: range.startRow,
      column: range.startColumn,
      rowCount: range.endRow - range.startRow + 1,
      columnCount: range.endColumn - range.startColumn + 1,
    },
    columns: [...titleMap].sort(([, one], [, other]) => one - other).map(([title]) => title),
    ...partsOf(name),
  }));
}
