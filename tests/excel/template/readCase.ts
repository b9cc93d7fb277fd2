import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { columnIndex } from '../../../src/cells/a1';
import { NEW_DEAL, type DealSettings } from '../../../src/excel/deal/dealSettings';
import type { SheetGrid, TableOnSheet } from '../../../src/cells/sheetGrid';
import { sheetFrom } from './sheetText';

/** What of a case cannot be said in its .csv files. */
interface CaseWorkbook {
  /** Name of the active sheet; the first one where it is not given. */
  readonly active?: string;
  readonly hidden?: readonly string[];
  /** By sheet: where its first cell stands, such as `AA200`. */
  readonly start?: Readonly<Record<string, string>>;
  readonly tables?: readonly {
    readonly sheet: string;
    readonly name: string;
    readonly range: string;
    readonly totals?: boolean;
  }[];
  /** Number formats by cell of the template's sheet. */
  readonly formats?: Readonly<Record<string, string>>;
  readonly deal?: Partial<DealSettings>;
}

/** What a case says must be read. Rows are written `5 Data sharing: give agreed 2/8/3 mirror 5/5/5`. */
export interface Expected {
  readonly template: null | {
    readonly sheet: string;
    readonly headerRow: number;
    readonly columns: Readonly<Record<string, string | readonly string[]>>;
  };
  readonly rows?: readonly string[];
  readonly skipped?: readonly string[];
  readonly unscored?: readonly number[];
  readonly confidence?: 'sure' | 'unsure';
  readonly doubts?: readonly string[];
  readonly otherTemplates?: readonly string[];
  readonly sessions?: readonly (number | null)[];
  readonly table?: string;
  readonly lastRow?: number;
  /** Several people of ours with their columns, `Anna B/D/F`; empty where one set of scores is ours. */
  readonly scorers?: readonly string[];
  /** Whether our scores are worked out as the means of theirs. */
  readonly scorersAreOwn?: boolean;
}

export interface Case {
  readonly grids: readonly SheetGrid[];
  readonly deal: DealSettings;
  readonly formats: ReadonlyMap<string, string>;
  readonly expected: Expected;
}

/** Reads a case folder: one .csv per sheet in the order of their names (`1 Map.csv`), `workbook.json`, `expected.json`. */
export function readCase(folder: string): Case {
  const files = readdirSync(folder);
  const json = (name: string) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as unknown;
  const workbook = (files.includes('workbook.json') ? json('workbook.json') : {}) as CaseWorkbook;
  const sheets = files
    .filter((file) => file.endsWith('.csv'))
    .sort()
    .map((file) => ({
      name: file.replace(/^\d+ |\.csv$/g, ''),
      cells: cellsOf(readFileSync(join(folder, file), 'utf8')),
    }));
  const active = workbook.active ?? sheets[0]?.name;
  return {
    deal: { ...NEW_DEAL, ...workbook.deal },
    formats: new Map(Object.entries(workbook.formats ?? {})),
    expected: json('expected.json') as Expected,
    grids: sheets.map(({ name, cells }) => {
      const start = cellOf(workbook.start?.[name] ?? 'A1');
      const tables = (workbook.tables ?? []).filter(({ sheet }) => sheet === name).map(tableOf);
      return sheetFrom(name, cells, {
        ...start,
        tables,
        active: name === active,
        visible: !(workbook.hidden ?? []).includes(name),
      });
    }),
  };
}

function cellOf(address: string) {
  const [, letters = 'A', row = '1'] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  return { row: Number(row) - 1, column: columnIndex(letters) };
}

function tableOf({ name, range, totals = false }: NonNullable<CaseWorkbook['tables']>[number]): TableOnSheet {
  const [first = 'A1', last = 'A1'] = range.split(':');
  const { row, column } = cellOf(first);
  const end = cellOf(last);
  return {
    name,
    row,
    column,
    rowCount: end.row - row + 1,
    columnCount: end.column - column + 1,
    showHeaders: true,
    showTotals: totals,
  };
}

/** Cells of a .csv: numbers are numbers, `'7` is the text 7, everything else is text. */
function cellsOf(csv: string): readonly (readonly unknown[])[] {
  const rows: unknown[][] = [[]];
  for (const [, quoted, bare = '', end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^,\n]*))(,|\n|$)/g)) {
    rows.at(-1)?.push(quoted === undefined ? valueOf(bare) : quoted.replace(/""/g, '"'));
    if (end === '\n') rows.push([]);
    if (end === '') break;
  }
  return rows;
}

function valueOf(bare: string): unknown {
  if (bare.startsWith("'")) return bare.slice(1);
  return bare.trim() !== '' && !Number.isNaN(Number(bare)) ? Number(bare) : bare;
}
