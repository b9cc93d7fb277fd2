import type { Triple } from './concession';
import type { MethodSettings } from './settings';
import { exceeds, reaches } from './threshold';
import type { Tally } from './tally';

/** One budget per dimension, in score points of our own; null where none is set. */
export type Budgets = Triple<number | null>;

export const NO_BUDGETS: Budgets = [null, null, null];

export interface BudgetUse {
  readonly budget: number;
  /** Our own scores over agreed gives on this dimension. */
  readonly used: number;
  /** used / budget, so 1 is all of it; null for a budget of 0, of which no share can be taken. */
  readonly share: number | null;
  readonly state: 'within' | 'near' | 'over';
}

function useOf(budget: number, used: number, near: number): BudgetUse {
  const share = budget > 0 ? used / budget : null;
  const state = exceeds(used, budget) ? 'over' : share !== null && reaches(share, near) ? 'near' : 'within';
  return { budget, used, share, state };
}

/**
 * How much of each budget the agreed gives have used: `near` from 80% (a setting), `over` above 100%, exactly 100% is near.
 *
 * @example budgetUse([24, null, null], { value: 20, leverage: 9, relationship: 3, total: 32 }, DEFAULT_SETTINGS)
 *          // [{ budget: 24, used: 20, share: 0.833…, state: 'near' }, null, null]
 */
export function budgetUse(
  budgets: Budgets,
  given: Tally,
  settings: Pick<MethodSettings, 'budgetNear'>,
): Triple<BudgetUse | null> {
  const use = (budget: number | null, used: number) =>
    budget === null ? null : useOf(budget, used, settings.budgetNear);
  return [use(budgets[0], given.value), use(budgets[1], given.leverage), use(budgets[2], given.relationship)];
}

/**
 * A budget to start from when the user has none: half of what the prepared map would give away in all, per dimension,
 * rounded to whole points. A proposal only; whoever shows it says where it comes from.
 *
 * @example proposedBudgets([{ direction: 'give', own: [4, 6, 9] }])  // [2, 3, 5]
 */
export function proposedBudgets(
  rows: readonly { readonly direction: 'give' | 'get'; readonly own: Triple<number> }[],
): Triple<number> {
  const half = (i: 0 | 1 | 2) =>
    Math.round(rows.reduce((sum, row) => sum + (row.direction === 'give' ? row.own[i] : 0), 0) / 2);
  return [half(0), half(1), half(2)];
}
