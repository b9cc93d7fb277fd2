import { DIMENSIONS } from '../../concession';
import { reaches } from '../../threshold';
import { triangulate } from '../../triangulate';
import type { Hit, Rule } from '../finding';
import type { RowDetails } from '../reviewContext';
import { named, shown } from '../sentence';

/** Our own people see a row very differently. */
export const scorerDisagreement: Rule = {
  id: 'scorer-disagreement',
  firesWhen: 'several people scored a row and are 4 or more apart on a kind of score',
  severity: 'info',
  find: (review) =>
    review.rows.flatMap((row): readonly Hit[] => {
      const details = review.detailsOf(row);
      const ranges = DIMENSIONS.map((dimension, i) => {
        const scores = scoresOn(details, i);
        return { dimension, scores, range: triangulate(scores.map(({ score }) => score))?.range ?? 0 };
      });
      const widest = ranges.reduce((a, b) => (b.range > a.range ? b : a));
      const [low, high] = [widest.scores[0], widest.scores.at(-1)];
      if (!low || !high || !reaches(widest.range, review.settings.scorerRange)) return [];
      const scorers = widest.scores.length;
      return [
        {
          rows: [row.row],
          numbers: { low: low.score, high: high.score, range: widest.range, scorers },
          size: widest.range / review.settings.scorerRange,
          message: `${named(row)}: our ${scorers} scorers put ${widest.dimension} between ${at(low)} and ${at(high)}.`,
          suggestion:
            'Let the highest and the lowest say why, then score again; the reasons matter more than the mean.',
        },
      ];
    }),
};

interface Scored {
  readonly score: number;
  readonly cell: string | null;
}

/** The scores on one dimension, lowest first; who left a blank is not among them. */
function scoresOn({ scorers, scorerCells }: RowDetails, dimension: number): readonly Scored[] {
  return scorers
    .flatMap((scored, person): readonly Scored[] => {
      const score = scored[dimension] ?? null;
      return score === null ? [] : [{ score, cell: scorerCells?.[person]?.[dimension] ?? null }];
    })
    .sort((a, b) => a.score - b.score);
}

function at({ score, cell }: Scored): string {
  return cell === null ? shown(score) : `${shown(score)} (${cell})`;
}
