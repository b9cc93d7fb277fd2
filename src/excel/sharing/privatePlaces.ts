import { cellAddress } from '../../cells/a1';
import { formulaAt, textAt, type SheetGrid } from '../../cells/sheetGrid';
import { withoutHistory } from '../history/findHistory';
import { findLibraries } from '../library/findLibrary';
import { isLinkedSheet } from '../linkedList/linkedSheet';
import { INTERNAL_LINE } from '../report/textBlocks';
import { extraColumns } from '../template/extraColumns';
import type { SessionReview } from '../review/sessionReview';
import { hitsOf, privateWords } from './privateWords';

/** A sheet that must not go out, and why. */
export interface PrivateSheet {
  readonly sheet: string;
  /** As in "our scores, our guesses of theirs and our notes". */
  readonly holds: string;
  /** A cell where that is seen, A1 without the sheet; null: all of it. */
  readonly cell: string | null;
}

/** Which sheets may go out as they look, and which must not. */
export interface SortedSheets {
  readonly kept: readonly PrivateSheet[];
  readonly clean: readonly string[];
}

/**
 * Sorts the sheets of a workbook into those that hold private data and those on which none was found. Private are lists,
 * what the add-in wrote, sheets that are hidden, sheets whose formulas read from a private one, and those that say something
 * of the private words.
 */
export function sortSheets(reviewed: SessionReview): SortedSheets {
  const found = new Map<string, PrivateSheet>();
  const keep = (grid: SheetGrid, holds: string, cell: string | null = null) => {
    if (!found.has(grid.sheet)) found.set(grid.sheet, { sheet: grid.sheet, holds, cell });
  };
  const { grids, reading, deal, offers, matrix } = reviewed;
  // A sheet with a history on it comes back without.
  const plain = withoutHistory(grids);
  const withHistory = new Set(grids.flatMap((grid, i) => (plain[i] === grid ? [] : [grid.sheet])));
  const libraries = new Set(findLibraries(grids).map(({ grid }) => grid.sheet));
  const names = reading.rows.map(({ name }) => name);
  const words = privateWords(reviewed, names);
  for (const grid of grids) {
    if (grid.sheet === reading.place.sheet) keep(grid, listHolds(grid, reviewed));
    else if (deal.mapping?.sheet === grid.sheet) keep(grid, 'a list of yours');
    else if (withHistory.has(grid.sheet)) keep(grid, 'the scores of earlier sessions');
    else if (isLinkedSheet(grid)) keep(grid, 'a list brought together, with scores');
    else if (libraries.has(grid.sheet)) keep(grid, 'past deals with their scores');
    else if (offers?.sheet === grid.sheet) keep(grid, 'the log of offers');
    else if (matrix?.sheet === grid.sheet) keep(grid, 'costs and expected returns');
    else if (isInternal(grid)) keep(grid, 'a review with scores');
    else if (!grid.visible) keep(grid, 'hidden');
    else if (grid.isCut === true) keep(grid, 'more than could be looked through');
    else hitOn(grid, words, keep);
  }
  keepReaders(grids, found, keep);
  return {
    kept: [...found.values()],
    clean: grids.filter(({ sheet }) => !found.has(sheet)).map(({ sheet }) => sheet),
  };
}

type Keep = (grid: SheetGrid, holds: string, cell?: string | null) => void;

function listHolds(grid: SheetGrid, { reading }: SessionReview): string {
  const { columns } = reading.place;
  const extra = extraColumns(grid, reading.place);
  const parts = [
    'our scores',
    ...(columns.mirror === null ? [] : ['our guesses of theirs']),
    ...(columns.notes === null ? [] : ['our notes']),
    ...(extra.owner === null ? [] : ['who is in charge']),
  ];
  return new Intl.ListFormat('en', { type: 'conjunction' }).format(parts);
}

function isInternal(grid: SheetGrid): boolean {
  return grid.values
    .slice(0, 12)
    .some((line) => line.some((value) => typeof value === 'string' && value.startsWith(INTERNAL_LINE)));
}

function hitOn(grid: SheetGrid, words: ReturnType<typeof privateWords>, keep: Keep): void {
  const lines = grid.values.map((line, i) => line.map((_, j) => textAt(grid, grid.row + i, grid.column + j)));
  // All of a sheet is looked through at once; its cells only where something was found.
  const [hit] = hitsOf(lines.map((line) => line.join('\n')).join('\n'), words);
  if (hit === undefined) return;
  const row = lines.findIndex((line) => line.some((text) => text.includes(hit.found)));
  const column = lines[row]?.findIndex((text) => text.includes(hit.found)) ?? -1;
  const cell = row < 0 || column < 0 ? null : cellAddress(grid.row + row, grid.column + column);
  keep(grid, `“${hit.found}”, ${hit.what}`, cell);
}

/** Sheets that show what stands on a private one, whatever stands between them. */
function keepReaders(
  grids: readonly SheetGrid[],
  found: ReadonlyMap<string, PrivateSheet>,
  keep: Keep,
): void {
  for (let before = -1; before !== found.size;) {
    before = found.size;
    for (const grid of grids) {
      if (found.has(grid.sheet)) continue;
      const reader = firstReader(grid, [...found.keys()]);
      if (reader !== null) keep(grid, `a formula that reads from ${reader.from}`, reader.cell);
    }
  }
}

/** The first formula that shows what stands on one of the private sheets, or at a place that its text does not tell. */
function firstReader(
  grid: SheetGrid,
  sheets: readonly string[],
): { readonly from: string; readonly cell: string } | null {
  for (let row = 0; row < grid.formulas.length; row++)
    for (let column = 0; column < (grid.formulas[row]?.length ?? 0); column++) {
      const at = [grid.row + row, grid.column + column] as const;
      const formula = formulaAt(grid, ...at);
      const from = formula === null ? null : readFrom(formula, sheets);
      if (from !== null) return { from, cell: cellAddress(...at) };
    }
  return null;
}

const QUOTED_SHEET = /'((?:[^']|'')+)'!/g;
const PLAIN_SHEET = /([\p{L}_][\p{L}\p{N}_.]*)!/gu;
/** What of a formula says by itself where it reads: functions, cells, whole rows and columns, truth. */
const PLAIN_PARTS =
  /[A-Z][A-Z0-9.]*\(|\$?[A-Z]{1,3}\$?\d+|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|TRUE|FALSE|\d+E[+-]?\d+/gi;
const READS_ANYWHERE = /CONCESSION\.|INDIRECT\(|OFFSET\(|LAMBDA\(/i;

function readFrom(formula: string, privateSheets: readonly string[]): string | null {
  const text = formula.replace(/"(?:[^"]|"")*"/g, '');
  const named = [...text.matchAll(QUOTED_SHEET), ...text.replace(QUOTED_SHEET, '').matchAll(PLAIN_SHEET)];
  for (const [, name = ''] of named) {
    const sheet = name.replace(/''/g, "'").toLowerCase();
    const from = privateSheets.find((one) => one.toLowerCase() === sheet);
    if (from !== undefined) return `“${from}”`;
    if (sheet.includes('[')) return 'another workbook';
  }
  const rest = text.replace(QUOTED_SHEET, '').replace(PLAIN_SHEET, '').replace(PLAIN_PARTS, '');
  return READS_ANYWHERE.test(text) || /[\p{L}[\]#]/u.test(rest) ? 'a place that is not on this sheet' : null;
}
