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

/** Rows that are agreed, in whole scores or tenths, some without a mirror; from row 100 on. */
const agreedRows = fc
  .array(
    fc.record({ direction: fc.constantFrom(...DIRECTIONS), own: anyScores, mirror: fc.option(anyScores) }),
    { maxLength: 4 },
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
  const stepsOf = (maxItems: number, given: Partial<TradeQuestion> = {}) => {
    const search = searchTrades(tradeQuestion(rows, given), DEFAULT_SETTINGS, {
      ...DEFAULT_TRADE_SETTINGS,
      ...{ maxItems, stateBound: 300, mesoSearch: 5000 },
    });
    let steps = 0;
    let step = search.next();
    for (; step.done !== true; step = search.next()) steps += 1;
    return { steps, trades: step.value };
  };

  test('is searched in at least one step for each row and size of package, and one for each lot of pairs', () => {
    const { steps, trades } = stepsOf(6);
    expect(steps).toBeGreaterThan(400 * 6 + 2);
    expect(trades.exact).toBe(false);
    expect(trades.offers.length).toBeGreaterThan(0);
  });

  test('is answered for any number of items, and says that it was not searched whole', () => {
    const { trades } = stepsOf(400, { budgets: [40, null, null], capped: true });
    expect(trades.exact).toBe(false);
    expect(trades.offers.length).toBeGreaterThan(0);
  });
});
