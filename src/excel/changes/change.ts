import type { Refusal } from '../refusal';
import type { SessionReview } from '../sessionReview';

/** What became of a change. */
export type ChangeOutcome =
  | {
      readonly kind: 'made';
      /** One sentence for the user. */
      readonly said: string;
      /** Takes the change back; null where there was nothing to do. */
      readonly undo: UndoChange | null;
    }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

/**
 * Takes a change back and says so in one sentence. Cells that the user edited since stay as they are, and the sentence says how many.
 */
export type UndoChange = (context: Excel.RequestContext) => Promise<string>;

/** Something that the add-in is about to write: announced with its exact cells before, made only when the user says so. */
export interface Change {
  /** Unique among the changes that are announced together. */
  readonly id: string;
  /** What, as in "Add 5 result columns". */
  readonly title: string;
  /** Where exactly and how, as in "Deal sheet, L4:P21: To us, To them. Live formulas." */
  readonly where: string;
  /** Writes. `now` was read in the same run, so that a list which moved since the announcement is met where it stands. */
  readonly make: (context: Excel.RequestContext, now: SessionReview) => Promise<ChangeOutcome>;
}
