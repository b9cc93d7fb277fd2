import { quotedSheet } from '../../cells/a1';
import { tokenize } from '../files/formulas/tokens';
import { writeGridCells, type CellEdits } from './gridEdits';
import type { BookLink, SheetLink } from './links';

/**
 * Copies a worksheet as Excel does, right behind it and without going there: cells and looks, conditional formats, tables under
 * names of their own, the names that belong to it and, as names of the copy, those of the workbook that lead to it. What the copy's
 * formulas and names say of the sheet itself, they say of the copy. Charts are not copied.
 */
export async function copySheet(sheet: SheetLink): Promise<SheetLink> {
  const { book } = sheet;
  await book.settle();
  sheet.book.looks.flush();
  sheet.conditionalFormats.commit();
  const name = freeName(book, sheet.name);
  const before = new Set(book.tableStore.list().map(({ id }) => id));
  let copyId = '';
  await book.stayingHere(() => {
    const grid = book.grid.duplicateSheet(sheet.grid);
    grid.setName(name);
    copyId = grid.getSheetId();
    return Promise.resolve();
  });
  const copy = book.sheetWithGridId(copyId);
  if (!copy) throw new Error('The grid has not made the copy.');
  copy.conditionalFormats.takeDetails(sheet.conditionalFormats);
  copy.hyperlinks = sheet.hyperlinks;
  copy.dataValidations = sheet.dataValidations;
  copy.print = sheet.print;
  copy.isProtected = sheet.isProtected;
  const tableNames = renameTables(book, sheet, copy, before);
  const renamed = (formula: string): string => {
    const tokens = tokenize(formula);
    return tokens
      .map(({ kind, text }, at) => {
        const after = tokens[at + 1];
        const isOwnSheet =
          after?.text === '!' && (kind === 'word' || kind === 'quoted') && unquoted(text) === sheet.name;
        if (isOwnSheet) return quotedSheet(name);
        return (after?.kind === 'bracket' ? tableNames.get(text.toLowerCase()) : undefined) ?? text;
      })
      .join('');
  };
  copyNames(book, sheet, copy, renamed);
  rewriteFormulas(copy, renamed);
  await book.settle();
  return copy;
}

function renameTables(
  book: BookLink,
  sheet: SheetLink,
  copy: SheetLink,
  before: ReadonlySet<string>,
): ReadonlyMap<string, string> {
  const originals = book.tableStore.list().filter((table) => table.sheetId === sheet.gridId);
  const names = new Map<string, string>();
  for (const table of book.tableStore.list()) {
    if (table.sheetId !== copy.gridId || before.has(table.id)) continue;
    const original = originals.find(
      ({ area }) => area.row === table.area.row && area.column === table.area.column,
    );
    if (!original) continue;
    const taken = new Set(book.tableStore.list().map((one) => one.name.toLowerCase()));
    let number = 1;
    while (taken.has(`${original.name}${number}`.toLowerCase())) number++;
    names.set(original.name.toLowerCase(), `${original.name}${number}`);
    Object.assign(table.facts, { ...original.facts, origin: undefined });
    book.tableStore.rename(table, `${original.name}${number}`);
  }
  return names;
}

function copyNames(
  book: BookLink,
  sheet: SheetLink,
  copy: SheetLink,
  renamed: (formula: string) => string,
): void {
  const known = new Set<string>();
  const names = book.nameStore.list();
  const own = names.filter(({ sheetId }) => sheetId === sheet.gridId);
  const leading = names.filter(({ sheetId, formula }) => sheetId === null && renamed(formula) !== formula);
  for (const { name, formula, comment, visible } of [...own, ...leading]) {
    if (known.has(name.toLowerCase())) continue;
    known.add(name.toLowerCase());
    book.nameStore.add({ name, sheetId: copy.gridId, formula: renamed(formula), comment, visible });
  }
}

function rewriteFormulas(copy: SheetLink, renamed: (formula: string) => string): void {
  const cells = copy.book.calculation.reading(copy.book.grid.getId(), copy.gridId);
  const edits: CellEdits = {};
  copy.grid
    .getSheet()
    .getCellMatrix()
    .forValue((row, column) => {
      const formula = cells?.formula(row, column);
      if (formula == null || renamed(formula) === formula) return;
      edits[row] = { ...edits[row], [column]: { f: renamed(formula), v: null, t: null, si: null } };
    });
  if (Object.keys(edits).length > 0) writeGridCells(copy, edits);
}

function freeName(book: BookLink, name: string): string {
  const base = name.replace(/ \(\d+\)$/, '');
  for (let number = 2; ; number++) {
    const ending = ` (${number})`;
    const free = base.slice(0, 31 - ending.length) + ending;
    if (!book.sheetNamed(free)) return free;
  }
}

function unquoted(text: string): string {
  return text.replace(/^'|'$/g, '').replaceAll("''", "'");
}
