import { DIMENSIONS } from '../../negotiation/concession';
import type { BudgetUse } from '../../negotiation/budget';
import type { DealReview } from '../../negotiation/review';
import { exceeds, reaches } from '../../negotiation/threshold';
import type { Headline } from '../frame/HeadlineBlock';
import { formatNumber, formatShare, formatSigned } from '../wording/format';
import { DIMENSION_WORDS } from '../wording/words';

/** The mark on our share. */
interface Mark {
  /** 0..1 */
  readonly captureCap: number;
  /** In a one-off deal it is information only. */
  readonly oneOff: boolean;
}

/** Chosen in this order: rows left out by an error, a limit passed, a limit that open offers would pass, a limit nearly spent,
 *  overpaying on an open row, our share above the cap, nothing. */
export function headlineOf(review: DealReview, leftOut: number, mark: Mark): Headline {
  if (leftOut > 0)
    return {
      tone: 'warning',
      ...(leftOut === 1
        ? { title: '1 row is left out', detail: 'It counts in nothing until its cells can be read.' }
        : {
            title: `${formatNumber(leftOut)} rows are left out`,
            detail: 'They count in nothing until their cells can be read.',
          }),
    };
  return (
    limitHeadline(review) ??
    overpayingHeadline(review) ??
    shareHeadline(review, mark) ?? {
      tone: 'calm',
      title: 'Nothing needs you now',
      detail:
        review.rows.length === 1
          ? '1 row read, no warning.'
          : `${formatNumber(review.rows.length)} rows read, no warning.`,
    }
  );
}

function limitHeadline(review: DealReview): Headline | null {
  const limits = DIMENSIONS.flatMap((dimension, i) => {
    const use = review.budgets[i];
    if (!use) return [];
    const waiting = review.pending.given[dimension];
    return [{ word: DIMENSION_WORDS[dimension], use, waiting, after: use.used + waiting }];
  });
  const passed = limits.find(({ use }) => use.state === 'over');
  if (passed)
    return {
      tone: 'warning',
      title: `${passed.word} is past its limit`,
      detail: `${formatNumber(passed.use.used)} of ${formatNumber(passed.use.budget)} given away, ${formatNumber(passed.use.used - passed.use.budget)} over.`,
    };
  const near = limits.find(({ use }) => use.state === 'near');
  const wouldPass = limits.find(({ use, after }) => exceeds(after, use.budget));
  const limit = wouldPass ?? near;
  if (!limit) return null;
  const spent = `${formatNumber(limit.use.used)} of ${formatNumber(limit.use.budget)} given away.`;
  return {
    tone: 'caution',
    title: limitTitle(limit.word, limit.use),
    detail:
      limit === wouldPass
        ? `${spent} Agreeing to what is offered would take it to ${formatNumber(limit.after)}.`
        : spent,
  };
}

function limitTitle(word: string, { state, used, budget }: BudgetUse): string {
  if (state !== 'near') return `${word} would pass its limit`;
  return reaches(used, budget) ? `${word} has reached its limit` : `${word} is nearly spent`;
}

function overpayingHeadline(review: DealReview): Headline | null {
  const open = review.rows.filter(
    ({ flag, concession }) =>
      flag === 'overpaying' && (concession.status === 'offered' || concession.status === 'idea'),
  );
  const first = open[0];
  if (!first) return null;
  return {
    tone: 'caution',
    title: open.length === 1 ? 'One open offer overpays' : `${formatNumber(open.length)} open offers overpay`,
    detail: `${first.concession.name} costs us ${formatNumber(first.total)} and is worth ${formatNumber(first.mirrorTotal ?? 0)} to them.`,
  };
}

function shareHeadline({ capture, net }: DealReview, { captureCap, oneOff }: Mark): Headline | null {
  const sides = `us ${formatSigned(net.us)}, them ${formatSigned(net.them)}`;
  switch (capture) {
    case 'over-cap':
      if (oneOff) return null;
      return {
        tone: 'caution',
        title: `Past the ${formatShare(captureCap)} mark`,
        detail:
          'On your estimates we hold most of what this deal creates. Leave them something for next time.',
      };
    case 'counterpart-losing':
      return {
        tone: 'warning',
        title: 'They lose on your estimates',
        detail: `So far: ${sides}.`,
      };
    case 'we-are-losing':
      return {
        tone: 'caution',
        title: 'We have given more than we received',
        detail: `On your estimates so far: ${sides}.`,
      };
    case 'value-destroyed':
      return {
        tone: 'warning',
        title: 'These trades cost more than they bring',
        detail: `On your estimates so far: ${sides}.`,
      };
    default:
      return null;
  }
}
