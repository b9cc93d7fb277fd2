import type { SessionReview } from '../review/sessionReview';
import { formulaAt, valueAt } from '../../cells/sheetGrid';
import { bodySpan } from '../template/bodySpan';
import { listGrid } from './writtenRow';

/** What a change was worked out from: it must still stand so when the change is written. */
export interface Ground {
  /** Queues the reading; the answer is there after the sync. */
  readonly ask: (context: Excel.RequestContext) => () => unknown;
  readonly expected: unknown;
}

export const NO_GROUND: Ground = { ask: () => () => null, expected: null };

/** The list as it was read: its headings, its rows and the row below them, with the name of its sheet. */
export function groundOfList(now: SessionReview): Ground {
  const grid = listGrid(now);
  const id = grid?.id;
  if (grid === null || id === undefined) return NO_GROUND;
  const { headerRow, lastRow, columns } = now.reading.place;
  const { first, last } = bodySpan(columns);
  const area = { row: headerRow - 1, rowCount: lastRow - headerRow + 2, columnCount: last - first + 1 };
  const withFormulas = grid.formulas.length > 0;
  const cells = Array.from({ length: area.rowCount }, (_, i) =>
    Array.from({ length: area.columnCount }, (_, j) => {
      const [row, column] = [area.row + i, first + j];
      return (withFormulas ? formulaAt(grid, row, column) : null) ?? valueAt(grid, row, column);
    }),
  );
  return {
    ask: (context) => {
      const sheet = context.workbook.worksheets.getItem(id);
      const range = sheet.getRangeByIndexes(area.row, first, area.rowCount, area.columnCount);
      const asked = { sheet, range };
      asked.sheet.load('name');
      // What is typed or computed from what: results change by themselves.
      if (withFormulas) asked.range.load('formulas');
      else asked.range.load('values');
      return () => [
        asked.sheet.name,
        withFormulas ? (asked.range.formulas as unknown[][]) : (asked.range.values as unknown[][]),
      ];
    },
    expected: [grid.sheet, cells],
  };
}
