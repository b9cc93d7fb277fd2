import { DIMENSIONS, type Concession, type Dimension, type Score, type Triple } from '../concession';
import { reaches } from '../threshold';

/** What one person scored for us. */
export interface NamedScores {
  readonly name: string;
  /** null where they left a blank. */
  readonly scores: Triple<Score | null>;
}

/** A row on which our own people are far apart. */
export interface Disagreement {
  readonly row: number;
  readonly name: string;
  /** Where they are furthest apart. */
  readonly dimension: Dimension;
  /** Highest − lowest, in score points. */
  readonly range: number;
  /** Who scored what, lowest first. */
  readonly scores: readonly { readonly name: string; readonly score: number }[];
}

/**
 * The rows whose scorers are at least so far apart on one kind of score, furthest apart first.
 *
 * @example leverage by finance 4, legal 9, sales 8 and a range of 4 → that row, range 5
 */
export function disagreements(
  rows: readonly Pick<Concession, 'row' | 'name'>[],
  scorersOf: (row: number) => readonly NamedScores[],
  range: number,
): readonly Disagreement[] {
  return rows
    .map(({ row, name }) => {
      const scorers = scorersOf(row);
      return DIMENSIONS.map((dimension, i): Disagreement => {
        const scores = scorers
          .flatMap(({ name: who, scores: of }) => {
            const score = of[i];
            return score == null ? [] : [{ name: who, score }];
          })
          .sort((a, b) => a.score - b.score);
        const widest = (scores.at(-1)?.score ?? 0) - (scores[0]?.score ?? 0);
        return { row, name, dimension, range: widest, scores };
      }).reduce((a, b) => (b.range > a.range ? b : a));
    })
    .filter((one) => reaches(one.range, range))
    .sort((a, b) => b.range - a.range);
}
