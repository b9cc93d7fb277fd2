import type { ResultTag } from '../../formulas/resultTags';
import type { TemplatePlace } from '../template/reading';
import type { SheetRecord } from './columnRecord';
import {
  cellBeside,
  findResultColumns,
  type CellsBeside,
  type FoundColumn,
} from '../formulas/findResultColumns';
import { isHeadingOf, ROW_RESULTS, RUNNING_RESULTS } from '../formulas/resultColumns';
import { LABEL } from '../formulas/resultColumns';

/**
 * Columns that we began to add and never finished, because Excel stopped in the middle: those of a record that does not say that
 * all is done, formulas of ours without a heading, and, from earlier versions, our label over headings of ours without formulas.
 */
export function unfinishedColumns(
  cells: CellsBeside,
  place: Pick<TemplatePlace, 'headerRow' | 'firstRow' | 'lastRow'>,
  record: SheetRecord | null,
): readonly FoundColumn[] {
  const heading = (column: number) => String(cellBeside(cells, place.headerRow - 1, column)).trim();
  const isBlankBody = (column: number) => {
    for (let row = place.firstRow - 1; row < place.lastRow; row++)
      if (cellBeside(cells, row, column) !== '') return false;
    return true;
  };
  const end = cells.column + (cells.formulas[0]?.length ?? 0);
  const all = Array.from({ length: end - cells.column }, (_, i) => cells.column + i);
  const found = new Map<ResultTag, number>();
  const add = (tag: ResultTag, column: number | undefined) => {
    if (column !== undefined && !found.has(tag)) found.set(tag, column);
  };
  const withFormulas = findResultColumns(cells, place);
  for (const { tag, column } of withFormulas.values()) if (heading(column) === '') add(tag, column);
  if (record?.isDone === false)
    for (const kept of record.columns) {
      const begun = all.find((column) => heading(column) === kept.heading && isBlankBody(column));
      const blank = heading(kept.column) === '' && isBlankBody(kept.column) ? kept.column : undefined;
      add(kept.tag, withFormulas.get(kept.tag)?.column ?? begun ?? blank);
    }
  for (const label of all) {
    if (place.headerRow < 2 || cellBeside(cells, place.headerRow - 2, label) !== LABEL) continue;
    for (let column = label; column < end && isBlankBody(column); column++) {
      const result = [...ROW_RESULTS, ...RUNNING_RESULTS].find(({ tag }) =>
        isHeadingOf(tag, heading(column)),
      );
      if (result === undefined) break;
      add(result.tag, column);
    }
  }
  return [...found].map(([tag, column]) => ({ tag, column })).sort((a, b) => a.column - b.column);
}
