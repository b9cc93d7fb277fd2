import { linkedGives } from '../../linkedGives';
import type { Hit, Rule } from '../finding';
import { counted, rowNumbers, rowsText, sumOf } from '../sentence';

/** Gives for which nothing came back, and gestures of goodwill that have become a habit. */
export const unreciprocatedGive: Rule = {
  id: 'unreciprocated-give',
  firesWhen:
    'an agreed give is linked with no get that still counts (not rejected, not withdrawn) and is not labelled goodwill, or more than 2 agreed gives are labelled goodwill (only where the template links rows); a link is the whole name, the row number, or the id where the list has ids',
  severity: 'caution',
  find: (review) => {
    if (!review.links) return [];
    const { isGoodwill } = review.words;
    const gives = review.rows.filter((row) => row.status === 'agreed' && row.direction === 'give');
    const goodwill = gives.filter(isGoodwill);
    const linked = linkedGives(review.rows, review.words, ({ row }) => review.details.get(row)?.id ?? '');
    const open = gives.filter((give) => !isGoodwill(give) && !linked.has(give.row));
    const hits: Hit[] = [];
    if (open.length > 0)
      hits.push({
        rows: rowNumbers(open),
        numbers: { gives: open.length, total: sumOf(open, review.ownTotal) },
        size: open.length,
        message: `${counted(open.length, 'agreed give')} (${rowsText(open)}) worth ${review.points(sumOf(open, review.ownTotal))} points to us ${open.length === 1 ? 'has' : 'have'} no get linked with ${open.length === 1 ? 'it' : 'them'}.`,
        suggestion:
          'Ask for the return now, while what you gave is still fresh; then write the link into the row.',
      });
    if (goodwill.length > review.settings.goodwillGives)
      hits.push({
        rows: rowNumbers(goodwill),
        numbers: { goodwill: goodwill.length, threshold: review.settings.goodwillGives },
        size: goodwill.length / review.settings.goodwillGives,
        message: `${goodwill.length} gives are labelled goodwill (${rowsText(goodwill)}); so many begin to look like the rule.`,
        suggestion: 'Say of the next one that it is an exception, or attach a small return to it.',
      });
    return hits;
  },
};
