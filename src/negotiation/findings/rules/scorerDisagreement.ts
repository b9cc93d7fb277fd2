import { DIMENSIONS } from '../../concession';
import { reaches } from '../../threshold';
import { triangulate } from '../../triangulate';
import type { Hit, Rule } from '../finding';
import { named, shown } from '../sentence';

/** Our own people see a row very differently. */
export const scorerDisagreement: Rule = {
  id: 'scorer-disagreement',
  firesWhen: 'several people scored a row and are 4 or more apart on a dimension',
  severity: 'info',
  find: (review) =>
    review.rows.flatMap((row): readonly Hit[] => {
      const scorers = review.detailsOf(row).scorers;
      const ranges = DIMENSIONS.map((dimension, i) => {
        const scores = scorers.map((scored) => scored[i] ?? 0);
        return { dimension, scores, range: triangulate(scores)?.range ?? 0 };
      });
      const widest = ranges.reduce((a, b) => (b.range > a.range ? b : a));
      if (!reaches(widest.range, review.settings.scorerRange)) return [];
      const low = Math.min(...widest.scores);
      const high = Math.max(...widest.scores);
      return [
        {
          rows: [row.row],
          numbers: { low, high, range: widest.range, scorers: scorers.length },
          size: widest.range / review.settings.scorerRange,
          message: `${named(row)}: our ${scorers.length} scorers put ${widest.dimension} between ${shown(low)} and ${shown(high)}.`,
          suggestion:
            'Let the highest and the lowest say why, then score again; the reasons matter more than the mean.',
        },
      ];
    }),
};
