import { DIMENSIONS, type Dimension, type Triple } from '../../negotiation/concession';
import type { HeadedColumn } from './headedColumns';

export type HeadedSide = 'own' | 'mirror' | 'maybe' | null;

/** A column that holds scores of one dimension. */
export interface Scored extends HeadedColumn {
  readonly dimension: Dimension;
  /** How well the column's cells look like scores, 0..1. */
  readonly fit: number;
}

/** One complete set of three, with the side that its headings name. */
export interface ScoreSet {
  readonly columns: Triple<Scored>;
  readonly side: HeadedSide;
  /** −1: scores of an earlier day; 1: a mean, or today's; 0: nothing said. */
  readonly standing: number;
  readonly fit: number;
}

/** Neighbours in which each dimension comes once: "VM SL RE | VM SL RE" are two runs. */
export function runsOf(scored: readonly Scored[]): readonly (readonly Scored[])[] {
  const runs: Scored[][] = [];
  for (const one of scored) {
    const run = runs.at(-1);
    if (run === undefined || run.some(({ dimension }) => dimension === one.dimension)) runs.push([one]);
    else run.push(one);
  }
  return runs;
}

/** The runs in which no dimension is missing. */
export function completeSets(runs: readonly (readonly Scored[])[]): readonly ScoreSet[] {
  return runs.flatMap((run) => {
    const columns = tripleOf(run);
    if (columns === null) return [];
    const isEarlier = run.some(({ heading, groupEarlier }) => heading.earlier || groupEarlier);
    const isSettled = run.some(({ heading, groupSettled }) => heading.settled || groupSettled);
    const fit = run.reduce((sum, one) => sum + one.fit, 0) / run.length;
    return [{ columns, side: sideOf(run), standing: isEarlier ? -1 : isSettled ? 1 : 0, fit }];
  });
}

/** The three dimensions in their order; null when one is missing. */
export function tripleOf(run: readonly Scored[]): Triple<Scored> | null {
  const [value, leverage, relationship] = DIMENSIONS.map((dimension) =>
    run.find((one) => one.dimension === dimension),
  );
  return value && leverage && relationship ? [value, leverage, relationship] : null;
}

function sideOf(run: readonly Scored[]): HeadedSide {
  const votes = (sides: readonly HeadedSide[]) =>
    (['mirror', 'own', 'maybe'] as const)
      .map((side) => ({ side, count: sides.filter((one) => one === side).length }))
      .sort((a, b) => b.count - a.count)[0];
  const named = votes(run.map(({ side }) => side));
  // "Our VM | SL | RE": the first column speaks for its set; elsewhere one word in three may be part of a sentence.
  if (named && (named.count >= 2 || (named.count === 1 && run[0]?.side === named.side))) return named.side;
  const label = votes(run.map((one) => one.label));
  return label && label.count > 0 ? label.side : null;
}
