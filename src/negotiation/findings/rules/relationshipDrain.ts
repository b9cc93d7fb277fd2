import { exceeds } from '../../threshold';
import type { Rule } from '../finding';
import { rowNumbers, shown } from '../sentence';

/** We invest in the relationship and little comes back. */
export const relationshipDrain: Rule = {
  id: 'relationship-drain',
  firesWhen:
    'in an ongoing relationship with at least 2 agreed gives, the relationship received is less than half of the relationship given',
  severity: 'caution',
  find: (review) => {
    const gives = review.rows.filter((row) => row.status === 'agreed' && row.direction === 'give');
    const given = review.review.given.relationship;
    const received = review.review.received.relationship;
    const wanted = review.settings.drainShare * given;
    if (review.relationship !== 'ongoing' || gives.length < review.settings.drainGives) return [];
    if (!exceeds(wanted, received)) return [];
    return [
      {
        rows: rowNumbers(gives),
        numbers: { given, received, gives: gives.length },
        size: wanted / Math.max(received, 1),
        message: `Of relationship we gave ${shown(given)} and received ${shown(received)}.`,
        suggestion:
          'Ask for a gesture that shows commitment: access, a named contact, a public word, a joint plan.',
      },
    ];
  },
};
