import { isDay, isoDate } from '../../cells/excelDate';
import { textAt, valueAt } from '../../cells/sheetGrid';
import type { Direction } from '../../negotiation/concession';
import { foldText } from '../../negotiation/foldText';
import type { SessionReview } from '../review/sessionReview';
import { extraColumns } from '../template/extraColumns';

/** A signed term, as it is written down: without any score. */
export interface AgreedTerm {
  /** 1-based row of the list. */
  readonly row: number;
  readonly name: string;
  readonly direction: Direction;
  /** '' where the list says nothing. */
  readonly condition: string;
  readonly owner: string;
  /** As it stands on the list, days as YYYY-MM-DD; '' for none. */
  readonly due: string;
  /** The same where it is a day; null where it is words. */
  readonly dueDay: string | null;
  readonly kind: 'one-time' | 'precedent' | null;
  /** What would make us open it again; '' for nothing. Private. */
  readonly trigger: string;
}

/** The agreed rows of a list with what stands beside them, in sheet order. */
export function agreedTerms({ reading, grids, records }: SessionReview): readonly AgreedTerm[] {
  const grid = grids.find(({ sheet }) => sheet === reading.place.sheet);
  const columns = grid === undefined ? null : extraColumns(grid, reading.place);
  const text = (row: number, column: number | null | undefined) =>
    grid === undefined || column === null || column === undefined ? '' : textAt(grid, row - 1, column);
  return reading.rows
    .filter(({ status }) => status === 'agreed')
    .map(({ row, name, direction }) => {
      const note = records.signed.terms[foldText(name)];
      const due = grid === undefined || columns?.due == null ? '' : valueAt(grid, row - 1, columns.due);
      const dueDay = dayIn(due);
      return {
        ...{ row, name, direction, dueDay },
        condition: text(row, columns?.condition),
        owner: text(row, columns?.owner),
        due: dueDay ?? text(row, columns?.due),
        kind: note?.kind ?? null,
        trigger: note?.trigger ?? '',
      };
    });
}

/** A day that stands in a cell as Excel keeps it, or written as 2026-08-18; null for anything else. */
function dayIn(cell: unknown): string | null {
  if (typeof cell === 'number') return isDay(cell) ? isoDate(Math.floor(cell)) : null;
  const [, day] = /^\s*(\d{4}-\d{2}-\d{2})(?:[T ].*)?$/.exec(typeof cell === 'string' ? cell : '') ?? [];
  return day !== undefined && !Number.isNaN(Date.parse(day)) ? day : null;
}
