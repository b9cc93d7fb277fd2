import fc from 'fast-check';
import { DIRECTIONS, type Concession, type Triple } from '../../../src/negotiation/concession';
import { netPosition } from '../../../src/negotiation/netPosition';
import { DEFAULT_SETTINGS, DEFAULT_TRADE_SETTINGS } from '../../../src/negotiation/settings';
import { bestReachable } from '../../../src/negotiation/trades/bestReachable';
import { betterSettlement } from '../../../src/negotiation/trades/betterSettlement';
import { dealAfter, dealState } from '../../../src/negotiation/trades/dealState';
import { findTrades, searchTrades, type Trades } from '../../../src/negotiation/trades/findTrades';
import { firstKind, type OfferKind } from '../../../src/negotiation/trades/offers';
import { betterForBoth, onTheTable } from '../../../src/negotiation/trades/onTheTable';
import { tradeQuestion, type TradeQuestion } from '../../../src/negotiation/trades/tradeQuestion';
import { anyScores, concession, scores } from '../rows';
import {
  anyThirds,
  everyPackage,
  itemOf,
  openRows,
  reference,
  round,
  rowsOf,
  someGroups,
  training,
  worth,
} from './deals';

const flat = (score: number) => scores(score, score, score);
const NO_LIMITS: Triple<number | null> = [null, null, null];

/** Rows that are agreed, in tenths or thirds, some without a mirror; from row 100 on. */
const agreedRows = fc
  .oneof(
    ...[anyScores, anyThirds].map((any) =>
      fc.array(fc.record({ direction: fc.constantFrom(...DIRECTIONS), own: any, mirror: fc.option(any) }), {
        maxLength: 4,
      }),
    ),
  )
  .map((rows) => rows.map((row, i) => concession({ ...row, row: 100 + i, status: 'agreed' })));

interface Judged {
  readonly rows: readonly number[];
  readonly us: number;
  readonly them: number;
  readonly items: number;
}

/** What the method says of a deal after a package, word by word: cap, limits and walk-away over agreed rows and package. */
function judge(question: TradeQuestion, maxItems: number, zeroBased: boolean): readonly Judged[] {
  const settings = { ...DEFAULT_SETTINGS, zeroBased };
  const agreed = question.rows.filter(({ status }) => status === 'agreed');
  const open = question.rows.filter(({ status }) => status !== 'agreed');
  const base = zeroBased ? 3 : 0;
  const total = ({ own }: Concession) => own[0] + own[1] + own[2] - base;
  return everyPackage(open, settings, maxItems, question.exclusive, question.mustHave)
    .filter(({ rows }) => {
      const taken = open.filter(({ row }) => rows.includes(row));
      const whole = [...agreed, ...taken].map((row) => ({ ...row, status: 'agreed' as const }));
      const { us, created } = netPosition(whole, settings);
      if (question.capped && created > 1e-9 && us / created > 0.6 + 1e-9) return false;
      const value = whole.reduce((sum, row) => sum + (row.direction === 'get' ? total(row) : -total(row)), 0);
      const { reservation } = question;
      if (question.aboveWalkAway && reservation !== null && value < reservation - 1e-9) return false;
      return [0, 1, 2].every((i) => {
        const limit = question.budgets[i] ?? null;
        const given = (of: readonly Concession[]) =>
          of.filter(({ direction }) => direction === 'give').reduce((sum, { own }) => sum + (own[i] ?? 0), 0);
        return limit === null || given(taken) === 0 || given(whole) <= limit + 1e-9;
      });
    })
    .map(({ rows, us, them }) => ({ rows, us, them, items: rows.length }));
}

const GOALS: Readonly<Record<Exclude<OfferKind, 'swap' | 'kalai-smorodinsky'>, (p: Judged) => number>> = {
  nash: ({ us, them }) => (us > 0 && them > 0 ? us * them : -Infinity),
  'win-back': ({ us, them }) => (us > 0 && them >= 0 ? us : -Infinity),
  generous: ({ us, them }) => (us >= 0 && them > 0 ? them : -Infinity),
  egalitarian: ({ us, them }) => (us > 0 && them > 0 ? Math.min(us, them) : -Infinity),
  utilitarian: ({ us, them }) => (us >= 0 && them >= 0 && us + them > 0 ? us + them : -Infinity),
};

const limit = fc.option(fc.integer({ min: 1, max: 30 }));
const deals = fc.record({
  open: openRows,
  agreed: agreedRows,
  exclusive: someGroups,
  mustHave: fc.constantFrom<readonly number[]>([], [], [], [2]),
  capped: fc.boolean(),
  limits: fc.option(fc.tuple(limit, limit, limit)),
  reservation: fc.option(fc.integer({ min: -40, max: 30 })),
  tickAll: fc.boolean(),
  maxItems: fc.integer({ min: 1, max: 10 }),
  zeroBased: fc.boolean(),
});

describe('against trying every package, on the deal that each would make', () => {
  test('every offer is the best of its kind under the cap, the limits and the walk-away', () => {
    let seen = 0;
    fc.assert(
      fc.property(deals, ({ open, agreed, limits, tickAll, maxItems, zeroBased, ...wishes }) => {
        const rows = [...open, ...agreed];
        const settings = { ...DEFAULT_SETTINGS, zeroBased };
        const question = tradeQuestion(rows, {
          ...wishes,
          budgets: limits ?? NO_LIMITS,
          aboveWalkAway: wishes.reservation !== null,
          ticked: tickAll ? open.map(({ row }) => row) : [],
        });
        const trades = findTrades(question, settings, { ...DEFAULT_TRADE_SETTINGS, maxItems });
        if (trades.obstacle !== null) return;
        expect(trades.exact).toBe(true);
        const taking = new Set(trades.candidates.map(({ row }) => row));
        const all = judge(
          { ...question, rows: rows.filter(({ row, status }) => status === 'agreed' || taking.has(row)) },
          maxItems,
          zeroBased,
        );
        const costly = new Set(
          open
            .filter((row) => row.direction === 'give' && row.own[1] >= 7)
            .map(({ row }) => row)
            .filter((row) => !tickAll && !question.mustHave.includes(row)),
        );
        for (const [kind, goal] of Object.entries(GOALS)) {
          const allowed =
            kind === 'generous' ? all.filter(({ rows: set }) => !set.some((r) => costly.has(r))) : all;
          const top = Math.max(-Infinity, ...allowed.map(goal));
          const reached = worthOf(trades, kind, goal);
          if (top === -Infinity) expect([kind, reached]).toEqual([kind, -Infinity]);
          else {
            expect(reached).toBeCloseTo(top, 5);
            seen += 1;
          }
        }
        const helping = all.filter(({ us, them }) => us > 0 && them > 0);
        const fair = all.filter(({ us, them }) => us >= 0 && them >= 0);
        const [ours, theirs] = [
          Math.max(0, ...fair.map((p) => p.us)),
          Math.max(0, ...fair.map((p) => p.them)),
        ];
        const part = ({ us, them }: Judged) => Math.min(us / ours, them / theirs);
        const top = Math.max(-Infinity, ...helping.map(part));
        const reached = worthOf(trades, 'kalai-smorodinsky', part);
        if (helping.length === 0) expect(reached).toBe(-Infinity);
        else expect(reached).toBeCloseTo(top, 5);
        // Whatever is offered may be offered, and no smaller package is worth the same.
        for (const { kinds, offered } of trades.offers) {
          const plain = all.find(({ rows: set }) => set.join() === rowsOf(offered).join());
          expect([plain?.us, plain?.them]).toEqual([round(offered.us), round(offered.them)]);
          if (kinds.some((kind) => kind !== 'swap' && kind !== 'generous')) {
            const same = all.filter(
              ({ us, them }) => us === round(offered.us) && them === round(offered.them),
            );
            expect(offered.items.length).toBe(Math.min(...same.map(({ items }) => items)));
          }
        }
      }),
      { numRuns: 2000, seed: 12 },
    );
    expect(seen).toBeGreaterThan(900);
  });

  test('the best reachable deal is the best of all packages of any size that leave them where they began or better', () => {
    let seen = 0;
    fc.assert(
      fc.property(deals, ({ open, agreed, limits, zeroBased, ...wishes }) => {
        const rows = [...open, ...agreed];
        const settings = { ...DEFAULT_SETTINGS, zeroBased };
        const question = tradeQuestion(rows, {
          exclusive: wishes.exclusive,
          capped: wishes.capped,
          reservation: wishes.reservation,
          budgets: limits ?? NO_LIMITS,
          aboveWalkAway: wishes.reservation !== null,
          ticked: open.map(({ row }) => row),
        });
        const { us: usNow, them: themNow } = dealState(rows, settings);
        const all = judge(question, 99, zeroBased).filter(({ them }) => themNow + them >= -1e-6);
        const found = bestReachable(question, settings, DEFAULT_TRADE_SETTINGS);
        if (all.length === 0) expect(found).toBeNull();
        else {
          expect(found?.us).toBeCloseTo(usNow + Math.max(...all.map(({ us }) => us)), 5);
          seen += 1;
        }
      }),
      { numRuns: 600, seed: 5 },
    );
    expect(seen).toBeGreaterThan(200);
  });

  test('the agreed deal is bettered wherever a change is better for one side and no worse for the other', () => {
    let [strict, weak] = [0, 0];
    fc.assert(
      fc.property(openRows, agreedRows, fc.integer({ min: 1, max: 6 }), (open, agreed, maxItems) => {
        const rows = [...open.slice(0, 6), ...agreed];
        const ticked = open.map(({ row }) => row);
        const found = betterSettlement(tradeQuestion(rows, { ticked }), DEFAULT_SETTINGS, {
          ...DEFAULT_TRADE_SETTINGS,
          maxItems,
        });
        if (agreed.length === 0) {
          expect(found).toBeNull();
          return;
        }
        const changes = [
          ...open.slice(0, 6).map((row) => [itemOf(row).us, itemOf(row).them] as const),
          ...agreed
            .filter(({ mirror }) => mirror !== null)
            .map((row) => [-itemOf(row).us, -itemOf(row).them] as const),
        ];
        const sums: (readonly [number, number])[] = [];
        for (let mask = 1; mask < 2 ** changes.length; mask += 1) {
          const set = changes.filter((_, i) => (mask >> i) & 1);
          if (set.length > maxItems) continue;
          const [us, them] = [0, 1].map((i) => round(set.reduce((sum, one) => sum + (one[i] ?? 0), 0)));
          sums.push([us ?? 0, them ?? 0]);
        }
        const better = sums.filter(([us, them]) => us >= 0 && them >= 0 && us + them > 0);
        const best = better.filter(
          ([us, them]) => !better.some(([u, t]) => u >= us && t >= them && (u > us || t > them)),
        );
        const values = (of: readonly (readonly [number, number])[]) =>
          [...new Set(of.map((one) => one.join('/')))].sort();
        expect(found?.exact).toBe(true);
        expect(values((found?.improvements ?? []).map(({ us, them }) => [round(us), round(them)]))).toEqual(
          values(best),
        );
        const isStrict = (found?.improvements ?? []).map(({ us, them }) => us > 0 && them > 0);
        expect(isStrict).toEqual([...isStrict].sort((a, b) => Number(b) - Number(a)));
        strict += isStrict.filter(Boolean).length;
        weak += isStrict.filter((is) => !is).length;
      }),
      { numRuns: 400, seed: 3 },
    );
    expect(Math.min(strict, weak)).toBeGreaterThan(10);
  });
});

describe('offers of equal worth to us, against trying every three and every two', () => {
  interface Told extends Judged {
    readonly strong: readonly number[];
  }
  /** Rows that only one of two holds, as a share of all. */
  const apart = (a: Told, b: Told) => {
    const shared = a.rows.filter((row) => b.rows.includes(row)).length;
    return 1 - shared / Math.max(1, a.rows.length + b.rows.length - shared);
  };
  const leads = (a: Told, b: Told, i: number, j: number) =>
    (a.strong[i] ?? 0) > (b.strong[i] ?? 0) + 1e-9 && (b.strong[j] ?? 0) > (a.strong[j] ?? 0) + 1e-9;

  /** The most different set of offers that the method allows within a span, word by word; null: there is none. */
  function best(pool: readonly Told[], span: number, size: 2 | 3) {
    let found: { readonly apart: number; readonly them: number } | null = null;
    const near = (a: Told, b: Told) => Math.abs(a.us - b.us) <= span + 1e-9;
    const show = (some: readonly Told[], far: number) => {
      const them = some.reduce((sum, one) => sum + one.them, 0);
      if (
        found === null ||
        far > found.apart + 1e-9 ||
        (far > found.apart - 1e-9 && them > found.them + 1e-9)
      )
        found = { apart: far, them };
    };
    for (const a of pool)
      for (const b of pool) {
        if (a === b || !near(a, b)) continue;
        if (size === 2) {
          if (leads(a, b, 0, 1) || leads(a, b, 0, 2) || leads(a, b, 1, 2)) show([a, b], apart(a, b));
          continue;
        }
        if (!leads(a, b, 0, 1)) continue;
        for (const c of pool)
          if (near(a, c) && near(b, c) && leads(a, c, 0, 2) && leads(b, c, 1, 2))
            show([a, b, c], apart(a, b) + apart(a, c) + apart(b, c));
      }
    return found as { readonly apart: number; readonly them: number } | null;
  }

  test('the most different three near the chosen offer, else wider, else two; all within the options', () => {
    const seen = { three: 0, two: 0, widened: 0, none: 0, chosen: 0 };
    fc.assert(
      fc.property(
        deals,
        fc.nat(2),
        ({ open, agreed, limits, tickAll, maxItems, zeroBased, ...wishes }, choice) => {
          const rows = [...open, ...agreed];
          const settings = { ...DEFAULT_SETTINGS, zeroBased };
          const asked = tradeQuestion(rows, {
            ...wishes,
            budgets: limits ?? NO_LIMITS,
            aboveWalkAway: wishes.reservation !== null,
            ticked: tickAll ? open.map(({ row }) => row) : [],
          });
          const limitsOf = { ...DEFAULT_TRADE_SETTINGS, maxItems, mesoShortlist: 1000 };
          const first = findTrades(asked, settings, limitsOf);
          const chosen = first.offers[choice]?.offered ?? null;
          const equalTo = chosen === null ? [99] : rowsOf(chosen);
          const { equivalent, offers, candidates } = findTrades({ ...asked, equalTo }, settings, limitsOf);
          const anchor = chosen ?? offers.find(({ kinds }) => kinds.includes('nash'))?.offered;
          if (anchor === undefined || first.obstacle !== null) {
            expect(equivalent).toBeNull();
            return;
          }
          const taking = new Set(candidates.map(({ row }) => row));
          const items = new Map(candidates.map((item) => [item.row, item]));
          const near = Math.max(1, 0.05 * anchor.us);
          const told = judge(
            { ...asked, rows: rows.filter(({ row, status }) => status === 'agreed' || taking.has(row)) },
            maxItems,
            zeroBased,
          )
            .filter(({ us, them }) => us > 0 && them > 0)
            .map((one): Told => ({
              ...one,
              strong: [0, 1, 2].map((i) =>
                one.rows.reduce((sum, row) => sum + (items.get(row)?.theirs[i as 0 | 1 | 2] ?? 0), 0),
              ),
            }));
          const within = (span: number) => told.filter(({ us }) => Math.abs(us - anchor.us) <= span + 1e-9);
          const ways = ([3, 2] as const).flatMap((size) =>
            [near, 2 * near].map((span) => ({ size, span, found: best(within(span), span, size) })),
          );
          const way = ways.find(({ found }) => found !== null);
          if (way?.found == null) {
            expect(equivalent).toBeNull();
            seen.none += 1;
            return;
          }
          const { size, span, found } = way;
          expect(equivalent).toMatchObject({ widened: span !== near, exhaustive: true });
          expect(equivalent?.anchor && rowsOf(equivalent.anchor)).toEqual(rowsOf(anchor));
          const shown = (equivalent?.offers ?? []).map((offered): Told => ({
            ...{ rows: rowsOf(offered), us: offered.us, them: offered.them, items: 0 },
            strong: [],
          }));
          const [a, b, c] = shown;
          expect(shown).toHaveLength(size);
          if (a === undefined || b === undefined) return;
          const far = apart(a, b) + (c === undefined ? 0 : apart(a, c) + apart(b, c));
          expect(far).toBeCloseTo(found.apart, 6);
          expect(shown.reduce((sum, { them }) => sum + them, 0)).toBeCloseTo(found.them, 5);
          seen[size === 3 ? 'three' : 'two'] += 1;
          seen.widened += Number(span !== near);
          seen.chosen += Number(chosen !== null && choice > 0);
        },
      ),
      { numRuns: 1000, seed: 17 },
    );
    expect([
      seen.three > 1,
      seen.two > 20,
      seen.widened > 10,
      seen.none > 10,
      seen.chosen > 10,
    ]).not.toContain(false);
  });

  test('where nothing is equal to the chosen offer, another one may take its place, and the answer says which', () => {
    const lone = concession({ row: 2, status: 'idea', own: flat(1), mirror: flat(9) });
    const gets = [
      concession({ row: 3, status: 'idea', direction: 'get', own: flat(10), mirror: scores(1, 5, 3) }),
      concession({ row: 4, status: 'idea', direction: 'get', own: flat(5), mirror: scores(1, 3, 3) }),
      concession({ row: 5, status: 'idea', direction: 'get', own: flat(5), mirror: scores(3, 1, 3) }),
    ];
    const question = tradeQuestion([lone, ...gets]);
    const found = (equalToAny: boolean) =>
      findTrades({ ...question, equalToAny }, DEFAULT_SETTINGS, { ...DEFAULT_TRADE_SETTINGS, maxItems: 2 });
    expect(found(false).equivalent).toBeNull();
    const { equivalent, offers } = found(true);
    expect(offers[0]?.kinds).toContain('nash');
    expect(equivalent?.anchor).toMatchObject({ us: 12 });
    expect(equivalent?.offers.map(rowsOf)).toEqual([
      [2, 4],
      [2, 5],
    ]);
  });
});

function worthOf({ offers }: Trades, kind: string, goal: (p: Judged) => number): number {
  const offer = offers.find(({ kinds }) => kinds.some((k) => k === kind))?.offered;
  if (offer === undefined) return -Infinity;
  return goal({
    rows: rowsOf(offer),
    us: round(offer.us),
    them: round(offer.them),
    items: offer.items.length,
  });
}

describe('the deal after a package', () => {
  // Agreed: us 18, them 3.
  const agreed = [
    concession({ row: 50, direction: 'get', own: flat(10), mirror: flat(3) }),
    concession({ row: 51, own: flat(4), mirror: flat(4) }),
  ];

  test('G15: a share of 86% becomes 73%: over the cap, though the package alone is at 56%', () => {
    const deal = dealState(agreed, DEFAULT_SETTINGS);
    expect(deal).toMatchObject({ us: 18, them: 3, value: 18 });
    const offered = { us: 9, them: 7, spends: [2, 2, 2] as const };
    const after = dealAfter(deal, offered, { budgets: [5, 6, 7], reservation: 30 }, DEFAULT_SETTINGS);
    expect(after.share).toBeCloseTo(27 / 37, 9);
    expect(after.limits.map((use) => use?.state)).toEqual(['over', 'near', 'near']);
    expect(after).toMatchObject({ us: 27, them: 10, created: 37, value: 27, margin: -3 });
  });

  test('rows without a mirror count in its worth and in the limits, not in the net', () => {
    const rows = [
      concession({ own: scores(1, 2, 3) }),
      concession({ row: 6, direction: 'get', own: flat(3) }),
    ];
    expect(dealState(rows, DEFAULT_SETTINGS)).toMatchObject({
      ...{ us: 0, them: 0, value: 3 },
      given: { value: 1, leverage: 2, relationship: 3 },
    });
    expect(dealState(rows, { ...DEFAULT_SETTINGS, zeroBased: true }).value).toBe(3);
    expect(dealState(rows.slice(0, 1), { ...DEFAULT_SETTINGS, zeroBased: true }).value).toBe(-3);
  });

  test('we begin by winning back where we are behind or hold less than 40%, else with what is best for both', () => {
    const first = (us: number, share: number | null) => firstKind({ us, share }, DEFAULT_TRADE_SETTINGS);
    expect([first(-1, null), first(5, 0.39), first(5, 0.4), first(0, null)]).toEqual([
      'win-back',
      'win-back',
      'nash',
      'nash',
    ]);
  });
});

describe('what lies on the table', () => {
  const table = [
    { ...training, status: 'offered' as const },
    { ...reference, status: 'asked' as const },
    concession({ row: 9, status: 'offered' }),
  ];

  test('is one package, with the deal that it would make', () => {
    const found = onTheTable(tradeQuestion(table, { reservation: 15, capped: true }), DEFAULT_SETTINGS);
    expect(found).toMatchObject({
      offered: { us: 12, them: 8 },
      after: { share: 0.6, margin: -3 },
      isAllowed: true,
      unknown: [9],
    });
    expect(onTheTable(tradeQuestion([training]), DEFAULT_SETTINGS)).toBeNull();
  });

  test('is held against what is better for both', () => {
    const frontier = [worth(12, 8), worth(6, 12), worth(5, 20)];
    expect(betterForBoth(frontier, { us: 5, them: 3 })).toMatchObject({
      offered: { us: 12, them: 8 },
      gainForUs: 7,
      gainForThem: 5,
    });
    expect(betterForBoth(frontier, { us: 12, them: 8 })).toBeNull();
  });
});

describe('a list of 400 rows', () => {
  const noise = (i: number, step: number) => 1 + ((i * step) % 90) / 10;
  const rows = Array.from({ length: 400 }, (_, i) =>
    concession({
      ...{ row: i + 2, name: `Row ${i + 2}`, status: 'idea', direction: i % 2 === 0 ? 'give' : 'get' },
      own: scores(noise(i + 1, 37), noise(i + 1, 53), noise(i + 1, 71)),
      mirror: scores(noise(3 * i + 11, 37), noise(3 * i + 11, 53), noise(3 * i + 11, 71)),
    }),
  );
  const stepsOf = (maxItems: number, stateBound: number, given: Partial<TradeQuestion> = {}) => {
    const search = searchTrades(tradeQuestion(rows, given), DEFAULT_SETTINGS, {
      ...DEFAULT_TRADE_SETTINGS,
      ...{ maxItems, stateBound, mesoSearch: 20_000, workBound: 1_000_000 },
    });
    let [steps, most, all] = [0, 0, 0];
    let step = search.next();
    for (; step.done !== true; step = search.next()) {
      steps += 1;
      most = Math.max(most, step.value.work);
      all += step.value.work;
    }
    return { steps, most, all, trades: step.value };
  };
  /** Handling a set takes well below a microsecond: some 10 ms. */
  const STEP = 24_000;

  test('is searched in at least one step for each row and size of package, none of them long', () => {
    const { steps, most, trades } = stepsOf(6, 20_000, { budgets: [20, 15, null] });
    expect(steps).toBeGreaterThan(400 * 6 + 2);
    expect(most).toBeGreaterThan(1000);
    expect(most).toBeLessThan(STEP);
    expect(trades.offers.length).toBeGreaterThan(0);
  });

  test('is answered for any number of items, by counted work, and says that it was not searched whole', () => {
    for (const given of [{}, { budgets: [40, 300, null], capped: true } as const]) {
      const { most, all, trades } = stepsOf(400, 20_000, given);
      expect(most).toBeLessThan(STEP);
      // The search goes on with few sets once its work is done, so that it ends soon.
      expect(all).toBeLessThan(3_000_000);
      expect(trades.exact).toBe(false);
      expect(trades.offers.length).toBeGreaterThan(0);
    }
  });

  test('whatever many rows are tied to each other by either-or', () => {
    const exclusive = rows.slice(1, 200).map(({ row }) => [row - 1, row]);
    const { most, trades } = stepsOf(6, 2000, { exclusive });
    expect(most).toBeLessThan(STEP);
    expect(trades.exact).toBe(false);
  });
});
