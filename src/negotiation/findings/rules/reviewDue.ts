import type { Rule } from '../finding';

const DAY = 24 * 60 * 60 * 1000;

/** A signed deal that nobody has looked at for a quarter. */
export const reviewDue: Rule = {
  id: 'review-due',
  firesWhen: 'after signing, more than 91 days have passed since the last review',
  severity: 'caution',
  find: ({ signed, settings }) => {
    if (signed === null) return [];
    const days = Math.round((Date.parse(signed.today) - Date.parse(signed.lastReview)) / DAY);
    if (!(days > settings.reviewDays)) return [];
    return [
      {
        rows: [],
        numbers: { days, threshold: settings.reviewDays },
        size: days / settings.reviewDays,
        message: `The last review was ${days} days ago.`,
        suggestion: 'Score the signed terms as they stand today and compare them with the day of signing.',
      },
    ];
  },
};
