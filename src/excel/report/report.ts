import type { Dimension, Direction, Flag } from '../../negotiation/concession';
import type { Finding } from '../../negotiation/findings/finding';
import type { Rebalancing } from '../../negotiation/rebalance/rebalance';
import type { ConcessionBoard } from '../review/concessionBoard';
import type { SessionTotal } from './sessionTotals';

/** One row of the list with both sides' totals. */
export interface ScoredPair {
  /** 1-based worksheet row. */
  readonly row: number;
  readonly name: string;
  readonly direction: Direction;
  readonly reading: Flag;
  /** Else it is still open. */
  readonly isAgreed: boolean;
  readonly us: number;
  readonly them: number;
}

/** What may be given away on one dimension, or of one score a side, and what has been. Score points. */
export interface LimitUse {
  readonly dimension: Dimension | 'score';
  readonly limit: number;
  readonly spent: number;
  /** Offered, not yet agreed. */
  readonly waiting: number;
}

/** Everything that the review sheet of a session says, as plain data. What is unknown is null or empty. */
export interface SessionReport {
  readonly session: number | null;
  /** The day of the review, `YYYY-MM-DD`. */
  readonly day: string;
  readonly title: string;
  /** The list that was reviewed; rows are 1-based, `nameColumn` zero-based. */
  readonly list: {
    readonly sheet: string;
    readonly nameColumn: number;
    readonly firstRow: number;
    readonly lastRow: number;
  };
  readonly headline: string;
  /** The headline has nothing that needs the reader. */
  readonly isCalm: boolean;
  /** What every number rests on, and what counts in none. */
  readonly foot: string;
  readonly findings: readonly Finding[];
  readonly rebalancing: Rebalancing | null;
  /** One sentence per change since the last snapshot; null when nothing was kept to compare with. */
  readonly differences: readonly string[] | null;
  readonly sessions: readonly SessionTotal[] | null;
  readonly pairs: readonly ScoredPair[];
  /** The lowest that `us` and `them` of a pair can be: three scores of 1, or one. */
  readonly leastOfPair: number;
  /** One score a side in words: the rows on nine squares, in place of the chart of pairs. */
  readonly board: ConcessionBoard | null;
  readonly limits: readonly LimitUse[];
  /** Share of a limit (0..1) from which it is nearly spent. */
  readonly nearLimit: number;
  /** Our share of the value created, only where it lies within 0..1, with the mark it is held against. */
  readonly share: { readonly ours: number; readonly mark: number } | null;
}
