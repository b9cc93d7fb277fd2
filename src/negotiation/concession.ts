/** The three dimensions of a concession, always in this order: Value Magnitude, Strategic Leverage, Relationship Equity. */
export const DIMENSIONS = ['value', 'leverage', 'relationship'] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** One entry per dimension, in the order of {@link DIMENSIONS}. */
export type Triple<T> = readonly [T, T, T];

declare const scoreBrand: unique symbol;
/** A checked score: a finite number from 1 (negligible) to 10; decimals allowed (averages of several scorers). */
export type Score = number & { readonly [scoreBrand]: true };
export type Scores = Triple<Score>;

/** True when `n` is a score: finite and within 1..10. */
export function isScore(n: unknown): n is Score {
  return typeof n === 'number' && n >= 1 && n <= 10;
}

export const DIRECTIONS = ['give', 'get'] as const;
/** `give`: we concede it. `get`: they concede it to us. */
export type Direction = (typeof DIRECTIONS)[number];

export const STATUSES = ['idea', 'offered', 'asked', 'agreed', 'rejected', 'withdrawn'] as const;
export type Status = (typeof STATUSES)[number];

export const FLAGS = ['overpaying', 'opportunity', 'target', 'hollow', 'mixed', 'balanced'] as const;
/** What the gaps of a row say about it. */
export type Flag = (typeof FLAGS)[number];

/** One row of the template: something one side may give the other. */
export interface Concession {
  /** 1-based row on the worksheet. */
  readonly row: number;
  readonly name: string;
  readonly direction: Direction;
  readonly status: Status;
  /** Our scores. A give: what it costs us. A get: what it is worth to us. */
  readonly own: Scores;
  /** Our estimate of their scores (the mirror map); null unless all three are there and valid. */
  readonly mirror: Scores | null;
  /** Whole number ≥ 1 in which the row was last moved; null when unknown. */
  readonly session: number | null;
  readonly type: string;
  readonly linkedTo: string;
  readonly notes: string;
}

/** What a row holds in the columns that a list may lack and that are plain words or numbers. */
export const BARE_ROW = {
  session: null,
  type: '',
  linkedTo: '',
  notes: '',
} as const satisfies Partial<Concession>;
