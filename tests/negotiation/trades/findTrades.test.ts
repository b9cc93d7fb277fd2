import fc from 'fast-check';
import type { Concession } from '../../../src/negotiation/concession';
import {
  DEFAULT_SETTINGS,
  DEFAULT_TRADE_SETTINGS,
  type TradeSettings,
} from '../../../src/negotiation/settings';
import { findTrades, searchTrades } from '../../../src/negotiation/trades/findTrades';
import type { OfferKind } from '../../../src/negotiation/trades/offers';
import { tradeQuestion, type TradeQuestion } from '../../../src/negotiation/trades/tradeQuestion';
import { concession, scores } from '../rows';
import {
  beatenByNone,
  everyPackage,
  keepsCap,
  openRows,
  reference,
  round,
  rowsOf,
  someGroups,
  training,
  values,
  type Plain,
} from './deals';

type Wishes = Partial<Omit<TradeQuestion, 'rows'>>;
const find = (rows: readonly Concession[], wishes: Wishes = {}, given: Partial<TradeSettings> = {}) =>
  findTrades(tradeQuestion(rows, wishes), DEFAULT_SETTINGS, { ...DEFAULT_TRADE_SETTINGS, ...given });
const paper = (packages: readonly { us: number; them: number }[]) =>
  packages.map(({ us, them }) => [round(us), round(them)]);

describe('trades by hand', () => {
  test('one give and one get: the frontier, and one offer that is everything at once', () => {
    const trades = find([training, reference]);
    expect(trades.frontier.map(rowsOf)).toEqual([[6], [5, 6], [5]]);
    expect(values(trades.frontier)).toEqual([
      [18, -7],
      [12, 8],
      [-6, 15],
    ]);
    expect(trades.offers).toHaveLength(1);
    expect(trades.offers[0]).toMatchObject({
      kinds: ['nash', 'swap', 'generous', 'win-back', 'kalai-smorodinsky', 'egalitarian', 'utilitarian'],
      offered: { us: 12, them: 8, created: 20, share: 0.6 },
    });
    expect(trades.exact).toBe(true);
  });

  test('counted from zero, each row weighs three points less', () => {
    const trades = findTrades(
      tradeQuestion([training, reference]),
      { ...DEFAULT_SETTINGS, zeroBased: true },
      DEFAULT_TRADE_SETTINGS,
    );
    // Give −3 and +12, get +15 and −4.
    expect(values(trades.frontier)).toEqual([
      [15, -4],
      [12, 8],
      [-3, 12],
    ]);
  });

  test('weights count as everywhere', () => {
    const trades = findTrades(
      tradeQuestion([training, reference]),
      { ...DEFAULT_SETTINGS, weights: [3, 0, 0] },
      DEFAULT_TRADE_SETTINGS,
    );
    // Give −6 and +15, get +18 and −6, by value alone.
    expect(values(trades.offers.map(({ offered }) => offered))).toEqual([[12, 9]]);
  });

  test('the best offer under the cap can be one that an offer above the cap beats', () => {
    // Give A −3/+12, get B +18/−3, get C +9/−3; B beats C, but A with B leaves us 15 of 24 and A with C 6 of 15.
    const rows = [
      concession({ row: 2, status: 'idea', own: scores(1, 1, 1), mirror: scores(4, 4, 4) }),
      concession({ row: 3, status: 'idea', direction: 'get', own: scores(6, 6, 6), mirror: scores(1, 1, 1) }),
      concession({ row: 4, status: 'idea', direction: 'get', own: scores(3, 3, 3), mirror: scores(1, 1, 1) }),
    ];
    const free = find(rows, {}, { maxItems: 2 });
    expect(rowsOf(free.offers[0]?.offered ?? { items: [] })).toEqual([2, 3]);
    const capped = find(rows, { capped: true }, { maxItems: 2 });
    expect(rowsOf(capped.offers[0]?.offered ?? { items: [] })).toEqual([2, 4]);
    expect(capped.offers[0]?.offered).toMatchObject({ us: 6, them: 9, share: 0.4 });
  });

  test('an offer is compared with our reservation value', () => {
    expect(find([training, reference]).offers[0]?.margin).toBeNull();
    expect(find([training, reference], { reservation: 15 }).offers[0]?.margin).toBe(-3);
  });

  test('no rows: no offers', () => {
    expect(find([])).toMatchObject({
      offers: [],
      frontier: [{ us: 0, them: 0 }],
      obstacle: null,
      exact: true,
    });
  });
});

describe('wishes', () => {
  test('more must-haves than a package may hold is told, not searched', () => {
    expect(find([training, reference], { mustHave: [5, 6] }, { maxItems: 1 })).toMatchObject({
      offers: [],
      frontier: [],
      obstacle: { kind: 'too-many-must-haves', rows: [5, 6] },
    });
  });

  test('must-haves that exclude each other, or cannot be traded, are told', () => {
    expect(find([training, reference], { mustHave: [5, 6], exclusive: [[5, 6]] }).obstacle).toEqual({
      kind: 'must-haves-exclude-each-other',
      rows: [5, 6],
    });
    expect(find([training, concession({ row: 9 })], { mustHave: [9] }).obstacle).toEqual({
      kind: 'must-have-unusable',
      rows: [9],
    });
  });

  test('every package holds the must-haves', () => {
    expect(find([training, reference], { mustHave: [5] }).frontier.map(rowsOf)).toEqual([[5, 6], [5]]);
  });
});

describe('against trying every package', () => {
  const wish = fc.record({
    exclusive: someGroups,
    mustHave: fc.constantFrom<readonly number[]>([], [], [2], [2, 4]),
    maxItems: fc.integer({ min: 1, max: 6 }),
    zeroBased: fc.boolean(),
    capped: fc.boolean(),
  });

  const GOALS: Readonly<
    Record<Exclude<OfferKind, 'swap' | 'kalai-smorodinsky' | 'generous'>, (p: Plain) => number>
  > = {
    nash: ({ us, them }) => (us > 0 && them > 0 ? us * them : -Infinity),
    'win-back': ({ us, them }) => (us > 0 && them >= 0 ? us : -Infinity),
    egalitarian: ({ us, them }) => (us > 0 && them > 0 ? Math.min(us, them) : -Infinity),
    utilitarian: ({ us, them }) => (us >= 0 && them >= 0 && us + them > 0 ? us + them : -Infinity),
  };

  test('the frontier and every offer are the best there are, with and without the cap', () => {
    fc.assert(
      fc.property(openRows, wish, (rows, { exclusive, mustHave, maxItems, zeroBased, capped }) => {
        const settings = { ...DEFAULT_SETTINGS, zeroBased };
        const ticked = rows.map(({ row }) => row);
        const trades = findTrades(tradeQuestion(rows, { ticked, exclusive, mustHave, capped }), settings, {
          ...DEFAULT_TRADE_SETTINGS,
          maxItems,
        });
        if (trades.obstacle !== null) {
          expect(trades.offers).toEqual([]);
          const possible = mustHave.every((row) => ticked.includes(row));
          expect(possible ? everyPackage(rows, settings, maxItems, exclusive, mustHave) : []).toEqual([]);
          return;
        }
        const all = everyPackage(rows, settings, maxItems, exclusive, mustHave);
        const allowed = capped ? all.filter(keepsCap) : all;
        expect(paper(trades.frontier)).toEqual(beatenByNone(allowed));
        for (const [kind, goal] of Object.entries(GOALS)) {
          const top = Math.max(-Infinity, ...allowed.map(goal));
          const offer = trades.offers.find(({ kinds }) => kinds.some((k) => k === kind));
          const reached = offer
            ? goal({ rows: [], us: offer.offered.us, them: offer.offered.them })
            : -Infinity;
          if (top === -Infinity) expect(reached).toBe(-Infinity);
          else expect(reached).toBeCloseTo(top, 6);
        }
        for (const { offered } of trades.offers) {
          const plain = allowed.find(({ rows: set }) => set.join() === rowsOf(offered).join());
          expect([plain?.us, plain?.them]).toEqual([round(offered.us), round(offered.them)]);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('Kalai–Smorodinsky: the smaller part of each side’s ideal is as large as can be', () => {
    fc.assert(
      fc.property(openRows, (rows) => {
        const trades = find(rows, { ticked: rows.map(({ row }) => row) }, { maxItems: 4 });
        const fair = everyPackage(rows, DEFAULT_SETTINGS, 4).filter(({ us, them }) => us >= 0 && them >= 0);
        const [ours, theirs] = [Math.max(...fair.map((p) => p.us)), Math.max(...fair.map((p) => p.them))];
        const part = ({ us, them }: { us: number; them: number }) => Math.min(us / ours, them / theirs);
        const helping = fair.filter(({ us, them }) => us > 0 && them > 0);
        const offer = trades.offers.find(({ kinds }) => kinds.includes('kalai-smorodinsky'));
        if (offer === undefined) expect(helping).toEqual([]);
        else expect(part(offer.offered)).toBeCloseTo(Math.max(...helping.map(part)), 6);
      }),
    );
  });

  test('the simple swap is the best pair of a give and a get', () => {
    fc.assert(
      fc.property(openRows, fc.boolean(), (rows, capped) => {
        const trades = find(rows, { ticked: rows.map(({ row }) => row), capped });
        const directions = new Map(rows.map(({ row, direction }) => [row, direction]));
        const pairs = everyPackage(rows, DEFAULT_SETTINGS, 2).filter(
          (p) =>
            p.us > 0 &&
            p.them > 0 &&
            (!capped || keepsCap(p)) &&
            new Set(p.rows.map((row) => directions.get(row))).size === 2,
        );
        const swap = trades.offers.find(({ kinds }) => kinds.includes('swap'))?.offered;
        if (swap === undefined) expect(pairs).toEqual([]);
        else expect(swap.us * swap.them).toBeCloseTo(Math.max(...pairs.map((p) => p.us * p.them)), 6);
      }),
    );
  });
});

describe('what holds for any list', () => {
  test('the order of the rows makes no difference', () => {
    fc.assert(
      fc.property(openRows, fc.boolean(), someGroups, (rows, capped, exclusive) => {
        expect(find([...rows].reverse(), { capped, exclusive })).toEqual(find(rows, { capped, exclusive }));
      }),
    );
  });

  test('without a cap every offer stands on the frontier but the swap and the generous one that spares leverage', () => {
    fc.assert(
      fc.property(openRows, (rows) => {
        const { frontier, offers } = find(rows);
        for (const { kinds, offered } of offers)
          if (kinds.some((kind) => kind !== 'swap' && kind !== 'generous'))
            expect(frontier).toContainEqual(offered);
      }),
    );
  });

  test('seen from the other side, the frontier is the same with the sides exchanged', () => {
    fc.assert(
      fc.property(openRows, (rows) => {
        const ticked = rows.map(({ row }) => row);
        const theirRows = rows.map((row) => ({
          ...row,
          direction: row.direction === 'give' ? ('get' as const) : ('give' as const),
          own: row.mirror ?? row.own,
          mirror: row.own,
        }));
        const ours = paper(find(rows, { ticked }).frontier);
        const theirs = paper(find(theirRows, { ticked }).frontier);
        expect(theirs.map(([us, them]) => [them, us]).reverse()).toEqual(ours);
      }),
    );
  });

  test('no package is offered twice', () => {
    fc.assert(
      fc.property(openRows, (rows) => {
        const sets = find(rows).offers.map(({ offered }) => rowsOf(offered).join());
        expect(new Set(sets).size).toBe(sets.length);
      }),
    );
  });
});

describe('a long list', () => {
  // Sixty rows in tenths, alike on every run.
  const noise = (i: number) =>
    scores(1 + ((i * 37) % 90) / 10, 1 + ((i * 53) % 90) / 10, 1 + ((i * 71) % 90) / 10);
  const sixty = Array.from({ length: 60 }, (_, i) =>
    concession({
      row: i + 2,
      name: `Row ${i + 2}`,
      status: 'idea',
      direction: i % 2 === 0 ? 'give' : 'get',
      own: noise(i + 1),
      mirror: noise(i * 3 + 11),
    }),
  );
  const question = tradeQuestion(sixty, { capped: true, ticked: sixty.map(({ row }) => row) });

  test('sixty rows are searched exactly, in steps that count up to their number', () => {
    const steps: number[] = [];
    let of = 0;
    const search = searchTrades(question, DEFAULT_SETTINGS, DEFAULT_TRADE_SETTINGS);
    let step = search.next();
    for (; step.done !== true; step = search.next()) {
      steps.push(step.value.done);
      of = step.value.of;
    }
    expect(new Set(steps)).toEqual(new Set(Array.from({ length: 360 }, (_, i) => i + 1)));
    expect(of).toBeGreaterThan(0);
    expect(step.value.exact).toBe(true);
    expect(step.value.offers.length).toBeGreaterThan(0);
    expect(step.value.equivalent?.exhaustive).toBe(false);
  });

  test('a search that is stopped keeps the best so far and does not call it exact', () => {
    const search = searchTrades(question, DEFAULT_SETTINGS, DEFAULT_TRADE_SETTINGS);
    let step = search.next();
    for (let i = 0; i < 120; i += 1) step = search.next();
    if (step.done === true) throw new Error('The search ended too early for this test');
    const soFar = step.value.soFar();
    expect(soFar.exact).toBe(false);
    expect(soFar.offers.length).toBeGreaterThan(0);
    for (const { offered } of soFar.offers) {
      expect(offered.items.length).toBeLessThanOrEqual(6);
      expect(offered.share).toBeLessThanOrEqual(0.6 + 1e-9);
    }
  });

  test('a search that may keep few packages says that it is not exact', () => {
    const trades = findTrades(question, DEFAULT_SETTINGS, { ...DEFAULT_TRADE_SETTINGS, stateBound: 50 });
    expect(trades.exact).toBe(false);
    expect(trades.offers.length).toBeGreaterThan(0);
  });
});
