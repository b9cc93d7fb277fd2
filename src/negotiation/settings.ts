import type { Triple } from './concession';

/**
 * Every number that the method leaves to the negotiator, in one place. Rules take what they need from here;
 * none of them holds a constant of its own.
 */
export interface MethodSettings {
  /** Relative weights of value, leverage, relationship; normalised to sum to 3 before use. Each ≥ 0, not all 0. */
  readonly weights: Triple<number>;
  /** A gap of this size on one dimension flags a row (score points). */
  readonly dimensionThreshold: number;
  /** An asymmetry of this size flags a row (points of the 3..30 total). */
  readonly totalThreshold: number;
  /** A give whose own leverage reaches this gets the caution mark. */
  readonly cautionLeverage: number;
  /** A relationship move costs us at most this in value and in leverage. */
  readonly relationshipMoveCost: number;
  /** A relationship move is worth at least this to them in relationship. */
  readonly relationshipMoveWorth: number;
  /** Mean scores below this are low. */
  readonly lowBand: number;
  /** Mean scores from this up are high. */
  readonly highBand: number;
  /** A surplus of this size makes a give a `give` and a get a `target` whatever the bands. */
  readonly surplusMove: number;
  /** Share of a budget from which it counts as nearly spent (0..1). */
  readonly budgetNear: number;
  /** Capture share above this is too much (0..1). */
  readonly captureCap: number;
  /** Count each score as score − 1 in the net position, so that unequal row counts do not shift it. */
  readonly zeroBased: boolean;
}

export const DEFAULT_SETTINGS: MethodSettings = {
  weights: [1, 1, 1],
  dimensionThreshold: 3,
  totalThreshold: 6,
  cautionLeverage: 7,
  relationshipMoveCost: 3,
  relationshipMoveWorth: 7,
  lowBand: 4,
  highBand: 7,
  surplusMove: 6,
  budgetNear: 0.8,
  captureCap: 0.6,
  zeroBased: false,
};
