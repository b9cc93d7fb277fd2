import { RULES } from './catalogue';
import { SEVERITIES, type Finding, type Rule } from './finding';
import { reviewCaseOf } from './reviewCase';
import type { ReviewContext } from './reviewContext';

/**
 * Everything that the rules find in a deal: warnings first, then by how far the number behind a finding is beyond its
 * threshold, then in the order of the catalogue.
 *
 * @example an agreed give of 2/8/3 in row 5 with a leverage budget of 8 → one of the findings is
 *          { rule: 'budget-near', rows: [5], numbers: { used: 8, budget: 8, left: 0 }, … }
 */
export function findingsOf(context: ReviewContext, rules: readonly Rule[] = RULES): readonly Finding[] {
  const review = reviewCaseOf(context);
  const hits = rules.flatMap((rule) =>
    rule.find(review).map((hit) => ({ rule: rule.id, severity: rule.severity, ...hit })),
  );
  const weight = (severity: Finding['severity']) => SEVERITIES.indexOf(severity);
  return [...hits]
    .sort((a, b) => weight(b.severity) - weight(a.severity) || b.size - a.size)
    .map(({ rule, severity, rows, numbers, message, suggestion }) => ({
      rule,
      severity,
      rows,
      numbers,
      message,
      suggestion,
    }));
}
