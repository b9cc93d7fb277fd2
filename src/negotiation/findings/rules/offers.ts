import { selfBids } from '../../offers/selfBid';
import { towardsThem } from '../../offers/towardsThem';
import { equals, exceeds, reaches } from '../../threshold';
import type { Hit, Rule } from '../finding';
import type { LoggedOffer } from '../reviewContext';
import { percent, shown } from '../sentence';

/** The log by issue, each in the order made. */
function byIssue(offers: readonly LoggedOffer[]): readonly (readonly [string, readonly LoggedOffer[]])[] {
  const issues = new Map<string, LoggedOffer[]>();
  for (const offer of offers) {
    const same = issues.get(offer.issue);
    if (same === undefined) issues.set(offer.issue, [offer]);
    else same.push(offer);
  }
  return [...issues];
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

/** Our offers on one issue from the last three on, and how far the last one moved towards them: below 0 away from them. */
function lastMove(made: readonly LoggedOffer[]) {
  const ours = made.filter(({ side }) => side === 'us').map(({ amount }) => amount);
  const [to, from, start] = [ours.at(-1), ours.at(-2), ours.at(-3)];
  const way = towardsThem(made);
  if (to === undefined || from === undefined || way === null) return null;
  return { offers: ours.length, start, from, to, gained: way * (to - from) };
}

/** Our steps do not get smaller, so they signal no limit. */
export const flatIncrements: Rule = {
  id: 'flat-increments',
  firesWhen: 'our last step on an issue, made towards them, is as large as the one before, or larger',
  severity: 'caution',
  find: ({ offers }) =>
    byIssue(offers).flatMap(([issue, made]): readonly Hit[] => {
      const move = lastMove(made);
      if (move?.start === undefined) return [];
      const before = Math.abs(move.from - move.start);
      const last = move.gained;
      if (!exceeds(last, 0) || !reaches(last, before)) return [];
      return [
        {
          rows: [],
          numbers: { before, last, offers: move.offers },
          size: equals(before, 0) ? 1 : last / before,
          message: `Our last two steps${about(issue)} were ${shown(before)} and ${shown(last)}: they signal that more will come.`,
          suggestion: 'Make the next step clearly smaller, about half, and give a reason for it.',
        },
      ];
    }),
};

/** We took back part of what we had offered. */
export const offerReversal: Rule = {
  id: 'offer-reversal',
  firesWhen: 'our last offer on an issue is worse for them than the one before',
  severity: 'caution',
  find: ({ offers }) =>
    byIssue(offers).flatMap(([issue, made]): readonly Hit[] => {
      const move = lastMove(made);
      if (move === null || !exceeds(0, move.gained)) return [];
      const { from, to } = move;
      const share = from === 0 ? null : Math.abs((to - from) / from);
      return [
        {
          rows: [],
          numbers: { from, to, change: to - from, ...(share !== null && { share }) },
          size: 1 + (share ?? 0),
          message: `Our offer${about(issue)} went from ${shown(from)} to ${shown(to)}, which is worse for them than what we had offered.`,
          suggestion:
            'Say what changed since the earlier offer, or return to it: a step back without a reason costs trust.',
        },
      ];
    }),
};
