import type { Triple } from './concession';
import { total } from './total';

/** Scores added up over rows: one sum per dimension, and the sum of the rows' weighted totals. */
export interface Tally {
  readonly value: number;
  readonly leverage: number;
  readonly relationship: number;
  readonly total: number;
}

export const EMPTY_TALLY: Tally = { value: 0, leverage: 0, relationship: 0, total: 0 };

/** A tally with one more row in it. */
export function withScores(tally: Tally, scores: Triple<number>, weights: Triple<number>): Tally {
  return {
    value: tally.value + scores[0],
    leverage: tally.leverage + scores[1],
    relationship: tally.relationship + scores[2],
    total: tally.total + total(scores, weights),
  };
}

/**
 * The tally of many rows.
 *
 * @example tallyOf([[2, 8, 3], [1, 1, 1]], [1, 1, 1])  // { value: 3, leverage: 9, relationship: 4, total: 16 }
 */
export function tallyOf(rows: readonly Triple<number>[], weights: Triple<number>): Tally {
  return rows.reduce<Tally>((sum, scores) => withScores(sum, scores, weights), EMPTY_TALLY);
}
