import { RULES } from '../../../src/negotiation/findings/catalogue';
import { CHECK_WORDS } from '../../../src/taskpane/review/checkWords';
import { quietChecks } from '../../../src/taskpane/review/checks';
import { concession, scores } from '../../negotiation/rows';
import { reviewed } from './reviewed';

const needsOf = (review: ReturnType<typeof reviewed>, rule: string) =>
  quietChecks(review).find((check) => check.rule === rule)?.needs;

describe('the words of the checks', () => {
  it('are there for every check of the catalogue, and for no other', () => {
    expect(Object.keys(CHECK_WORDS)).toEqual(RULES.map(({ id }) => id));
  });

  it('are titles: they begin with a capital, end without a full stop, and use no word of the method', () => {
    for (const { found, looksAt } of Object.values(CHECK_WORDS))
      for (const words of [found, looksAt]) {
        expect(words).toMatch(/^[A-Z].*[^.]$/);
        expect(words).not.toMatch(/mirror|dimension|budget|capture|increment|flag/i);
      }
  });
});

describe('the checks that found nothing', () => {
  it('are all but those that found something', () => {
    const review = reviewed([concession({ own: scores(2, 8, 3) })], { budgets: [null, 8, null] });
    const spoke = new Set(review.findings.map(({ rule }) => rule));
    expect(spoke).toContain('budget-near');
    expect(quietChecks(review).map(({ rule }) => rule)).toEqual(
      RULES.map(({ id }) => id).filter((id) => !spoke.has(id)),
    );
  });

  it('are not called clear where they had nothing to look at', () => {
    const review = reviewed([concession()]);
    expect(needsOf(review, 'budget-over')).toBe('Needs a limit in Settings');
    expect(needsOf(review, 'score-drift')).toBe('Needs a starting point or an ended session');
    expect(needsOf(review, 'capture-over-cap')).toBe('Needs an agreed row with both sides scored');
    expect(needsOf(review, 'self-bidding')).toBe('Needs a list of offers');
    expect(needsOf(review, 'salami-slicing')).toBeNull();
  });

  it('are clear once there is something to look at', () => {
    const review = reviewed([concession({ mirror: scores(6, 6, 6) })], { budgets: [20, null, null] });
    expect(needsOf(review, 'budget-over')).toBeNull();
    expect(needsOf(review, 'counterpart-losing')).toBeNull();
  });

  it('leave the relationship alone in a one-off deal', () => {
    expect(needsOf(reviewed([concession()], { relationship: 'one-off' }), 'relationship-drain')).toBe(
      'For an ongoing relationship only',
    );
  });
});
