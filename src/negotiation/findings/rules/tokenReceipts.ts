import { exceeds } from '../../threshold';
import type { Rule } from '../finding';
import { rowNumbers, rowsText, sumOf } from '../sentence';

/** Many small gets that together weigh less than what we gave. */
export const tokenReceipts: Rule = {
  id: 'token-receipts',
  firesWhen:
    'at least 3 agreed gets of this and the previous session have an own total of at most 9 and add up to less than our agreed gives of these sessions',
  severity: 'caution',
  find: (review) => {
    const tokens = [...review.agreedBefore('get'), ...review.agreedNow('get')].filter(
      (get) => !exceeds(review.ownTotal(get), review.settings.smallTotal),
    );
    if (tokens.length < review.settings.tokenGets) return [];
    const received = sumOf(tokens, review.ownTotal);
    const given = sumOf([...review.agreedBefore('give'), ...review.agreedNow('give')], review.ownTotal);
    if (!exceeds(given, received)) return [];
    return [
      {
        rows: rowNumbers(tokens),
        numbers: { gets: tokens.length, received, given },
        size: given / received,
        message: `${tokens.length} small gets (${rowsText(tokens)}) bring us ${review.points(received)} points together, while our gives of the same sessions cost us ${review.points(given)}.`,
        suggestion:
          'Count what a return is worth, not how many there are: ask for one substantial thing instead.',
      },
    ];
  },
};
