import type { Finding } from '../../negotiation/findings/finding';
import type { ReviewedWorkbook } from '../review/reviewWorkbook';
import { counted, shown, signed } from '../../negotiation/findings/sentence';
import { tightestLimit } from './keyFigures';
import type { LimitUse } from './report';

/** How the deal stands and how much there is to raise, in at most two short sentences. */
export function reportHeadline({
  reviewed,
  limits,
  findings,
  session,
}: {
  readonly reviewed: ReviewedWorkbook;
  readonly limits: readonly LimitUse[];
  readonly findings: readonly Finding[];
  readonly session: number | null;
}): string {
  const raised = findings.filter(({ severity }) => severity !== 'info').length;
  const next = session === null ? 'before the next session' : `before session ${session + 1}`;
  const toRaise =
    raised === 0 ? `Nothing needs raising ${next}.` : `${counted(raised, 'thing')} to raise ${next}.`;
  return `${standing(reviewed, limits)} ${toRaise}`;
}

function standing({ review }: ReviewedWorkbook, limits: readonly LimitUse[]): string {
  const tightest = tightestLimit(limits);
  if (tightest !== null) {
    const { dimension, spent, limit } = tightest;
    const dimensionName = `${dimension.charAt(0).toUpperCase()}${dimension.slice(1)}`;
    const figures = `${shown(spent)} of ${shown(limit)} given away`;
    const use = review.budgets.find((one) => one?.budget === limit && one.used === spent);
    if (use?.state === 'over') return `${dimensionName} is over its limit: ${figures}.`;
    if (use?.state === 'near') return `${dimensionName} is nearly spent: ${figures}.`;
  }
  const { net, capture, given, received } = review;
  const sides = `us ${signed(net.us)}, them ${signed(net.them)}`;
  if (capture === 'we-are-losing') return `We have given more than we received: ${sides}.`;
  if (capture === 'counterpart-losing') return `They lose on our estimates: ${sides}.`;
  if (capture === 'value-destroyed') return `So far these trades cost more than they bring: ${sides}.`;
  if (capture === 'over-cap')
    return 'We are past the mark of a fair share; leave them something for next time.';
  return `So far we gave ${shown(given.total)} and received ${shown(received.total)}.`;
}
