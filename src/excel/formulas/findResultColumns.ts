import { markerTag } from '../../formulas/marker';
import { bodySpan } from '../template/bodySpan';
import type { TemplatePlace } from '../template/reading';
import type { ResultTag } from '../../formulas/resultTags';
import { isHeadingOf, isResultTag } from './resultColumns';

/** How far right of the template our columns, and a free place for them, are looked for. */
const REACH = 60;
const LAST_COLUMN = 16_383;

/** The cells right of a template, as formulas, from the row above its headings (if there is one) to the row below its body. */
export interface CellsBeside {
  /** Zero-based worksheet row and column of the first cell. */
  readonly row: number;
  readonly column: number;
  readonly formulas: readonly (readonly unknown[])[];
}

/** One of our columns on the sheet. */
export interface FoundColumn {
  readonly tag: ResultTag;
  /** Zero-based worksheet column. */
  readonly column: number;
}

/** The corner from which the cells beside a template are looked at, zero-based. */
function cornerBeside(place: TemplatePlace): { readonly row: number; readonly column: number } {
  return { row: Math.max(place.headerRow - 2, 0), column: bodySpan(place.columns).last + 1 };
}

/** Asks for the cells beside a template; read them with {@link cellsBesideIn} after the next sync. */
export function requestCellsBeside(sheet: Excel.Worksheet, place: TemplatePlace): Excel.Range {
  const { row, column } = cornerBeside(place);
  const width = Math.min(REACH, LAST_COLUMN + 1 - column);
  const used = sheet
    .getRangeByIndexes(row, column, place.lastRow - row + 1, width)
    .getUsedRangeOrNullObject(true);
  used.load('formulas,rowIndex,columnIndex');
  return used;
}

/** The cells that {@link requestCellsBeside} asked for, once they have come. */
export function cellsBesideIn(used: Excel.Range, place: TemplatePlace): CellsBeside {
  return used.isNullObject
    ? { ...cornerBeside(place), formulas: [] }
    : { row: used.rowIndex, column: used.columnIndex, formulas: used.formulas };
}

/** What stands in a cell beside the template; '' for a blank one. Zero-based worksheet row and column. */
export function cellBeside(cells: CellsBeside, row: number, column: number): unknown {
  return cells.formulas[row - cells.row]?.[column - cells.column] ?? '';
}

/**
 * Our columns, by tag. A column is ours when most of what its body holds carries one tag of ours, under a heading of ours or
 * none; under a heading of somebody else's, when our formulas fill most rows of the list. A cell of ours that somebody copied
 * into a column of theirs does not make that column ours. Where nothing is ours by that, a column beside another of ours, under
 * the heading of its tag, is: its owner has written over most of it.
 */
export function findResultColumns(
  cells: CellsBeside,
  place: Pick<TemplatePlace, 'headerRow' | 'firstRow' | 'lastRow'>,
): ReadonlyMap<ResultTag, FoundColumn> {
  const found = new Map<ResultTag, FoundColumn>();
  const width = cells.formulas[0]?.length ?? 0;
  const judged = Array.from({ length: width }, (_, i) => judge(cells, place, cells.column + i));
  for (const one of judged)
    if (one?.isOurs === true && !found.has(one.tag)) found.set(one.tag, { tag: one.tag, column: one.column });
  const ours = new Set([...found.values()].map(({ column }) => column));
  for (const one of judged)
    if (
      one?.isHeaded === true &&
      !found.has(one.tag) &&
      (ours.has(one.column - 1) || ours.has(one.column + 1))
    )
      found.set(one.tag, { tag: one.tag, column: one.column });
  return found;
}

interface JudgedColumn extends FoundColumn {
  readonly isOurs: boolean;
  /** Whether it stands under the heading of its tag. */
  readonly isHeaded: boolean;
}

function judge(
  cells: CellsBeside,
  { headerRow, firstRow, lastRow }: Pick<TemplatePlace, 'headerRow' | 'firstRow' | 'lastRow'>,
  column: number,
): JudgedColumn | null {
  const body = Array.from({ length: lastRow - firstRow + 1 }, (_, i) =>
    cellBeside(cells, firstRow - 1 + i, column),
  ).filter((cell) => cell !== '');
  const counts = new Map<ResultTag, number>();
  for (const cell of body) {
    const tag = markerTag(cell);
    if (isResultTag(tag)) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  if (most === undefined) return null;
  const [tag, count] = most;
  const heading = String(cellBeside(cells, headerRow - 1, column)).trim();
  const isHeaded = isHeadingOf(tag, heading);
  const rows = lastRow - firstRow + 1;
  const isOurs = isHeaded || heading === '' ? count * 2 > body.length : count > 1 && count * 2 > rows;
  return { tag, column, isOurs, isHeaded };
}
