import fc from 'fast-check';
import type { Concession } from '../../../src/negotiation/concession';
import { DEFAULT_SETTINGS, DEFAULT_TRADE_SETTINGS } from '../../../src/negotiation/settings';
import { bestReachable } from '../../../src/negotiation/trades/bestReachable';
import { betterSettlement, searchSettlement } from '../../../src/negotiation/trades/betterSettlement';
import { decisionsOf, type TradeGround } from '../../../src/negotiation/trades/choices';
import { equivalentOffers, setsOf } from '../../../src/negotiation/trades/equivalentOffers';
import { findTrades, searchTrades } from '../../../src/negotiation/trades/findTrades';
import { PLAIN_AIM } from '../../../src/negotiation/trades/frontier';
import { searchedFrontier } from './searchedFrontier';
import { bestByProduct, generous, outstanding } from '../../../src/negotiation/trades/offers';
import { packageOfState } from '../../../src/negotiation/trades/searchState';
import { tradeItem } from '../../../src/negotiation/trades/tradeItem';
import { packageOf, type TradePackage } from '../../../src/negotiation/trades/tradePackage';
import { tradeQuestion, type TradeQuestion } from '../../../src/negotiation/trades/tradeQuestion';
import { concession, scores } from '../rows';
import { everyPackage, itemOf, swapsOf, reference, rowsOf, someGroups, training, worth } from './deals';

const give = (row: number, own: number, mirror: number, given: Partial<Concession> = {}) =>
  concession({
    ...{ row, name: `Row ${row}`, status: 'idea' },
    ...{ own: scores(own, own, own), mirror: scores(mirror, mirror, mirror) },
    ...given,
  });
const get = (row: number, own: number, mirror: number) => give(row, own, mirror, { direction: 'get' });
const ground = (rows: readonly Concession[], given: Partial<TradeGround> = {}): TradeGround => ({
  required: [],
  free: rows.map((row) => itemOf(row)),
  exclusive: [],
  agreed: new Set(),
  maxItems: 6,
  ...given,
});

function frontierOf(rows: readonly Concession[], stateBound = 1000) {
  const { states, exact } = searchedFrontier(ground(rows), PLAIN_AIM, { stateBound, workBound: 1e6 });
  return { packages: states.map(packageOfState), exact };
}

describe('packages of equal value', () => {
  test('the one with fewest items is kept', () => {
    // One give of −6/+12, or two of −3/+6 each.
    const { packages } = frontierOf([give(2, 1, 2), give(3, 1, 2), give(4, 2, 4)]);
    expect(packages.map(rowsOf)).toEqual([[], [2], [4], [2, 4], [2, 3, 4]]);
  });

  test('then the one with the earlier rows', () => {
    expect(frontierOf([give(2, 2, 4), give(3, 2, 4)]).packages.map(rowsOf)).toEqual([[], [2], [2, 3]]);
  });
});

describe('a search that may keep few packages', () => {
  const rows = Array.from({ length: 8 }, (_, i) => give(i + 2, 1 + (i % 3), 2 + i));

  test('keeps the ends: the best for us and the best for them', () => {
    const [all, few] = [frontierOf(rows), frontierOf(rows, 5)];
    expect([all.exact, few.exact]).toEqual([true, false]);
    expect(few.packages.length).toBeLessThanOrEqual(5);
    expect(few.packages[0]).toEqual(all.packages[0]);
    expect(few.packages.every(({ us, them }) => Number.isFinite(us) && Number.isFinite(them))).toBe(true);
  });

  test('is exact while exactly so many packages are enough', () => {
    const two = [give(2, 1, 2), give(3, 2, 5)];
    expect(frontierOf(two).packages).toHaveLength(4);
    expect(frontierOf(two, 4).exact).toBe(true);
    expect(frontierOf(two, 3).exact).toBe(false);
  });
});

describe('choosing among packages', () => {
  const holding = (us: number, them: number, items: number): TradePackage => ({
    ...worth(us, them),
    items: Array.from({ length: items }, (_, i) => itemOf(give(i + 2, 1, 1))),
  });

  test('of equal products the more even one, then the one with fewer items, then the better for us', () => {
    expect(bestByProduct([worth(16, 6), worth(12, 8), worth(32, 3)])).toMatchObject({ us: 12, them: 8 });
    expect(bestByProduct([holding(12, 8, 3), holding(12, 8, 2), holding(12, 8, 4)])?.items).toHaveLength(2);
    expect(bestByProduct([worth(8, 12), worth(12, 8)])).toMatchObject({ us: 12, them: 8 });
    expect(bestByProduct([worth(12, 8), worth(8, 12)])).toMatchObject({ us: 12, them: 8 });
  });

  test('of equal smaller gains, the one with the larger other gain, however many items it holds', () => {
    // Below a cap there are packages that others beat: none of them is offered.
    const packages = [holding(3, 3, 2), holding(6, 3, 4), holding(3, 6, 5)];
    const found = outstanding(packages);
    expect(found.egalitarian).toMatchObject({ us: 6, them: 3 });
    expect(outstanding([...packages, holding(9, 0, 1)])['kalai-smorodinsky']).toMatchObject({
      us: 6,
      them: 3,
    });
    expect(generous([holding(27, 27, 2), holding(40.5, 27, 3)])).toMatchObject({ us: 40.5 });
    expect(outstanding([holding(12, 15, 2), holding(12, 18, 3)])['win-back']).toMatchObject({ them: 18 });
  });

  test('a package that leaves a side where it was helps only the other one', () => {
    const packages = [worth(5, 0), worth(0, 5)];
    const found = outstanding(packages);
    expect(generous(packages)).toMatchObject({ us: 0, them: 5 });
    expect(found).toMatchObject({
      nash: null,
      egalitarian: null,
      'kalai-smorodinsky': null,
      'win-back': { us: 5, them: 0 },
      utilitarian: { us: 5, them: 0 },
    });
  });

  test('each side’s ideal counts packages that leave the other where it was, and may be below one point', () => {
    // Ideals 10 and 20: 10/5 reaches a quarter, 4/8 two fifths.
    const whole = outstanding([worth(10, 5), worth(4, 8), worth(0, 20)]);
    expect(whole['kalai-smorodinsky']).toMatchObject({ us: 4, them: 8 });
    const turned = outstanding([worth(20, 0), worth(8, 4), worth(5, 10)]);
    expect(turned['kalai-smorodinsky']).toMatchObject({ us: 8, them: 4 });
    expect(outstanding([worth(0.5, 3), worth(0.4, 6)])['kalai-smorodinsky']).toMatchObject({ us: 0.4 });
    expect(outstanding([worth(3, 0.5), worth(6, 0.4)])['kalai-smorodinsky']).toMatchObject({ us: 6 });
  });

  test('a swap needs room for two', () => {
    expect(swapsOf(ground([training, reference], { maxItems: 2 })).map(rowsOf)).toEqual([[5, 6]]);
  });
});

describe('ways to choose from rows that are tied to each other', () => {
  const tied = {
    exclusive: [
      [5, 6],
      [6, 7],
    ],
  } as const;
  const rows = [give(5, 1, 2), give(6, 1, 2), give(7, 1, 2)];
  const ways = (bound: number, given: Partial<TradeGround> = {}) => {
    const { stages, complete } = decisionsOf(ground(rows, { ...tied, ...given }), bound);
    return { ways: stages.map((stage) => stage.map((way) => way.map(({ row }) => row))), complete };
  };

  test('are every set that can stand together, fewest items first', () => {
    expect(ways(100)).toEqual({ ways: [[[5], [6], [7], [5, 7]]], complete: true });
  });

  test('are listed up to the bound, and said to be incomplete beyond it', () => {
    expect(ways(4)).toEqual({ ways: [[[5], [6], [7], [5, 7]]], complete: true });
    expect(ways(3)).toEqual({ ways: [[[5], [6], [7]]], complete: false });
  });

  test('hold no more rows than a package has room for', () => {
    expect(ways(100, { maxItems: 1 })).toEqual({ ways: [[[5], [6], [7]]], complete: true });
    expect(ways(100, { maxItems: 0 })).toEqual({ ways: [], complete: true });
  });

  test('drop an agreed row before the one that it excludes comes in, and each once', () => {
    const drop = tradeItem(rows[0] ?? training, scores(2, 2, 2), DEFAULT_SETTINGS, 'drop');
    const six = itemOf(give(6, 1, 2));
    const of = (free: TradeGround['free']) =>
      decisionsOf(ground([], { free, exclusive: [[5, 6]], agreed: new Set([5]) }), 100).stages.map((stage) =>
        stage.map((way) => way.map(({ row, change }) => `${change} ${row}`)),
      );
    expect(of([drop, six])).toEqual([[['drop 5'], ['drop 5', 'add 6']]]);
    expect(of([six, drop])).toEqual([[['drop 5'], ['drop 5', 'add 6']]]);
  });

  test('a lot of tied rows that could not be listed makes the whole search inexact', () => {
    const many = Array.from({ length: 8 }, (_, i) => give(i + 2, 1, 3 + i));
    const groups = many.slice(1).map(({ row }) => [2, row]);
    const trades = findTrades(tradeQuestion(many, { exclusive: groups }), DEFAULT_SETTINGS, {
      ...DEFAULT_TRADE_SETTINGS,
      stateBound: 40,
    });
    expect(trades.exact).toBe(false);
  });
});

describe('averages of three scorers', () => {
  const third = (n: number) => n / 3;
  const row = (
    at: number,
    own: readonly number[],
    mirror: readonly number[],
    given: Partial<Concession> = {},
  ) =>
    concession({
      ...{ row: at, name: `Row ${at}`, status: 'idea' },
      own: scores(third(own[0] ?? 0), third(own[1] ?? 0), third(own[2] ?? 0)),
      mirror: scores(third(mirror[0] ?? 0), third(mirror[1] ?? 0), third(mirror[2] ?? 0)),
      ...given,
    });

  test('reach a limit without passing it', () => {
    // Leverage 17/6 is given already, 43/6 would come: 10 in all.
    const agreed = row(2, [3, 8.5, 3], [9, 9, 9], { status: 'agreed' });
    const open = [row(3, [3, 21.5, 3], [24, 24, 24]), row(4, [24, 24, 24], [3, 3, 3], { direction: 'get' })];
    const offers = (leverage: number) =>
      findTrades(
        tradeQuestion([agreed, ...open], { budgets: [null, leverage, null], ticked: [3] }),
        DEFAULT_SETTINGS,
        DEFAULT_TRADE_SETTINGS,
      ).offers;
    expect(offers(10).map(({ offered }) => rowsOf(offered))).toEqual([[3, 4]]);
    expect(offers(10)[0]?.after.limits[1]).toMatchObject({ used: 10, state: 'near' });
    expect(offers(9.9)).toEqual([]);
  });

  test('reach the cap without passing it', () => {
    // us 20/3 · 1.2 = 8, them 16/3: 60% of 40/3.
    const rows = [row(3, [4, 4, 4], [12, 12, 12]), row(4, [12, 12, 12], [6, 7, 7], { direction: 'get' })];
    const question = (given: Partial<TradeQuestion> = {}) => tradeQuestion(rows, { capped: true, ...given });
    const found = findTrades(question(), DEFAULT_SETTINGS, DEFAULT_TRADE_SETTINGS);
    expect(found.offers.map(({ offered, after }) => [rowsOf(offered), after.share])).toEqual([[[3, 4], 0.6]]);
  });

  test('leave them just where they began', () => {
    // Agreed them −52/3; rows 3 to 5 bring back 46/3 − 38/3 + 44/3.
    const agreed = row(2, [18, 17, 18], [18, 17, 17], { status: 'agreed', direction: 'get' });
    const open = [
      row(3, [16, 15, 9], [16, 15, 15]),
      row(4, [13, 13, 14], [13, 13, 12], { direction: 'get' }),
      row(5, [16, 15, 15], [15, 15, 14]),
    ];
    expect(
      bestReachable(tradeQuestion([agreed, ...open]), DEFAULT_SETTINGS, DEFAULT_TRADE_SETTINGS)?.them,
    ).toBeCloseTo(0, 5);
  });

  test('lie just as far apart as equal offers may', () => {
    // Worth 7/3 and 13/3 to us: 2 apart, the wider span.
    const rows = [
      row(3, [5, 5, 5], [24, 3, 3]),
      row(4, [3, 3, 3], [3, 13.5, 3]),
      row(5, [8, 7, 7], [3, 3, 3], { direction: 'get' }),
    ];
    const found = findTrades(tradeQuestion(rows), DEFAULT_SETTINGS, {
      ...DEFAULT_TRADE_SETTINGS,
      maxItems: 2,
    });
    expect(found.equivalent?.offers.map(rowsOf)).toEqual([
      [3, 5],
      [4, 5],
    ]);
    expect(found.equivalent?.widened).toBe(true);
  });
});

test('a row that moves nothing moves exactly 0, not −0', () => {
  const settings = { ...DEFAULT_SETTINGS, zeroBased: true };
  const item = tradeItem(give(5, 1, 1), scores(1, 1, 1), settings);
  expect([item.us, item.them, ...item.theirs]).toEqual([0, 0, 0, 0, 0]);
});

test('a question that no package can meet is answered as searched to its end', () => {
  const trades = findTrades(
    tradeQuestion([training, reference], { mustHave: [99] }),
    DEFAULT_SETTINGS,
    DEFAULT_TRADE_SETTINGS,
  );
  expect(trades).toMatchObject({ exact: true, offers: [], frontier: [], equivalent: null });
  expect(trades.obstacle).toEqual({ kind: 'must-have-unusable', rows: [99] });
  expect(trades.candidates.map(({ row }) => row)).toEqual([5, 6]);
  const turned = findTrades(
    tradeQuestion([reference, training], { mustHave: [6, 99] }),
    DEFAULT_SETTINGS,
    DEFAULT_TRADE_SETTINGS,
  );
  expect(turned.candidates.map(({ row }) => row)).toEqual([5, 6]);
});

test('a cap of 0, or of more than all, stops no search', () => {
  const offersUnder = (captureCap: number) =>
    findTrades(
      tradeQuestion([training, reference], { capped: true }),
      { ...DEFAULT_SETTINGS, captureCap },
      DEFAULT_TRADE_SETTINGS,
    ).offers.length;
  expect([offersUnder(0), offersUnder(0.5), offersUnder(0.6), offersUnder(1), offersUnder(1.5)]).toEqual([
    0, 0, 1, 1, 1,
  ]);
});

test('an agreed row that a must-have excludes is told as such, the earliest first', () => {
  const agreed = [give(9, 1, 1, { status: 'agreed' }), give(3, 1, 1, { status: 'agreed' })];
  const { leftOut } = findTrades(
    tradeQuestion([...agreed, training], {
      exclusive: [
        [9, 5],
        [3, 5],
      ],
    }),
    DEFAULT_SETTINGS,
    DEFAULT_TRADE_SETTINGS,
  );
  expect(leftOut.find(({ row }) => row === 5)).toMatchObject({ kind: 'excluded', by: 3 });
});

test('every step of a search tells how far it has come', () => {
  const search = searchTrades(tradeQuestion([training, reference]), DEFAULT_SETTINGS, DEFAULT_TRADE_SETTINGS);
  const told: number[] = [];
  for (let step = search.next(); step.done !== true; step = search.next()) told.push(step.value.done);
  expect(told.length).toBeGreaterThan(2);
  expect(told.every((done) => done >= 0)).toBe(true);
});

describe('after the agreement', () => {
  const settle = (rows: readonly Concession[]) =>
    betterSettlement(tradeQuestion(rows), DEFAULT_SETTINGS, DEFAULT_TRADE_SETTINGS);

  test('there is nothing to better while nothing is agreed, however good the open rows are', () => {
    expect(settle([training, reference])).toBeNull();
    const signed = give(2, 1, 9, { status: 'agreed' });
    expect(settle([signed, training, reference])?.changes).toMatchObject({ us: 12, them: 8 });
  });

  test('a row to keep that has to be in every package may come in', () => {
    // Row 2 is agreed and dear; row 3 is one to keep, and as a must-have it may be given for it.
    const agreed = give(2, 9, 2, { status: 'agreed' });
    const kept = give(3, 7, 6);
    const changes = (given: Partial<TradeQuestion>) =>
      betterSettlement(tradeQuestion([agreed, kept], given), DEFAULT_SETTINGS, DEFAULT_TRADE_SETTINGS)
        ?.improvements;
    expect(changes({})).toEqual([]);
    expect(changes({ mustHave: [3] })?.map(rowsOf)).toEqual([[2, 3]]);
  });

  test('an agreed row whose worth to them is not known stays', () => {
    const unknown = give(2, 9, 1, { status: 'agreed', mirror: null });
    expect(settle([unknown, training, reference])?.changes?.items.map(({ row }) => row)).toEqual([5, 6]);
  });

  test('the search tells how far it has come', () => {
    const search = searchSettlement(
      tradeQuestion([give(2, 1, 9, { status: 'agreed' }), training]),
      DEFAULT_SETTINGS,
      DEFAULT_TRADE_SETTINGS,
    );
    const seen = [];
    for (let step = search.next(); step.done !== true; step = search.next()) seen.push(step.value);
    expect(seen).toMatchObject([
      { done: 1, of: 2 },
      { done: 2, of: 2 },
    ]);
  });
});

describe('three offers of equal value to us, against trying every three', () => {
  const share = (a: readonly number[], b: readonly number[]) => {
    const shared = a.filter((row) => b.includes(row)).length;
    const all = a.length + b.length - shared;
    return all === 0 ? 0 : 1 - shared / all;
  };
  const mirror = fc
    .tuple(
      ...([0, 1, 2].map(() => fc.integer({ min: 1, max: 9 })) as [
        fc.Arbitrary<number>,
        fc.Arbitrary<number>,
        fc.Arbitrary<number>,
      ]),
    )
    .map(([v, l, r]) => scores(v, l, r));
  const deals = fc
    .tuple(
      fc.array(fc.tuple(fc.integer({ min: 1, max: 2 }), mirror), { minLength: 3, maxLength: 4 }),
      fc.array(fc.integer({ min: 5, max: 7 }), { minLength: 1, maxLength: 2 }),
    )
    .map(([gives, gets]) => [
      ...gives.map(([own, theirs], i) => give(i + 2, own, 1, { mirror: theirs })),
      ...gets.map((own, i) => get(i + 10, own, 1)),
    ]);

  test('they are the three that share least, and of those the ones that leave the other side most', () => {
    let seen = 0;
    fc.assert(
      fc.property(
        deals,
        fc.integer({ min: 1, max: 4 }),
        fc.constantFrom(0, 1, 3),
        fc.constantFrom(0, 0.05, 0.4),
        someGroups,
        fc.constantFrom(0, 10),
        (rows, maxItems, mesoTolerance, mesoShare, exclusive, leastForThem) => {
          const items = new Map(rows.map((row) => [row.row, itemOf(row)]));
          const all = everyPackage(rows, DEFAULT_SETTINGS, maxItems, exclusive);
          const anchor = all.reduce((a, b) =>
            b.us * b.them > a.us * a.them && b.us > 0 && b.them > 0 ? b : a,
          );
          const anchored = packageOf(anchor.rows.flatMap((row) => items.get(row) ?? []));
          const span = Math.max(mesoTolerance, mesoShare * anchor.us) + 1e-9;
          const pool = all
            .filter(
              (p) => p.us > 0 && p.them > 0 && p.them >= leastForThem && Math.abs(p.us - anchor.us) <= span,
            )
            .map((p) => ({
              ...p,
              strong: [0, 1, 2].map((i) =>
                p.rows.reduce((sum, row) => sum + (items.get(row)?.theirs[i as 0 | 1 | 2] ?? 0), 0),
              ),
            }));
          let best: readonly [number, number] | null = null;
          for (const v of pool)
            for (const l of pool)
              for (const r of pool) {
                const three = [v, l, r];
                const leads = three.every((p, i) =>
                  three.every((q) => q === p || (p.strong[i] ?? 0) > (q.strong[i] ?? 0) + 1e-9),
                );
                const us = three.map((p) => p.us);
                if (!leads || new Set(three).size < 3 || Math.max(...us) - Math.min(...us) > span) continue;
                const apart = share(v.rows, l.rows) + share(v.rows, r.rows) + share(l.rows, r.rows);
                const left = v.them + l.them + r.them;
                if (
                  best === null ||
                  apart > best[0] + 1e-9 ||
                  (apart > best[0] - 1e-9 && left > best[1] + 1e-9)
                )
                  best = [apart, left];
              }
          const found = equivalentOffers(
            ground(rows, { exclusive, maxItems }),
            anchored,
            ({ them }) => them >= leastForThem,
            {
              ...{ mesoTolerance, mesoShare, mesoSearch: 1e6, mesoShortlist: 1000 },
              ...{ mesoToleranceOne: 3, mesoWidening: 1, measure: 'three' },
            },
          );
          if (best === null || found === null || found.offers.length < 3) {
            expect(best).toBeNull();
            return;
          }
          seen += 1;
          const [v, l, r] = found.offers.map(rowsOf) as [number[], number[], number[]];
          expect(share(v, l) + share(v, r) + share(l, r)).toBeCloseTo(best[0], 9);
          expect(found.offers.reduce((sum, { them }) => sum + them, 0)).toBeCloseTo(best[1], 9);
          expect(found.exhaustive).toBe(true);
        },
      ),
      { numRuns: 150, seed: 11 },
    );
    expect(seen).toBeGreaterThan(10);
  });

  test('of too many rows those stay that the offer holds, then those that create most', () => {
    const strong = (
      [
        [9, 1, 1],
        [1, 9, 1],
        [1, 1, 9],
      ] as const
    ).map(([v, l, r], i) => give(10 + i, 2, 1, { mirror: scores(v, l, r) }));
    const weak = [20, 21, 22, 23].map((row) => give(row, 2, 2));
    const anchorGet = get(5, 6, 1);
    const all = ground([...weak, ...strong, anchorGet], { maxItems: 2 });
    const anchor = packageOf([itemOf(anchorGet), itemOf(strong[0] ?? training)]);
    const found = (mesoSearch: number) =>
      equivalentOffers(all, anchor, () => true, {
        ...{ mesoTolerance: 1, mesoToleranceOne: 3, mesoShare: 0, mesoShortlist: 40 },
        ...{ mesoSearch, mesoWidening: 2, measure: 'three' },
      });
    // Four rows in packages of at most two: 1 + 4 + 6.
    expect(setsOf(4, 2)).toBe(11);
    expect(found(setsOf(8, 2))?.exhaustive).toBe(true);
    const three = [
      [5, 10],
      [5, 11],
      [5, 12],
    ];
    expect(found(11)?.offers.map(rowsOf)).toEqual(three);
    expect(found(11)?.exhaustive).toBe(false);
    // Where not even that fits, fewer rows stay: too few for three offers, then for two.
    expect(found(10)?.offers.map(rowsOf)).toEqual(three.slice(0, 2));
    expect(found(4)).toBeNull();
    expect(found(1)).toBeNull();
  });
});
