import type { ListColumns } from '../../cells/columnTable';
import type { SessionReview } from '../../excel/review/sessionReview';
import { isColumnGuess } from '../../excel/template/doubt';
import type { PaneView } from '../../excel/notice';
import type { PaneState } from '../frame/useReviewedWorkbook';

/** What the pane shows in place of a view, or that nothing stands in its way. */
export type SetupStep =
  | 'reading'
  | 'stopped'
  | 'trouble'
  | 'welcome'
  | 'no list'
  | 'columns'
  | 'questions'
  | 'empty list'
  | 'ready';

/** What the user has answered so far. */
export interface SetupAnswers {
  /** The pane was introduced on this machine. */
  readonly isWelcomed: boolean;
  /** The list whose columns the user left for later, as {@link listName} gives it. */
  readonly later: string | null;
}

/** These speak of the list whatever is to be thought of its columns. */
const ALWAYS_OPEN: ReadonlySet<PaneView> = new Set(['columns', 'settings', 'leftOut', 'library']);
const NEEDS_ROWS: ReadonlySet<PaneView> = new Set(['map', 'review', 'trades']);

/** Decides what comes first: whether anything could be read, then the welcome, then the columns, then the view that was asked for. */
export function setupStep(state: PaneState, view: PaneView, { isWelcomed, later }: SetupAnswers): SetupStep {
  switch (state.kind) {
    case 'reading':
    case 'stopped':
      return state.kind;
    case 'failed':
      return 'trouble';
    case 'none':
      return isWelcomed ? 'no list' : 'welcome';
    case 'reviewed': {
      const { reviewed } = state;
      if (ALWAYS_OPEN.has(view)) return 'ready';
      if (asksForColumns(reviewed) && later !== listName(reviewed))
        return !isWelcomed
          ? 'welcome'
          : reviewed.reading.doubts.every(isColumnGuess)
            ? 'columns'
            : 'questions';
      return isEmptyList(reviewed) && NEEDS_ROWS.has(view) ? 'empty list' : 'ready';
    }
  }
}

/** True while the reader has doubts that the user has not settled by a choice of their own. */
export function asksForColumns({ reading, deal: { mapping } }: SessionReview): boolean {
  const { sheet, headerRow, columns } = reading.place;
  const isOwnChoice =
    mapping !== null &&
    mapping.sheet === sheet &&
    mapping.headerRow === headerRow &&
    isSame(mapping.columns, columns);
  return reading.confidence === 'unsure' && !isOwnChoice;
}

/** Tells one list of the workbook from another. */
export function listName({ reading: { place } }: SessionReview): string {
  return `${place.sheet}!${place.headerRow}`;
}

function isEmptyList({ reading: { rows, skipped } }: SessionReview): boolean {
  return rows.length === 0 && skipped.length === 0;
}

function isSame(one: ListColumns, other: ListColumns): boolean {
  const names = Object.keys(one) as (keyof ListColumns)[];
  return names.every((name) => String(one[name]) === String(other[name]));
}
