import type { Concession, Scores } from '../concession';
import type { RowWords } from '../rowWords';

/** A row about which the other side told us something. */
export interface TheirMove {
  /** `asked`: a give that they asked for. `granted`, `refused`: a get that they offered or agreed to, or turned down. */
  readonly kind: 'asked' | 'granted' | 'refused';
  readonly row: Concession & { readonly mirror: Scores };
}

/** What else tells that they asked: the Asked by column, and what was kept of earlier sessions. */
export interface WhoAsked {
  /** What the Asked by column says of a row; null where there is none. */
  readonly askedBy: (row: number) => string | null;
  readonly whoAsked: RowWords['whoAsked'];
  /** Whether a row stood as asked for when an earlier session ended. */
  readonly stoodAsked: (row: number) => boolean;
}

/** Nothing but the statuses of today. */
export const ONLY_STATUSES: WhoAsked = {
  askedBy: () => null,
  whoAsked: () => null,
  stoodAsked: () => false,
};

/**
 * What they asked for, granted and refused, in sheet order, of the rows with an estimate of theirs. A give they asked for counts
 * whatever became of it; that it was agreed or rejected says nothing by itself about who asked.
 *
 * @example a give that is asked, a get that is agreed, a get that is rejected, an idea → asked, granted, refused
 */
export function theirMoves(
  rows: readonly Concession[],
  { askedBy, whoAsked, stoodAsked }: WhoAsked = ONLY_STATUSES,
): readonly TheirMove[] {
  return rows.flatMap((row): readonly TheirMove[] => {
    const { mirror, direction, status } = row;
    if (mirror === null) return [];
    const kind =
      direction === 'give'
        ? status === 'asked' || stoodAsked(row.row) || whoAsked(askedBy(row.row) ?? '') === 'them'
          ? 'asked'
          : null
        : status === 'agreed' || status === 'offered'
          ? 'granted'
          : status === 'rejected'
            ? 'refused'
            : null;
    return kind === null ? [] : [{ kind, row: { ...row, mirror } }];
  });
}
