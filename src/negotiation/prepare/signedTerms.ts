import { DIMENSIONS, type Concession, type Dimension } from '../concession';
import type { KeptRow } from '../findings/reviewContext';
import { reaches } from '../threshold';

/** A score of a signed term that is no longer what it was. */
export interface DriftedScore {
  readonly row: number;
  readonly name: string;
  /** Our own score, or our guess of theirs. */
  readonly whose: 'own' | 'mirror';
  readonly dimension: Dimension;
  readonly then: number;
  readonly now: number;
}

/**
 * The agreed rows of which a score moved by at least `drift` since they were kept, each with its largest move, the largest
 * first.
 *
 * @example leverage kept as 4, today 7, drift 2 → { dimension: 'leverage', then: 4, now: 7 }
 */
export function driftedTerms(
  rows: readonly Concession[],
  kept: readonly KeptRow[],
  drift: number,
): readonly DriftedScore[] {
  return rows
    .filter(({ status }) => status === 'agreed')
    .flatMap((row) => {
      const before = kept.find((one) => one.row === row.row);
      if (before === undefined) return [];
      const moves = (['own', 'mirror'] as const).flatMap((whose) =>
        DIMENSIONS.flatMap((dimension, i): readonly DriftedScore[] => {
          const [then, now] = [before[whose]?.[i], row[whose]?.[i]];
          return then === undefined || now === undefined
            ? []
            : [{ row: row.row, name: row.name, whose, dimension, then, now }];
        }),
      );
      return moves
        .filter((move) => reaches(size(move), drift))
        .sort((a, b) => size(b) - size(a))
        .slice(0, 1);
    })
    .sort((a, b) => size(b) - size(a) || a.row - b.row);
}

const size = ({ then, now }: DriftedScore) => Math.abs(now - then);

const DAY = 24 * 60 * 60 * 1000;

/**
 * The day on which the next look at the signed terms is due, and in how many days that is (negative: so many days ago).
 * Days are YYYY-MM-DD.
 *
 * @example nextLook('2026-05-19', 91, '2026-08-10')  // { due: '2026-08-18', inDays: 8 }
 */
export function nextLook(
  lastReview: string,
  everyDays: number,
  today: string,
): { readonly due: string; readonly inDays: number } {
  const due = Date.parse(lastReview) + everyDays * DAY;
  return {
    due: new Date(due).toISOString().slice(0, 10),
    inDays: Math.round((due - Date.parse(today)) / DAY),
  };
}
