import { reaches } from '../../negotiation/threshold';
import { FLAGS, type Flag } from '../../negotiation/concession';
import { FLAG_WORDS } from '../../vocabulary/shownTerms';
import type { LimitUse, ScoredPair, SessionReport } from './report';

/** A small table of what a chart draws; the first row holds headings. */
export interface DataTable {
  readonly rows: readonly (readonly (string | number)[])[];
}

/** Running totals, one row for each session from the start on. */
export function sessionTable(sessions: NonNullable<SessionReport['sessions']>): DataTable {
  return {
    rows: [
      ['', 'Given', 'Received'],
      ...sessions.map(({ session, given, received }) => [
        session === 0 ? 'Start' : `Session ${session}`,
        given,
        received,
      ]),
    ],
  };
}

/** The rows of each reading together, in the readings' order, those that are agreed before those that are open. */
export function pairGroups(
  pairs: readonly ScoredPair[],
): readonly { readonly reading: Flag; readonly isAgreed: boolean; readonly pairs: readonly ScoredPair[] }[] {
  return FLAGS.flatMap((reading) =>
    [true, false].map((isAgreed) => ({
      reading,
      isAgreed,
      pairs: pairs.filter((pair) => pair.reading === reading && pair.isAgreed === isAgreed),
    })),
  ).filter((group) => group.pairs.length > 0);
}

/** The two ends of the line of equal worth, then the rows by reading. */
export function pairTable(pairs: readonly ScoredPair[], top: number, least: number): DataTable {
  return {
    rows: [
      ['Row', 'To us', 'To them', 'Reading'],
      ['', least, least, 'Equal worth'],
      ['', top, top, 'Equal worth'],
      ...pairGroups(pairs).flatMap((group) =>
        group.pairs.map(({ row, us, them, reading }) => [row, us, them, FLAG_WORDS[reading]]),
      ),
    ],
  };
}

/** Where the axes of both totals end: the next multiple of the lowest above the largest. */
export function topOf(pairs: readonly ScoredPair[], least: number): number {
  const largest = Math.max(least, ...pairs.flatMap(({ us, them }) => [us, them]));
  return Math.ceil((largest + 1) / least) * least;
}

/**
 * The names of the pieces of a limit's bar.
 *
 * @param near share of a limit (0..1) from which it is nearly spent
 * @example limitPartNames(0.8)[1]  // 'Spent, 80% or more'
 */
export function limitPartNames(near: number): readonly [string, string, string, string, string] {
  return ['Spent', `Spent, ${Math.round(near * 100)}% or more`, 'On the table', 'Over', 'Left'];
}

/**
 * The pieces of a limit's bar, in the order of {@link limitPartNames}. They add up to the limit, or to spent + waiting where that
 * is more.
 *
 * @example limitParts({ limit: 24, spent: 20, waiting: 9 }, 0.8)  // [0, 20, 4, 5, 0]
 */
export function limitParts(
  { limit, spent, waiting }: Pick<LimitUse, 'limit' | 'spent' | 'waiting'>,
  near: number,
): readonly [number, number, number, number, number] {
  const within = Math.min(spent, limit);
  const isNear = limit > 0 && reaches(spent / limit, near);
  const over = Math.max(0, spent + waiting - limit);
  return [
    isNear ? 0 : within,
    isNear ? within : 0,
    Math.min(waiting, Math.max(0, limit - spent)),
    over,
    Math.max(0, limit - spent - waiting),
  ];
}

/** One row per limit, the last first: bars are drawn from below. */
export function limitTable(limits: readonly LimitUse[], near: number): DataTable {
  return {
    rows: [
      ['', ...limitPartNames(near)],
      ...[...limits]
        .reverse()
        .map((use) => [
          `${use.dimension.charAt(0).toUpperCase()}${use.dimension.slice(1)}`,
          ...limitParts(use, near),
        ]),
    ],
  };
}

export const SHARE_PARTS = ['Us', 'Us past the mark', 'Theirs, up to the mark', 'Theirs'] as const;

/**
 * The pieces of the share's bar, in the order of {@link SHARE_PARTS}; together 1.
 *
 * @example shareParts({ ours: 0.48, mark: 0.6 })  // [0.48, 0, 0.12, 0.4]
 */
export function shareParts({ ours, mark }: NonNullable<SessionReport['share']>): readonly number[] {
  return [
    Math.min(ours, mark),
    Math.max(0, ours - mark),
    Math.max(0, mark - ours),
    1 - Math.max(ours, mark),
  ].map((part) => Number(part.toFixed(10)));
}

export function shareTable(share: NonNullable<SessionReport['share']>): DataTable {
  return {
    rows: [
      ['', ...SHARE_PARTS],
      ['Share', ...shareParts(share)],
    ],
  };
}
