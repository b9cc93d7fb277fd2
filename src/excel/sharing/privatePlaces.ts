import { cellAddress } from '../../cells/a1';
import { textAt, valueAt, type SheetGrid } from '../../cells/sheetGrid';
import { foldText } from '../../negotiation/foldText';
import { saysApproved } from '../../vocabulary/sheetTitles';
import { withoutHistory } from '../history/findHistory';
import { findLibraries } from '../library/findLibrary';
import { isLinkedSheet } from '../linkedList/linkedSheet';
import { joinedLists, readListIn } from '../reading/readTemplate';
import { INTERNAL_LINE } from '../report/textBlocks';
import { extraColumns } from '../template/extraColumns';
import type { SessionReview } from '../review/sessionReview';
import { firstReader } from './formulaReaders';
import { hitsOf, privateWords, sheetNameWords } from './privateWords';

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
 * Sorts the sheets of a workbook into those that hold private data and those on which none was found. Private are lists, also
 * those that were not read, what the add-in wrote, sheets that are hidden, sheets that repeat scores of the list or name a private
 * sheet, sheets whose formulas read from a private one, and those that say something of the private words.
 */
export function sortSheets(reviewed: SessionReview): SortedSheets {
  const found = new Map<string, PrivateSheet>();
  const keep: Keep = (grid, holds, cell = null) => {
    if (!found.has(grid.sheet)) found.set(grid.sheet, { sheet: grid.sheet, holds, cell });
  };
  const { reading, deal, offers, matrix } = reviewed;
  // A sheet that lists are read on together, and that nobody has made yet, is none of the workbook.
  const grids = reviewed.grids.filter(
    ({ sheet }) => reading.joined === undefined || sheet !== reading.place.sheet,
  );
  // A sheet with a history on it comes back without.
  const plain = withoutHistory(grids);
  const withHistory = new Set(grids.flatMap((grid, i) => (plain[i] === grid ? [] : [grid.sheet])));
  const libraries = new Set(findLibraries(grids).map(({ grid }) => grid.sheet));
  const parts = new Set([
    ...(reading.joined?.parts ?? []).map(({ sheet }) => sheet),
    ...(joinedLists(grids, { ...deal, mapping: null })?.list.parts ?? []).map(({ source }) => source.sheet),
  ]);
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
    else if (saysApproved(grid.sheet)) keep(grid, 'gives that you may make without asking');
    else if (!grid.visible) keep(grid, 'hidden');
    else if (grid.isCut === true) keep(grid, 'more than could be looked through');
    else if (parts.has(grid.sheet)) keep(grid, 'another list of yours, with scores');
    else {
      repeated(grid, reviewed, keep);
      hitOn(grid, words, keep);
      // Asked last: it takes longest.
      if (!found.has(grid.sheet) && readListIn([grid], { ...deal, mapping: null }) !== null)
        keep(grid, 'another list of yours, with scores');
    }
  }
  keepRelated(grids, found, keep);
  return {
    kept: grids.flatMap(({ sheet }) => found.get(sheet) ?? []),
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
  const [inName] = hitsOf(grid.sheet, words);
  if (inName !== undefined) keep(grid, `“${inName.found}” in its name, ${inName.what}`);
  const lines = textsOn(grid);
  // All of a sheet is looked through at once; its cells only where something was found.
  const [hit] = hitsOf(lines.map((line) => line.join('\n')).join('\n'), words);
  if (hit === undefined) return;
  const row = lines.findIndex((line) => line.some((text) => text.includes(hit.found)));
  const column = lines[row]?.findIndex((text) => text.includes(hit.found)) ?? -1;
  const cell = row < 0 || column < 0 ? null : cellAddress(grid.row + row, grid.column + column);
  keep(grid, `“${hit.found}”, ${hit.what}`, cell);
}

const textsKnown = new WeakMap<SheetGrid, readonly (readonly string[])[]>();

/** The texts of a sheet, which several looks go through. */
function textsOn(grid: SheetGrid): readonly (readonly string[])[] {
  const texts =
    textsKnown.get(grid) ??
    grid.values.map((line, i) => line.map((_, j) => textAt(grid, grid.row + i, grid.column + j)));
  textsKnown.set(grid, texts);
  return texts;
}

/** A row that says the name of a concession with two of its scores beside it, as a copy of the list does. */
function repeated(grid: SheetGrid, { reading }: SessionReview, keep: Keep): void {
  const byName = new Map(
    reading.rows.map(({ name, own, mirror }) => [foldText(name), [...own, ...(mirror ?? [])]] as const),
  );
  textsOn(grid).forEach((texts, i) => {
    const at = texts.findIndex((text) => byName.has(foldText(text)));
    const scores: readonly number[] = byName.get(foldText(texts[at] ?? '')) ?? [];
    const shown = texts.filter((_, j) => {
      const value = valueAt(grid, grid.row + i, grid.column + j);
      return typeof value === 'number' && scores.includes(value);
    });
    if (at >= 0 && shown.length >= 2)
      keep(
        grid,
        `numbers beside “${texts[at] ?? ''}” as in your list`,
        cellAddress(grid.row + i, grid.column + at),
      );
  });
}

/** Sheets that show what stands on a private one, or name it, whatever stands between them. */
function keepRelated(
  grids: readonly SheetGrid[],
  found: ReadonlyMap<string, PrivateSheet>,
  keep: Keep,
): void {
  for (let before = -1; before !== found.size;) {
    before = found.size;
    const sheets = [...found.keys()];
    for (const grid of grids) {
      if (found.has(grid.sheet)) continue;
      hitOn(grid, sheetNameWords(sheets), keep);
      const reader = firstReader(grid, sheets);
      if (reader !== null) keep(grid, `a formula that reads from ${reader.from}`, reader.cell);
    }
  }
}
