import type { TemplateReading } from '../template/reading';

/** What of the list counts in nothing, or not in all it should. */
export interface LeftOutCounts {
  /** Rows that an error keeps out of every total. */
  readonly rows: number;
  /** Named rows that still need our scores. */
  readonly toScore: number;
  /** Cells that could not be read in rows that count all the same. */
  readonly cells: number;
}

/**
 * Counts rows once, however many of their cells cannot be read.
 *
 * @example leftOutOf(a list where D9 and E9 say "high" and F12, of their side, says 0)  // { rows: 1, toScore: 0, cells: 1 }
 */
export function leftOutOf({
  skipped,
  rows,
  unscoredRows,
}: Pick<TemplateReading, 'skipped' | 'rows' | 'unscoredRows'>): LeftOutCounts {
  const counted = new Set(rows.map(({ row }) => row));
  const toScore = new Set(unscoredRows);
  const at = skipped.map(({ cell }) => Number(/\d+/.exec(cell)?.[0]));
  return {
    rows: new Set(at.filter((row) => !counted.has(row) && !toScore.has(row))).size,
    toScore: toScore.size,
    cells: at.filter((row) => counted.has(row)).length,
  };
}
