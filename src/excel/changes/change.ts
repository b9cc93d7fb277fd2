import type { Refusal } from '../refusal';
import type { SessionReview } from '../review/sessionReview';
import type { NoTemplate } from '../template/reading';
import type { Writer } from '../writing/step';

/** What became of a change. */
export type ChangeOutcome =
  | {
      readonly kind: 'made';
      /** One sentence for the user. */
      readonly said: string;
      /** What to say when it was taken back; `edited` cells stay, because somebody edited them since. Null: nothing was written. */
      readonly undone: ((edited: number) => string) | null;
    }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  /** What it stands on was moved while it was written, and it was taken back: read anew and try again. */
  | { readonly kind: 'moved' };

/** Something that the add-in is about to write: announced with its exact cells before, made only when the user says so. */
export interface Change {
  /** Unique among the changes that are announced together. */
  readonly id: string;
  /** What, as in "Add 5 result columns". */
  readonly title: string;
  /** Where exactly and how, as in "Deal sheet, L4:P21: To us, To them. Live formulas." */
  readonly where: string;
  /** The cells alone, for the list of what was changed; absent: `where` is short enough. */
  readonly cells?: string;
  /**
   * The verb of the button that makes it, where it writes what is the user's own: then its cells are shown before. Absent: it
   * writes what is ours, and is made at once with a way back.
   */
  readonly asksWith?: string;
  /** The sheet of the list for which it was announced, by Excel's own id; null where it needs no list. */
  readonly list: string | null;
  /** True where the list may be read otherwise after it, so that formulas of ours have to follow. */
  readonly changesReading?: boolean;
  /** True where Excel cannot undo what it writes, so that it must stand outside of Excel's undo groups. */
  readonly ungrouped?: boolean;
  /**
   * Writes, by steps of the writer alone. `now` was read moments ago from the same sheet, so that a list which moved since the
   * announcement is met where it stands.
   */
  readonly make: (writer: Writer, now: SessionReview | NoTemplate) => Promise<ChangeOutcome>;
}

/** A change that has nothing to do without a list. */
export function onList(make: (writer: Writer, now: SessionReview) => Promise<ChangeOutcome>): Change['make'] {
  return async (writer, now) =>
    now.kind === 'none' ? { kind: 'refused', refusal: { kind: 'no template' } } : make(writer, now);
}
