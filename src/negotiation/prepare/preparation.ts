import type { Budgets } from '../budget';
import type { Concession, Dimension, Direction } from '../concession';
import type { RowWords } from '../rowWords';
import type { Guess } from './askNext';
import type { Disagreement } from './disagreements';
import type { MistakeAnswers } from './mistakes';
import type { GiveAnswers } from './strategicGive';

/** A named row that still waits for our scores. */
export interface UnscoredRow {
  readonly row: number;
  readonly name: string;
  readonly direction: Direction;
}

/** A give that is weighed by the checklist before it is made, with what was answered so far. */
export interface StrategicGive {
  readonly row: number;
  readonly name: string;
  readonly answers: GiveAnswers;
}

/** What the steps of preparing look at. */
export interface Preparation {
  /** Scored rows in sheet order. */
  readonly rows: readonly Concession[];
  readonly unscored: readonly UnscoredRow[];
  /** The limits that the list can have, one for each kind of score; null where one is not set. */
  readonly budgets: readonly Budgets[number][];
  /** Whether the list has a column that names what comes in return. */
  readonly links: boolean;
  readonly words: RowWords;
  /** How many people of ours score side by side; 1 where one set of scores is ours. */
  readonly scorers: number;
  readonly disagreements: readonly Disagreement[];
  /** Most worth asking about first; null while they are looked for. */
  readonly guesses: readonly Guess[] | null;
  /** Whether we have asked about a guess already. */
  readonly isTested: (guess: Guess) => boolean;
  /** Whether it is written down what we do if this fails. */
  readonly hasWalkAway: boolean;
  /** The five mistakes, as answered for the session ahead. */
  readonly mistakes: MistakeAnswers;
  /** The open gives of high leverage, in sheet order. */
  readonly strategicGives: readonly StrategicGive[];
}

export const STEPS = [
  ...(['list', 'guess', 'limits', 'walkAway', 'score', 'pair', 'settle', 'test'] as const),
  ...(['mistakes', 'strategicGive'] as const),
] as const;
export type StepId = (typeof STEPS)[number];

/** Where something is missing. `limits` lie in the settings, walk-away and checks in the pane, everything else in a row of the list. */
export type Gap =
  | { readonly step: 'limits' | 'walkAway' | 'mistakes' | 'strategicGive' }
  | { readonly step: 'list'; readonly missing: Direction }
  | {
      readonly step: 'guess' | 'score' | 'pair' | 'settle' | 'test';
      readonly row: number;
      readonly name: string;
      /** The kind of score it is about; null where it is about the row. */
      readonly dimension: Dimension | null;
    };

export interface PrepareStep {
  readonly id: StepId;
  readonly done: boolean;
  /** How far it is: so many of so many. */
  readonly count: { readonly done: number; readonly of: number };
  /** What is missing, in the order in which to go through it; empty when done, and where nothing can be pointed at. */
  readonly gaps: readonly Gap[];
}
