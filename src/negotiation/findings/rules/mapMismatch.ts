import { spearman } from '../../spearman';
import { exceeds, reaches } from '../../threshold';
import type { Rule } from '../finding';
import { rowNumbers, shown, sumOf } from '../sentence';

/** Our map and our picture of theirs have little in common. */
export const mapMismatch: Rule = {
  id: 'map-mismatch',
  firesWhen:
    'over the mirrored rows the mean absolute gap is 3 or more, or, with at least 5 rows, the two rankings by total run against each other',
  severity: 'info',
  find: (review) => {
    const { settings } = review;
    const rows = review.review.rows.flatMap(({ concession, total, mirrorTotal, gaps }) =>
      gaps === null || mirrorTotal === null ? [] : [{ row: concession.row, total, mirrorTotal, gaps }],
    );
    if (rows.length === 0) return [];
    const meanGap = sumOf(rows, ({ gaps }) => sumOf(gaps, Math.abs)) / (3 * rows.length);
    const correlation =
      rows.length < settings.mismatchRows
        ? null
        : spearman(
            rows.map((row) => row.total),
            rows.map((row) => row.mirrorTotal),
          );
    const apart = reaches(meanGap, settings.mismatchGap);
    const opposed = correlation !== null && exceeds(0, correlation);
    if (!apart && !opposed) return [];
    const ranking = opposed ? ' What ranks high for us tends to rank low for them.' : '';
    return [
      {
        rows: rowNumbers(rows),
        numbers: { meanGap, rows: rows.length, ...(correlation !== null && { correlation }) },
        size: meanGap / settings.mismatchGap,
        message: `Our scores and our picture of theirs are ${shown(meanGap)} apart on average over ${rows.length} rows.${ranking}`,
        suggestion:
          'Good ground for trades if the picture is right: test it with a question before you build on it.',
      },
    ];
  },
};
