import { reaches } from '../../threshold';
import type { Finding, Rule } from '../finding';
import { named, shown } from '../sentence';
import { pointUnit } from '../../pointUnit';

/** Something they call small that costs us much. */
export const framedSmall: Rule = {
  id: 'framed-small',
  firesWhen: 'they framed a give as small, yet its own leverage is 7 or more or its own total 18 or more',
  severity: 'caution',
  find: (review) =>
    review.rows.flatMap((row) => {
      if (row.direction !== 'give' || row.status === 'rejected' || row.status === 'withdrawn') return [];
      const calledSmall = review.words.callsSmall(review.detailsOf(row).framing ?? '', row.notes);
      const { cautionLeverage, framedTotal } = review.settings;
      const total = review.ownTotal(row);
      const leverage = row.own[1];
      if (!calledSmall || (!reaches(leverage, cautionLeverage) && !reaches(total, framedTotal))) return [];
      return [
        {
          rows: [row.row],
          numbers: { leverage, total },
          size: Math.max(leverage / cautionLeverage, total / framedTotal),
          message:
            review.measure === 'one'
              ? `They call ${named(row)} small; it costs us ${review.scoreText(total / pointUnit('one'))}.`
              : `They call ${named(row)} small; to us it is leverage ${shown(leverage)} and ${shown(total)} in total.`,
          suggestion: 'Price it by what it costs you: say what it would take, or leave it out.',
        },
      ];
    }),
};

/** Whether a review found that the other side calls a row small. */
export function isFramedSmall(findings: readonly Finding[], row: number): boolean {
  return findings.some(({ rule, rows }) => rule === framedSmall.id && rows.includes(row));
}
