import type { Scores } from '../../negotiation/concession';
import { equals } from '../../negotiation/threshold';
import type { KeptRecord } from './historyTable';

/** What a row is known by. */
export type MatchableRow = Pick<KeptRecord, 'name' | 'direction' | 'status' | 'type' | 'own' | 'mirror'>;

/** What is still to be matched, and what has been. */
export interface OpenMatch {
  readonly before: readonly MatchableRow[];
  readonly now: readonly MatchableRow[];
  readonly pairs: Map<number, number>;
  readonly unsure: Map<number, readonly number[]>;
  /** Positions in `now` that are taken. */
  readonly taken: Set<number>;
}

/** Settles one pair. */
export function pair({ pairs, taken }: OpenMatch, old: number | undefined, now: number | undefined): void {
  if (old === undefined || now === undefined) return;
  pairs.set(old, now);
  taken.add(now);
}

/** The rows that are neither matched nor in doubt. */
export function openOnes({ before, now, pairs, unsure, taken }: OpenMatch): {
  readonly olds: readonly number[];
  readonly news: readonly number[];
} {
  const doubtful = new Set([...unsure.values()].flat());
  return {
    olds: [...before.keys()].filter((i) => !pairs.has(i) && !unsure.has(i)),
    news: [...now.keys()].filter((i) => !taken.has(i) && !doubtful.has(i)),
  };
}

/** True for the same three scores, or for none on both sides. */
export function sameScores(a: Scores | null, b: Scores | null): boolean {
  return a === null || b === null ? a === b : a.every((score, i) => equals(score, b[i] ?? 0));
}
