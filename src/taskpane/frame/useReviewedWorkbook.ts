import { useCallback, useEffect, useRef, useState } from 'react';
import { reviewSession, type SessionReview } from '../../excel/review/sessionReview';
import { troubleOf, type Trouble } from '../../excel/setup/trouble';
import { watchWorkbook } from '../../excel/watch';
import { useLibraryChanges } from '../library/library';

export type PaneState =
  | { readonly kind: 'reading' }
  /** The user stopped the first reading. */
  | { readonly kind: 'stopped' }
  | { readonly kind: 'none'; readonly looked: readonly string[] }
  | {
      readonly kind: 'reviewed';
      readonly reviewed: SessionReview;
      /** The last reading followed an edit of a colleague's. */
      readonly byColleague: boolean;
      /** Why what is shown could not be read anew; null where it is up to date. */
      readonly trouble: Trouble | null;
    }
  | { readonly kind: 'failed'; readonly trouble: Trouble };

/** The row of the list that the pane speaks of. */
export interface RowFocus {
  /** 1-based. */
  readonly row: number;
  /** False once the selection went elsewhere: the row stays in focus as the last one selected. */
  readonly isSelected: boolean;
}

/** The focus after a selection: a row of the list takes it, anywhere else leaves it where it was. */
export function focusAfter(
  last: RowFocus | null,
  { worksheetId, row }: { readonly worksheetId: string; readonly row: number },
  reviewed: SessionReview | null,
): RowFocus | null {
  const { place, rows, unscoredRows } = reviewed?.reading ?? {};
  const sheet = reviewed?.grids.find(({ id }) => id === worksheetId)?.sheet;
  const isOfList =
    sheet !== undefined &&
    sheet === place?.sheet &&
    (rows?.some((one) => one.row === row) === true || unscoredRows?.includes(row) === true);
  return isOfList ? { row, isSelected: true } : last && { ...last, isSelected: false };
}

/** What one reading came to. */
export type ReadingOutcome = Extract<PaneState, { kind: 'none' | 'reviewed' | 'failed' }>;

/** How long a cell that is being edited is left in peace before the pane asks again. */
const EDIT_PAUSE_MS = 1000;

/** The last result stays visible when it could not be read anew, with what went wrong. */
export function stateAfter(last: PaneState, outcome: ReadingOutcome): PaneState {
  return outcome.kind === 'failed' && last.kind === 'reviewed'
    ? { ...last, trouble: outcome.trouble }
    : outcome;
}

/** Reads the workbook at start and after every edit; the last result stays visible while it reads again. */
export function useReviewedWorkbook() {
  const [state, setState] = useState<PaneState>({ kind: 'reading' });
  const [isReading, setReading] = useState(true);
  const [focus, setFocus] = useState<RowFocus | null>(null);
  const shown = useRef<SessionReview | null>(null);
  const [attempt, setAttempt] = useState(0);
  const turn = useRef(0);
  const isDeaf = useRef(false);

  const settle = useCallback(async (byColleague: boolean) => {
    const mine = ++turn.current;
    const outcome = await readOnce(byColleague);
    // An older read that ends late must not replace a newer one, nor one that was stopped.
    if (mine !== turn.current) return;
    setReading(false);
    setState((last) => stateAfter(last, outcome));
    if (isDeaf.current && outcome.kind !== 'failed') setAttempt((number) => number + 1);
  }, []);

  const read = useCallback(
    async (byColleague = false) => {
      setReading(true);
      await settle(byColleague);
    },
    [settle],
  );

  /** Drops the reading under way; what was shown before stays. */
  const stop = useCallback(() => {
    turn.current += 1;
    setReading(false);
    setState((last) => (last.kind === 'reading' ? { kind: 'stopped' } : last));
  }, []);

  useEffect(() => void settle(false), [settle]);

  // What past deals say is part of what is shown.
  useLibraryChanges(useCallback(() => void read(), [read]));

  useEffect(() => {
    const watching = watchWorkbook({
      onEdited: ({ byColleague }) => void read(byColleague),
      onSheetShown: () => void read(),
      onSelected: ({ worksheetId, row }) =>
        setFocus((last) => focusAfter(last, { worksheetId, row }, shown.current)),
    }).then(
      (unwatch) => {
        isDeaf.current = false;
        return unwatch;
      },
      () => {
        // Excel did not answer; it is asked again once a reading has come through.
        isDeaf.current = true;
        return null;
      },
    );
    return () => void watching.then((unwatch) => unwatch?.()).catch(() => undefined);
  }, [read, attempt]);

  // The pane goes on by itself when the edit is over, of which Excel does not tell.
  const isEditing =
    (state.kind === 'failed' || state.kind === 'reviewed') && state.trouble?.kind === 'editing';
  useEffect(() => {
    if (!isEditing) return undefined;
    const timer = setTimeout(() => void read(), EDIT_PAUSE_MS);
    return () => clearTimeout(timer);
  }, [isEditing, state, read]);

  useEffect(() => {
    shown.current = state.kind === 'reviewed' ? state.reviewed : null;
  }, [state]);

  return { state, isReading, focus, setFocus, read, stop };
}

async function readOnce(byColleague: boolean): Promise<ReadingOutcome> {
  try {
    const found = await Excel.run({ delayForCellEdit: true }, (context) => reviewSession(context));
    return found.kind === 'none' ? found : { kind: 'reviewed', reviewed: found, byColleague, trouble: null };
  } catch (error) {
    return { kind: 'failed', trouble: troubleOf(error) };
  }
}
