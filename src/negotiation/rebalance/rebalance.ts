import { budgetUse, type Budgets } from '../budget';
import { DIMENSIONS, type Concession, type Dimension, type Triple } from '../concession';
import { ledgerOf } from '../ledger';
import type { MethodSettings } from '../settings';
import { equals, exceeds } from '../threshold';
import { total } from '../total';
import { ASK_IDEAS } from './ideas';

/** Something to ask for, with words to use. */
export interface Ask {
  /** 1-based worksheet row; null for an idea that does not stand on the sheet. */
  readonly row: number | null;
  readonly what: string;
  /** Our own score of it on the dimension: what it brings back; null for an idea. */
  readonly recovers: number | null;
  /** Our estimate of its total for them: what it costs them; null where there is none. */
  readonly costsThem: number | null;
  /** What to say. Carries no score, budget or estimate, so that it can be said as it stands. */
  readonly wording: string;
}

export interface Rebalancing {
  readonly dimension: Dimension;
  /** Which of the two made it the dimension to restore. */
  readonly because: 'overspent' | 'negative';
  /** By how much: given beyond the budget, or given beyond received; score points. */
  readonly by: number;
  /** The agreed give that cost most on the dimension, which the wording names. */
  readonly gave: { readonly row: number; readonly name: string };
  /** At most three, best first. */
  readonly asks: readonly Ask[];
}

interface Need {
  readonly index: 0 | 1 | 2;
  readonly because: 'overspent' | 'negative';
  readonly by: number;
}

const INDICES = [0, 1, 2] as const;

/**
 * The dimension furthest over its budget in proportion, and of equals the one with more points beyond it: a budget of 0 is passed in a
 * proportion without end. Where none is over, the one with the lowest received − given.
 */
function neediest(rows: readonly Concession[], budgets: Budgets, settings: MethodSettings): Need | null {
  const { given, received } = ledgerOf(rows, settings.weights);
  const uses = budgetUse(budgets, given, settings);
  let need: Need | null = null;
  let most = 0;
  for (const index of INDICES) {
    const use = uses[index];
    if (use?.state !== 'over') continue;
    const [times, by] = [use.used / use.budget, use.used - use.budget];
    const isAsFar = times === most || equals(times, most);
    if (isAsFar ? !exceeds(by, need?.by ?? 0) : times < most) continue;
    most = times;
    need = { index, because: 'overspent', by };
  }
  if (need !== null) return need;
  let worst = 0;
  for (const index of INDICES) {
    const short = given[DIMENSIONS[index]] - received[DIMENSIONS[index]];
    if (!exceeds(short, worst)) continue;
    worst = short;
    need = { index, because: 'negative', by: short };
  }
  return need;
}

/** The ways of putting an ask, so that three asks in a row do not sound alike. */
const WAYS: Triple<(gave: string, ask: string) => string> = [
  (gave, ask) => `We have agreed to ${gave}. If that is to stand, then we need ${ask} in return.`,
  (gave, ask) => `If you want to keep ${gave}, then let us add ${ask}, so that both sides carry something.`,
  (gave, ask) => `${gave} was a real step for us. If you can give us ${ask}, then we can defend it at home.`,
];

const quoted = (name: string) => `“${name}”`;

/**
 * What to ask for next: for the dimension that is overspent or most negative, the open gets that recover most of it at
 * least cost to them, ranked by own score − 0.5 · mirror total; rows without a mirror come last, since their cost is not
 * known. Without an open get on the sheet the asks come from a short list of ideas. null when nothing needs restoring.
 *
 * @example leverage given 8, received 0; open gets "Break clause" (own leverage 8, mirror total 8: 8 − 4 = 4) and
 *          "First refusal" (own leverage 9, mirror total 14: 9 − 7 = 2) → asks in this order
 */
export function rebalancing(
  rows: readonly Concession[],
  budgets: Budgets,
  settings: MethodSettings,
): Rebalancing | null {
  const need = neediest(rows, budgets, settings);
  if (need === null) return null;
  const { index, because, by } = need;
  const dimension = DIMENSIONS[index];
  const gives = rows.filter((row) => row.direction === 'give' && row.status === 'agreed');
  // Only an agreed give makes a dimension needy.
  const gave = gives.reduce((most, row) => (exceeds(row.own[index], most.own[index]) ? row : most));
  const gaveText = quoted(gave.name);
  const worth = (row: Concession) =>
    row.mirror === null ? -Infinity : row.own[index] - 0.5 * total(row.mirror, settings.weights);
  const open = rows
    .filter((row) => row.direction === 'get' && ['idea', 'offered', 'asked'].includes(row.status))
    .sort((a, b) => (worth(a) === worth(b) ? b.own[index] - a.own[index] : worth(b) - worth(a)));
  const ideas = ASK_IDEAS[dimension];
  const asks = WAYS.flatMap((wording, i): readonly Ask[] => {
    const row = open[i];
    const idea = ideas[i];
    if (row !== undefined)
      return [
        {
          row: row.row,
          what: row.name,
          recovers: row.own[index],
          costsThem: row.mirror === null ? null : total(row.mirror, settings.weights),
          wording: wording(gaveText, quoted(row.name)),
        },
      ];
    return open.length > 0 || idea === undefined
      ? []
      : [{ row: null, what: idea, recovers: null, costsThem: null, wording: wording(gaveText, idea) }];
  });
  return { dimension, because, by, gave: { row: gave.row, name: gave.name }, asks };
}
