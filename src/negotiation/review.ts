import { budgetUse, NO_BUDGETS, type BudgetUse, type Budgets } from './budget';
import { captureOutcome, type CaptureOutcome } from './captureOutcome';
import type { Concession, Flag, Triple } from './concession';
import { flagOf, type Driver } from './flag';
import { asymmetry, gaps, surplus } from './gap';
import { ledgerOf, runningTotals, type Ledger, type RunningTotal } from './ledger';
import { isCaution, isRelationshipMove } from './marks';
import { moveOf, type Move } from './move';
import { netPosition, type NetPosition } from './netPosition';
import type { MethodSettings } from './settings';
import { total } from './total';

/** One row with everything the method says about it. What needs a mirror is null where there is none; blank is never 0. */
export interface RowReview {
  readonly concession: Concession;
  readonly total: number;
  readonly mirrorTotal: number | null;
  readonly gaps: Triple<number> | null;
  readonly asymmetry: number | null;
  readonly surplus: number | null;
  readonly flag: Flag | null;
  /** What the flag rests on; null for a balanced row and without a mirror. */
  readonly driver: Driver | null;
  readonly move: Move | null;
  /** A give that costs us much leverage. */
  readonly caution: boolean;
  /** A give that costs little and means much to the relationship. */
  readonly relationshipMove: boolean;
}

export interface DealReview extends Ledger {
  /** In sheet order. */
  readonly rows: readonly RowReview[];
  /** One entry per row, in sheet order. */
  readonly running: readonly RunningTotal[];
  readonly budgets: Triple<BudgetUse | null>;
  readonly net: NetPosition;
  readonly capture: CaptureOutcome;
}

/** Everything the method says about one row. */
export function reviewRow(concession: Concession, settings: MethodSettings): RowReview {
  const { direction, own, mirror } = concession;
  const { weights } = settings;
  const ours = total(own, weights);
  const caution = isCaution(direction, own, settings);
  const relationshipMove = isRelationshipMove(direction, own, mirror, settings);
  // One literal for each case: rows put together by spreading take several times as long, which counts in long lists.
  if (mirror === null)
    return {
      concession,
      total: ours,
      mirrorTotal: null,
      gaps: null,
      asymmetry: null,
      surplus: null,
      flag: null,
      driver: null,
      move: null,
      caution,
      relationshipMove,
    };
  const { flag, driver } = flagOf(direction, own, mirror, settings);
  return {
    concession,
    total: ours,
    mirrorTotal: total(mirror, weights),
    gaps: gaps(own, mirror),
    asymmetry: asymmetry(own, mirror, weights),
    surplus: surplus(direction, own, mirror, weights),
    flag,
    driver,
    move: moveOf(direction, own, mirror, settings),
    caution,
    relationshipMove,
  };
}

/**
 * Reviews a deal: each row, what was given and received, what is pending, running totals, use of budgets, net position.
 * Rows come in sheet order; nothing is kept between two reviews.
 *
 * @example one agreed give, own 2/8/3 and mirror 5/5/5:
 *          rows[0] total 13, mirrorTotal 15, gaps -3/3/-2, asymmetry -2, surplus 2, flag mixed by leverage;
 *          given.total 13, net us -13 and them 15
 */
export function reviewDeal(
  rows: readonly Concession[],
  settings: MethodSettings,
  budgets: Budgets = NO_BUDGETS,
): DealReview {
  const ledger = ledgerOf(rows, settings.weights);
  const net = netPosition(rows, settings);
  return {
    rows: rows.map((row) => reviewRow(row, settings)),
    ...ledger,
    running: runningTotals(rows, settings.weights),
    budgets: budgetUse(budgets, ledger.given, settings),
    net,
    capture: captureOutcome(net, settings),
  };
}
