import { useCallback, useEffect, useRef, useState } from 'react';
import { textAt } from '../../cells/sheetGrid';
import { ribbonCommands } from '../../excel/notice';
import { reviewSession, type SessionReview } from '../../excel/review/sessionReview';
import type { NoTemplate } from '../../excel/template/reading';
import { troubleOf, type Trouble } from '../../excel/setup/trouble';
import { watchWorkbook, type SelectedPlace } from '../../excel/watch';
import { useLibraryChanges } from '../library/library';

export type PaneState =
  | { readonly kind: 'reading' }
  /** The user stopped the first reading. */
  | { readonly kind: 'stopped' }
  | NoTemplate
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
  /** All rows of the list that are selected, this one first. */
  readonly rows: readonly number[];
}

/** The focus after a selection: a row of the list takes it, anywhere else leaves it where it was. */
export function focusAfter(
  last: RowFocus | null,
  { worksheetId, stretches }: Pick<SelectedPlace, 'worksheetId' | 'stretches'>,
  reviewed: SessionReview | null,
): RowFocus | null {
  const { place, rows = [], unscoredRows = [] } = reviewed?.reading ?? {};
  const sheet = reviewed?.grids.find(({ id }) => id === worksheetId)?.sheet;
  const all =
    sheet === undefined || sheet !== place?.sheet ? [] : [...rows.map(({ row }) => row), ...unscoredRows];
  const selected = all
    .filter((row) => stretches.some(({ first, last: end }) => row >= first && row <= end))
    .sort((a, b) => a - b);
  const [row] = selected;
  return row === undefined
    ? last && { ...last, isSelected: false }
    : { row, isSelected: true, rows: selected };
}

/**
 * The focus after a reading that found rows elsewhere: it stays with its concession, by the name, and never goes over to another
 * one that has come to stand in the row. Null where it cannot be told where the concession is.
 */
export function focusAfterReading(
  focus: RowFocus | null,
  before: SessionReview | null,
  now: SessionReview,
): RowFocus | null {
  if (focus === null || before === null) return focus;
  const name = nameIn(before, focus.row);
  if (name === null || nameIn(now, focus.row) === name) return focus;
  const same = namesOf(now).filter((one) => one.name === name);
  const [only] = same;
  return only === undefined || same.length > 1
    ? null
    : { row: only.row, isSelected: false, rows: [only.row] };
}

/** Names of the list's rows, scored or not. */
function namesOf({
  grids,
  reading,
}: SessionReview): readonly { readonly row: number; readonly name: string }[] {
  const { place, rows, unscoredRows } = reading;
  const grid = grids.find(({ sheet }) => sheet === place.sheet);
  const unscored = unscoredRows.map((row) => ({
    row,
    name: grid === undefined ? '' : textAt(grid, row - 1, place.columns.concession),
  }));
  return [...rows, ...unscored];
}

function nameIn(reviewed: SessionReview, row: number): string | null {
  return namesOf(reviewed).find((one) => one.row === row)?.name ?? null;
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
  // Between an edit and the reading after it a row number means another row: a selection waits for that reading.
  const touches = useRef(0);
  const touchesRead = useRef(0);
  const waiting = useRef<SelectedPlace | null>(null);

  const settle = useCallback(async (byColleague: boolean) => {
    const mine = ++turn.current;
    const touchesBefore = touches.current;
    const outcome = await readOnce(byColleague);
    // An older read that ends late must not replace a newer one, nor one that was stopped.
    if (mine !== turn.current) return;
    setReading(false);
    setState((last) => stateAfter(last, outcome));
    if (outcome.kind !== 'failed') touchesRead.current = touchesBefore;
    if (outcome.kind === 'reviewed') {
      const [before, place] = [shown.current, waiting.current];
      shown.current = outcome.reviewed;
      // Rows that were touched again meanwhile are read once more.
      const isFresh = touches.current === touchesRead.current;
      if (isFresh) waiting.current = null;
      setFocus((last) => {
        const focus = focusAfterReading(last, before, outcome.reviewed);
        return place === null || !isFresh ? focus : focusAfter(focus, place, outcome.reviewed);
      });
    }
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

  useEffect(() => ribbonCommands.subscribe(() => void read()), [read]);

  useEffect(() => {
    const watching = watchWorkbook({
      onEdited: ({ byColleague }) => void read(byColleague),
      onSheetShown: () => void read(),
      onTouched: () => {
        touches.current += 1;
      },
      onSelected: (place) => {
        if (touches.current !== touchesRead.current) waiting.current = place;
        else setFocus((last) => focusAfter(last, place, shown.current));
      },
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
