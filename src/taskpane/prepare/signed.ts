import { findingSettings } from '../../excel/deal/deal';
import { dayNumber, isoDate } from '../../cells/excelDate';
import { signedDays, type SessionReview } from '../../excel/review/sessionReview';
import { agreedTerms, type AgreedTerm } from '../../excel/documentation/agreedTerms';
import type { ReviewEvent } from '../../excel/records/dealRecords';
import type { MatrixConcession } from '../../excel/template/matrix';
import { driftedTerms, nextLook, type DriftedScore } from '../../negotiation/prepare/signedTerms';

/** What is to be looked at again after signing. */
export interface SignedTerms {
  /** YYYY-MM-DD. */
  readonly due: string;
  /** Days until then; negative: since then. */
  readonly inDays: number;
  readonly drifted: readonly DriftedScore[];
  /** What came and calls for a look before that day; null where nothing did. */
  readonly because: string | null;
  /** The agreed terms with what stands beside them. */
  readonly terms: readonly AgreedTerm[];
  /** What the agreed rows of the matrix were expected to bring back and did; null without a matrix or a return. */
  readonly returns: ReturnsSoFar | null;
}

/** Money that was expected in return, and that came. */
export interface ReturnsSoFar {
  readonly rows: readonly {
    readonly row: number;
    readonly name: string;
    /** Probability included. */
    readonly expected: number;
    readonly realised: number;
  }[];
  readonly expected: number;
  readonly realised: number;
}

/** The signed terms of a deal; null before signing. They are compared with the map as it was kept last before signing, else with the first kept one. */
export function signedTerms(reviewed: SessionReview, today: Date): SignedTerms | null {
  const { deal, memory, reading, records, matrix } = reviewed;
  const days = signedDays(deal, memory, today);
  if (days === null || deal.signedOn === null) return null;
  const { reviewDays, drift } = findingSettings(deal);
  const signedOn = deal.signedOn;
  const kept = [...(memory.baseline === null ? [] : [memory.baseline]), ...memory.snapshots];
  const before = kept.filter(({ date }) => date === null || isoDate(date) <= signedOn);
  const then = before.at(-1) ?? kept[0];
  const now = isoDate(dayNumber(today));
  const came = eventSince(records.signed.events, days.lastReview, now);
  const next = nextLook(days.lastReview, reviewDays, now);
  return {
    ...(came === null || came.day >= next.due ? next : nextLook(came.day, 0, now)),
    because: came?.what ?? null,
    terms: agreedTerms(reviewed),
    returns: matrix === null ? null : returnsOf(matrix.rows),
    drifted: then === undefined ? [] : driftedTerms(reading.rows, then.rows, drift),
  };
}

/** The first thing that came after the last look; null where nothing did. */
function eventSince(
  events: readonly ReviewEvent[],
  lastReview: string,
  today: string,
): { readonly what: string; readonly day: string } | null {
  const came = events
    .flatMap(({ what, cameOn }) =>
      cameOn !== undefined && cameOn > lastReview && cameOn <= today ? [{ what, day: cameOn }] : [],
    )
    .sort((a, b) => a.day.localeCompare(b.day));
  return came[0] ?? null;
}

/** Agreed rows of which it is known what came back. */
function returnsOf(rows: readonly MatrixConcession[]): ReturnsSoFar | null {
  const known = rows.flatMap(({ row, concession, status, return: back, probability, realised }) =>
    status === 'agreed' && back !== null && realised !== null
      ? [{ row, name: concession, expected: probability * back, realised }]
      : [],
  );
  if (known.length === 0) return null;
  const sum = (of: 'expected' | 'realised') => known.reduce((total, row) => total + row[of], 0);
  return { rows: known, expected: sum('expected'), realised: sum('realised') };
}
