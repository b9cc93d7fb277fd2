import type { Concession, Scores } from '../../../src/negotiation/concession';
import type { Finding } from '../../../src/negotiation/findings/finding';
import { findingsOf } from '../../../src/negotiation/findings/findings';
import {
  contextOf,
  NO_DETAILS,
  type ReviewContext,
  type RowDetails,
} from '../../../src/negotiation/findings/reviewContext';
import { ROW_WORDS } from '../../../src/vocabulary/rowWords';
import { concession, scores } from '../rows';

/** What one rule finds. */
export function found(
  rule: string,
  rows: readonly Concession[],
  known: Partial<ReviewContext> = {},
): readonly Finding[] {
  return findingsOf(contextOf(rows, { words: ROW_WORDS, ...known })).filter(
    (finding) => finding.rule === rule,
  );
}

/** Rows 5, 6, 7 … of one direction with the given own scores, agreed in session 1 unless said otherwise. */
export function rowsOf(
  own: readonly Scores[],
  given: Partial<Concession> = {},
  firstRow = 5,
): readonly Concession[] {
  return own.map((score, i) =>
    concession({ row: firstRow + i, name: `Row ${firstRow + i}`, own: score, session: 1, ...given }),
  );
}

export const flat = (score: number): Scores => scores(score, score, score);

export function details(row: number, given: Partial<RowDetails>): Partial<ReviewContext> {
  return { details: new Map([[row, { ...NO_DETAILS, ...given }]]) };
}
