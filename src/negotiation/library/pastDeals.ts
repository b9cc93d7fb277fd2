import type { Concession, Direction } from '../concession';
import { foldText } from '../foldText';
import { reaches } from '../threshold';
import { usualScore } from './benchmark';
import { SCORE_KINDS, type LibraryIndex, type ScoreKind } from './libraryIndex';
import type { LibrarySettings } from './librarySettings';
import { isSame, type PastConcession, type Subject } from './pastConcession';
import { percentRank, quantile } from './quantile';

/** One kind of score of a type: this deal beside the past ones. */
export interface AgainstPast {
  readonly dimension: ScoreKind;
  /** Our score in this deal, the mean where several rows are of the type. */
  readonly score: number;
  /** The middle score of the past; null where there are too few. */
  readonly median: number | null;
  /** The middle half of past scores (quartiles); null where there are too few. */
  readonly usualRange: readonly [from: number, to: number] | null;
  /** What a score of this type and counterparty usually is (shrunken mean); null where there are too few. */
  readonly usual: number | null;
  /** Share of past scores below this one, 0..1; null below the number of rows from which it means something. */
  readonly percentile: number | null;
  readonly standing: 'too few' | 'usual' | 'look into it';
}

/** One type of concession against the library. */
export interface PastDealsOfType {
  readonly type: string;
  readonly direction: Direction;
  /** Worksheet rows of this deal that are of the type. */
  readonly rows: readonly number[];
  /** How many rows and how many deals the library has of it. */
  readonly n: number;
  readonly deals: number;
  readonly dimensions: readonly AgainstPast[];
}

export interface PastDealsSettings extends LibrarySettings {
  /** A score so far from the usual one deserves a look (score points). */
  readonly benchmarkDeviation: number;
}

/** What a list has of scores: the three dimensions, or one score a side. */
export type ComparedMeasure = 'three' | 'one';

/**
 * This deal's types of concessions against the past: one entry per type and direction in the order of the list, also for
 * types that the library does not know. Rows without a type are left out.
 *
 * @example a leverage of 9 where the library has 12 rows of the type with a usual leverage of 7 → 'look into it'
 */
export function againstPastDeals(
  rows: readonly Concession[],
  library: LibraryIndex,
  { counterparty, industry }: Pick<Subject, 'counterparty' | 'industry'>,
  settings: PastDealsSettings,
  measure: ComparedMeasure = 'three',
): readonly PastDealsOfType[] {
  const typed = rows.filter(({ type }) => foldText(type) !== '');
  const firsts = typed.filter(
    (row, i) =>
      typed.findIndex((other) => isSame(other.type, row.type) && other.direction === row.direction) === i,
  );
  const kinds = SCORE_KINDS.filter((kind) => (kind === 'score') === (measure === 'one'));
  return firsts.map(({ type, direction }) => {
    const ours = typed.filter((row) => isSame(row.type, type) && row.direction === direction);
    const subject = { type, direction, counterparty, industry };
    const past = library.ofType(type, direction, kinds[0] ?? 'score');
    return {
      type,
      direction,
      rows: ours.map(({ row }) => row),
      n: past.length,
      deals: countDeals(past),
      dimensions: kinds.map((kind) => against(kind, ours, library, subject, settings)),
    };
  });
}

/** How many deals the rows come from; a row that names none is a deal of its own. */
export function countDeals(rows: readonly PastConcession[]): number {
  return new Set(
    rows.map(({ deal, counterparty }, i) =>
      foldText(deal) === '' ? `row ${i}` : `deal ${foldText(deal)}|${foldText(counterparty)}`,
    ),
  ).size;
}

function against(
  kind: ScoreKind,
  ours: readonly Concession[],
  library: LibraryIndex,
  subject: Subject,
  settings: PastDealsSettings,
): AgainstPast {
  // A list of one score holds it three times.
  const at = kind === 'score' ? 0 : SCORE_KINDS.indexOf(kind);
  const score = ours.reduce((sum, { own }) => sum + (own[at] ?? 0), 0) / ours.length;
  const scores = library.scoresOf(subject.type, subject.direction, kind);
  const { n, usual } = usualScore(library, subject, kind, settings);
  const [from, median, to] = [0.25, 0.5, 0.75].map((share) => quantile(scores, share));
  const isKnown = usual !== null && from != null && median != null && to != null;
  const isFar = usual !== null && reaches(Math.abs(score - usual), settings.benchmarkDeviation);
  return {
    dimension: kind,
    score,
    median: isKnown ? median : null,
    usualRange: isKnown ? [from, to] : null,
    usual,
    percentile: n >= settings.percentileRows ? percentRank(scores, score) : null,
    standing: usual === null ? 'too few' : isFar ? 'look into it' : 'usual',
  };
}
