import { DIMENSIONS } from '../../concession';
import { exceeds, reaches } from '../../threshold';
import type { Rule } from '../finding';
import { percent, rowNumbers, rowsText, sumOf } from '../sentence';

/** Many small gives that add up to a large one. */
export const salamiSlicing: Rule = {
  id: 'salami-slicing',
  firesWhen:
    'at least 3 small agreed gives (own total at most 9, no score of 5 or more) of this and the previous session add up to 18 or more, or to 25% of a limit',
  severity: 'warning',
  find: (review) => {
    const { settings, budgets } = review;
    const slices = [...review.agreedBefore('give'), ...review.agreedNow('give')].filter(
      (give) =>
        !exceeds(review.ownTotal(give), settings.smallTotal) &&
        give.own.every((score) => !reaches(score, settings.smallScore)),
    );
    if (slices.length < settings.salamiGives) return [];
    const sum = sumOf(slices, review.ownTotal);
    const shares = DIMENSIONS.map((dimension, i) => {
      const budget = budgets[i] ?? null;
      const used = sumOf(slices, (give) => give.own[i] ?? 0);
      return { dimension, share: budget !== null && budget > 0 ? used / budget : 0 };
    });
    const worst = shares.reduce((a, b) => (b.share > a.share ? b : a));
    const overBudget = reaches(worst.share, settings.salamiBudgetShare);
    if (!reaches(sum, settings.salamiTotal) && !overBudget) return [];
    const share = overBudget
      ? `, and take ${percent(worst.share)} of the limit on ${review.measure === 'one' ? 'what we give away' : worst.dimension}`
      : '';
    return [
      {
        rows: rowNumbers(slices),
        numbers: { gives: slices.length, total: sum, ...(overBudget && { budgetShare: worst.share }) },
        size: Math.max(sum / settings.salamiTotal, worst.share / settings.salamiBudgetShare),
        message: `${slices.length} small gives of this and the previous session (${rowsText(slices)}) add up to ${review.points(sum)} points${share}.`,
        suggestion:
          'Treat them as one concession: name the whole and ask for one fitting return before the next small thing.',
      },
    ];
  },
};
