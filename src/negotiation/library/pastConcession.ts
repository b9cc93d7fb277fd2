import { foldText } from '../foldText';
import type { Direction, Scores } from '../concession';

/** One concession of a past deal, as the library keeps it. '' where unknown. */
export interface PastConcession {
  readonly type: string;
  readonly industry: string;
  readonly counterparty: string;
  readonly deal: string;
  /** Days since then, 0 or more; null when the library does not say. */
  readonly age: number | null;
  /** null where the library does not say: compared with gives and gets alike. */
  readonly direction: Direction | null;
  readonly own: Scores;
  readonly mirror: Scores | null;
  /** What became of it, in the user's own words. */
  readonly outcome: string;
}

/** What a concession of today is compared with. '' where unknown. */
export interface Subject {
  readonly type: string;
  readonly industry: string;
  readonly counterparty: string;
  readonly direction: Direction | null;
}

/**
 * The industry of a counterparty as the library has it: that of the latest of their rows which names one; '' when none does.
 */
export function industryOf(library: readonly PastConcession[], counterparty: string): string {
  if (counterparty.trim() === '') return '';
  const theirs = library.filter((row) => row.industry !== '' && isSame(row.counterparty, counterparty));
  const age = (row: PastConcession) => row.age ?? Infinity;
  return (
    theirs.reduce<PastConcession | null>((a, b) => (a === null || age(b) < age(a) ? b : a), null)?.industry ??
    ''
  );
}

/** The same words, whatever their spelling in capitals and accents; blank is like nothing. */
export function isSame(a: string, b: string): boolean {
  return foldText(a) !== '' && foldText(a) === foldText(b);
}
