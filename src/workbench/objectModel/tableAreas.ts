import type { Area } from './state';
import type { TableRecord } from './tableStore';

/** Header row, body and totals row. */
export function wholeArea({ area, facts }: TableRecord): Area {
  return facts.showTotals ? { ...area, rowCount: area.rowCount + 1 } : area;
}

export function bodyArea({ area, facts }: TableRecord): Area {
  return facts.showHeaders ? { ...area, row: area.row + 1, rowCount: area.rowCount - 1 } : area;
}

/** Null when the table shows no totals. */
export function totalsArea({ area, facts }: TableRecord): Area | null {
  return facts.showTotals ? { ...area, row: area.row + area.rowCount, rowCount: 1 } : null;
}
