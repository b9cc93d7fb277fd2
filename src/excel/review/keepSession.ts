import { listPrecondition } from '../reading/listAsRead';
import type { Writer } from '../writing/step';
import { BASELINE } from '../history/historyTable';
import { keepSnapshot, type KeepOutcome } from '../history/keepSnapshot';
import type { SessionReview } from './sessionReview';

export interface KeepSessionOptions {
  /** Writes over what was recorded before; without it the outcome asks. */
  readonly replace?: boolean;
  readonly today?: Date;
}

/** Keeps the list as the preparation that later sessions are compared with. Needs ExcelApi 1.4. */
export function setBaseline(
  writer: Writer,
  reviewed: SessionReview,
  options: KeepSessionOptions = {},
): Promise<KeepOutcome> {
  return keep(writer, reviewed, BASELINE, options);
}

/**
 * Ends a session: keeps the list as it stands in the history. Without a number it is the session under way, the first one
 * where nothing tells of sessions. Needs ExcelApi 1.4.
 */
export function endSession(
  writer: Writer,
  reviewed: SessionReview,
  options: KeepSessionOptions & { readonly session?: number } = {},
): Promise<KeepOutcome> {
  return keep(writer, reviewed, options.session ?? reviewed.session ?? 1, options);
}

function keep(
  writer: Writer,
  reviewed: SessionReview,
  session: number,
  { replace = false, today = new Date() }: KeepSessionOptions,
): Promise<KeepOutcome> {
  const { grids, history, reading } = reviewed;
  const list = listPrecondition(reviewed);
  const input = { list, grids, history, sheet: reading.place.sheet, rows: reading.rows };
  return keepSnapshot(writer, input, { session, replace, today });
}
