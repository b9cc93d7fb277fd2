import { foldText } from '../foldText';
import type { Direction, Scores, Status } from '../concession';

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
  /** With `one` score a side, that score three times. */
  readonly own: Scores;
  readonly mirror: Scores | null;
  /** What became of it, in the user's own words. */
  readonly outcome: string;
  /** The same as the method knows it; absent where those words are not understood. */
  readonly status?: Status;
  /** Absent: three scores a side. */
  readonly measure?: 'one';
  /** What it was called; absent where the library does not say. */
  readonly name?: string;
  /** What the user wrote down for the next time; absent: nothing. */
  readonly lessons?: string;
  /** The library's own id of the row; absent in a list that was typed. */
  readonly id?: string;
}

/** What a concession of today is compared with. '' where unknown. */
export interface Subject {
  readonly type: string;
  readonly industry: string;
  readonly counterparty: string;
  readonly direction: Direction | null;
}

/** The same words, whatever their spelling in capitals and accents; blank is like nothing. */
export function isSame(a: string, b: string): boolean {
  return foldText(a) !== '' && foldText(a) === foldText(b);
}
