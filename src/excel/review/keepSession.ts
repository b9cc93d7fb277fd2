import { BASELINE } from '../history/historyTable';
import { keepSnapshot, type KeepOutcome } from '../history/keepSnapshot';
import type { SessionReview } from './sessionReview';

export interface KeepSessionOptions {
  /** Writes over what was recorded before; without it the outcome asks. */
  readonly replace?: boolean;
  readonly today?: Date;
}

/** Keeps the list as the preparation that later sessions are compared with. Two round trips. Needs ExcelApi 1.4. */
export function setBaseline(
  context: Excel.RequestContext,
  reviewed: SessionReview,
  options: KeepSessionOptions = {},
): Promise<KeepOutcome> {
  return keep(context, reviewed, BASELINE, options);
}

/**
 * Ends a session: keeps the list as it stands in the history. Without a number it is the session under way, the first one
 * where nothing tells of sessions. Two round trips. Needs ExcelApi 1.4.
 */
export function endSession(
  context: Excel.RequestContext,
  reviewed: SessionReview,
  options: KeepSessionOptions & { readonly session?: number } = {},
): Promise<KeepOutcome> {
  return keep(context, reviewed, options.session ?? reviewed.session ?? 1, options);
}

function keep(
  context: Excel.RequestContext,
  { grids, history, reading }: SessionReview,
  session: number,
  { replace = false, today = new Date() }: KeepSessionOptions,
): Promise<KeepOutcome> {
  const ground = { grids, history, sheet: reading.place.sheet, rows: reading.rows };
  return keepSnapshot(context, ground, { session, replace, today });
}
