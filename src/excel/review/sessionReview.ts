import { TERMS } from '../../vocabulary/shownTerms';
import type { Finding } from '../../negotiation/findings/finding';
import { findingsOf } from '../../negotiation/findings/findings';
import { rowWords } from '../../vocabulary/rowWords';
import { contextOf } from '../../negotiation/findings/reviewContext';
import type { LibraryIndex } from '../../negotiation/library/libraryIndex';
import type { PastDealsOfType } from '../../negotiation/library/pastDeals';
import { rebalancing, type Rebalancing } from '../../negotiation/rebalance/rebalance';
import { reviewDeal } from '../../negotiation/review';
import { findingSettings, methodSettings } from '../deal/deal';
import type { DealSettings } from '../deal/dealSettings';
import { ofOneScore, type Difference } from '../history/differences';
import { withoutHistory } from '../history/findHistory';
import { dayNumber, isoDate } from '../../cells/excelDate';
import { memoryOf, NO_MEMORY, recordsOfList, type Memory } from '../history/memory';
import { readHistory, type HistoryReading } from '../history/readHistory';
import { sessionUnderReview } from '../history/sessionUnderReview';
import { libraryNotes, pastOf, type KeptLibrary } from '../library/pastOf';
import { keptLibrary } from '../library/keptLibrary';
import { readLibrary, type LibraryReading } from '../library/readLibrary';
import { readOffers, type OffersReading } from '../offers/readOffers';
import { budgetsFor, settingsFor, speaksOfTotals } from './oneScoreReview';
import type { ReviewedWorkbook } from './reviewWorkbook';
import { scoreTextOf } from './scoreText';
import { NO_RECORDS, type DealRecords } from '../records/dealRecords';
import { rowDetails, unscoredRows } from './rowDetails';
import { readDealAndTemplate } from '../reading/readTemplate';
import type { NumberedAnswer } from '../template/doubt';
import { findMatrix, type ConcessionMatrix } from '../template/matrix';
import type { NoTemplate, TemplateReading } from '../template/reading';
import type { SheetGrid } from '../../cells/sheetGrid';

/** A review after a session: the list, and what the workbook remembers of it. Plain data. */
export interface SessionReview extends ReviewedWorkbook {
  /** The session under review; null where nothing tells of sessions. */
  readonly session: number | null;
  /** True once it was ended: its snapshot is in the history. */
  readonly ended: boolean;
  /** What changed since the last snapshot before this session, else since the baseline. */
  readonly differences: readonly Difference[];
  /** Session of the snapshot that `changes` compares with, 0 for the baseline; null when nothing was kept. */
  readonly comparedWith: number | null;
  /** Warnings first. */
  readonly findings: readonly Finding[];
  /** What to ask for next; null when nothing needs restoring. */
  readonly asks: Rebalancing | null;
  /** The offers log; null when the workbook has none. */
  readonly offers: OffersReading | null;
  /** The past deals kept in the workbook; null when it keeps none. */
  readonly library: LibraryReading | null;
  /** The past deals of the workbook and of this computer's library together; empty where there are none. */
  readonly past: LibraryIndex;
  /** This deal's types of concessions against those; empty without a library. */
  readonly pastDeals: readonly PastDealsOfType[];
  /** What was kept, matched with the rows of today. */
  readonly memory: Memory;
  /** The history as it stands in the workbook; null when there is none. */
  readonly history: HistoryReading | null;
  /** What the matrix of costs and returns says, in money; null when the workbook has none. */
  readonly matrix: ConcessionMatrix | null;
  /** What is kept about the deal beside its settings: people, checks, lessons, what was signed. */
  readonly records: DealRecords;
  /** Everything on the sheets, for writers that must not read again. */
  readonly grids: readonly SheetGrid[];
}

export interface SessionReviewOptions {
  /** Settings that hold for this review alone; nothing of them is kept. */
  readonly deal?: Partial<DealSettings>;
  /** The session to review; absent: the one under way. */
  readonly session?: number;
  readonly today?: Date;
  /** Excel's own id of the sheet to look at as if it were the active one; null or absent: the active one. */
  readonly onSheet?: string | null;
  /** Answers to the doubts of the reading, for this review alone. */
  readonly answers?: readonly NumberedAnswer[];
  /** The concession library; null for none, absent: that of this computer, as far as it is open. */
  readonly library?: KeptLibrary | null;
  /** Reads lists that stand apart as one. Only for looking: its rows stand on no sheet of their own. */
  readonly isJoining?: boolean;
}

/**
 * Reads the deal, the list and the history, and reviews the session under way. At most 4 round trips whatever the size;
 * nothing is written. Needs ExcelApi 1.4.
 */
export async function reviewSession(
  context: Excel.RequestContext,
  options: SessionReviewOptions = {},
): Promise<SessionReview | NoTemplate> {
  const { deal, note, reading, grids, kept } = await readDealAndTemplate(
    context,
    options.onSheet ?? null,
    options.answers ?? [],
    options.isJoining ?? false,
  );
  if ('kind' in reading) return reading;
  return sessionReviewOf(reading, { ...deal, ...options.deal }, grids, {
    session: options.session ?? null,
    today: options.today ?? new Date(),
    notes: [...(note === null ? [] : [note]), ...kept.notes],
    kept: options.library === undefined ? keptLibrary() : options.library,
    records: kept.records,
  });
}

/** The same from what was read. */
export function sessionReviewOf(
  reading: TemplateReading,
  deal: DealSettings,
  grids: readonly SheetGrid[],
  {
    session,
    today,
    notes,
    kept = null,
    records = NO_RECORDS,
  }: {
    readonly session: number | null;
    readonly today: Date;
    readonly notes: readonly string[];
    /** The concession library of this computer; absent where there is none. */
    readonly kept?: KeptLibrary | null;
    readonly records?: DealRecords;
  },
): SessionReview {
  const { rows, place } = reading;
  const history = readHistory(grids);
  const sheets = grids.map(({ sheet }) => sheet);
  const memory =
    history === null ? NO_MEMORY : memoryOf(recordsOfList(history.records, place.sheet, sheets), rows);
  const under = sessionUnderReview(rows, memory, { asked: session, deal: deal.session });
  const isOne = place.measure === 'one';
  const settings = settingsFor(place.measure, methodSettings(deal));
  const offers = readOffers(grids, deal.parties);
  const grid = grids.find(({ sheet }) => sheet === place.sheet);
  const library = readLibrary(withoutHistory(grids), deal.mapping?.sheet ?? null, today);
  const past = pastOf(library, kept, deal, place.measure ?? 'three');
  const all = findingsOf(
    contextOf(rows, {
      ...(grid !== undefined && {
        details: rowDetails(grid, reading, past.benchmark),
        unscored: unscoredRows(grid, reading),
      }),
      links: place.columns.linkedTo !== null,
      words: rowWords(deal.parties),
      session: under.session,
      ended: under.ended,
      relationship: deal.relationship,
      budgets: budgetsFor(place.measure, deal.budgets),
      measure: place.measure ?? 'three',
      scoreText: scoreTextOf({ reading, grids }),
      baseline: memory.baseline,
      snapshots: memory.snapshots,
      offers: offers?.offers ?? [],
      signed: signedDays(deal, memory, today),
      settings: { ...settings, ...findingSettings(deal) },
    }),
  );
  const findings = isOne ? all.filter(speaksOfTotals) : all;
  return {
    kind: 'reviewed',
    deal,
    reading,
    review: reviewDeal(rows, settings, budgetsFor(place.measure, deal.budgets)),
    notes: [...notes, ...historyNotes(history, memory), ...offerNotes(offers), ...libraryNotes(library)],
    session: under.session,
    ended: under.ended,
    differences: isOne ? ofOneScore(under.differences) : under.differences,
    comparedWith: under.before?.session ?? null,
    findings,
    // What restores a dimension is not known of a list without dimensions.
    asks: isOne ? null : rebalancing(rows, deal.budgets, settings),
    offers,
    library,
    past: past.library,
    pastDeals: past.library.size === 0 ? [] : past.against(rows),
    memory,
    history,
    matrix: findMatrix(withoutHistory(grids), deal.parties),
    records,
    grids,
  };
}

function offerNotes(offers: OffersReading | null): readonly string[] {
  return (offers?.skipped ?? []).map(({ cell, reason }) => `${offers?.sheet ?? ''}, ${cell}: ${reason}`);
}

/** A signed deal was last looked at on the day kept in its settings, or when a session ended after signing. */
export function signedDays(
  { signedOn, lastReviewed }: DealSettings,
  { snapshots }: Memory,
  today: Date,
): { readonly lastReview: string; readonly today: string } | null {
  if (signedOn === null) return null;
  const kept = snapshots.flatMap(({ date }) => (date === null ? [] : [isoDate(date)]));
  const days = [signedOn, lastReviewed ?? signedOn, ...kept].filter((day) => day >= signedOn).sort();
  return { lastReview: days.at(-1) ?? signedOn, today: isoDate(dayNumber(today)) };
}

/** What the user should know about the memory before trusting it. */
function historyNotes(history: HistoryReading | null, { baseline, snapshots }: Memory): readonly string[] {
  const damaged = (history?.damaged ?? []).map(
    ({ cell, reason }) => `${history?.place.sheet ?? ''}, ${cell}: ${reason}`,
  );
  const kept = [...(baseline === null ? [] : [baseline]), ...snapshots];
  const unsure = kept.flatMap(({ session, unsure }) =>
    unsure.map(({ record, rows }) => {
      const where = session === 0 ? TERMS.startingPoint : `session ${session}`;
      const which = rows.length === 1 ? `row ${rows.join('')}` : `one of rows ${rows.join(', ')}`;
      return `“${record.name}” of ${where} may be ${which}; it is compared with none.`;
    }),
  );
  return [...damaged, ...unsure];
}
