import { DIMENSIONS } from '../../negotiation/concession';
import type { DealReview } from '../../negotiation/review';
import type { Headline } from '../frame/HeadlineBlock';
import { formatNumber } from '../look/format';
import { DIMENSION_WORDS } from '../look/words';

/** Chosen in this order: rows left out by an error, a limit passed, a limit that open offers would pass, a limit nearly spent,
 *  overpaying on an open row, our share above the cap, nothing. */
export function headlineOf(review: DealReview, leftOut: number, captureCap: number): Headline {
  if (leftOut > 0)
    return {
      tone: 'warning',
      title: leftOut === 1 ? '1 row is left out' : `${leftOut} rows are left out`,
      detail: 'They count in nothing until their cells can be read. See the list below.',
    };
  return (
    limitHeadline(review) ??
    overpayingHeadline(review) ??
    shareHeadline(review, captureCap) ?? {
      tone: 'calm',
      title: 'Nothing needs you now',
      detail:
        review.rows.length === 1 ? '1 row read, no warning.' : `${review.rows.length} rows read, no warning.`,
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
  const wouldPass = limits.find(({ use, after }) => after > use.budget);
  const limit = wouldPass ?? near;
  if (!limit) return null;
  const spent = `${formatNumber(limit.use.used)} of ${formatNumber(limit.use.budget)} given away.`;
  return {
    tone: 'caution',
    title:
      limit.use.state === 'near' ? `${limit.word} is nearly spent` : `${limit.word} would pass its limit`,
    detail:
      limit === wouldPass
        ? `${spent} Agreeing to what is offered would take it to ${formatNumber(limit.after)}.`
        : spent,
  };
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
    title: open.length === 1 ? 'One open offer overpays' : `${open.length} open offers overpay`,
    detail: `${first.concession.name} costs us ${formatNumber(first.total)} and is worth ${formatNumber(first.mirrorTotal ?? 0)} to them.`,
  };
}

function shareHeadline(review: DealReview, captureCap: number): Headline | null {
  const cap = Math.round(captureCap * 100);
  switch (review.verdict) {
    case 'over-cap':
      return {
        tone: 'caution',
        title: `Past the ${cap}% mark`,
        detail:
          'On your estimates we hold most of what this deal creates. Leave them something for next time.',
      };
    case 'counterpart-losing':
      return {
        tone: 'warning',
        title: 'They lose on your estimates',
        detail: `Us ${formatNumber(review.net.us)}, them ${formatNumber(review.net.them)} so far.`,
      };
    case 'we-are-losing':
      return {
        tone: 'caution',
        title: 'We have given more than we received',
        detail: `Us ${formatNumber(review.net.us)}, them ${formatNumber(review.net.them)} so far, on your estimates.`,
      };
    case 'value-destroyed':
      return {
        tone: 'warning',
        title: 'These trades cost more than they bring',
        detail: `Us ${formatNumber(review.net.us)}, them ${formatNumber(review.net.them)}, on your estimates.`,
      };
    default:
      return null;
  }
}
