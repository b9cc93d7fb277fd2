import fc from 'fast-check';
import { DIMENSIONS, isScore, type Concession, type Scores } from '../../../src/negotiation/concession';
import { logChanceOfAsks, softmax } from '../../../src/negotiation/prepare/quantalResponse';
import { theirMoves } from '../../../src/negotiation/prepare/theirMoves';
import { theirPriorities, type Care } from '../../../src/negotiation/prepare/theirPriorities';
import { seededRandom, standardDraw } from '../../../src/negotiation/uncertainty/normalDraws';
import { anyConcessions, concession, scores } from '../rows';

const flat = (score: number) => scores(score, score, score);
const give = (row: number, mirror: Scores, given: Partial<Concession> = {}) =>
  concession({ row, status: 'idea', own: flat(4), mirror, ...given });
const get = (row: number, mirror: Scores, given: Partial<Concession> = {}) =>
  give(row, mirror, { direction: 'get', ...given });
const asked = { status: 'asked' } as const;
const priorities = (rows: readonly Concession[], measure?: 'three' | 'one') =>
  theirPriorities(rows, theirMoves(rows), measure);
const chanceOf = <T>(cares: readonly Care<T>[] | null | undefined, what: T) =>
  cares?.find((care) => care.what === what)?.probability ?? null;

describe('choosing by quantal response', () => {
  test('what is worth a point more is e times as likely', () => {
    expect(softmax([1, 0])[0]).toBeCloseTo(Math.E / (Math.E + 1), 12);
    expect(softmax([1000, 0])).toEqual([1, 0]);
  });

  test('a set is held against every set of its size', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ worth: fc.double({ min: 1, max: 10, noNaN: true }), isAsked: fc.boolean() }), {
          minLength: 1,
          maxLength: 9,
        }),
        (things) => {
          const size = things.filter(({ isAsked }) => isAsked).length;
          let all = 0;
          for (let mask = 0; mask < 2 ** things.length; mask += 1) {
            const set = things.filter((_, i) => (mask >> i) & 1);
            if (set.length === size) all += Math.exp(set.reduce((sum, { worth }) => sum + worth, 0));
          }
          const own = things.reduce((sum, { worth, isAsked }) => sum + (isAsked ? worth : 0), 0);
          expect(logChanceOfAsks(things)).toBeCloseTo(own - Math.log(all), 6);
        },
      ),
    );
  });

  test('stays a number for hundreds of things, and says nothing where all are asked', () => {
    const many = Array.from({ length: 400 }, (_, i) => ({ worth: 1 + (i % 10), isAsked: i % 2 === 0 }));
    expect(logChanceOfAsks(many)).toBeLessThan(0);
    expect(Number.isFinite(logChanceOfAsks(many))).toBe(true);
    expect(logChanceOfAsks([{ worth: 9, isAsked: true }])).toBe(0);
    expect(logChanceOfAsks([])).toBeCloseTo(0, 12);
  });
});

describe('what counts as theirs', () => {
  test('gives that are asked for, and gets that they grant or refuse', () => {
    const rows = [
      give(2, flat(5), asked),
      give(3, flat(5), { status: 'agreed' }),
      give(4, flat(5), { status: 'rejected' }),
      get(5, flat(5), { status: 'offered' }),
      get(6, flat(5), { status: 'agreed' }),
      get(7, flat(5), { status: 'rejected' }),
      get(8, flat(5), asked),
      concession({ row: 9, ...asked }),
    ];
    const told = (moves: ReturnType<typeof theirMoves>) => moves.map(({ kind, row }) => [row.row, kind]);
    const usual = [
      [2, 'asked'],
      [5, 'granted'],
      [6, 'granted'],
      [7, 'refused'],
    ];
    expect(told(theirMoves(rows))).toEqual(usual);
    // The Asked by column and what was kept of earlier sessions tell of gives that are closed by now.
    const more = theirMoves(rows, {
      askedBy: (row) => (row === 3 ? 'them' : null),
      whoAsked: (word) => (word === 'them' ? 'them' : 'nobody'),
      stoodAsked: (row) => row === 4,
    });
    expect(told(more)).toEqual([[2, 'asked'], [3, 'asked'], [4, 'asked'], ...usual.slice(1)]);
  });

  test('nothing is said until they asked for three things', () => {
    const rows = [give(2, flat(5), asked), give(3, flat(6), asked), give(4, flat(7))];
    expect(priorities(rows)).toBeNull();
    expect(priorities([...rows, give(5, flat(3), asked)])).toMatchObject({ asks: 3, grants: 0, refusals: 0 });
  });
});

describe('what they care about', () => {
  const gives = [
    give(2, scores(9, 3, 3), { ...asked, session: 1 }),
    give(3, scores(8, 3, 3), { ...asked, session: 1 }),
    give(4, scores(7, 2, 3), { ...asked, session: 2 }),
    give(5, scores(3, 9, 3)),
    give(6, scores(3, 3, 9)),
  ];

  test('by hand: three asks, of which the first two together, each against all sets of its size', () => {
    // If value counts double the five are worth 6, 5.5, 4.75, 4.5, 4.5; if leverage 4.5, 4.25, 3.5, 6, 4.5; else the reverse.
    const worths = [
      [6, 5.5, 4.75, 4.5, 4.5],
      [4.5, 4.25, 3.5, 6, 4.5],
      [4.5, 4.25, 3.75, 4.5, 6],
    ];
    const logs = worths.map((all, i) => {
      const e = all.map(Math.exp);
      let pairs = 0;
      for (let a = 0; a < 5; a += 1) for (let b = a + 1; b < 5; b += 1) pairs += (e[a] ?? 0) * (e[b] ?? 0);
      const first = ((e[0] ?? 0) * (e[1] ?? 0)) / pairs;
      const then = (e[2] ?? 0) / ((e[2] ?? 0) + (e[3] ?? 0) + (e[4] ?? 0));
      return Math.log(first * then) + ([30, 20, 21][i] ?? 0) / 5;
    });
    const found = priorities(gives)?.dimensions;
    for (const [i, what] of DIMENSIONS.entries())
      expect(chanceOf(found, what)).toBeCloseTo(softmax(logs)[i] ?? 0, 9);
    expect(found?.[0]?.what).toBe('value');
  });

  test('what they refuse speaks for what it costs, what they grant against it', () => {
    const cheap = get(10, scores(2, 2, 2));
    const costly = (status: Concession['status']) => get(11, scores(2, 9, 2), { status });
    const chance = (status: Concession['status']) =>
      chanceOf(priorities([...gives, cheap, costly(status)])?.dimensions, 'leverage') ?? 0;
    expect(chance('rejected')).toBeGreaterThan(chance('idea'));
    expect(chance('agreed')).toBeLessThan(chance('idea'));
  });

  test('by type: what they asked for more often than its worth to them explains', () => {
    const typed = [
      ...[2, 3, 4].map((row) => give(row, flat(5), { ...asked, type: row === 3 ? ' payment ' : 'Payment' })),
      ...[5, 6, 7].map((row) => give(row, flat(5), { type: 'Service' })),
      give(8, flat(5)),
    ];
    const types = priorities(typed)?.types;
    expect(types?.[0]).toMatchObject({ what: 'Payment' });
    expect(types?.[0]?.probability).toBeGreaterThan(0.7);
    expect(types).toHaveLength(2);
    expect(priorities(gives)?.types).toBeNull();
    // One score a side has no dimensions, but types.
    expect(priorities(typed, 'one')).toMatchObject({ dimensions: null, types: [{ what: 'Payment' }, {}] });
  });

  test('chances add up to 1, likeliest first, whatever the order of the rows', () => {
    fc.assert(
      fc.property(anyConcessions, (rows) => {
        const found = priorities(rows);
        const turned = priorities([...rows].reverse());
        const cares = found?.dimensions ?? [];
        if (found === null) expect(turned).toBeNull();
        else expect(cares.reduce((sum, { probability }) => sum + probability, 0)).toBeCloseTo(1, 9);
        const chances = cares.map(({ probability }) => probability);
        expect(chances).toEqual([...chances].sort((a, b) => b - a));
        for (const { what, probability } of cares)
          expect(chanceOf(turned?.dimensions, what)).toBeCloseTo(probability, 6);
      }),
    );
  });
});

describe('on generated deals, where it is known what they care about', () => {
  const clip = (n: number) => Math.min(10, Math.max(1, n));
  const score = (n: number) => {
    if (!isScore(n)) throw new Error(`${n} is no score`);
    return n;
  };
  const triple = (of: (i: number) => number) => [score(of(0)), score(of(1)), score(of(2))] as const;

  /** Twelve gives and four gets; one dimension means most to them, and they choose by it, not quite strictly. */
  function deal(random: () => number) {
    const most = Math.floor(3 * random());
    const truth = Array.from({ length: 16 }, () =>
      triple((i) => clip(1 + 9 * random() + (i === most ? 1 : 0))),
    );
    const worth = truth.map((t) => (t[0] + t[1] + t[2] + (t[most] ?? 0)) / 4);
    const rows = truth.map((t, i) =>
      concession({
        ...{ row: i + 2, status: 'idea', direction: i < 12 ? 'give' : 'get', session: 1 },
        own: flat(5),
        mirror: triple((j) => clip((t[j] ?? 1) + 2 * standardDraw(random))),
      }),
    );
    const open = new Set(Array.from({ length: 12 }, (_, i) => i));
    for (let session = 1; session <= 4; session += 1) {
      const all = [...open];
      const shares = softmax(all.map((i) => worth[i] ?? 0));
      let left = random();
      const pick = all.find((_, n) => (left -= shares[n] ?? 0) <= 0) ?? all[0] ?? 0;
      open.delete(pick);
      rows[pick] = { ...(rows[pick] ?? concession()), status: 'asked', session };
    }
    const usual = worth.slice(12).reduce((sum, w) => sum + w / 4, 0);
    for (let i = 12; i < 16; i += 1) {
      const refuses = random() < 1 / (1 + Math.exp(usual - (worth[i] ?? 0)));
      rows[i] = { ...(rows[i] ?? concession()), status: refuses ? 'rejected' : 'agreed' };
    }
    return { rows, most: DIMENSIONS[most] ?? 'value' };
  }

  test('it is found more often than by counting what they asked for, and as often as is said', () => {
    const random = seededRandom(31);
    let [found, counted, said, sure, sureRight] = [0, 0, 0, 0, 0];
    const deals = 600;
    for (let n = 0; n < deals; n += 1) {
      const { rows, most } = deal(random);
      const first = priorities(rows)?.dimensions?.[0];
      if (first === undefined) throw new Error('They asked four times.');
      found += Number(first.what === most);
      said += first.probability;
      if (first.probability >= 0.6) {
        sure += 1;
        sureRight += Number(first.what === most);
      }
      const sums = [0, 1, 2].map((i) =>
        rows
          .filter(({ status }) => status === 'asked')
          .reduce((sum, { mirror }) => sum + (mirror?.[i] ?? 0), 0),
      );
      counted += Number(DIMENSIONS[sums.indexOf(Math.max(...sums))] === most);
    }
    expect(found).toBeGreaterThan(counted);
    expect(Math.abs(found - said) / deals).toBeLessThan(0.07);
    expect(sureRight / sure).toBeGreaterThan(0.55);
  });
});
