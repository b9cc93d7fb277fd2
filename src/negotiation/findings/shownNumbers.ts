import { pointUnit, type ListMeasure } from '../pointUnit';
import type { Finding } from './finding';

/** Numbers of findings that are totals, or sums and means of them. */
const TOTALS: ReadonlySet<string> = new Set([
  'total',
  'given',
  'received',
  'net',
  'us',
  'them',
  'created',
  'meanGet',
  'meanGive',
  'ownTotal',
]);

/**
 * The numbers of a finding as people see them: of one score a side totals are shown as scores. `relationship-drain` counts scores
 * of one dimension and stays.
 */
export function shownNumbers(
  { rule, numbers }: Pick<Finding, 'rule' | 'numbers'>,
  measure: ListMeasure | undefined,
): Finding['numbers'] {
  const unit = pointUnit(measure);
  if (unit === 1 || rule === 'relationship-drain') return numbers;
  return Object.fromEntries(
    Object.entries(numbers).map(([name, n]) => [name, TOTALS.has(name) ? n / unit : n]),
  );
}
