import { DIMENSIONS, type Concession, type Dimension, type Direction } from '../concession';
import { reaches } from '../threshold';
import { benchmarkOf, ofType } from './benchmark';
import type { LibrarySettings } from './librarySettings';
import { foldText } from '../foldText';
import { isSame, type PastConcession, type Subject } from './pastConcession';
import { percentRank, quantile } from './quantile';

/** One dimension of a type: this deal beside the past ones. */
export interface AgainstPast {
  readonly dimension: Dimension;
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

/**
 * This deal's types of concessions against the past: one entry per type and direction in the order of the list, also for
 * types that the library does not know. Rows without a type are left out.
 *
 * @example a leverage of 9 where the library has 12 rows of the type with a usual leverage of 7 → 'look into it'
 */
export function againstPastDeals(
  rows: readonly Concession[],
  library: readonly PastConcession[],
  { counterparty, industry }: Pick<Subject, 'counterparty' | 'industry'>,
  settings: PastDealsSettings,
): readonly PastDealsOfType[] {
  const typed = rows.filter(({ type }) => foldText(type) !== '');
  const firsts = typed.filter(
    (row, i) =>
      typed.findIndex((other) => isSame(other.type, row.type) && other.direction === row.direction) === i,
  );
  return firsts.map(({ type, direction }) => {
    const ours = typed.filter((row) => isSame(row.type, type) && row.direction === direction);
    const past = ofType(library, { type, direction });
    const { n, usual } = benchmarkOf(library, { type, direction, counterparty, industry }, settings);
    return {
      type,
      direction,
      rows: ours.map(({ row }) => row),
      n,
      deals: new Set(
        past.map(({ deal }, i) => (foldText(deal) === '' ? `row ${i}` : `deal ${foldText(deal)}`)),
      ).size,
      dimensions: DIMENSIONS.map((dimension, i): AgainstPast => {
        const score = ours.reduce((sum, { own }) => sum + (own[i] ?? 0), 0) / ours.length;
        const scores = past.map(({ own }) => own[i] ?? 0);
        const expected = usual?.[i] ?? null;
        const [from, median, to] = [0.25, 0.5, 0.75].map((share) => quantile(scores, share));
        const isKnown = expected !== null && from != null && median != null && to != null;
        const isFar = expected !== null && reaches(Math.abs(score - expected), settings.benchmarkDeviation);
        return {
          dimension,
          score,
          median: isKnown ? median : null,
          usualRange: isKnown ? [from, to] : null,
          usual: expected,
          percentile: n >= settings.percentileRows ? percentRank(scores, score) : null,
          standing: expected === null ? 'too few' : isFar ? 'look into it' : 'usual',
        };
      }),
    };
  });
}
