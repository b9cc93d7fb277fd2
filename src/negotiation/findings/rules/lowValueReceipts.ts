import { reaches } from '../../threshold';
import type { Rule } from '../finding';
import { counted, rowNumbers, rowsText, sumOf } from '../sentence';

/** What we received this session is worth little, in itself or against what we gave. */
export const lowValueReceipts: Rule = {
  id: 'low-value-receipts',
  firesWhen:
    'a session has at least 2 agreed gets with a mean own total of at most 12, or at least 6 below the mean of its agreed gives',
  severity: 'caution',
  find: (review) => {
    const { settings } = review;
    const gets = review.agreedNow('get');
    const gives = review.agreedNow('give');
    if (gets.length < settings.lowReceipts) return [];
    const meanGet = sumOf(gets, review.ownTotal) / gets.length;
    const meanGive = gives.length > 0 ? sumOf(gives, review.ownTotal) / gives.length : null;
    const low = reaches(settings.lowReceiptTotal, meanGet);
    const short = meanGive !== null && reaches(meanGive - meanGet, settings.receiptShortfall);
    if (!low && !short) return [];
    const beside = meanGive === null ? '' : `; what we gave costs us ${review.points(meanGive)} on average`;
    return [
      {
        rows: rowNumbers(gets),
        numbers: { gets: gets.length, meanGet, ...(meanGive !== null && { meanGive }) },
        size: Math.max(
          settings.lowReceiptTotal / meanGet,
          ((meanGive ?? 0) - meanGet) / settings.receiptShortfall,
        ),
        message: `The ${counted(gets.length, 'get')} of this session bring us ${review.points(meanGet)} on average (${rowsText(gets)})${beside}.`,
        suggestion:
          'Next time name what you want in return before you give, and start from what is worth most to you.',
      },
    ];
  },
};
