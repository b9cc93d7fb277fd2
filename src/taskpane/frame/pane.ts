import { createContext, useContext } from 'react';
import type { Change } from '../../excel/changes/change';
import type { PaneView } from '../../excel/notice';
import type { SessionReview } from '../../excel/review/sessionReview';

/** What every view of the pane shares: what was read, the row in focus, and the ways to somewhere else. */
export interface Pane {
  readonly reviewed: SessionReview;
  /** The row of the list that was selected last, 1-based; null before the first selection. */
  readonly selectedRow: number | null;
  /** All rows of the list that are selected together; one or none where there is nothing to sum. */
  readonly selectedRows: readonly number[];
  /** Whether that row is still the sheet's selection. */
  readonly isSelected: boolean;
  /** Puts a row in focus, in the pane and in the sheet. */
  readonly chooseRow: (row: number) => void;
  /** Selects cells of the list's sheet, A1 without the sheet. */
  readonly showCells: (address: string) => void;
  /** Opens another view. */
  readonly open: (view: PaneView) => void;
  /** Makes changes: at once what is ours; what is the user's own is shown with its cells first and made when they say so. */
  readonly propose: (changes: readonly Change[]) => void;
  readonly readAgain: () => Promise<void>;
}

export const PaneContext = createContext<Pane | null>(null);

export function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (!pane) throw new Error('This part of the pane needs a list that was read.');
  return pane;
}
