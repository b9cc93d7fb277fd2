import fc from 'fast-check';
import type { Concession } from '../../../src/negotiation/concession';
import { netPosition } from '../../../src/negotiation/netPosition';
import { DEFAULT_SETTINGS, DEFAULT_TRADE_SETTINGS } from '../../../src/negotiation/settings';
import { betterSettlement } from '../../../src/negotiation/trades/betterSettlement';
import { tradeCandidates } from '../../../src/negotiation/trades/candidates';
import { decisionsOf, type TradeGround } from '../../../src/negotiation/trades/choices';
import { setsOf } from '../../../src/negotiation/trades/equivalentOffers';
import { standTogether, tiedItems } from '../../../src/negotiation/trades/exclusiveGroups';
import { findTrades } from '../../../src/negotiation/trades/findTrades';
import { PLAIN_AIM } from '../../../src/negotiation/trades/frontier';
import { searchedFrontier } from './searchedFrontier';
import { bestByProduct, distinctOffers, generous, outstanding } from '../../../src/negotiation/trades/offers';
import { offerWording } from '../../../src/negotiation/trades/offerWording';
import { tradeItem } from '../../../src/negotiation/trades/tradeItem';
import { packageOf } from '../../../src/negotiation/trades/tradePackage';
import { tradeQuestion } from '../../../src/negotiation/trades/tradeQuestion';
import { undominated } from '../../../src/negotiation/trades/undominated';
import { inMillionths, toPoints } from '../../../src/negotiation/trades/units';
import { anyScores, concession, scores } from '../rows';
import { after, itemOf, openRows, reference, round, rowsOf, swapsOf, training, values, worth } from './deals';

const idea = (row: number, given: Partial<Concession> = {}) => concession({ ...training, row, ...given });
const ground = (rows: readonly Concession[], given: Partial<TradeGround> = {}): TradeGround => ({
  required: [],
  free: rows.map((row) => itemOf(row)),
  exclusive: [],
  agreed: new Set(),
  maxItems: 6,
  ...given,
});

describe('points', () => {
  test('add up without binary noise', () => {
    expect(toPoints(inMillionths(0.1 + 0.2))).toBe(0.3);
    expect(inMillionths(1 / 3 + 1 / 3 + 1 / 3)).toBe(inMillionths(1));
    expect(Object.is(inMillionths(-1e-9), 0)).toBe(true);
  });
});

describe('an item', () => {
  test('a give costs us our total and brings them theirs; a get the reverse', () => {
    expect(itemOf(training)).toMatchObject({ us: -6, them: 15, theirs: [5, 6, 4] });
    expect(itemOf(reference)).toMatchObject({ us: 18, them: -7, theirs: [-2, -3, -2] });
  });

  test('dropping undoes adding', () => {
    const dropped = tradeItem(training, scores(5, 6, 4), DEFAULT_SETTINGS, 'drop');
    expect(dropped).toMatchObject({ us: 6, them: -15, theirs: [-5, -6, -4] });
  });

  test('its dimensions add up to what it brings them, whatever the weights', () => {
    fc.assert(
      fc.property(anyScores, anyScores, fc.boolean(), (own, mirror, zeroBased) => {
        const item = tradeItem(idea(5, { own }), mirror, { weights: [2, 1, 4], zeroBased });
        expect(item.theirs[0] + item.theirs[1] + item.theirs[2]).toBeCloseTo(item.them, 9);
      }),
    );
  });
});

describe('a package', () => {
  test('is the sum of its items, and moves the net position by as much once agreed', () => {
    expect(packageOf([itemOf(reference), itemOf(training)])).toMatchObject({
      us: 12,
      them: 8,
      created: 20,
      share: 0.6,
    });
    fc.assert(
      fc.property(openRows, (rows) => {
        const net = netPosition(
          rows.map((row) => ({ ...row, status: 'agreed' as const })),
          DEFAULT_SETTINGS,
        );
        const { us, them } = packageOf(rows.map((row) => itemOf(row)));
        expect([us, them]).toEqual([round(net.us), round(net.them)]);
      }),
    );
  });
});

describe('who takes part', () => {
  const candidates = (rows: readonly Concession[], given = {}) =>
    tradeCandidates(tradeQuestion(rows, given), DEFAULT_SETTINGS, DEFAULT_TRADE_SETTINGS);
  const keep = idea(7, { own: scores(8, 8, 7), mirror: scores(5, 5, 5) });

  test('open rows with both maps; the others are left out with the reason', () => {
    const rows = [
      training,
      idea(8, { status: 'rejected' }),
      idea(9, { mirror: null }),
      keep,
      idea(10, { status: 'offered' }),
      idea(11, { status: 'asked' }),
    ];
    const unscored = [
      { row: 12, name: 'Audit right', status: 'idea' as const },
      { row: 13, name: 'Old idea', status: 'withdrawn' as const },
    ];
    const { ground: found, leftOut } = candidates(rows, { unscored });
    expect(found.free.map(({ row }) => row)).toEqual([5, 10, 11]);
    expect(leftOut).toMatchObject([
      { row: 7, kind: 'keep' },
      { row: 8, kind: 'closed', status: 'rejected' },
      { row: 9, kind: 'no-mirror' },
      { row: 12, kind: 'unscored' },
      { row: 13, kind: 'closed', status: 'withdrawn' },
    ]);
  });

  test('a row to keep takes part when it is ticked or a must-have', () => {
    expect(candidates([keep], { ticked: [7] }).ground.free.map(({ row }) => row)).toEqual([7]);
    expect(candidates([keep], { mustHave: [7] }).ground.required.map(({ row }) => row)).toEqual([7]);
  });

  test('a row that excludes an agreed or required one is left out and names it', () => {
    const agreed = idea(4, { status: 'agreed' });
    expect(candidates([agreed, training], { exclusive: [[4, 5]] }).leftOut).toContainEqual({
      row: 5,
      name: training.name,
      kind: 'excluded',
      by: 4,
    });
    expect(candidates([training, reference], { exclusive: [[5, 6]], mustHave: [6] }).leftOut).toEqual([
      { row: 5, name: training.name, kind: 'excluded', by: 6 },
    ]);
  });
});

describe('rows that exclude each other', () => {
  const [five, six, seven, eight] = [idea(5), idea(6), idea(7), idea(8)];

  test('are tied directly or through others', () => {
    const items = [five, six, seven, eight].map((row) => itemOf(row));
    const lots = tiedItems(items, [
      [5, 6],
      [6, 8],
    ]);
    expect(lots.map((lot) => lot.map(({ row }) => row))).toEqual([[5, 6, 8], [7]]);
  });

  test('stand together only when the agreed one is dropped', () => {
    const drop = tradeItem(five, scores(5, 6, 4), DEFAULT_SETTINGS, 'drop');
    expect(standTogether([itemOf(six)], [[5, 6]], new Set([5]))).toBe(false);
    expect(standTogether([drop, itemOf(six)], [[5, 6]], new Set([5]))).toBe(true);
  });

  test('are one decision of the search, others are decisions of their own', () => {
    const { stages } = decisionsOf(ground([five, six, seven], { exclusive: [[5, 6]] }), 1000);
    expect(stages.map((ways) => ways.map((way) => way.map(({ row }) => row)))).toEqual([[[5], [6]], [[7]]]);
  });

  test('a large group has as many choices as rows', () => {
    const rows = Array.from({ length: 30 }, (_, i) => idea(i + 2));
    const { stages, complete } = decisionsOf(ground(rows, { exclusive: [rows.map(({ row }) => row)] }), 1000);
    expect(stages.map((ways) => ways.length)).toEqual([30]);
    expect(complete).toBe(true);
  });
});

describe('the frontier', () => {
  test('refuses a cap that leaves us nothing, or is no share', () => {
    for (const cap of [0, 1.1, NaN])
      expect(() => searchedFrontier(ground([]), { ...PLAIN_AIM, cap }, DEFAULT_TRADE_SETTINGS)).toThrow(
        RangeError,
      );
  });

  test('of some packages, those stay that none beats', () => {
    expect(values(undominated([worth(12, 8), worth(10, 8), worth(18, -7)]))).toEqual([
      [18, -7],
      [12, 8],
    ]);
  });
});

describe('the offers', () => {
  test('each stands out in its own way', () => {
    const packages = [worth(18, -7), worth(12, 8), worth(6, 10), worth(-6, 15)];
    const found = outstanding(packages);
    expect(found.nash).toMatchObject({ us: 12, them: 8 });
    expect(found['win-back']).toMatchObject({ us: 12, them: 8 });
    expect(found.utilitarian).toMatchObject({ us: 12, them: 8 });
    expect(found.egalitarian).toMatchObject({ us: 12, them: 8 });
    expect(generous(packages)).toMatchObject({ us: 6, them: 10 });
  });

  test('Kalai–Smorodinsky measures each side’s gain against its own ideal', () => {
    // Ideals 30 and 10: 30/2 reaches a fifth, 18/5 a half, 9/7 three tenths, 3/10 a tenth; the product agrees, the smaller gain not.
    const found = outstanding([worth(30, 2), worth(18, 5), worth(9, 7), worth(3, 10)]);
    expect(found['kalai-smorodinsky']).toMatchObject({ us: 18, them: 5 });
    expect(found.egalitarian).toMatchObject({ us: 9, them: 7 });
  });

  test('the largest product wins', () => {
    expect(bestByProduct([worth(12, 8), worth(10, 9)])).toMatchObject({ us: 12, them: 8 });
    expect(bestByProduct([worth(-12, -8), worth(18, -7)])).toBeNull();
  });

  test('a package that is best at two things is one offer', () => {
    const [a, b] = [packageOf([itemOf(training)]), packageOf([itemOf(reference)])];
    const none = { 'win-back': null, 'kalai-smorodinsky': null, egalitarian: null, utilitarian: null };
    const offers = distinctOffers({ nash: a, generous: a, swap: b, ...none }, after);
    expect(offers.map(({ kinds }) => kinds)).toEqual([['nash', 'generous'], ['swap']]);
  });

  test('one for one pairs each give with each get, and holds what is required', () => {
    const third = concession({ ...reference, row: 7 });
    expect(swapsOf(ground([training, reference, third])).map(rowsOf)).toEqual([
      [5, 6],
      [5, 7],
    ]);
    const required = ground([training, reference], { required: [itemOf(third)] });
    expect(swapsOf(required).map(rowsOf)).toEqual([[5, 7]]);
    expect(swapsOf(ground([training, reference], { maxItems: 1 }))).toEqual([]);
  });
});

describe('three offers of equal value to us', () => {
  const get = concession({ ...reference, own: scores(6, 6, 6), mirror: scores(1, 1, 1) });
  const forThem = (
    [
      [9, 1, 1],
      [1, 9, 1],
      [1, 1, 9],
    ] as const
  ).map(([v, l, r], i) => idea(10 + i, { own: scores(2, 2, 2), mirror: scores(v, l, r) }));

  test('each is strongest for them on another dimension', () => {
    const { equivalent } = findTrades(tradeQuestion([get, ...forThem]), DEFAULT_SETTINGS, {
      ...DEFAULT_TRADE_SETTINGS,
      maxItems: 2,
    });
    expect(equivalent?.offers.map(rowsOf)).toEqual([
      [6, 10],
      [6, 11],
      [6, 12],
    ]);
    expect(equivalent?.widened).toBe(false);
    expect(equivalent?.exhaustive).toBe(true);
  });

  test('there are none where every give is strong on the same dimension', () => {
    const alike = forThem.map((row) => ({ ...row, mirror: scores(9, 1, 1) }));
    expect(
      findTrades(tradeQuestion([get, ...alike]), DEFAULT_SETTINGS, DEFAULT_TRADE_SETTINGS).equivalent,
    ).toBeNull();
  });

  test('they help both sides, lie close together for us and each lead on their own dimension', () => {
    let seen = 0;
    fc.assert(
      fc.property(openRows, (rows) => {
        const { equivalent, offers } = findTrades(
          tradeQuestion(rows),
          DEFAULT_SETTINGS,
          DEFAULT_TRADE_SETTINGS,
        );
        if (equivalent === null) return;
        if (equivalent.offers.length < 3) return;
        const close = Math.max(1, 0.05 * (offers[0]?.offered.us ?? 0));
        const span = (equivalent.widened ? 2 : 1) * close + 1e-9;
        const us = equivalent.offers.map((offer) => offer.us);
        expect(Math.max(...us) - Math.min(...us)).toBeLessThanOrEqual(span);
        for (const i of [0, 1, 2] as const) {
          const strengths = equivalent.offers.map(({ items }) =>
            items.reduce((sum, item) => sum + item.theirs[i], 0),
          );
          expect(strengths.indexOf(Math.max(...strengths))).toBe(i);
          expect(equivalent.offers[i]?.them).toBeGreaterThan(0);
        }
        seen += 1;
      }),
      { numRuns: 200, seed: 7 },
    );
    expect(seen).toBeGreaterThan(0);
  });

  test('sets of at most two of five things: 1 + 5 + 10', () => {
    expect(setsOf(5, 2)).toBe(16);
  });
});

describe('after the agreement', () => {
  const dear = idea(4, {
    status: 'agreed',
    name: 'Exclusivity',
    own: scores(8, 8, 8),
    mirror: scores(2, 2, 2),
  });
  const cheap = idea(5, { own: scores(2, 2, 2), mirror: scores(5, 5, 5) });
  const better = (rows: readonly Concession[], given = {}) =>
    betterSettlement(tradeQuestion(rows, given), DEFAULT_SETTINGS, DEFAULT_TRADE_SETTINGS);

  test('a dear give is exchanged for a cheap one that they like better', () => {
    const found = better([dear, cheap]);
    expect(found?.changes).toMatchObject({ us: 18, them: 9, created: 27 });
    expect(found?.changes?.items.map(({ row, change }) => [row, change])).toEqual([
      [4, 'drop'],
      [5, 'add'],
    ]);
    expect(better([dear, cheap], { exclusive: [[4, 5]] })?.changes?.created).toBe(27);
  });

  test('nothing is said when nothing is agreed, or little would be won', () => {
    expect(better([cheap])).toBeNull();
    const fair = idea(4, { status: 'agreed', own: scores(2, 2, 2), mirror: scores(3, 3, 3) });
    // Exchanging the rows brings us 0.5 and them 0.5: 1 point more, below 3.
    const barelyBetter = idea(5, { own: scores(1.5, 2, 2), mirror: scores(3.5, 3, 3) });
    expect(better([fair, barelyBetter])?.changes).toBeNull();
    expect(better([fair, barelyBetter])?.improvements).toMatchObject([{ us: 0.5, them: 0.5 }]);
  });

  test('an agreed row that excludes an open one has to go first', () => {
    const open = concession({ ...reference, own: scores(9, 9, 9), mirror: scores(1, 1, 1) });
    const agreed = idea(4, { status: 'agreed', own: scores(1, 1, 1), mirror: scores(9, 9, 9) });
    expect(better([agreed, open, cheap], { exclusive: [[4, 6]] })?.improvements).toEqual([]);
    expect(better([agreed, open, cheap])?.changes?.items.map(({ row }) => row)).toEqual([5, 6]);
  });
});

describe('the wording', () => {
  const item = (row: Concession, change: 'add' | 'drop' = 'add') =>
    tradeItem(row, scores(2, 3, 4), DEFAULT_SETTINGS, change);

  test('asks first, then offers, and names the rows', () => {
    expect(offerWording(packageOf([item(training), item(reference)]))).toBe(
      'If you can agree to “Reference account”, then we can offer “Two training days”.',
    );
  });

  test('carries no number, whatever the package', () => {
    const sets = [
      [item(training)],
      [item(reference)],
      [item(training, 'drop'), item(reference)],
      [item(reference, 'drop'), item(training)],
    ];
    for (const set of sets) {
      const wording = offerWording(packageOf(set));
      expect(wording).toMatch(/^If .* then /);
      expect(wording).not.toMatch(/\d/);
    }
    expect(offerWording(packageOf([]))).toBe('');
  });

  test('says what would fall away of what is agreed', () => {
    expect(offerWording(packageOf([item(training, 'drop'), item(reference, 'drop')]))).toBe(
      'If you can do without “Two training days”, then we can release you from “Reference account”.',
    );
  });
});
