import { readVisibleCells } from '../excel/sharing/cleanedCopy';
import { sortSheets, type SortedSheets } from '../excel/sharing/privatePlaces';
import { readOwnSettings, type Trace } from '../excel/sharing/readTraces';
import type { PlainSheet } from '../xlsx/plainWorkbook';
import { applyHighlights, type HighlightOutcome } from '../excel/highlights/applyHighlights';
import type { KeepOutcome } from '../excel/history/keepSnapshot';
import { writerIn } from '../excel/writing/writer';
import { endSession, setBaseline } from '../excel/review/keepSession';
import { isoDay, reportOfSession } from '../excel/report/reportOfSession';
import { writeReviewSheet, type ReviewSheetOutcome } from '../excel/report/writeReviewSheet';
import { bringTogetherChange } from '../excel/changes/bringTogetherChange';
import { makeChanges } from '../excel/changes/makeChanges';
import type { NumberedAnswer } from '../excel/template/doubt';
import type { Notice } from '../excel/notice';
import type { ReviewedWorkbook } from '../excel/review/reviewWorkbook';
import { reviewSession, type SessionReview, type SessionReviewOptions } from '../excel/review/sessionReview';
import type { NoTemplate } from '../excel/template/reading';
import { registerFunctions } from '../functions/register';

// The add-in as the headless review runs it: the pane's readers, method, highlights and functions, without the pane.

registerFunctions();

/** Reads and reviews the workbook, as the pane does when it opens. */
export function review(options: SessionReviewOptions): Promise<SessionReview | NoTemplate> {
  return Excel.run((context) => reviewSession(context, options));
}

/** Keeps the list as baseline, as the command does; what was kept before is replaced only if `replace` says so. */
export function keepBaseline(reviewed: SessionReview, replace: boolean): Promise<KeepOutcome> {
  return Excel.run((context) => setBaseline(writerIn(context, null), reviewed, { replace }));
}

/** Ends a session, as the command does; what was kept of the same session is replaced only if `replace` says so. */
export function keepSession(
  reviewed: SessionReview,
  session: number,
  replace: boolean,
): Promise<KeepOutcome> {
  return Excel.run((context) => endSession(writerIn(context, null), reviewed, { session, replace }));
}

/** Highlights what was read, as the pane's button does. */
export function highlight({ reading, deal }: ReviewedWorkbook): Promise<HighlightOutcome> {
  return Excel.run((context) => applyHighlights(context, reading, deal));
}

/** Brings the lists of the deal together on a sheet of their own, as the pane's button does. */
export function bringTogether(answers: readonly NumberedAnswer[]): Promise<Notice> {
  return makeChanges([bringTogetherChange(answers)]);
}

/** Where private data stands, as the pane's check says it, and what can be seen on the other sheets where a copy is asked for. */
export async function beforeSending(
  reviewed: SessionReview,
  isCopyAsked: boolean,
): Promise<SortedSheets & { readonly settings: readonly Trace[]; readonly visible: readonly PlainSheet[] }> {
  const { kept, clean } = sortSheets(reviewed);
  const visible =
    isCopyAsked && clean.length > 0 ? await Excel.run((context) => readVisibleCells(context, clean)) : [];
  return { kept, clean, settings: await readOwnSettings(), visible };
}

/** Writes the review sheet of the session, as the command does. */
export function reviewSheet(reviewed: SessionReview): Promise<ReviewSheetOutcome> {
  const report = reportOfSession(reviewed, isoDay(new Date()));
  return Excel.run((context) => writeReviewSheet(context, report));
}
