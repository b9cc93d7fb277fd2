import { incrementsOf } from '../../offers/increments';
import { selfBids } from '../../offers/selfBid';
import { reaches } from '../../threshold';
import type { Hit, Rule } from '../finding';
import type { LoggedOffer } from '../reviewContext';
import { percent, shown } from '../sentence';

/** The log by issue, each in the order made. */
function byIssue(offers: readonly LoggedOffer[]): readonly (readonly [string, readonly LoggedOffer[]])[] {
  const issues = [...new Set(offers.map((offer) => offer.issue))];
  return issues.map((issue) => [issue, offers.filter((offer) => offer.issue === issue)] as const);
}

const about = (issue: string) => (issue === '' ? '' : ` on ${issue}`);

/** We bettered our own offer before they had answered it. */
export const selfBidding: Rule = {
  id: 'self-bidding',
  firesWhen:
    'we made two offers in a row on one issue, the second better for them, with none of theirs between',
  severity: 'warning',
  find: ({ offers }) =>
    byIssue(offers).flatMap(([issue, made]) =>
      selfBids(made).map(({ from, to, change, share }): Hit => ({
        rows: [],
        numbers: { from, to, change, ...(share !== null && { share }) },
        size: 1 + (share ?? 0),
        message: `We went from ${shown(from)} to ${shown(to)}${about(issue)} without an answer between${share === null ? '' : `: ${percent(share)} against ourselves`}.`,
        suggestion: 'Say that the last offer stands until theirs is on the table, then wait.',
      })),
    ),
};

/** Our steps do not get smaller, so they signal no limit. */
export const flatIncrements: Rule = {
  id: 'flat-increments',
  firesWhen: 'our last step on an issue is as large as the one before, or larger',
  severity: 'caution',
  find: ({ offers }) =>
    byIssue(offers).flatMap(([issue, made]): readonly Hit[] => {
      const ours = made.filter((offer) => offer.side === 'us').map((offer) => offer.amount);
      const { steps, pattern } = incrementsOf(ours);
      const [before, last] = steps.slice(-2);
      if (before === undefined || last === undefined || pattern === 'reversal') return [];
      if (last === 0 || !reaches(last, before)) return [];
      return [
        {
          rows: [],
          numbers: { before, last, offers: ours.length },
          size: before === 0 ? 1 : last / before,
          message: `Our last two steps${about(issue)} were ${shown(before)} and ${shown(last)}: they signal that more will come.`,
          suggestion: 'Make the next step clearly smaller, about half, and give a reason for it.',
        },
      ];
    }),
};
