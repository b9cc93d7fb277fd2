import type { Scores, Triple } from '../../negotiation/concession';
import type { PastConcession } from '../../negotiation/library/pastConcession';
import { readScore } from '../../cells/readScore';
import { readDirection, readStatus } from '../../vocabulary/cellWords';
import { cellAddress } from '../../cells/a1';
import { dayIn, dayNumber } from '../../cells/excelDate';
import type { SkippedCell } from '../../cells/skippedCell';
import { formulaAt, isBlankAt, textAt, valueAt, type SheetGrid } from '../../cells/sheetGrid';
import { sumsColumn } from '../template/sumsColumn';
import { findLibraries, type LibraryPlace } from './findLibrary';
import type { LibraryColumn } from '../../vocabulary/language';

/** The past deals that a workbook keeps. */
export interface LibraryReading {
  /** The sheet on which they stand, the first where there are several. */
  readonly sheet: string;
  /** In sheet order. */
  readonly rows: readonly PastConcession[];
  /** The day of each row, by Excel's day number; null where it is not known. */
  readonly days: readonly (number | null)[];
  /** What the scores of each row ran on where they came from, as the add-in wrote it; '' where nothing says so. */
  readonly scales: readonly string[];
  /** Cells that keep a row, their side of it, or its date from being used. */
  readonly damaged: readonly (SkippedCell & { readonly sheet: string })[];
}

/**
 * Reads every library of a workbook; null when there is none. What cannot be read is listed by its cell, the rest is used.
 *
 * @param chosen the sheet that the user chose as this deal's list, which is no library; null without a choice
 */
export function readLibrary(
  grids: readonly SheetGrid[],
  chosen: string | null,
  today: Date,
): LibraryReading | null {
  const places = findLibraries(grids).filter(({ grid }) => grid.sheet !== chosen);
  const [first] = places;
  if (first === undefined) return null;
  const readings = places.map((place) => readAt(place, dayNumber(today)));
  return {
    sheet: first.grid.sheet,
    rows: readings.flatMap(({ rows }) => rows),
    days: readings.flatMap(({ days }) => days),
    scales: readings.flatMap(({ scales }) => scales),
    damaged: readings.flatMap(({ damaged }) => damaged),
  };
}

function readAt(place: LibraryPlace, today: number): Omit<LibraryReading, 'sheet'> {
  const { grid, headerRow, lastRow, columns, own, mirror, further } = place;
  const days: (number | null)[] = [];
  const scales: string[] = [];
  const rows: PastConcession[] = [];
  const damaged: (SkippedCell & { readonly sheet: string })[] = [];
  for (let row = headerRow + 1; row <= lastRow; row++) {
    const skip = (column: number, reason: string) =>
      damaged.push({ sheet: grid.sheet, cell: cellAddress(row, column), reason });
    const at = (key: LibraryColumn) => columns[key];
    const text = (key: LibraryColumn) => textAt(grid, row, at(key) ?? -1);
    // Headings and remarks hold no score, and an average below the list is no past concession.
    if (own.every((column) => isBlankAt(grid, row, column))) continue;
    if (own.some((column) => sumsColumn(formulaAt(grid, row, column) ?? '', column))) continue;
    const ours = scoresIn(place, row, own, skip, 'so the row is left out');
    if (ours === null) continue;
    const theirs = mirror?.some((column) => !isBlankAt(grid, row, column))
      ? scoresIn(place, row, mirror, skip, 'so their side of the row is left out')
      : null;
    const day = dayIn(valueAt(grid, row, at('date') ?? -1));
    if (day === undefined && at('date') !== undefined)
      skip(at('date') ?? 0, 'This is no date, so the row counts as if it were of today. Type a date.');
    const [name, lessons, id] = (['name', 'lessons', 'id'] as const).map((key) =>
      textAt(grid, row, further[key] ?? -1),
    );
    const status = readStatus(text('outcome'));
    days.push(day ?? null);
    scales.push(textAt(grid, row, further.scale ?? -1));
    rows.push({
      type: text('type'),
      industry: text('industry'),
      counterparty: text('counterparty'),
      deal: text('deal'),
      age: typeof day === 'number' ? Math.max(0, today - day) : null,
      direction: readDirection(text('direction')),
      own: ours,
      mirror: theirs,
      outcome: text('outcome'),
      ...(status !== null && { status }),
      ...(textAt(grid, row, further.measure ?? -1) === 'one' && { measure: 'one' }),
      ...(name && { name }),
      ...(lessons && { lessons }),
      ...(id && { id }),
    });
  }
  return { rows, days, scales, damaged };
}

function scoresIn(
  { grid }: LibraryPlace,
  row: number,
  columns: Triple<number>,
  skip: (column: number, reason: string) => void,
  consequence: string,
): Scores | null {
  const scores = columns.flatMap((column) => {
    const reading = readScore(valueAt(grid, row, column));
    if (reading.kind === 'score') return [reading.score];
    skip(
      column,
      reading.kind === 'blank' ? `A score is missing, ${consequence}.` : `${reading.reason}, ${consequence}.`,
    );
    return [];
  });
  const [value, leverage, relationship] = scores;
  return value === undefined || leverage === undefined || relationship === undefined
    ? null
    : [value, leverage, relationship];
}
