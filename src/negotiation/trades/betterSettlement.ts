import type { MethodSettings, TradeSettings } from '../settings';
import { reaches } from '../threshold';
import { tradeCandidates } from './candidates';
import { searchFrontier, type TradeProgress } from './frontier';
import { bestByProduct } from './offers';
import { tradeItem, type TradeItem } from './tradeItem';
import type { TradePackage } from './tradePackage';
import type { TradeQuestion } from './tradeQuestion';

/** Changes to the agreed deal that are better for both sides. */
export interface BetterSettlement {
  /** Rows added and agreed rows dropped; the gains are measured from the deal as agreed. */
  readonly changes: TradePackage;
  readonly exact: boolean;
}

/**
 * Looks in steps for a deal that both sides would prefer to the agreed one (Raiffa's post-settlement settlement): open rows
 * may be added and agreed rows with a mirror dropped, at most `maxItems` changes. Of the changes that help both and create at least
 * `settlementGain` more, those with the largest product of the gains. null when nothing is agreed or no such changes exist.
 * Required rows, the cap and the reservation value play no part: what is agreed stays whenever nobody gains.
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
  const { free } = tradeCandidates({ ...question, rows: open, mustHave: [] }, settings, trades);
  const drops = agreed.flatMap((row): TradeItem[] =>
    row.mirror === null ? [] : [tradeItem(row, row.mirror, settings, 'drop')],
  );
  const search = searchFrontier(
    {
      required: [],
      free: [...free, ...drops].sort((a, b) => a.row - b.row),
      exclusive: question.exclusive,
      agreed: new Set(agreed.map((row) => row.row)),
      maxItems: trades.maxItems,
    },
    1,
    trades,
  );
  let step = search.next();
  while (step.done !== true) {
    yield { done: step.value.done, of: step.value.of };
    step = search.next();
  }
  const { packages, exact } = step.value;
  const changes = bestByProduct(packages.filter(({ created }) => reaches(created, trades.settlementGain)));
  return changes === null ? null : { changes, exact };
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
