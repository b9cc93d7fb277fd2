import { TOLERANCE } from '../threshold';
import type { SearchState } from './searchState';

/** By `ours`, then `room`, the largest first; of equal value the one with fewer items. */
const order = (a: SearchState, b: SearchState) => b.ours - a.ours || b.room - a.room || a.items - b.items;

/** The members of two sorted lists in one order; of equal ones the first list's come first. */
function merged(some: readonly SearchState[], others: readonly SearchState[]): readonly SearchState[] {
  const all: SearchState[] = [];
  let i = 0;
  let j = 0;
  for (;;) {
    const a = some[i];
    const b = others[j];
    const next = a === undefined ? b : b === undefined || order(a, b) <= 0 ? a : b;
    if (next === undefined) return all;
    if (next === a) i += 1;
    else j += 1;
    all.push(next);
  }
}

/** Two sorted lists → the members that none beats on both counts, sorted. Of equal ones that with fewer items stays. */
export function undominatedOf(
  some: readonly SearchState[],
  others: readonly SearchState[],
): readonly SearchState[] {
  const kept: SearchState[] = [];
  let best = -Infinity;
  for (const next of merged(some, others)) {
    if (next.room <= best) continue;
    best = next.room;
    kept.push(next);
  }
  return kept;
}

/**
 * Two sorted lists → every value once, sorted: where what is worse on both counts may still be needed. While limits count, one
 * value may stay several times, for what it gives.
 */
export function distinctOf(
  some: readonly SearchState[],
  others: readonly SearchState[],
  isLimited: boolean,
): readonly SearchState[] {
  const kept: SearchState[] = [];
  for (const next of merged(some, others)) {
    const last = kept.at(-1);
    const isSame = last?.ours === next.ours && last.room === next.room;
    if (isSame && (!isLimited || spendsNoMore(last, next))) continue;
    kept.push(next);
  }
  return kept;
}

const spendsNoMore = (a: SearchState, b: SearchState) =>
  a.spends[0] <= b.spends[0] + TOLERANCE &&
  a.spends[1] <= b.spends[1] + TOLERANCE &&
  a.spends[2] <= b.spends[2] + TOLERANCE;

/** So many comparisons of two sets take about as long as handling one set otherwise. */
const COMPARISONS_PER_UNIT = 16;
/** So many comparisons are made in one step of a search: some milliseconds. */
const COMPARISONS = 100_000;

/**
 * Two sorted lists → the members that none beats on both counts while giving no more on any limited dimension. Yields the
 * work done, in units of a set handled, after every so many comparisons, since every member is compared with all that are better for us.
 */
export function* thriftyOf(
  some: readonly SearchState[],
  others: readonly SearchState[],
): Generator<number, readonly SearchState[], void> {
  const kept: SearchState[] = [];
  let compared = 0;
  for (const next of merged(some, others)) {
    let isBeaten = false;
    for (const other of kept) {
      compared += 1;
      if (other.room >= next.room && spendsNoMore(other, next)) {
        isBeaten = true;
        break;
      }
    }
    if (!isBeaten) kept.push(next);
    if (compared < COMPARISONS) continue;
    yield compared / COMPARISONS_PER_UNIT;
    compared = 0;
  }
  yield compared / COMPARISONS_PER_UNIT;
  return kept;
}
