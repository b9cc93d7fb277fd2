import { formulaAt, valueAt } from '../../cells/sheetGrid';
import { bodySpan } from '../template/bodySpan';
import { NO_PRECONDITION, type Precondition } from '../writing/precondition';
import type { SessionReview } from './sessionReview';

/** The list as it was read: its headings, its rows and the row below them, with the name of its sheet. */
export function listPrecondition(now: SessionReview): Precondition {
  const grid = now.grids.find(({ sheet }) => sheet === now.reading.place.sheet);
  if (grid?.id === undefined) return NO_PRECONDITION;
  const { id } = grid;
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
