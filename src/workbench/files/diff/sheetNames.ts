import type {
  CellState,
  CellValueRule,
  ConditionalFormatState,
  SheetState,
  WorkbookState,
} from '../../objectModel/state';
import { tokenize } from '../formulas/tokens';

function quoted(name: string): string {
  return /^[A-Za-z_][\w.]*$/.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name)
    ? name
    : `'${name.replace(/'/g, "''")}'`;
}

/**
 * The formula with sheets called by other names.
 * @example renameSheets("=Plan!A1&\"Plan!\"", new Map([['plan', 'The map']])) // "='The map'!A1&\"Plan!\""
 */
export function renameSheets(formula: string, names: ReadonlyMap<string, string>): string {
  const tokens = tokenize(formula);
  return tokens
    .map(({ kind, text }, at) => {
      if (tokens[at + 1]?.text !== '!' || (kind !== 'word' && kind !== 'quoted')) return text;
      const name = kind === 'quoted' ? text.slice(1, -1).replace(/''/g, "'") : text;
      const other = names.get(name.toLowerCase());
      return other === undefined ? text : quoted(other);
    })
    .join('');
}

/**
 * The workbook with its formulas as the file can hold them: the file keeps the names of its sheets, so formulas that the grid
 * made follow a renamed sheet must go on calling it as the file does.
 */
export function underFileNames(before: WorkbookState, after: WorkbookState): WorkbookState {
  const old = new Map(before.sheets.map((sheet) => [sheet.id, sheet.sheet]));
  const names = new Map<string, string>();
  for (const { id, sheet } of after.sheets) {
    const known = old.get(id);
    if (known !== undefined && known !== sheet) names.set(sheet.toLowerCase(), known);
  }
  if (names.size === 0) return after;
  const cell = (one: CellState): CellState =>
    one.formula === undefined ? one : { ...one, formula: renameSheets(one.formula, names) };
  const format = ({ formula, comparison, ...one }: ConditionalFormatState): ConditionalFormatState => ({
    ...one,
    ...(formula === undefined ? {} : { formula: renameSheets(formula, names) }),
    ...(comparison === undefined ? {} : { comparison: compared(comparison) }),
  });
  const compared = (one: CellValueRule): CellValueRule => ({
    ...one,
    formula1: renameSheets(one.formula1, names),
    ...(one.formula2 === undefined ? {} : { formula2: renameSheets(one.formula2, names) }),
  });
  return {
    ...after,
    names: after.names.map((name) => ({
      ...name,
      sheet: name.sheet === null ? null : (names.get(name.sheet.toLowerCase()) ?? name.sheet),
      formula: renameSheets(name.formula, names),
    })),
    sheets: after.sheets.map((sheet): SheetState => ({
      ...sheet,
      cells: sheet.cells.map(cell),
      conditionalFormats: sheet.conditionalFormats.map(format),
    })),
  };
}

/**
 * The sheet with those formulas as they were that lost a reference only because a sheet was deleted: the file keeps the
 * deleted sheet, so it keeps what refers to it.
 */
export function withReferencesKept(before: SheetState, after: SheetState): SheetState {
  const old = new Map(before.cells.map((cell) => [`${cell.row},${cell.column}`, cell]));
  const cells = after.cells.map((cell): CellState => {
    const known = old.get(`${cell.row},${cell.column}`);
    const isLost = cell.formula?.includes('#REF!') && known?.formula?.includes('#REF!') === false;
    return isLost ? { ...known, style: cell.style, numberFormat: cell.numberFormat } : cell;
  });
  return { ...after, cells };
}
