import type { Fault } from './faults';

/** A batch on its way to the workbook. */
export interface Trip {
  /** 1 for the first that the workbook was asked; the same as `host.roundTrips`. */
  readonly number: number;
  /** The library marked it as one that changes something. */
  readonly writes: boolean;
  /** How many actions it has, for `stop`. */
  readonly actions: number;
}

/** What is to become of a batch. */
export type Interference =
  /** It is not run. */
  | { readonly kind: 'refuse'; readonly error: Fault }
  /** The first `after` actions are run and stay done, then it fails. */
  | { readonly kind: 'stop'; readonly after: number; readonly error: Fault }
  /** It is run to its end, and the answer says that it failed, as when the connection goes meanwhile. */
  | { readonly kind: 'lose'; readonly error: Fault }
  /** No answer ever comes, whether it was run or not. What is asked later is answered again. */
  | { readonly kind: 'silence'; readonly ran: boolean };

/**
 * Called before every batch that `roundTrips` counts, and waited for. It may change the workbook itself, as a co-author does between
 * two round trips, but through the stand-in only: what it asks through office.js would wait for the batch that waits for it.
 */
export type Interfere = (trip: Trip) => Promise<Interference | undefined> | Interference | undefined;
