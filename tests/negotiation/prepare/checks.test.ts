import fc from 'fast-check';
import { moneyScore } from '../../../src/negotiation/money/moneyScore';
import { checkRanking, rowsToRank } from '../../../src/negotiation/prepare/checkUp';
import { CHECK_ANSWERS, checkMistakes, MISTAKES } from '../../../src/negotiation/prepare/mistakes';
import { checkGive, GIVE_QUESTIONS } from '../../../src/negotiation/prepare/strategicGive';

describe('the five mistakes', () => {
  test('are clear where they are not made; not sure is worth a look', () => {
    expect(checkMistakes({ power: 'no', urgency: 'unsure', process: 'yes' })).toEqual({
      clear: ['power'],
      open: ['urgency', 'process'],
      unanswered: ['shadow', 'one-person'],
    });
  });

  test('are five, and none is forgotten', () => {
    expect(checkMistakes({}).unanswered).toEqual([...MISTAKES]);
  });
});

describe('the checklist of a strategic give', () => {
  const YES = { repeat: 'yes', cheap: 'yes', shown: 'yes' } as const;
  test('goes from three yes on', () => {
    expect(checkGive(YES)).toMatchObject({ yes: 3, verdict: 'go', trySmall: false });
    expect(checkGive({ repeat: 'yes', cheap: 'yes', asked: 'no' })).toMatchObject({
      yes: 2,
      verdict: 'not yet',
      missing: ['shown', 'asked', 'reciprocate'],
    });
  });

  test('takes not sure for no, and suggests a small give to test it', () => {
    expect(checkGive({ repeat: 'yes', cheap: 'yes', shown: 'unsure' })).toMatchObject({
      verdict: 'not yet',
      trySmall: true,
    });
  });

  test('warns at three where it is neither cheap for us nor asked for in return', () => {
    const oneSided = { repeat: 'yes', shown: 'yes', reciprocate: 'yes' } as const;
    expect(checkGive({ ...oneSided, cheap: 'no', asked: 'no' }).verdict).toBe('caution');
    expect(checkGive({ ...oneSided, cheap: 'no', asked: 'unsure' }).verdict).toBe('caution');
    expect(checkGive({ ...oneSided, asked: 'yes' }).verdict).toBe('go');
  });

  test('never turns from go to not yet with one more yes', () => {
    const answers = fc.record(
      Object.fromEntries(GIVE_QUESTIONS.map((one) => [one, fc.constantFrom(...CHECK_ANSWERS)])),
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(answers, fc.constantFrom(...GIVE_QUESTIONS), (given, more) => {
        const ranks = ['not yet', 'caution', 'go'];
        const rank = (of: typeof given) => ranks.indexOf(checkGive(of).verdict);
        expect(rank({ ...given, [more]: 'yes' })).toBeGreaterThanOrEqual(rank(given));
      }),
    );
  });
});

describe('five rows ranked from memory', () => {
  const row = (total: number, name = `Row ${total}`) => ({ row: total, name, total });
  test('agree where the scores stand in that order, and are looked at again below 0.6', () => {
    expect(checkRanking([20, 16, 12, 9, 5].map((n) => row(n)))).toEqual({
      agreement: 1,
      isFar: false,
      pairs: [],
    });
    // One pair of ten the other way round: τ = 0.8; two: 0.6, which is enough; three: 0.4.
    expect(checkRanking([16, 20, 12, 9, 5].map((n) => row(n))).agreement).toBeCloseTo(0.8);
    expect(checkRanking([16, 20, 9, 12, 5].map((n) => row(n)))).toMatchObject({ isFar: false });
    const far = checkRanking([12, 20, 16, 5, 9].map((n) => row(n)));
    expect(far.agreement).toBeCloseTo(0.4);
    expect(far.isFar).toBe(true);
    expect(far.pairs.map(({ upper, lower }) => [upper.total, lower.total])).toEqual([
      [12, 20],
      [12, 16],
      [5, 9],
    ]);
  });

  test('say nothing where all totals are equal', () => {
    expect(checkRanking([row(12, 'A'), row(12, 'B')])).toEqual({ agreement: null, isFar: false, pairs: [] });
    expect(checkRanking([])).toEqual({ agreement: null, isFar: false, pairs: [] });
  });

  test('are taken from the whole breadth of the list, and shown in an order that tells nothing', () => {
    const rows = [3, 5, 7, 9, 11, 13, 15, 17, 30].map((n) => row(n, `${String.fromCharCode(90 - n)} name`));
    expect(rowsToRank(rows).map(({ total }) => total)).toEqual([30, 15, 11, 7, 3].sort((a, b) => b - a));
    expect(rowsToRank(rows.slice(0, 2))).toHaveLength(2);
    expect(rowsToRank([])).toEqual([]);
  });
});

test('money becomes a score by the amount that stands for 10, never below 1, and above it is asked about', () => {
  expect([0, 5_000, 50_000, 200_000].map((n) => moneyScore(n, 200_000))).toEqual([1, 1, 2.5, 10]);
  expect([moneyScore(200_001, 200_000), moneyScore(-1, 10), moneyScore(5, 0), moneyScore(NaN, 10)]).toEqual([
    null,
    null,
    null,
    null,
  ]);
});
