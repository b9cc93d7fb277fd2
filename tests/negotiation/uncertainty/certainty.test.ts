import fc from 'fast-check';
import {
  DIRECTIONS,
  isScore,
  type Score,
  type Scores,
  type Triple,
} from '../../../src/negotiation/concession';
import { flagOf } from '../../../src/negotiation/flag';
import { DEFAULT_SETTINGS } from '../../../src/negotiation/settings';
import { certaintyOf } from '../../../src/negotiation/uncertainty/certainty';
import { flagCertainties } from '../../../src/negotiation/uncertainty/flagCertainty';
import { standardNormal } from '../../../src/negotiation/uncertainty/normal';
import { seededRandom, standardDraw } from '../../../src/negotiation/uncertainty/normalDraws';
import {
  sheetPrior,
  surplusPosterior,
  type EstimatedRow,
} from '../../../src/negotiation/uncertainty/sheetPrior';
import { anyScores, scores } from '../rows';

const flat = (score: number) => scores(score, score, score);
const row = (own: number, mirror: number, given: Partial<EstimatedRow> = {}): EstimatedRow => ({
  ...{ direction: 'give', own: flat(own), mirror: flat(mirror) },
  ...given,
});

describe('what a sheet tells before a row is looked at', () => {
  test('is the usual spread where nothing was seen, and holds back what few rows say', () => {
    expect(sheetPrior([])[0]).toEqual({ centre: 0, variance: 2 });
    expect(sheetPrior([row(5, 5)])[1].variance).toBeCloseTo((-6.25 + 40) / 21, 12);
    // Surpluses 4 and −4 seen: variance 32, errors 6.25.
    const two = sheetPrior([row(2, 6), row(6, 2)])[2];
    expect(two.centre).toBe(0);
    expect(two.variance).toBeCloseTo((2 * (32 - 6.25) + 40) / 22, 12);
  });

  test('is never surer than a quarter of a point', () => {
    expect(sheetPrior(Array.from({ length: 50 }, () => row(5, 6)))[0]).toEqual({
      centre: expect.closeTo(50 / 70, 12) as number,
      variance: 0.25,
    });
  });

  test('gives and gets pool by their surplus', () => {
    const gets = [row(6, 2, { direction: 'get' }), row(2, 6, { direction: 'get' })];
    expect(sheetPrior([row(2, 6), row(6, 2)])).toEqual(sheetPrior(gets));
  });

  test('several scorers narrow it', () => {
    const three = [flat(4), flat(5), flat(6)];
    const alone = surplusPosterior(row(5, 9), sheetPrior([row(5, 9)]));
    const many = { ...row(5, 9), ownScorers: three, mirrorScorers: [flat(9), flat(9), flat(9)] };
    const narrowed = surplusPosterior(many, sheetPrior([many]));
    expect(narrowed[0].variance).toBeLessThan(alone[0].variance);
    expect(narrowed[0].mean).toBeGreaterThan(alone[0].mean);
  });

  test('what was seen is drawn towards the centre: 5 of error 6.25 becomes 1.21', () => {
    const usual = { centre: 0, variance: 2 };
    const [value] = surplusPosterior(row(2, 7), [usual, usual, usual]);
    expect(value.mean).toBeCloseTo(10 / 8.25, 12);
    expect(value.variance).toBeCloseTo(12.5 / 8.25, 12);
  });
});

describe('the certainty of a flag', () => {
  test('is one word', () => {
    expect([0.8, 0.79, 0.5, 0.49, 0.2, 0.19].map(certaintyOf)).toEqual([
      ...['firm', 'likely', 'likely', 'close call', 'close call', 'open'],
    ]);
  });

  test('is likely for one give of 9/9/9 against 1/1/1, alone on its sheet', () => {
    expect(flagCertainties([row(9, 1)], DEFAULT_SETTINGS)).toEqual([
      { flag: 'overpaying', probability: expect.closeTo(0.55, 1) as number, certainty: 'likely' },
    ]);
  });

  test('of a balanced row is no surer than what was seen of it, however alike the sheet is', () => {
    const alike = Array.from({ length: 50 }, () => row(5, 5));
    const seen = (2 * standardNormal(3 / 2.5) - 1) ** 3;
    expect(flagCertainties(alike, DEFAULT_SETTINGS)[0]?.probability).toBeLessThan(seen + 0.05);
  });

  test('is the same whenever it is asked, and belongs to the flag that is shown', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({ direction: fc.constantFrom(...DIRECTIONS), own: anyScores, mirror: anyScores }),
          {
            maxLength: 8,
          },
        ),
        (rows) => {
          const found = flagCertainties(rows, DEFAULT_SETTINGS);
          expect(found).toEqual(flagCertainties(rows, DEFAULT_SETTINGS));
          expect(found.map(({ flag }) => flag)).toEqual(
            rows.map(({ direction, own, mirror }) => flagOf(direction, own, mirror, DEFAULT_SETTINGS).flag),
          );
        },
      ),
      { numRuns: 50 },
    );
  });

  test('of one score a side is in closed form: 1 − Φ((2 − m) / √v) where it is crossed', () => {
    const rows = [row(9, 3), row(5, 5), row(3, 9, { direction: 'get' })];
    const prior = sheetPrior(rows);
    const shares = flagCertainties(rows, DEFAULT_SETTINGS, 'one').map(({ probability }) => probability);
    const [first, second, third] = rows.map((one) => surplusPosterior(one, prior)[0]);
    const above = (mean = 0, variance = 1) => 1 - standardNormal((2 - mean) / Math.sqrt(variance));
    expect(shares[0]).toBeCloseTo(above(-(first?.mean ?? 0), first?.variance), 12);
    const { mean = 0, variance = 1 } = second ?? {};
    // A balanced row is no surer than what was seen alone: a gap of 0 with a standard error of 2.5.
    const held = 1 - above(mean, variance) - above(-mean, variance);
    expect(shares[1]).toBeCloseTo(Math.min(held, 1 - 2 * above(0, 6.25)), 12);
    expect(shares[2]).toBeCloseTo(above(-(third?.mean ?? 0), third?.variance), 12);
  });

  test('falls on one and the same flag for the same gaps of a give and a get', () => {
    const rows = [row(9, 2), row(2, 9), row(5, 5)];
    const gets = rows.map(({ own, mirror }) => row(0 + mirror[0], own[0], { direction: 'get' }));
    const of = (some: readonly EstimatedRow[]) => flagCertainties(some, DEFAULT_SETTINGS);
    expect(of(gets).map(({ flag }) => flag)).toEqual(['hollow', 'target', 'balanced']);
    for (const [i, { probability }] of of(gets).entries())
      expect(probability).toBeCloseTo(of(rows)[i]?.probability ?? 0, 1);
  });
});

describe('on simulated sheets, where the truth is known', () => {
  interface World {
    readonly name: string;
    readonly draw: (random: () => number) => readonly [own: number, mirror: number];
  }
  const clip = (n: number) => Math.min(10, Math.max(1, n));
  const normal = (correlation: number): World['draw'] => {
    return (random) => {
      const [a, b] = [standardDraw(random), standardDraw(random)];
      const other = correlation * a + Math.sqrt(1 - correlation ** 2) * b;
      return [clip(5.5 + 2 * a), clip(5.5 + 2 * other)];
    };
  };
  const worlds: readonly World[] = [
    { name: 'uniform', draw: (random) => [1 + 9 * random(), 1 + 9 * random()] },
    { name: 'normal', draw: normal(0) },
    { name: 'normal, correlated', draw: normal(0.5) },
  ];

  const score = (n: number): Score => {
    if (!isScore(n)) throw new Error(`${n} is no score`);
    return n;
  };
  const triple = <T>(of: (i: 0 | 1 | 2) => T): Triple<T> => [of(0), of(1), of(2)];
  const mean = (people: readonly Scores[]) =>
    triple((i) => score(people.reduce((sum, one) => sum + one[i], 0) / people.length));

  /** A sheet of rows as scored, each with its true maps. */
  function sheet(draw: World['draw'], rows: number, people: number, random: () => number) {
    return Array.from({ length: rows }, () => {
      const truth = triple(() => draw(random));
      const scored = (side: 0 | 1, spread: number) =>
        Array.from({ length: people }, () =>
          triple((i) => score(clip(truth[i][side] + spread * standardDraw(random)))),
        );
      const [ownScorers, mirrorScorers] = [scored(0, 1.5), scored(1, 2)];
      return {
        direction: random() < 0.5 ? ('give' as const) : ('get' as const),
        own: mean(ownScorers),
        mirror: mean(mirrorScorers),
        ...(people > 1 && { ownScorers, mirrorScorers }),
        truth: { own: triple((i) => truth[i][0]), mirror: triple((i) => truth[i][1]) },
      };
    });
  }

  const cases = worlds.flatMap((world) =>
    [1, 3].flatMap((people) =>
      [8, 20, 50].map(
        (rows) => [`${world.name}, ${people} scorers, ${rows} rows`, world, people, rows] as const,
      ),
    ),
  );

  test.each(cases)(
    'firm flags are right in 80% and likely ones in 50%: %s',
    (name, { draw }, people, rows) => {
      const random = seededRandom(7 + rows + people);
      const counts = { firm: [0, 0], likely: [0, 0], 'close call': [0, 0], open: [0, 0] };
      for (let n = 0; n < 600; n += rows) {
        const some = sheet(draw, rows, people, random);
        for (const [i, { flag, certainty }] of flagCertainties(some, DEFAULT_SETTINGS).entries()) {
          const one = some[i];
          if (one === undefined) continue;
          const is = flagOf(one.direction, one.truth.own, one.truth.mirror, DEFAULT_SETTINGS).flag === flag;
          counts[certainty][0] = (counts[certainty][0] ?? 0) + 1;
          counts[certainty][1] = (counts[certainty][1] ?? 0) + Number(is);
        }
      }
      const [firm = 0, firmRight = 0] = counts.firm;
      const [likely = 0, likelyRight = 0] = counts.likely;
      if (firm >= 30) expect(firmRight / firm).toBeGreaterThanOrEqual(0.8);
      if (likely >= 30) expect(likelyRight / likely).toBeGreaterThanOrEqual(0.5);
      if (name.startsWith('uniform, 3')) expect(firm / 600).toBeGreaterThanOrEqual(0.05);
    },
  );

  test.each(worlds)(
    'three scorers a side narrow the doubt, and what they call sure is right as often: $name',
    ({ draw }) => {
      const told = (people: number) => {
        const random = seededRandom(31);
        let [sure, right] = [0, 0];
        for (let n = 0; n < 30; n += 1) {
          const some = sheet(draw, 20, people, random);
          for (const [i, { flag, certainty }] of flagCertainties(some, DEFAULT_SETTINGS).entries()) {
            const one = some[i];
            if (one === undefined) continue;
            if (certainty !== 'firm' && certainty !== 'likely') continue;
            sure += 1;
            const is = flagOf(one.direction, one.truth.own, one.truth.mirror, DEFAULT_SETTINGS).flag;
            right += Number(is === flag);
          }
        }
        return { sure, share: right / sure };
      };
      const [alone, three] = [told(1), told(3)];
      expect(three.sure).toBeGreaterThan(alone.sure);
      expect(three.share).toBeGreaterThanOrEqual(0.5);
      if (alone.sure >= 30) expect(alone.share).toBeGreaterThanOrEqual(0.5);
    },
  );
});
