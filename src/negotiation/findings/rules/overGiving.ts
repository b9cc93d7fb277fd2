import { reaches } from '../../threshold';
import type { Rule } from '../finding';
import { rowNumbers, rowsText, sumOf } from '../sentence';

/** Several substantial gives in a session that brought nothing back. */
export const overGiving: Rule = {
  id: 'over-giving',
  firesWhen: 'a session has more than 2 agreed gives with an own total of 12 or more, and no agreed get',
  severity: 'warning',
  find: (review) => {
    const { settings } = review;
    const gives = review
      .agreedNow('give')
      .filter((give) => reaches(review.ownTotal(give), settings.overGiveTotal));
    if (gives.length <= settings.overGives || review.agreedNow('get').length > 0) return [];
    const sum = sumOf(gives, review.ownTotal);
    return [
      {
        rows: rowNumbers(gives),
        numbers: { gives: gives.length, gets: 0, total: sum },
        size: gives.length / settings.overGives,
        message: `${gives.length} substantial gives this session (${rowsText(gives)}, ${review.points(sum)} points together) and nothing in return.`,
        suggestion: 'Give nothing more until something comes back; open the next session with your own ask.',
      },
    ];
  },
};
