import type { ListMeasure } from '../pointUnit';
import { shown } from './sentence';
import { NO_BUDGETS, type Budgets } from '../budget';
import type { Concession, Direction, Score, Scores, Status, Triple } from '../concession';
import { NO_WORDS, type RowWords } from '../rowWords';
import type { Offer } from '../offers/selfBid';
import {
  DEFAULT_FINDING_SETTINGS,
  DEFAULT_SETTINGS,
  type FindingSettings,
  type MethodSettings,
} from '../settings';

/** What was kept of one row when a session ended, matched to the row where it stands today. */
export interface KeptRow {
  /** 1-based worksheet row of today. */
  readonly row: number;
  readonly direction: Direction;
  readonly status: Status;
  readonly own: Scores;
  readonly mirror: Scores | null;
}

/** The map as it was kept at one moment. */
export interface Snapshot {
  /** The session that had ended; 0 for the baseline. */
  readonly session: number;
  readonly rows: readonly KeptRow[];
}

/** What further columns say about one row. null: the template has no such column; '': the cell is blank. */
export interface RowDetails {
  /** What names the row in a column of ids. */
  readonly id: string | null;
  readonly condition: string | null;
  readonly owner: string | null;
  readonly due: string | null;
  readonly askedBy: string | null;
  /** How the other side called it: "just a small thing". */
  readonly framing: string | null;
  /** What each of several people scored for us, null where one left a blank; empty or one: nothing to compare. */
  readonly scorers: readonly Triple<Score | null>[];
  /** The cells of those scores, in the same order; absent where they are not known. */
  readonly scorerCells?: readonly Triple<string>[];
  /** What comparable deals scored (shrunken means); null per score where too few are known. */
  readonly benchmark: Triple<number | null>;
}

export const NO_DETAILS: RowDetails = {
  id: null,
  condition: null,
  owner: null,
  due: null,
  askedBy: null,
  framing: null,
  scorers: [],
  benchmark: [null, null, null],
};

/** An offer of the log, in the order made. */
export interface LoggedOffer extends Offer {
  readonly issue: string;
}

/** Everything a session review looks at, read by others. */
export interface ReviewContext {
  /** Scored rows in sheet order. */
  readonly rows: readonly Concession[];
  /** By worksheet row; rows without an entry have {@link NO_DETAILS}. */
  readonly details: ReadonlyMap<number, RowDetails>;
  /** Whether the template has a column that links gives with gets. */
  readonly links: boolean;
  readonly words: RowWords;
  /** Named rows without own scores. */
  readonly unscored: readonly { readonly row: number; readonly name: string; readonly status: Status }[];
  /** The session under review; null: the latest that the rows and snapshots know. */
  readonly session: number | null;
  /** True once the session under review has ended. */
  readonly ended: boolean;
  readonly relationship: 'ongoing' | 'one-off';
  readonly budgets: Budgets;
  /** What the scores of the list are: of one a side there is one budget, on their sum. */
  readonly measure: ListMeasure;
  /** A score from 1 to 10 as the list itself writes it. */
  readonly scoreText: (score: number) => string;
  /** The preparation; null when none was kept. */
  readonly baseline: Snapshot | null;
  /** In the order of their sessions. */
  readonly snapshots: readonly Snapshot[];
  readonly offers: readonly LoggedOffer[];
  /** Set once the deal is signed; dates as YYYY-MM-DD. */
  readonly signed: { readonly lastReview: string; readonly today: string } | null;
  readonly settings: MethodSettings & FindingSettings;
}

/** A context with rows and nothing else known. */
export function contextOf(rows: readonly Concession[], known: Partial<ReviewContext> = {}): ReviewContext {
  return {
    rows,
    details: new Map(),
    links: false,
    words: NO_WORDS,
    unscored: [],
    session: null,
    ended: false,
    relationship: 'ongoing',
    budgets: NO_BUDGETS,
    measure: 'three',
    scoreText: shown,
    baseline: null,
    snapshots: [],
    offers: [],
    signed: null,
    settings: { ...DEFAULT_SETTINGS, ...DEFAULT_FINDING_SETTINGS },
    ...known,
  };
}
