import type { Refusal } from '../refusal';

/**
 * One write of a change, with all that is needed to make it safely in a workbook in which others work at the same time.
 * Office.js knows no transactions, so a step tells how to see whether things are still as planned, and how to go back.
 *
 * S is everything that the step touches and stands on, as plain data. W is the part of it that can be asked for inside the
 * batch of the write itself, before and after: the identity of the rows, and the contents of the cells.
 */
export interface Step<S, W> {
  /** What is touched, for the sentence about what may be left: "C7:E7 of “Map”". */
  readonly where: string;
  /** The sheet, by Excel's own id, with which everything goes that the step touches; absent: it touches more than one sheet. */
  readonly onSheet?: string;
  /** Reads what stands there now. Any number of round trips. */
  readonly read: (context: Excel.RequestContext) => Promise<S>;
  /** Why it must not be made on this ground; `moved` where it must be planned anew; null where it may. */
  readonly refuse?: (state: S) => Refusal | 'moved' | null;
  /** Queues the reading of the watched part; the answer is there after the sync. */
  readonly watch: (context: Excel.RequestContext, when: 'before' | 'after') => () => W;
  /** The watched part as {@link read} has found it. */
  readonly seen: (state: S) => W;
  /** Queues the write. No round trip: it shares one batch with the watching before and after it. */
  readonly write: (context: Excel.RequestContext, state: S) => void;
  /**
   * Brings back `to` what `now` stands there, as far as that is what this step wrote, and leaves everything else alone.
   * `written` is what stood there right after the write; null where Excel did not say.
   */
  readonly restore: (
    context: Excel.RequestContext,
    stand: { readonly to: S; readonly now: S; readonly written: W | null },
  ) => Promise<void>;
  /** What to go back to when `before`, found in the batch of the write, is not what was planned for. */
  readonly foundBefore: (state: S, before: W) => S;
  /**
   * Whether what stands there is back at `to`, as far as it is this step's own; everything read, where the step does not say.
   */
  readonly isBack?: (to: S, now: S) => boolean;
  /**
   * Puts right what Excel itself changed beyond what was written, such as by filling a column of a table; answers a sentence
   * about what it could not put right, else null.
   */
  readonly mend?: (context: Excel.RequestContext, before: W, after: W) => Promise<string | null>;
  /** How to take the step back at some later time, from what is there by then. */
  readonly inverse: (
    context: Excel.RequestContext,
    made: { readonly before: S; readonly after: W },
  ) => Promise<Inverse>;
}

/** The way back of a step. */
export interface Inverse {
  /** Takes it back; null: nothing is left to take back. */
  readonly make: ((writer: Writer) => Promise<StepOutcome<unknown, unknown>>) | null;
  /** How many cells stay as they are, because somebody edited them since. */
  readonly edited: number;
}

/** What became of a step. */
export type StepOutcome<S, W> =
  | {
      readonly kind: 'written';
      readonly before: S;
      readonly after: W;
      /** What could not be put right of what Excel changed by itself; null where nothing is left. */
      readonly note: string | null;
    }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  /** Somebody moved or edited what the step stands on while it was written; it was taken back. */
  | { readonly kind: 'moved' };

/** Makes steps, and remembers how to take them back. */
export interface Writer {
  readonly context: Excel.RequestContext;
  /** Guards, writes and checks one step. @throws Unfinished when Excel stopped it */
  readonly write: <S, W>(step: Step<S, W>) => Promise<StepOutcome<S, W>>;
  /** Remembers a way back of another kind. */
  readonly remember: (undo: UndoStep) => void;
}

/** Takes a step back, as part of an undo. `edited`: how many cells stay, because somebody edited them since. */
export type UndoStep = (
  writer: Writer,
) => Promise<
  | { readonly kind: 'undone'; readonly edited: number }
  | Exclude<StepOutcome<never, never>, { readonly kind: 'written' }>
>;
