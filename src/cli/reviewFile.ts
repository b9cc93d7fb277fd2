import type { HighlightOutcome } from '../excel/highlights/applyHighlights';
import type { KeepOutcome } from '../excel/history/keepSnapshot';
import type { Notice } from '../excel/notice';
import type { ReviewSheetOutcome } from '../excel/report/writeReviewSheet';
import type { SessionReview, SessionReviewOptions } from '../excel/review/sessionReview';
import type { NoTemplate } from '../excel/template/reading';
import type { FWorkbook } from '@univerjs/sheets/facade';
import type { UncomputedFormula } from './uncomputedWords';
import type { SplicedWorkbook } from '../workbench/files/changes';
import { asShown } from '../workbench/files/asShown';
import { changesSince } from '../workbench/files/diff';
import { spliceChanges } from '../workbench/files/splice/spliceChanges';
import type { Host } from '../workbench/host';
import type * as AddIn from './addIn';
import type { AddInBundle } from './bundles';
import { openFile } from './openedFile';

export interface ReviewedFile {
  readonly found: SessionReview | NoTemplate;
  /** What became of keeping the baseline and of ending a session, as far as asked for. */
  readonly kept: readonly KeepOutcome[];
  /** null unless highlights were asked for and there is a template. */
  readonly highlights: HighlightOutcome | null;
  /** null unless a review sheet was asked for and there is a template. */
  readonly reviewSheet: ReviewSheetOutcome | null;
  /** What became of bringing lists together; null unless it was asked for. */
  readonly together: Notice | null;
  /** The workbook with its highlights and what was kept; null unless something was to be written. */
  readonly copy: SplicedWorkbook | null;
  /** Cells whose formulas were not worked out. */
  readonly uncomputed: readonly UncomputedFormula[];
  /** How often the add-in asked the host: to review the workbook, and to highlight it. */
  readonly roundTrips: { readonly read: number; readonly write: number };
}

export interface ReviewFileOptions {
  readonly name: string;
  readonly highlight: boolean;
  /** Settings of the deal for this review alone. */
  readonly deal?: SessionReviewOptions['deal'];
  readonly answers?: SessionReviewOptions['answers'];
  readonly setBaseline?: boolean;
  readonly endSession?: number | null;
  /** Writes over what is recorded already of either. */
  readonly replace?: boolean;
  /** Also writes the review sheet of the session. */
  readonly reviewSheet?: boolean;
  /** First brings the lists of the deal together on a sheet of their own. */
  readonly bringTogether?: boolean;
}

/**
 * Reviews a workbook as Excel would let the add-in do it: the real office.js in a window without a screen, our host, and
 * the spreadsheet engine behind it. The bytes are never changed.
 * @throws UnreadableFile when the bytes are no workbook that can be opened
 */
export async function reviewFile(
  bytes: Uint8Array,
  addInBundle: AddInBundle,
  options: ReviewFileOptions,
): Promise<ReviewedFile> {
  const { name, highlight } = options;
  const file = openFile(bytes, addInBundle, name);
  const { opened, book, host, page } = file;
  const { workbook } = host;
  const before = isWriting(options) ? asShown(opened, workbook.describeNow()) : opened;
  try {
    const addIn = await file.start();
    const together = options.bringTogether === true ? await addIn.bringTogether(options.answers ?? []) : null;
    const first = await addIn.review(reviewOptions(options, together?.kind === 'done'));
    const read = page.host.roundTrips;
    // What is read as one without a sheet of its own has no cells to write to.
    if (isJoined(first) || together?.kind === 'problem')
      return {
        ...{ found: first, kept: [], highlights: null, reviewSheet: null, together, copy: null },
        ...{ uncomputed: uncomputedIn(host, book), roundTrips: { read, write: 0 } },
      };
    const { found, kept } = await keepAsked(addIn, first, options);
    const highlights = highlight && found.kind === 'reviewed' ? await addIn.highlight(found) : null;
    const isSheetAsked = options.reviewSheet === true && found.kind === 'reviewed';
    const reviewSheet = isSheetAsked ? await addIn.reviewSheet(found) : null;
    const roundTrips = { read, write: page.host.roundTrips - read };
    const uncomputed = uncomputedIn(host, book);
    const done = { found, kept, highlights, reviewSheet, together, roundTrips, uncomputed };
    const isWritten = highlights !== null || reviewSheet !== null || kept.length > 0 || together !== null;
    if (!isWritten) return { ...done, copy: null };
    const changes = changesSince(before, await workbook.describeForFile());
    return { ...done, copy: spliceChanges(bytes, changes) };
  } finally {
    file.close();
  }
}

function isJoined(found: SessionReview | NoTemplate): boolean {
  return found.kind === 'reviewed' && found.reading.joined !== undefined;
}

function isWriting(options: ReviewFileOptions): boolean {
  const { highlight, setBaseline, endSession, reviewSheet, bringTogether } = options;
  return (
    bringTogether === true ||
    highlight ||
    setBaseline === true ||
    typeof endSession === 'number' ||
    reviewSheet === true
  );
}

function uncomputedIn(host: Host, book: FWorkbook): readonly UncomputedFormula[] {
  return host.uncomputed().map(({ sheetId, ...cell }) => ({
    ...cell,
    sheet: book.getSheetBySheetId(sheetId)?.getSheetName() ?? '',
  }));
}

/** Answers to questions about lists that were brought together since are no answers to those about the new one. */
function reviewOptions(
  { deal, endSession, answers }: ReviewFileOptions,
  isTogether = false,
): SessionReviewOptions {
  return {
    isJoining: !isTogether,
    ...(answers !== undefined && !isTogether && { answers }),
    ...(deal !== undefined && { deal }),
    ...(typeof endSession === 'number' && { session: endSession }),
  };
}

/** Keeps what was asked for, and reviews the workbook again with it. */
async function keepAsked(
  addIn: typeof AddIn,
  first: SessionReview | NoTemplate,
  options: ReviewFileOptions,
): Promise<Pick<ReviewedFile, 'found' | 'kept'>> {
  const { replace = false } = options;
  const kept: KeepOutcome[] = [];
  let found = first;
  if (found.kind === 'reviewed' && options.setBaseline === true) {
    kept.push(await addIn.keepBaseline(found, replace));
    found = await addIn.review(reviewOptions(options, options.bringTogether));
  }
  if (found.kind === 'reviewed' && typeof options.endSession === 'number') {
    kept.push(await addIn.keepSession(found, options.endSession, replace));
    found = await addIn.review(reviewOptions(options, options.bringTogether));
  }
  return { found, kept };
}
