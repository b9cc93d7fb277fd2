import {
  isScore,
  type Concession,
  type Score,
  type Scores,
  type Triple,
} from '../../../src/negotiation/concession';
import { askNext } from '../../../src/negotiation/prepare/askNext';
import { searchValueOfAsking, type Quadrature } from '../../../src/negotiation/prepare/valueOfAsking';
import { DEFAULT_SETTINGS, DEFAULT_TRADE_SETTINGS } from '../../../src/negotiation/settings';
import { tradeQuestion, type TradeQuestion } from '../../../src/negotiation/trades/tradeQuestion';
import { seededRandom, standardDraw } from '../../../src/negotiation/uncertainty/normalDraws';
import { sheetPrior, surplusPosterior } from '../../../src/negotiation/uncertainty/sheetPrior';
import { concession, scores } from '../rows';
import { everyPackage } from '../trades/deals';

/** Gauss and Hermite's three points. */
const THREE_POINTS: Quadrature = [
  [-Math.sqrt(3), 1 / 6],
  [0, 2 / 3],
  [Math.sqrt(3), 1 / 6],
];

const HALF: Quadrature = [
  [1.023255663789133, 0.244097502894939],
  [2.07684797867783, 0.0499164067652179],
  [3.205429002856469, 0.0027891413212317],
  [4.512745863399783, 0.0000223458440077],
];

/** Their nine: a judge that looks closer than the search. */
const NINE_POINTS: Quadrature = [
  ...[...HALF].reverse().map(([point, weight]) => [-point, weight] as const),
  [0, 0.4063492063492063],
  ...HALF,
];

/** @param quadrature left out: the method's own */
function asked(question: TradeQuestion, quadrature?: Quadrature, maxItems = 6) {
  const search = searchValueOfAsking(
    question,
    DEFAULT_SETTINGS,
    { ...DEFAULT_TRADE_SETTINGS, maxItems },
    quadrature && { quadrature },
  );
  let steps = 0;
  let step = search.next();
  for (; step.done !== true; step = search.next()) steps += 1;
  return { found: step.value, steps };
}

function generated(seed: number, rows: number): readonly Concession[] {
  const random = seededRandom(seed);
  const score = (): Score => {
    const n = Math.min(10, Math.max(1, Math.round(5.5 + 2.3 * standardDraw(random))));
    if (!isScore(n)) throw new Error(`${n} is no score`);
    return n;
  };
  const three = (): Triple<Score> => [score(), score(), score()];
  return Array.from({ length: rows }, (_, i) =>
    concession({
      ...{ row: i + 2, name: `Row ${i + 2}`, status: 'idea' },
      direction: random() < 0.5 ? 'give' : 'get',
      own: three(),
      mirror: three(),
    }),
  );
}

describe('what to ask next', () => {
  const row = (n: number, given: Partial<Concession> = {}) =>
    concession({ row: n, status: 'idea', own: scores(7, 9, 5), mirror: scores(5, 6, 4), ...given });
  const ranked = (rows: readonly Concession[], gains: readonly number[]) =>
    askNext(
      rows.map((one, i) => ({ row: one, gain: gains[i] ?? 0, exact: true })),
      rows,
      DEFAULT_SETTINGS,
    ).map((guess) => guess.row);

  test('comes by what the answer brings', () => {
    expect(ranked([row(2), row(3), row(4)], [1, 3, 2])).toEqual([3, 4, 2]);
  });

  test('of gains within 0.1 the row comes first whose flag hangs on it, where it is agreed or on the table', () => {
    const rows = [
      row(2),
      row(3, { status: 'offered' }),
      row(4, { mirror: scores(7, 9, 5), status: 'offered' }),
    ];
    expect(ranked(rows, [2, 1.95, 1.92])).toEqual([3, 4, 2]);
    expect(ranked(rows, [2, 1.85, 1.5])).toEqual([2, 3, 4]);
  });

  test('leaves out what brings nothing and decides nothing', () => {
    expect(ranked([row(2), row(3, { status: 'agreed' })], [0, 0])).toEqual([3]);
  });
});

describe('the value of asking', () => {
  test('is what each answer would bring over the best choice without it, by trying every package', () => {
    for (let seed = 1; seed <= 16; seed += 1) {
      const measure = seed > 12 ? 'one' : 'three';
      // One score a side stands three times.
      const alike = ([n]: Scores): Scores => [n, n, n];
      const rows = generated(seed, 6).map((row) =>
        measure === 'one' ? { ...row, own: alike(row.own), mirror: row.mirror && alike(row.mirror) } : row,
      );
      const ticked = rows.map(({ row }) => row);
      const all = everyPackage(rows, DEFAULT_SETTINGS, 3);
      const mirrored = rows.flatMap(({ direction, own, mirror }) =>
        mirror === null ? [] : [{ direction, own, mirror }],
      );
      const prior = sheetPrior(mirrored);
      const { found } = asked(tradeQuestion(rows, { ticked, measure }), THREE_POINTS, 3);
      expect(found).toHaveLength(6);
      for (const { row, gain, exact } of found) {
        expect(exact).toBe(true);
        if (row.mirror === null) throw new Error('every row has a mirror');
        const of = { direction: row.direction, own: row.own, mirror: row.mirror };
        const posterior = surplusPosterior(of, prior);
        const sign = row.direction === 'give' ? 1 : -1;
        const mean = posterior.reduce(
          (sum, one, i) => sum + one.mean - sign * ((of.mirror[i] ?? 0) - (of.own[i] ?? 0)),
          0,
        );
        const variances = posterior.reduce((sum, { variance }) => sum + variance, 0);
        // The total of one score is three times that score, and so is its doubt.
        const spread = measure === 'one' ? 3 * Math.sqrt(variances / 3) : Math.sqrt(variances);
        const pays = (p: (typeof all)[number], point: number) =>
          p.them + (p.rows.includes(row.row) ? mean + point * spread : 0) >= -1e-9 ? Math.max(0, p.us) : 0;
        const knowing = THREE_POINTS.reduce(
          (sum, [point, weight]) => sum + weight * Math.max(...all.map((p) => pays(p, point))),
          0,
        );
        const blind = Math.max(
          ...all.map((p) => THREE_POINTS.reduce((sum, [point, weight]) => sum + weight * pays(p, point), 0)),
        );
        expect(gain).toBeCloseTo(Math.max(0, knowing - blind), 6);
      }
    }
  });

  test('is nothing where no answer changes what we would do', () => {
    const rows = [concession({ row: 2, status: 'idea', own: scores(9, 9, 9), mirror: scores(2, 2, 2) })];
    expect(asked(tradeQuestion(rows, { ticked: [2] })).found.map(({ gain }) => gain)).toEqual([0]);
    expect(asked(tradeQuestion([])).found).toEqual([]);
    expect(asked(tradeQuestion(rows, { mustHave: [99] })).found).toEqual([]);
  });

  test('is seen also where the deal creates nothing yet, so that the cap says nothing of a small package', () => {
    const row = (at: number, given: Partial<Concession>) => concession({ row: at, status: 'idea', ...given });
    const rows = [
      row(5, { own: scores(4, 3, 1), mirror: scores(9, 9, 8) }),
      row(6, { direction: 'get', status: 'agreed', own: scores(7, 3, 5), mirror: scores(1, 3, 9) }),
      row(7, { status: 'agreed', own: scores(2, 7, 6), mirror: scores(1, 7, 3) }),
      row(8, { direction: 'get', status: 'agreed', own: scores(2, 7, 10), mirror: scores(10, 8, 1) }),
      row(9, { own: scores(8, 7, 7), mirror: scores(4, 4, 5) }),
      row(10, { direction: 'get', status: 'agreed', own: scores(1, 3, 4), mirror: scores(10, 1, 5) }),
      row(11, { direction: 'get', own: scores(10, 8, 4), mirror: scores(1, 10, 7) }),
      row(12, { direction: 'get', own: scores(3, 5, 4), mirror: scores(5, 5, 10) }),
    ];
    const question = tradeQuestion(rows, { ticked: [9], mustHave: [5], capped: true });
    const search = searchValueOfAsking(
      question,
      { ...DEFAULT_SETTINGS, weights: [2, 1, 1] },
      { ...DEFAULT_TRADE_SETTINGS, maxItems: 5 },
    );
    let step = search.next();
    while (step.done !== true) step = search.next();
    // By trying every package at the three points.
    expect(step.value.find(({ row: { row } }) => row === 9)?.gain).toBeCloseTo(0.375, 6);
  });

  test('looks at no more than forty rows, in steps', () => {
    const { found, steps } = asked(tradeQuestion(generated(3, 45)), THREE_POINTS, 2);
    expect(found.length).toBeLessThanOrEqual(40);
    expect(steps).toBeGreaterThan(40 * 45);
  });

  test('is taken at three points', () => {
    const question = tradeQuestion(generated(808, 8));
    expect(asked(question).found).toEqual(asked(question, THREE_POINTS).found);
    expect(asked(question, NINE_POINTS).found).not.toEqual(asked(question).found);
  });

  test('puts first what holds at least 85% of what the best three rows hold, judged by nine points', () => {
    let [taken, best, random] = [0, 0, 0];
    for (const rows of [8, 12, 16])
      for (let seed = 1; seed <= 8; seed += 1) {
        const question = tradeQuestion(generated(100 * rows + seed, rows));
        const judged = asked(question, NINE_POINTS).found.map(({ row, gain }) => [row.row, gain] as const);
        const gains = new Map(judged);
        const sum = (some: readonly (readonly [number, number])[]) =>
          some.reduce((all, [, gain]) => all + gain, 0);
        if (sum(judged) === 0) continue;
        best += sum(judged.slice(0, 3));
        random += (3 * sum(judged)) / judged.length;
        taken += asked(question)
          .found.slice(0, 3)
          .reduce((all, { row }) => all + (gains.get(row.row) ?? 0), 0);
      }
    expect(best).toBeGreaterThan(20);
    expect(random / best).toBeLessThan(0.6);
    expect(taken / best).toBeGreaterThanOrEqual(0.85);
  });
});
