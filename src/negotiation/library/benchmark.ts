import type { Triple } from '../concession';
import { LEVELS, type LibraryIndex, type ScoreKind } from './libraryIndex';
import type { LibrarySettings } from './librarySettings';
import type { Subject } from './pastConcession';
import { shrunkenMean } from './shrunkenMean';

/** What a kind of score of comparable concessions usually was. */
export interface UsualScore {
  /** Rows of the same type. */
  readonly n: number;
  /** Shrunken mean, 1..10; null where the type has too few rows. */
  readonly usual: number | null;
}

/** What our scores of comparable concessions usually were. */
export interface Benchmark {
  /** Rows of the same type. */
  readonly n: number;
  /** Shrunken means of our scores, 1..10; null where the type has too few rows. */
  readonly usual: Triple<number> | null;
}

/**
 * What a concession of this kind usually scored: its counterparty's rows of the type, pulled towards the industry's, these
 * towards all of the type, and these towards all rows there are. Old rows count less.
 *
 * @example four rows of other types with a value of 5 and three of this type with 8, all of today:
 *          all 44/7 = 6.29, of the type (3 · 8 + 5 · 6.29) / 8 = 6.93
 */
export function usualScore(
  library: LibraryIndex,
  subject: Subject,
  kind: ScoreKind,
  { leastRows, pull }: LibrarySettings,
): UsualScore {
  const n = library.countOf(subject.type, subject.direction, kind);
  if (n < leastRows) return { n, usual: null };
  return {
    n,
    usual: shrunkenMean(
      LEVELS.map((level) => library.sumOf(level, subject, kind)),
      pull,
    ),
  };
}

/** The same for the three dimensions. */
export function benchmarkOf(library: LibraryIndex, subject: Subject, settings: LibrarySettings): Benchmark {
  const { n, usual: value } = usualScore(library, subject, 'value', settings);
  const { usual: leverage } = usualScore(library, subject, 'leverage', settings);
  const { usual: relationship } = usualScore(library, subject, 'relationship', settings);
  const isEnough = value !== null && leverage !== null && relationship !== null;
  return { n, usual: isEnough ? [value, leverage, relationship] : null };
}
