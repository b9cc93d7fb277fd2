import fc from 'fast-check';
import { RULES } from '../../../src/negotiation/findings/catalogue';
import { SEVERITIES } from '../../../src/negotiation/findings/finding';
import { findingsOf } from '../../../src/negotiation/findings/findings';
import { contextOf } from '../../../src/negotiation/findings/reviewContext';
import { anyConcessions, scores } from '../rows';
import { flat, rowsOf } from './found';

describe('the catalogue of findings', () => {
  test('holds every rule of the method once, each with its default and a severity', () => {
    expect(RULES.map(({ id }) => id)).toEqual([
      ...[
        'high-leverage-giveaway',
        'low-value-receipts',
        'salami-slicing',
        'token-receipts',
        'unreciprocated-give',
      ],
      ...[
        'over-giving',
        'budget-near',
        'budget-over',
        'capture-over-cap',
        'counterpart-losing',
        'we-are-losing',
      ],
      ...[
        'value-destroyed',
        'framed-small',
        'map-mismatch',
        'score-drift',
        'not-rescored',
        'relationship-drain',
      ],
      ...['precedent', 'unscored-agreed', 'mirror-missing', 'scorer-disagreement', 'implementation-gap'],
      ...['preemptive-give', 'benchmark-deviation', 'review-due', 'self-bidding', 'flat-increments'],
      'offer-reversal',
    ]);
    for (const { firesWhen, severity } of RULES) {
      expect(firesWhen.length).toBeGreaterThan(20);
      expect(SEVERITIES).toContain(severity);
    }
  });

  test('findings come with warnings first and the larger number before the smaller', () => {
    const findings = findingsOf(
      contextOf(rowsOf([scores(9, 4, 1), scores(9, 4, 1)], { mirror: flat(5) }), { budgets: [9, 7, 2.4] }),
    );
    const ranks = findings.map(({ severity }) => SEVERITIES.indexOf(severity));
    expect(ranks).toEqual([...ranks].sort((a, b) => b - a));
    const over = findings.filter(({ rule }) => rule === 'budget-over').map(({ numbers }) => numbers.budget);
    expect(over).toEqual([9, 7]);
  });

  test('every finding names only rows of the sheet, finite numbers, a sentence and a suggestion', () => {
    fc.assert(
      fc.property(anyConcessions, fc.option(fc.integer({ min: 0, max: 40 })), (rows, budget) => {
        const findings = findingsOf(contextOf(rows, { budgets: [budget, budget, budget], links: true }));
        const known = new Set(rows.map(({ row }) => row));
        for (const finding of findings) {
          expect(finding.rows.every((row) => known.has(row))).toBe(true);
          expect(Object.values(finding.numbers).every(Number.isFinite)).toBe(true);
          expect(finding.message).toMatch(/[.]$/);
          expect(finding.message).not.toMatch(/NaN|undefined|Infinity|null/);
          expect(finding.suggestion).toMatch(/[.?]$/);
        }
      }),
    );
  });

  test('an empty map has nothing to say', () => {
    expect(findingsOf(contextOf([]))).toEqual([]);
  });
});
