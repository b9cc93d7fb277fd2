import type { Triple } from '../concession';
import type { LibrarySettings } from './librarySettings';
import { isSame, type PastConcession, type Subject } from './pastConcession';
import { ageWeight, shrunkenMean } from './shrunkenMean';

/** What our scores of comparable concessions usually were. */
export interface Benchmark {
  /** Rows of the same type. */
  readonly n: number;
  /** Shrunken means of our scores, 1..10; null where the type has too few rows. */
  readonly usual: Triple<number> | null;
}

/** The rows of the subject's type and, where both are known, of its direction. */
export function ofType(
  library: readonly PastConcession[],
  { type, direction }: Pick<Subject, 'type' | 'direction'>,
): readonly PastConcession[] {
  return library.filter((row) => isSame(row.type, type) && mayCompare(row, direction));
}

/**
 * What a concession of this kind usually scored: its counterparty's rows of the type, pulled towards the industry's, these
 * towards all of the type, and these towards all rows there are. Old rows count less.
 *
 * @example four rows of other types with a value of 5 and three of this type with 8, all of today:
 *          all 44/7 = 6.29, of the type (3 · 8 + 5 · 6.29) / 8 = 6.93
 */
export function benchmarkOf(
  library: readonly PastConcession[],
  subject: Subject,
  settings: LibrarySettings,
): Benchmark {
  const all = library.filter((row) => mayCompare(row, subject.direction));
  const type = ofType(all, subject);
  const industry = type.filter((row) => isSame(row.industry, subject.industry));
  const counterparty = type.filter((row) => isSame(row.counterparty, subject.counterparty));
  const mean = (dimension: 0 | 1 | 2) =>
    shrunkenMean(
      [all, type, industry, counterparty].map((rows) =>
        rows.map(({ own, age }) => ({ score: own[dimension], weight: ageWeight(age, settings.halfLife) })),
      ),
      settings.pull,
    );
  const [value, leverage, relationship] = [mean(0), mean(1), mean(2)];
  const isEnough =
    type.length >= settings.leastRows && value !== null && leverage !== null && relationship !== null;
  return { n: type.length, usual: isEnough ? [value, leverage, relationship] : null };
}

function mayCompare(row: PastConcession, direction: Subject['direction']): boolean {
  return row.direction === null || direction === null || row.direction === direction;
}
