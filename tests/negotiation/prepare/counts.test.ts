import type { Concession } from '../../../src/negotiation/concession';
import { askNext, type Guess } from '../../../src/negotiation/prepare/askNext';
import { disagreements, type NamedScores } from '../../../src/negotiation/prepare/disagreements';
import type { Preparation } from '../../../src/negotiation/prepare/preparation';
import { driftedTerms, nextLook } from '../../../src/negotiation/prepare/signedTerms';
import { nextGap, prepareSteps } from '../../../src/negotiation/prepare/steps';
import { unpairedGives } from '../../../src/negotiation/prepare/unpaired';
import { DEFAULT_SETTINGS } from '../../../src/negotiation/settings';
import { ROW_WORDS } from '../../../src/vocabulary/rowWords';
import { concession, scores } from '../rows';

const row = (number: number, given: Partial<Concession> = {}) =>
  concession({ row: number, name: `Row ${number}`, ...given });
const mirror = scores(5, 5, 5);

/** Walk-away and checks are done. */
const CHECKED = {
  hasWalkAway: true,
  mistakes: { power: 'no', urgency: 'no', shadow: 'no', 'one-person': 'no', process: 'no' },
  strategicGives: [],
} as const;

function stepsOf(given: Partial<Preparation>) {
  const steps = prepareSteps({
    rows: [],
    unscored: [],
    budgets: [null, null, null],
    words: ROW_WORDS,
    links: true,
    scorers: 1,
    disagreements: [],
    guesses: [],
    isTested: () => false,
    ...CHECKED,
    ...given,
  });
  return Object.fromEntries(steps.map(({ id, ...step }) => [id, step]));
}

describe('an empty list', () => {
  const steps = stepsOf({});

  test('has nothing done but what needs nothing, and points at both sides and at the limits', () => {
    expect(steps).toMatchObject({
      list: { done: false, count: { done: 0, of: 2 } },
      guess: { done: false, count: { done: 0, of: 0 }, gaps: [] },
      limits: { done: false, count: { done: 0, of: 3 }, gaps: [{ step: 'limits' }] },
      score: { done: false, count: { done: 0, of: 0 }, gaps: [] },
      pair: { done: false, count: { done: 0, of: 0 }, gaps: [] },
      settle: { done: true, count: { done: 0, of: 0 }, gaps: [] },
      test: { done: false, count: { done: 0, of: 1 }, gaps: [] },
    });
    expect(steps.list?.gaps).toEqual([
      { step: 'list', missing: 'give' },
      { step: 'list', missing: 'get' },
    ]);
  });
});

describe('each step counts what is done and names what is missing', () => {
  const guess: Guess = {
    row: 5,
    name: 'Row 5',
    direction: 'give',
    dimension: 'value',
    score: 5,
    chance: 0.5,
    worth: 7,
  };

  test('a single row is enough for a step to be done', () => {
    const steps = stepsOf({
      rows: [row(5, { mirror, linkedTo: '6' }), row(6, { mirror, direction: 'get' })],
    });
    expect(steps).toMatchObject({
      list: { done: true, count: { done: 2, of: 2 }, gaps: [] },
      guess: { done: true, count: { done: 2, of: 2 } },
      score: { done: true, count: { done: 2, of: 2 } },
      pair: { done: true, count: { done: 1, of: 1 } },
      settle: { done: true, count: { done: 2, of: 2 } },
      test: { done: true, count: { done: 1, of: 1 }, gaps: [] },
    });
    expect(stepsOf({ rows: [row(5, { mirror })] })).toMatchObject({
      guess: { done: true, count: { done: 1, of: 1 } },
      score: { done: true, count: { done: 1, of: 1 } },
    });
  });

  test('a gap names its step, its row and the kind of score that it is about', () => {
    const steps = stepsOf({
      rows: [row(5), row(6, { mirror, direction: 'get' })],
      unscored: [{ row: 9, name: 'Later', direction: 'get' }],
      disagreements: [{ row: 6, name: 'Row 6', dimension: 'leverage', range: 5, scores: [] }],
      guesses: [guess],
    });
    const gap = (step: string, number: number, name: string, dimension: string | null = null) => ({
      ...{ step, row: number, name, dimension },
    });
    expect(steps.guess?.gaps).toEqual([gap('guess', 5, 'Row 5')]);
    expect(steps.score).toMatchObject({ count: { done: 2, of: 3 }, gaps: [gap('score', 9, 'Later')] });
    expect(steps.pair).toMatchObject({ count: { done: 0, of: 1 }, gaps: [gap('pair', 5, 'Row 5')] });
    expect(steps.settle).toMatchObject({
      done: false,
      count: { done: 1, of: 2 },
      gaps: [gap('settle', 6, 'Row 6', 'leverage')],
    });
    expect(steps.test).toMatchObject({
      done: false,
      count: { done: 0, of: 1 },
      gaps: [gap('test', 5, 'Row 5', 'value')],
    });
  });

  test('one row with a guess is enough to have guesses to test', () => {
    expect(stepsOf({ rows: [row(5, { mirror }), row(6)] }).test?.done).toBe(true);
  });

  test('gaps are walked in order from wherever one is, rows of one step one by one', () => {
    const steps = prepareSteps({
      ...{ rows: [row(5), row(6), row(7)], unscored: [], budgets: [null, 1, 1], words: ROW_WORDS },
      ...{ links: false, scorers: 1, disagreements: [], guesses: [], isTested: () => false, ...CHECKED },
    });
    const walked = [];
    for (let at = nextGap(steps, null), i = 0; i < 6; i += 1, at = nextGap(steps, at)) walked.push(at);
    expect(walked.map((gap) => [gap?.step, gap && 'row' in gap ? gap.row : null])).toEqual([
      ...[['list', null]],
      ...[5, 6, 7].map((number) => ['guess', number]),
      ['limits', null],
      ['list', null],
    ]);
  });
});

test('a single gap leads back to itself', () => {
  const steps = prepareSteps({
    ...{ rows: [row(5, { mirror })], unscored: [], budgets: [1, 1, 1], words: ROW_WORDS, links: false },
    ...{ scorers: 1, disagreements: [], guesses: [], isTested: () => false, ...CHECKED },
  });
  const only = nextGap(steps, null);
  expect(only).toEqual({ step: 'list', missing: 'get' });
  expect(nextGap(steps, only)).toEqual(only);
});

describe('gives for which nothing is named in return', () => {
  const unpaired = (...rows: readonly Concession[]) => unpairedGives(rows, ROW_WORDS).map((one) => one.row);

  test('one linked get is enough, wherever it stands; a give is no return for a give', () => {
    const gets = [row(8, { direction: 'get' }), row(9, { direction: 'get' })];
    expect(unpaired(row(5, { linkedTo: '9' }), ...gets)).toEqual([]);
    expect(unpaired(row(5, { linkedTo: '8' }), ...gets)).toEqual([]);
    expect(unpaired(row(5, { linkedTo: '6' }), row(6, { linkedTo: '9' }), ...gets)).toEqual([5]);
  });

  test('a return that is off the table is none', () => {
    for (const status of ['rejected', 'withdrawn'] as const)
      expect(unpaired(row(5, { linkedTo: '8' }), row(8, { direction: 'get', status }))).toEqual([5]);
  });
});

describe('guesses in their order', () => {
  const hanging = { status: 'offered', own: scores(7, 9, 5), mirror: scores(5, 6, 4) } as const;

  test('equal ones come in the order of the sheet, one for each row', () => {
    const rows = [row(9, hanging), row(4, hanging), row(6, hanging)];
    expect(askNext([], rows, DEFAULT_SETTINGS).map((one) => one.row)).toEqual([4, 6, 9]);
  });

  test('of several scores on which a row hangs one is enough to ask about', () => {
    const row5 = row(5, { status: 'offered', own: scores(7, 7, 7), mirror });
    expect(askNext([], [row5], DEFAULT_SETTINGS)).toHaveLength(1);
  });

  test('the score that is shown is that of the kind it is about', () => {
    const [guess] = askNext(
      [],
      [row(5, { status: 'asked', own: scores(5, 5, 8), mirror: scores(4, 6, 5) })],
      DEFAULT_SETTINGS,
    );
    expect(guess).toMatchObject({ dimension: 'relationship', score: 5 });
  });
});

describe('scorers who disagree', () => {
  const people = (...of: readonly NamedScores['scores'][]): readonly NamedScores[] =>
    of.map((given, i) => ({ name: `Person ${i + 1}`, scores: given }));

  test('come furthest apart first, equal ones in the order of the sheet', () => {
    const by: Readonly<Record<number, readonly NamedScores[]>> = {
      5: people(scores(1, 1, 1), scores(5, 1, 1)),
      6: people(scores(1, 1, 1), scores(1, 1, 9)),
      7: people(scores(1, 1, 1), scores(1, 5, 1)),
    };
    const found = disagreements([row(5), row(6), row(7)], (number) => by[number] ?? [], 4);
    expect(found.map((one) => [one.row, one.dimension, one.range])).toEqual([
      [6, 'relationship', 8],
      [5, 'value', 4],
      [7, 'leverage', 4],
    ]);
  });

  test('of equally wide kinds of score the first is named; who left all blank disagrees with nobody', () => {
    expect(disagreements([row(5)], () => people(scores(1, 1, 1), scores(5, 5, 5)), 4)).toMatchObject([
      { dimension: 'value' },
    ]);
    expect(disagreements([row(5)], () => people([null, null, null], scores(9, 9, 9)), 4)).toEqual([]);
    expect(disagreements([row(5)], () => [], 0.1)).toEqual([]);
  });
});

describe('signed terms that moved', () => {
  const now = (number: number, own: Concession['own'], theirs: Concession['mirror'] = null) =>
    row(number, { own, mirror: theirs });
  const kept = (number: number, theirs: Concession['mirror'] = null) =>
    ({ row: number, direction: 'give', status: 'agreed', own: scores(5, 5, 5), mirror: theirs }) as const;

  test('come largest move first, equal ones in the order of the sheet', () => {
    const rows = [now(9, scores(8, 5, 5)), now(5, scores(5, 2, 5)), now(7, scores(5, 5, 9))];
    const found = driftedTerms(rows, [kept(5), kept(7), kept(9)], 2);
    expect(found.map((one) => [one.row, one.dimension, one.then, one.now])).toEqual([
      [7, 'relationship', 5, 9],
      [5, 'leverage', 5, 2],
      [9, 'value', 5, 8],
    ]);
  });

  test('show our guess of theirs as well, where there is one now and then', () => {
    const moved = [now(5, scores(5, 5, 5), scores(1, 5, 5))];
    expect(driftedTerms(moved, [kept(5, mirror)], 2)).toMatchObject([{ whose: 'mirror', then: 5, now: 1 }]);
    expect(driftedTerms(moved, [kept(5)], 2)).toEqual([]);
    expect(driftedTerms([now(5, scores(5, 5, 5))], [kept(5, mirror)], 2)).toEqual([]);
  });

  test('a look a year ahead falls on its day', () => {
    expect(nextLook('2024-01-31', 3650, '2024-01-31')).toEqual({ due: '2034-01-28', inDays: 3650 });
  });
});
