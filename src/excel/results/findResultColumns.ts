import { tagOf } from '../../formulas/marker';
import { bodySpan } from '../template/bodySpan';
import type { TemplatePlace } from '../template/reading';
import type { ResultTag } from '../../formulas/resultTags';
import { isResultTag } from './resultColumns';

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

/** The columns that carry our marker, leftmost first, by tag. */
export function findResultColumns(cells: CellsBeside): ReadonlyMap<ResultTag, FoundColumn> {
  const found = new Map<ResultTag, FoundColumn>();
  const width = cells.formulas[0]?.length ?? 0;
  for (let i = 0; i < width; i++) {
    const tag = cells.formulas.map((row) => tagOf(row[i])).find(isResultTag);
    if (tag !== undefined && !found.has(tag)) found.set(tag, { tag, column: cells.column + i });
  }
  return found;
}
