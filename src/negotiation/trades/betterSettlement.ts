import type { MethodSettings, TradeSettings } from '../settings';
import { exceeds, reaches } from '../threshold';
import { tradeCandidates } from './candidates';
import { PLAIN_AIM, searchFrontier, type TradeProgress } from './frontier';
import { harmsNone, helpsBoth } from './offers';
import { packageOfState } from './searchState';
import { tradeItem, type TradeItem } from './tradeItem';
import type { TradePackage } from './tradePackage';
import type { TradeQuestion } from './tradeQuestion';

/** Changes to the agreed deal that are better for one side and no worse for the other. */
export interface BetterSettlement {
  /**
   * Rows added and agreed rows dropped; the gains are measured from the deal as agreed. No two can be told apart by one being
   * better for both; strictly better for both first, by the product of the gains, then by what they create. Empty where the
   * agreed deal cannot be bettered.
   */
  readonly improvements: readonly TradePackage[];
  /** The first of them that creates at least `settlementGain` more; null where none does. */
  readonly changes: TradePackage | null;
  /** False when there may be better ones. */
  readonly exact: boolean;
}

/**
 * Looks in steps for deals that at least one side would prefer to the agreed one and the other would not refuse (Raiffa's
 * post-settlement settlement): open rows may be added and agreed rows with a mirror dropped, at most `maxItems` changes. null when
 * nothing is agreed. Required rows, the cap, the limits and the walk-away play no part: what is agreed stays whenever nobody
 * gains.
 *
 * @example agreed: a give of own 8/8/8 and mirror 2/2/2; open: a give of own 2/2/2 and mirror 5/5/5
 *          → drop the one, add the other: us 24 − 6 = 18, them 15 − 6 = 9
 */
export function* searchSettlement(
  question: TradeQuestion,
  settings: MethodSettings,
  trades: TradeSettings,
): Generator<TradeProgress, BetterSettlement | null, void> {
  const agreed = question.rows.filter((row) => row.status === 'agreed');
  if (agreed.length === 0) return null;
  const open = question.rows.filter((row) => row.status !== 'agreed');
  // Whether an agreed row excludes an open one is decided change by change, since the agreed one may be dropped.
  const ticked = [...question.ticked, ...question.mustHave];
  const { ground } = tradeCandidates({ ...question, rows: open, ticked, mustHave: [] }, settings, trades);
  const drops = agreed.flatMap((row): TradeItem[] =>
    row.mirror === null ? [] : [tradeItem(row, row.mirror, settings, 'drop')],
  );
  const search = searchFrontier(
    {
      ...ground,
      free: [...ground.free, ...drops].sort((a, b) => a.row - b.row),
      agreed: new Set(agreed.map((row) => row.row)),
    },
    PLAIN_AIM,
    trades,
  );
  let step = search.next();
  while (step.done !== true) {
    const { done, of, work } = step.value;
    yield { done, of, work };
    step = search.next();
  }
  const { states, exact } = step.value;
  const improvements = states
    .filter(harmsNone)
    .map(packageOfState)
    .filter(({ us, them }) => exceeds(us, 0) || exceeds(them, 0))
    .sort(
      (a, b) =>
        Number(helpsBoth(b)) - Number(helpsBoth(a)) ||
        (helpsBoth(a) ? b.us * b.them - a.us * a.them : 0) ||
        b.created - a.created,
    );
  const changes = improvements.find(({ created }) => reaches(created, trades.settlementGain)) ?? null;
  return { improvements, changes, exact };
}

/** {@link searchSettlement}, searched to the end. */
export function betterSettlement(
  question: TradeQuestion,
  settings: MethodSettings,
  trades: TradeSettings,
): BetterSettlement | null {
  const search = searchSettlement(question, settings, trades);
  let step = search.next();
  while (step.done !== true) step = search.next();
  return step.value;
}
