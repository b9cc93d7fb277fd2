import { addSheet } from '../writing/addedSheet';
import { NO_PRECONDITION, type Precondition } from '../writing/precondition';
import type { SheetToAdd } from '../writing/sheetToAdd';
import type { Writer } from '../writing/step';
import { writerIn } from '../writing/writer';
import type { Refusal } from '../refusal';
import {
  ENTRIES_MARKER,
  findReviewSheet,
  freeSheetName,
  sessionMarker,
  SESSION_MARKER,
  SHEET_MARKER,
} from './findReviewSheet';
import { reportLayout, type ReportLayout } from './reportLayout';
import type { SessionReport } from './report';
import { pageAddress, rangeOfArea, linesFor, rewriteStep, show, writeReport } from './rewriteReviewSheet';
import { contentsOf } from './writePageCells';

export type ReviewSheetOutcome =
  | {
      readonly kind: 'written';
      readonly sheet: string;
      readonly isNew: boolean;
      readonly keptLines: number;
      /** False where what was replaced cannot be brought back. */
      readonly hasWayBack: boolean;
    }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

/** Writes the review sheet by itself, outside of the announced changes. See {@link writeReview}. */
export async function writeReviewSheet(
  context: Excel.RequestContext,
  report: SessionReport,
): Promise<ReviewSheetOutcome> {
  const outcome = await writeReview(writerIn(context, null), report);
  return outcome.kind === 'moved' ? { kind: 'refused', refusal: { kind: 'moved meanwhile' } } : outcome;
}

export interface WriteReviewOptions {
  /** What the report was worked out from. */
  readonly precondition?: Precondition;
  /** Why it must not go there; null where it may. */
  readonly refuse?: (place: { readonly sheet: string; readonly replaces: boolean }) => Refusal | null;
}

/**
 * Writes the review sheet of a session: on a new sheet, or in place of the one that we wrote for that session before, where
 * what the user typed into who, what, by when stays. No other sheet is touched. Two round trips to look, one or two to write.
 * Needs ExcelApi 1.9.
 */
export async function writeReview(
  writer: Writer,
  report: SessionReport,
  { precondition = NO_PRECONDITION, refuse }: WriteReviewOptions = {},
): Promise<ReviewSheetOutcome | { readonly kind: 'moved' }> {
  const place = await findReviewSheet(writer.context, report.session);
  if (place.kind === 'refused') return place;
  const isNew = place.kind === 'new';
  const refusal =
    refuse?.({ sheet: place.sheet, replaces: place.kind === 'ours' && !place.isHalfMade }) ?? null;
  if (refusal !== null) return { kind: 'refused', refusal };
  if (place.kind === 'new') {
    const layout = reportLayout(report);
    const outcome = await addSheet(writer, newReviewSheet(report, layout, precondition), place.found);
    if (outcome.kind !== 'written') return outcome;
    layouts.set(report.session, layout);
    return { ...outcome, isNew, keptLines: 0, hasWayBack: true };
  }
  const earlier = place.isHalfMade ? null : layoutOf(report.session, place.written);
  const layout = reportLayout(report, linesFor(place.entries));
  const step = rewriteStep({ place, session: report.session, layout, precondition, earlier });
  const hasWayBack = earlier !== null;
  const outcome = await (hasWayBack ? writer : writerIn(writer.context, null)).write(step);
  if (outcome.kind !== 'written') return outcome;
  layouts.set(report.session, layout);
  return { kind: 'written', sheet: place.sheet, isNew, keptLines: place.entries.length, hasWayBack };
}

/**
 * How each session's sheet was laid out when this running add-in wrote it last: Excel tells neither the sources nor the looks of
 * charts, so what was not written since the start cannot be brought back.
 */
const layouts = new Map<number | null, ReportLayout>();

function layoutOf(session: number | null, written: string | null): ReportLayout | null {
  const known = layouts.get(session);
  return known !== undefined && pageAddress(known.all) === written ? known : null;
}

/** Whether what stands on the sheet of that session could be brought back, if it was written anew. */
export function isReviewKnown(session: number | null): boolean {
  return layouts.has(session);
}

function newReviewSheet(report: SessionReport, layout: ReportLayout, precondition: Precondition): SheetToAdd {
  return {
    name: (taken) => freeSheetName(report.session, taken),
    values: contentsOf(layout),
    fill: (sheet) => {
      writeReport(sheet, layout);
      const marks = [
        sheet.names.add(SHEET_MARKER, rangeOfArea(sheet, layout.all)),
        sheet.names.add(SESSION_MARKER, sessionMarker(report.session)),
        sheet.names.add(ENTRIES_MARKER, rangeOfArea(sheet, layout.entries)),
      ];
      for (const mark of marks) mark.visible = false;
    },
    show,
    precondition,
  };
}
