import { detailColumn } from '../../vocabulary/detailHeadings';
import type { DetailColumn } from '../../vocabulary/language';
import type { TemplatePlace } from './reading';
import { isBlankAt, textAt, type SheetGrid } from '../../cells/sheetGrid';

/** Zero-based worksheet columns; null where the template has none. */
export type ExtraColumns = Readonly<Record<DetailColumn, number | null>>;

/** Finds the further columns among the headings of a template: the first of each kind that nothing else was read from. */
export function extraColumns(grid: SheetGrid, place: TemplatePlace): ExtraColumns {
  const found: Record<DetailColumn, number | null> = {
    ...{ condition: null, owner: null, due: null, askedBy: null, framing: null },
  };
  const used = new Set(Object.values(place.columns).flat());
  for (const column of besideScores(grid, place)) {
    const extra = detailColumn(textAt(grid, place.headerRow - 1, column));
    if (extra !== null && !used.has(column)) found[extra] ??= column;
  }
  return found;
}

/** The columns of the template's table; of a plain list, those up to the next column without a heading. */
function besideScores(grid: SheetGrid, { columns, headerRow, table }: TemplatePlace): readonly number[] {
  const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => from + i);
  const inTable = grid.tables.find(({ name }) => name === table);
  if (inTable !== undefined) return range(inTable.column, inTable.column + inTable.columnCount - 1);
  const core = [columns.concession, ...columns.own];
  let [from, to] = [Math.min(...core), Math.max(...core)];
  const isHeaded = (column: number) => !isBlankAt(grid, headerRow - 1, column);
  const known = new Set(Object.values(columns).flat());
  while (from > grid.column && (isHeaded(from - 1) || known.has(from - 1))) from--;
  while (isHeaded(to + 1) || known.has(to + 1)) to++;
  return range(from, to);
}
