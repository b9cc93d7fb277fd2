import { bodySpan } from '../template/bodySpan';
import type { SessionReview } from '../review/sessionReview';
import { listGrid } from './writtenRow';

/**
 * What stood in the list when it was read, from its headings to the row below its last, in the columns that it spans, as formulas; null for a sheet
 * so large that its formulas were not read.
 */
export function listAsRead(reviewed: SessionReview): readonly (readonly unknown[])[] | null {
  const grid = listGrid(reviewed);
  if (grid === null || grid.formulas.length === 0) return null;
  const { headerRow, lastRow, columns } = reviewed.reading.place;
  const { first, last } = bodySpan(columns);
  return Array.from({ length: lastRow - headerRow + 2 }, (_, i) =>
    Array.from(
      { length: last - first + 1 },
      (_, j) => grid.formulas[headerRow - 1 + i - grid.row]?.[first + j - grid.column] ?? '',
    ),
  );
}
