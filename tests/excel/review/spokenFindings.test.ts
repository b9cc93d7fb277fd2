import type { Finding } from '../../../src/negotiation/findings/finding';
import { spokenFindings } from '../../../src/excel/review/spokenFindings';

const finding = (part: Partial<Finding>): Finding => ({
  rule: 'over-giving',
  severity: 'caution',
  rows: [5, 6],
  numbers: { total: 24 },
  message: '',
  suggestion: '',
  ...part,
});
const rules = (findings: readonly Finding[]) => spokenFindings(findings).map(({ rule }) => rule);

describe('findings with one cause', () => {
  test('speak once: the one with the larger number, as serious as the most serious', () => {
    const salami = finding({ rule: 'salami-slicing', rows: [6, 5], numbers: { total: 24, budgetShare: 30 } });
    const spoken = spokenFindings([finding({ severity: 'warning' }), salami]);
    expect(spoken).toEqual([{ ...salami, severity: 'warning' }]);
  });

  test('are told by the same rows and the same sum; one of both alone joins nothing', () => {
    expect(rules([finding({}), finding({ rule: 'framed-small', numbers: { total: 18 } })])).toHaveLength(2);
    expect(rules([finding({}), finding({ rule: 'framed-small', rows: [5] })])).toHaveLength(2);
  });

  test('are not told by how many rows they name, nor where they name none, nor within one rule', () => {
    const two = { numbers: { gives: 2 } };
    expect(rules([finding(two), finding({ ...two, rule: 'precedent' })])).toHaveLength(2);
    const limits = [finding({ rule: 'budget-near' }), finding({ rule: 'budget-near', message: 'Leverage' })];
    expect(rules(limits)).toHaveLength(2);
    const none = { rows: [] };
    expect(rules([finding(none), finding({ ...none, rule: 'we-are-losing' })])).toHaveLength(2);
  });
});
