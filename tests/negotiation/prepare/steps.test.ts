import { ROW_WORDS } from '../../../src/vocabulary/rowWords';
import { NO_BUDGETS } from '../../../src/negotiation/budget';
import { disagreements, type NamedScores } from '../../../src/negotiation/prepare/disagreements';
import type { Preparation, StepId, StrategicGive } from '../../../src/negotiation/prepare/preparation';
import { driftedTerms, nextLook } from '../../../src/negotiation/prepare/signedTerms';
import { nextGap, prepareSteps } from '../../../src/negotiation/prepare/steps';
import { concession, scores } from '../rows';

const give = concession({ row: 5, name: 'Data sharing', linkedTo: 'Commitment', mirror: scores(5, 5, 5) });
const get = concession({ row: 6, name: 'Commitment', direction: 'get', mirror: scores(4, 4, 3) });

const NO_MISTAKES = { power: 'no', urgency: 'no', shadow: 'no', 'one-person': 'no', process: 'no' } as const;

function prepared(given: Partial<Preparation> = {}): Preparation {
  return {
    rows: [give, get],
    unscored: [],
    budgets: [30, 24, 24],
    words: ROW_WORDS,
    links: true,
    scorers: 1,
    disagreements: [],
    guesses: [],
    isTested: () => false,
    hasWalkAway: true,
    mistakes: NO_MISTAKES,
    strategicGives: [],
    ...given,
  };
}

function step(id: StepId, given: Partial<Preparation> = {}) {
  const found = prepareSteps(prepared(given)).find((one) => one.id === id);
  if (!found) throw new Error(`There is no step ${id}`);
  return found;
}

const guess = {
  row: 7,
  name: 'Exclusivity',
  direction: 'give',
  dimension: 'leverage',
  score: 6,
  chance: 0.5,
  worth: 10.5,
} as const;

describe('The ten steps of preparing', () => {
  test('are all done when nothing is missing, and lead nowhere then', () => {
    const steps = prepareSteps(prepared());
    expect(steps.map(({ done }) => done)).toEqual(Array.from({ length: 10 }, () => true));
    expect(nextGap(steps, null)).toBeNull();
  });

  test('want to know what we do if this fails', () => {
    expect(step('walkAway', { hasWalkAway: false })).toMatchObject({
      done: false,
      gaps: [{ step: 'walkAway' }],
    });
  });

  test('stay with the five mistakes until none of them is made', () => {
    expect(step('mistakes', { mistakes: { ...NO_MISTAKES, urgency: 'unsure' } })).toMatchObject({
      done: false,
      count: { done: 4, of: 5 },
      gaps: [{ step: 'mistakes' }],
    });
    expect(step('mistakes', { mistakes: {} }).count.done).toBe(0);
  });

  test('weigh each open give of high leverage, and have nothing to weigh where there is none', () => {
    const weighed = (answers: StrategicGive['answers']) =>
      step('strategicGive', { strategicGives: [{ row: 5, name: 'Exclusivity', answers }] });
    expect(weighed({ repeat: 'yes', cheap: 'yes' })).toMatchObject({
      done: false,
      gaps: [{ step: 'strategicGive' }],
    });
    expect(weighed({ repeat: 'yes', cheap: 'yes', asked: 'yes' }).done).toBe(true);
    expect(step('strategicGive').done).toBe(true);
  });

  test('ask for what each side may give, and count rows that wait for scores', () => {
    expect(step('list', { rows: [give] }).gaps).toEqual([{ step: 'list', missing: 'get' }]);
    expect(
      step('list', { rows: [give], unscored: [{ row: 9, name: 'Roadmap', direction: 'get' }] }).done,
    ).toBe(true);
  });

  test('name the rows without a guess of what they are worth to them', () => {
    expect(step('guess', { rows: [give, { ...get, mirror: null }] })).toMatchObject({
      done: false,
      count: { done: 1, of: 2 },
      gaps: [{ row: 6, name: 'Commitment' }],
    });
  });

  test('want a limit for each kind of score', () => {
    expect(step('limits', { budgets: [30, null, 24] })).toMatchObject({
      done: false,
      count: { done: 2, of: 3 },
      gaps: [{ step: 'limits' }],
    });
    expect(step('limits', { budgets: NO_BUDGETS }).count.done).toBe(0);
  });

  test('name the rows without our scores', () => {
    const unscored = [{ row: 21, name: 'Roadmap meeting', direction: 'get' as const }];
    expect(step('score', { unscored })).toMatchObject({
      done: false,
      count: { done: 2, of: 3 },
      gaps: [{ row: 21, name: 'Roadmap meeting' }],
    });
  });

  test('want something in return for every give that still counts', () => {
    const alone = { ...give, row: 8, linkedTo: '' };
    const rows = [give, get, alone, { ...alone, row: 9, status: 'rejected' as const }];
    expect(step('pair', { rows })).toMatchObject({
      done: false,
      count: { done: 1, of: 2 },
      gaps: [{ row: 8 }],
    });
    expect(step('pair', { rows: [{ ...alone, notes: 'Goodwill' }, get] }).done).toBe(true);
  });

  test('take a link that the get carries', () => {
    expect(
      step('pair', {
        rows: [
          { ...give, linkedTo: '' },
          { ...get, linkedTo: 'row 5' },
        ],
      }).done,
    ).toBe(true);
  });

  test('cannot pair without a column for it, and point at no row then', () => {
    expect(step('pair', { rows: [{ ...give, linkedTo: '' }, get], links: false })).toMatchObject({
      done: false,
      gaps: [],
    });
  });

  test('are done with testing once the guess that decides most was asked about', () => {
    expect(step('test', { guesses: [guess] })).toMatchObject({ done: false, gaps: [{ row: 7 }] });
    expect(step('test', { guesses: [guess], isTested: ({ row }) => row === 7 }).done).toBe(true);
    expect(step('test', { rows: [{ ...give, mirror: null }] }).done).toBe(false);
    expect(step('test', { guesses: [] }).done).toBe(true);
    expect(step('test', { guesses: null })).toMatchObject({ done: false, gaps: [] });
  });

  test('are walked gap by gap, round and round', () => {
    const steps = prepareSteps(prepared({ budgets: NO_BUDGETS, guesses: [guess] }));
    const first = nextGap(steps, null);
    const second = nextGap(steps, first);
    expect([first?.step, second?.step]).toEqual(['limits', 'test']);
    expect(nextGap(steps, second)).toEqual(first);
  });
});

describe('Scorers who disagree', () => {
  const people: readonly NamedScores[] = [
    { name: 'Legal', scores: scores(5, 9, 5) },
    { name: 'Finance', scores: scores(5, 4, 6) },
    { name: 'Sales', scores: [null, scores(1, 8, 1)[1], null] },
  ];

  test('are named lowest first, on the kind of score where they are furthest apart', () => {
    expect(disagreements([{ row: 10, name: 'Support engineer' }], () => people, 4)).toEqual([
      {
        row: 10,
        name: 'Support engineer',
        dimension: 'leverage',
        range: 5,
        scores: [
          { name: 'Finance', score: 4 },
          { name: 'Sales', score: 8 },
          { name: 'Legal', score: 9 },
        ],
      },
    ]);
  });

  test('are left alone below the range that counts', () => {
    expect(disagreements([{ row: 10, name: 'Support engineer' }], () => people, 5.1)).toEqual([]);
  });
});

describe('Signed terms', () => {
  const kept = { row: 5, direction: 'give', status: 'agreed', own: scores(2, 4, 3), mirror: null } as const;

  test('are shown with the score that moved most since they were kept', () => {
    const now = { ...give, own: scores(4, 7, 3) };
    expect(driftedTerms([now], [kept], 2)).toEqual([
      { row: 5, name: 'Data sharing', whose: 'own', dimension: 'leverage', then: 4, now: 7 },
    ]);
  });

  test('are not shown below the drift that counts, when open, or when nothing was kept', () => {
    const now = { ...give, own: scores(2, 5, 3) };
    expect(driftedTerms([now], [kept], 2)).toEqual([]);
    expect(driftedTerms([{ ...now, own: scores(9, 9, 9), status: 'offered' }], [kept], 2)).toEqual([]);
    expect(driftedTerms([now], [], 2)).toEqual([]);
  });

  test('are due a quarter after the last look', () => {
    expect(nextLook('2026-05-19', 91, '2026-08-10')).toEqual({ due: '2026-08-18', inDays: 8 });
    expect(nextLook('2026-05-19', 91, '2026-08-20').inDays).toBe(-2);
  });
});
