import { DIMENSIONS } from '../../concession';
import { reaches } from '../../threshold';
import type { Hit, Rule } from '../finding';
import { named, shown } from '../sentence';

/** A score far from what comparable deals scored. */
export const benchmarkDeviation: Rule = {
  id: 'benchmark-deviation',
  firesWhen: 'a score of ours is 2 or more away from the library’s mean for its type',
  severity: 'info',
  find: (review) =>
    review.rows.flatMap((row): readonly Hit[] => {
      const { benchmark } = review.detailsOf(row);
      const deviations = DIMENSIONS.flatMap((dimension, i) => {
        const usual = benchmark[i] ?? null;
        const score = row.own[i] ?? 0;
        return usual === null ? [] : [{ dimension, usual, score, deviation: score - usual }];
      });
      const widest = deviations.reduce<(typeof deviations)[number] | null>(
        (a, b) => (a === null || Math.abs(b.deviation) > Math.abs(a.deviation) ? b : a),
        null,
      );
      if (widest === null || !reaches(Math.abs(widest.deviation), review.settings.benchmarkDeviation))
        return [];
      const { dimension, usual, score, deviation } = widest;
      return [
        {
          rows: [row.row],
          numbers: { score, benchmark: usual, deviation },
          size: Math.abs(deviation) / review.settings.benchmarkDeviation,
          message: `${named(row)}: our ${dimension} of ${shown(score)} stands against ${shown(usual)} in comparable deals.`,
          suggestion: 'Look into it: is this deal different, or is the score?',
        },
      ];
    }),
};
