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

/** When the findings of a session review fire. Totals and sums are in points of the 3..30 total unless said otherwise. */
export interface FindingSettings {
  /** So many agreed gives of high leverage in a session are too many (high: the caution leverage). */
  readonly highLeverageGives: number;
  /** Or such a share of the agreed gives of a session that had at least two (0..1). */
  readonly highLeverageShare: number;
  /** Receipts are judged from so many agreed gets in a session on. */
  readonly lowReceipts: number;
  /** A mean total of the gets up to this is low. */
  readonly lowReceiptTotal: number;
  /** So far below the mean give, a mean get is low too. */
  readonly receiptShortfall: number;
  /** A total up to this is small. */
  readonly smallTotal: number;
  /** A score from this up is no longer small. */
  readonly smallScore: number;
  /** So many small gives in two sessions may be slices of one large give. */
  readonly salamiGives: number;
  /** Their totals together from here on count. */
  readonly salamiTotal: number;
  /** Or their sum on one dimension, as a share of its budget (0..1). */
  readonly salamiBudgetShare: number;
  /** So many small gets in two sessions look like tokens. */
  readonly tokenGets: number;
  /** More gives than this under the name of goodwill are too many. */
  readonly goodwillGives: number;
  /** More substantial gives than this in one session, with nothing received, are too many. */
  readonly overGives: number;
  /** A give is substantial from this total up. */
  readonly overGiveTotal: number;
  /** What was called small is not small from this total up. */
  readonly framedTotal: number;
  /** Mean absolute gap from which the two maps do not fit together (score points). */
  readonly mismatchGap: number;
  /** Ranks of two maps are compared from so many rows on. */
  readonly mismatchRows: number;
  /** A score that moved by this has drifted (score points). */
  readonly drift: number;
  /** The relationship is looked at from so many agreed gives on. */
  readonly drainGives: number;
  /** Received relationship below this share of the given is a drain (0..1). */
  readonly drainShare: number;
  /** We are far behind when what we lost is at least this share of what we gave (0..1) … */
  readonly farBehindShare: number;
  /** … and at least so many points. */
  readonly farBehindPoints: number;
  /** We are behind from this share of what we gave on (0..1) … */
  readonly behindShare: number;
  /** … and from so many points on; less is about even. */
  readonly behindPoints: number;
  /** Scorers who are so far apart disagree (score points). */
  readonly scorerRange: number;
  /** A score so far from its benchmark deserves a look (score points). */
  readonly benchmarkDeviation: number;
  /** After signing, more days than this without a review are too many. */
  readonly reviewDays: number;
}

export const DEFAULT_FINDING_SETTINGS: FindingSettings = {
  highLeverageGives: 2,
  highLeverageShare: 0.5,
  lowReceipts: 2,
  lowReceiptTotal: 12,
  receiptShortfall: 6,
  smallTotal: 9,
  smallScore: 5,
  salamiGives: 3,
  salamiTotal: 18,
  salamiBudgetShare: 0.25,
  tokenGets: 3,
  goodwillGives: 2,
  overGives: 2,
  overGiveTotal: 12,
  framedTotal: 18,
  mismatchGap: 3,
  mismatchRows: 5,
  drift: 2,
  drainGives: 2,
  drainShare: 0.5,
  farBehindShare: 0.25,
  farBehindPoints: 12,
  behindShare: 0.05,
  behindPoints: 3,
  scorerRange: 4,
  benchmarkDeviation: 2,
  reviewDays: 91,
};

/** How the trade finder looks for packages. Points are points of the 3..30 total. */
export interface TradeSettings {
  /** A package holds at most so many rows; a whole number ≥ 1. */
  readonly maxItems: number;
  /** Offers to choose from are of equal value to us when they lie within so many points of each other. */
  readonly mesoTolerance: number;
  /** The same for lists of one score a side. */
  readonly mesoToleranceOne: number;
  /** Or within this share of their value to us (0..1), whichever is more. */
  readonly mesoShare: number;
  /** Where there are none so close, so many times as far apart will do. */
  readonly mesoWidening: number;
  /** Offers to choose from are looked for among at most so many packages; a longer list is shortened first. */
  readonly mesoSearch: number;
  /** For each dimension, so many packages that are strongest on it are compared with the others. */
  readonly mesoShortlist: number;
  /** With a smaller share of what was created, or none, we begin by winning back (0..1). */
  readonly winBackShare: number;
  /** A better deal than the agreed one is worth a word when it creates so many points more. */
  readonly settlementGain: number;
  /** The search keeps at most so many packages side by side; beyond that it is no longer exact, and says so. */
  readonly stateBound: number;
  /** After so much work, in sets of choices handled, it goes on with few, and says that it is not exact: some ten seconds. */
  readonly workBound: number;
}

export const DEFAULT_TRADE_SETTINGS: TradeSettings = {
  maxItems: 6,
  mesoTolerance: 1,
  mesoToleranceOne: 3,
  mesoShare: 0.05,
  mesoWidening: 2,
  mesoSearch: 100_000,
  mesoShortlist: 40,
  winBackShare: 0.4,
  settlementGain: 3,
  stateBound: 20_000,
  workBound: 20_000_000,
};
