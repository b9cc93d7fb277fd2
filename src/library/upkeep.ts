import type { LibraryIndex } from '../negotiation/library/libraryIndex';
import type { PastConcession } from '../negotiation/library/pastConcession';

/** A type that wants a look once a quarter, with why. */
export interface UpkeepLine {
  readonly type: string;
  readonly rows: number;
  /**
   * `stale`: its latest row is older than two years. `drifted`: its rows of the last year lie 2 or more from those before.
   * `few`: too few rows to compare with, and none came in the last year.
   */
  readonly reason: 'stale' | 'drifted' | 'few';
  /** For `stale` the days since its latest row, for `drifted` the difference of the means, for `few` the rows. */
  readonly number: number;
}

const YEAR = 365;
const STALE_FROM = 2 * YEAR;
const DRIFTED_FROM = 2;
const LEAST = 3;

/** What of the library wants a look, the largest number first within each reason. */
export function upkeep(library: LibraryIndex): readonly UpkeepLine[] {
  const order = ['drifted', 'stale', 'few'] as const;
  return library
    .types()
    .flatMap(({ type, rows }) => lineOf(type, rows) ?? [])
    .sort((a, b) => order.indexOf(a.reason) - order.indexOf(b.reason) || b.number - a.number);
}

function lineOf(type: string, rows: readonly PastConcession[]): UpkeepLine | null {
  const ages = rows.flatMap(({ age }) => age ?? []);
  const youngest = ages.length === 0 ? null : ages.reduce((a, b) => Math.min(a, b));
  if (youngest !== null && youngest > STALE_FROM)
    return { type, rows: rows.length, reason: 'stale', number: youngest };
  if (rows.length < LEAST && youngest !== null && youngest > YEAR)
    return { type, rows: rows.length, reason: 'few', number: rows.length };
  const [late, early] = [
    rows.filter(({ age }) => age !== null && age <= YEAR),
    rows.filter(({ age }) => age !== null && age > YEAR),
  ];
  if (late.length < LEAST || early.length < LEAST) return null;
  const mean = (of: readonly PastConcession[], at: 0 | 1 | 2) =>
    of.reduce((sum, { own }) => sum + own[at], 0) / of.length;
  const apart = ([0, 1, 2] as const).map((at) => Math.abs(mean(late, at) - mean(early, at)));
  const most = Math.max(...apart);
  return most >= DRIFTED_FROM ? { type, rows: rows.length, reason: 'drifted', number: most } : null;
}
