import { DIMENSIONS } from '../../concession';
import type { Hit, Rule } from '../finding';
import type { ReviewCase } from '../reviewCase';
import { percent, rowNumbers, rowsText, shown } from '../sentence';

const ADVICE = {
  near: (what: string) =>
    `Keep what is left for the one give that moves the deal, and ask first for something that brings ${what}.`,
  over: (what: string) =>
    `Stop giving ${what}; ask for a get that restores it, or trade one of these rows back.`,
};

function hits(review: ReviewCase, wanted: 'near' | 'over'): readonly Hit[] {
  return DIMENSIONS.flatMap((dimension, i): readonly Hit[] => {
    const use = review.review.budgets[i];
    if (use?.state !== wanted) return [];
    const isOne = review.measure === 'one';
    const on = isOne ? 'what we give away' : dimension;
    const share = use.share === null ? '' : ` (${percent(use.share)})`;
    const gives = review.rows
      .filter((row) => row.status === 'agreed' && row.direction === 'give')
      .sort((a, b) => (b.own[i] ?? 0) - (a.own[i] ?? 0))
      .slice(0, 3);
    return [
      {
        rows: rowNumbers(gives),
        numbers: { used: use.used, budget: use.budget, left: use.budget - use.used },
        size: use.share ?? 1 + use.used,
        message:
          wanted === 'over'
            ? `The limit on ${on} is passed: ${shown(use.used)} of ${shown(use.budget)} spent${share}, most of it in ${rowsText(gives)}.`
            : `The limit on ${on} is nearly spent: ${shown(use.used)} of ${shown(use.budget)}${share}, most of it in ${rowsText(gives)}.`,
        suggestion: ADVICE[wanted](isOne ? 'more' : dimension),
      },
    ];
  });
}

/** A budget of which 80% or more is spent, but not more than all. */
export const budgetNear: Rule = {
  id: 'budget-near',
  firesWhen: 'agreed gives have used from 80% to 100% of the limit on a kind of score',
  severity: 'caution',
  find: (review) => hits(review, 'near'),
};

/** A budget that is overspent. */
export const budgetOver: Rule = {
  id: 'budget-over',
  firesWhen: 'agreed gives have used more than the limit on a kind of score',
  severity: 'warning',
  find: (review) => hits(review, 'over'),
};
