import { budgetUse, type Budgets, type BudgetUse } from '../budget';
import type { Concession, Triple } from '../concession';
import { ledgerOf } from '../ledger';
import { netPosition } from '../netPosition';
import type { MethodSettings } from '../settings';
import type { Tally } from '../tally';
import { exceeds } from '../threshold';
import { sumOfPoints, type TradePackage } from './tradePackage';
import { sumOfSums } from './units';

/** Where the deal stands: the agreed rows, to which every package is added. */
export interface DealState {
  /** Net position over agreed rows with a mirror, in points. */
  readonly us: number;
  readonly them: number;
  /** Our scores over all agreed gives: what the limits count. */
  readonly given: Tally;
  /** The worth of the whole deal to us: own totals of all agreed gets less those of all agreed gives. */
  readonly value: number;
}

/**
 * Where the deal stands before a package. With `zeroBased` each score counts as score − 1 in nets and worth, not in the limits.
 *
 * @example one agreed give, own 2/8/3 and mirror 5/5/5 → { us: -13, them: 15, given: { value: 2, … }, value: -13 }
 */
export function dealState(rows: readonly Concession[], settings: MethodSettings): DealState {
  const { us, them } = netPosition(rows, settings);
  const { given, received } = ledgerOf(rows, settings.weights);
  const count = (direction: Concession['direction']) =>
    rows.filter((row) => row.status === 'agreed' && row.direction === direction).length;
  const base = settings.zeroBased ? 3 * (count('get') - count('give')) : 0;
  return { us, them, given, value: sumOfPoints([received.total, -given.total, -base]) };
}

/** The deal once a package is agreed. */
export interface DealAfter {
  readonly us: number;
  readonly them: number;
  readonly created: number;
  /** Our share of what the whole deal creates; null where it creates nothing. */
  readonly share: number | null;
  /** The use of each limit; null where none is set. */
  readonly limits: Triple<BudgetUse | null>;
  /** The worth of the whole deal to us, and how far it is above our walk-away; below 0: below it. null without one. */
  readonly value: number;
  readonly margin: number | null;
}

/** A share that is a tenth of a per cent but for the rounding of its sums is that: what reaches a cap is at it, not past it. */
function clearShare(share: number): number {
  const near = Math.round(share * 1000) / 1000;
  return Math.abs(share - near) < 1e-5 ? near : share;
}

/**
 * What a package makes of the deal.
 *
 * @example agreed us 18 and them 3, a package of us 9 and them 7 → us 27, them 10, share 0.73: over a cap of 60%, though the
 *          package alone is at 56%
 */
export function dealAfter(
  deal: DealState,
  { us, them, spends }: Pick<TradePackage, 'us' | 'them' | 'spends'>,
  { budgets, reservation }: { readonly budgets: Budgets; readonly reservation: number | null },
  settings: MethodSettings,
): DealAfter {
  const { value, leverage, relationship } = deal.given;
  const given = {
    ...deal.given,
    value: sumOfSums([value, spends[0]]),
    leverage: sumOfSums([leverage, spends[1]]),
    relationship: sumOfSums([relationship, spends[2]]),
  };
  const [ours, theirs] = [sumOfSums([deal.us, us]), sumOfSums([deal.them, them])];
  const created = sumOfSums([deal.us, us, deal.them, them]);
  const worth = sumOfSums([deal.value, us]);
  return {
    us: ours,
    them: theirs,
    created,
    share: exceeds(created, 0) ? clearShare(ours / created) : null,
    limits: budgetUse(budgets, given, settings),
    value: worth,
    margin: reservation === null ? null : sumOfSums([worth, -reservation]),
  };
}
