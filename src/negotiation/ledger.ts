import type { Concession, Status, Triple } from './concession';
import { EMPTY_TALLY, tallyOf, withScores, type Tally } from './tally';

/** Rows as the ledger needs them. */
export type LedgerRow = Pick<Concession, 'direction' | 'status' | 'own'>;

export interface Exchange {
  /** Our scores over gives: what they cost us. */
  readonly given: Tally;
  /** Our scores over gets: what they are worth to us. */
  readonly received: Tally;
}

export interface Ledger extends Exchange {
  /** The same over what is on the table, offered or asked, but not agreed. */
  readonly pending: Exchange;
}

/** Given and received so far, after one row. */
export interface RunningTotal extends Exchange {
  /** 1-based worksheet row. */
  readonly row: number;
}

function exchange(
  rows: readonly LedgerRow[],
  statuses: readonly Status[],
  weights: Triple<number>,
): Exchange {
  const own = (direction: LedgerRow['direction']) =>
    rows.filter((row) => row.direction === direction && statuses.includes(row.status)).map((row) => row.own);
  return { given: tallyOf(own('give'), weights), received: tallyOf(own('get'), weights) };
}

/**
 * What has been given and received (agreed rows), and what is pending (offered and asked rows).
 * The order of the rows plays no part.
 *
 * @example one agreed give 2/8/3 → given.total 13, received.total 0
 */
export function ledgerOf(rows: readonly LedgerRow[], weights: Triple<number>): Ledger {
  return {
    ...exchange(rows, ['agreed'], weights),
    pending: exchange(rows, ['offered', 'asked'], weights),
  };
}

/**
 * Given and received after each row, in sheet order. A row that is not agreed repeats the sums before it; the last entry
 * equals the ledger.
 */
export function runningTotals(
  rows: readonly (LedgerRow & Pick<Concession, 'row'>)[],
  weights: Triple<number>,
): readonly RunningTotal[] {
  let given = EMPTY_TALLY;
  let received = EMPTY_TALLY;
  return rows.map(({ row, direction, status, own }) => {
    if (status === 'agreed' && direction === 'give') given = withScores(given, own, weights);
    if (status === 'agreed' && direction === 'get') received = withScores(received, own, weights);
    return { row, given, received };
  });
}
