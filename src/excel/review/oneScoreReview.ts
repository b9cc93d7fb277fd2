import type { Budgets } from '../../negotiation/budget';
import type { Finding } from '../../negotiation/findings/finding';
import type { FindingSettings, MethodSettings } from '../../negotiation/settings';

/** Beyond every score and gap: what needs a dimension never fires. */
const NEVER = 100;

/**
 * The settings as a list takes them: of one score a side, kept as three alike, rows are told by their totals alone, and marks that
 * speak of leverage or relationship stay silent.
 */
export function settingsFor<S extends MethodSettings & Partial<FindingSettings>>(
  measure: 'one' | undefined,
  settings: S,
): S {
  if (measure !== 'one') return settings;
  return {
    ...settings,
    weights: [1, 1, 1],
    dimensionThreshold: NEVER,
    cautionLeverage: NEVER,
    relationshipMoveWorth: NEVER,
  };
}

/**
 * The limits as a list takes them: of one score a side the first alone, on the sum of the scores given away.
 *
 * @example budgetsFor('one', [40, 20, null])  // [40, null, null]
 */
export function budgetsFor(measure: 'one' | undefined, budgets: Budgets): Budgets {
  return measure === 'one' ? [budgets[0], null, null] : budgets;
}

const OF_DIMENSIONS: ReadonlySet<string> = new Set([
  'high-leverage-giveaway',
  'relationship-drain',
  'benchmark-deviation',
  'scorer-disagreement',
]);

/** True for a finding that says something of a list of one score. */
export function speaksOfTotals({ rule }: Pick<Finding, 'rule'>): boolean {
  return !OF_DIMENSIONS.has(rule);
}
