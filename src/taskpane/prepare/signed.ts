import { findingSettings } from '../../excel/deal/deal';
import { dayNumber, isoDate } from '../../cells/excelDate';
import { signedDays, type SessionReview } from '../../excel/review/sessionReview';
import { driftedTerms, nextLook, type DriftedScore } from '../../negotiation/prepare/signedTerms';

/** What is to be looked at again after signing. */
export interface SignedTerms {
  /** YYYY-MM-DD. */
  readonly due: string;
  /** Days until then; negative: since then. */
  readonly inDays: number;
  readonly drifted: readonly DriftedScore[];
}

/** The signed terms of a deal; null before signing. They are compared with the map as it was kept last before signing, else with the first kept one. */
export function signedTerms({ deal, memory, reading }: SessionReview, today: Date): SignedTerms | null {
  const days = signedDays(deal, memory, today);
  if (days === null || deal.signedOn === null) return null;
  const { reviewDays, drift } = findingSettings(deal);
  const signedOn = deal.signedOn;
  const kept = [...(memory.baseline === null ? [] : [memory.baseline]), ...memory.snapshots];
  const before = kept.filter(({ date }) => date === null || isoDate(date) <= signedOn);
  const then = before.at(-1) ?? kept[0];
  return {
    ...nextLook(days.lastReview, reviewDays, isoDate(dayNumber(today))),
    drifted: then === undefined ? [] : driftedTerms(reading.rows, then.rows, drift),
  };
}
