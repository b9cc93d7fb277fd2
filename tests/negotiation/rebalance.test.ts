import { ASK_IDEAS } from '../../src/negotiation/rebalance/ideas';
import { rebalancing } from '../../src/negotiation/rebalance/rebalance';
import { DEFAULT_SETTINGS } from '../../src/negotiation/settings';
import { spearman } from '../../src/negotiation/spearman';
import type { Concession } from '../../src/negotiation/concession';
import type { Budgets } from '../../src/negotiation/budget';
import { concession, scores } from './rows';

const asksFor = (rows: readonly Concession[], budgets: Budgets = [null, null, null]) =>
  rebalancing(rows, budgets, DEFAULT_SETTINGS);
const gave = concession({ row: 5, name: 'Exclusivity', own: scores(2, 8, 3) });
const get = (row: number, name: string, own: Concession['own'], mirror: Concession['mirror'], given = {}) =>
  concession({ row, name, own, mirror, direction: 'get', status: 'idea', ...given });

describe('what to ask for next', () => {
  const breakClause = get(10, 'Break clause', scores(2, 8, 2), scores(2, 4, 2));
  const refusal = get(11, 'First refusal', scores(2, 9, 2), scores(4, 6, 4));
  const unknown = get(12, 'Audit right', scores(2, 10, 2), null);

  test('the most negative dimension is restored by what brings most back at least cost to them', () => {
    const result = asksFor([gave, refusal, unknown, breakClause]);
    expect(result).toMatchObject({ dimension: 'leverage', because: 'negative', by: 8, gave: { row: 5 } });
    expect(result?.asks.map(({ row, recovers, costsThem }) => [row, recovers, costsThem])).toEqual([
      [10, 8, 8],
      [11, 9, 14],
      [12, 10, null],
    ]);
  });

  test('an overspent dimension comes before a merely negative one', () => {
    const result = asksFor([gave, breakClause], [null, null, 2]);
    expect(result).toMatchObject({ dimension: 'relationship', because: 'overspent', by: 1 });
  });

  test('of two overspent dimensions the one further over in proportion comes first', () => {
    expect(asksFor([gave, breakClause], [1, 7, null])).toMatchObject({ dimension: 'value', by: 1 });
  });

  test('at most three asks, none of them agreed, rejected or withdrawn, however well they would restore it', () => {
    const gaveMuch = [gave, concession({ row: 6, name: 'Price list', own: scores(1, 10, 1) })];
    const many = [1, 2, 3, 4].map((i) => get(20 + i, `Ask ${i}`, scores(1, i, 1), scores(1, 1, 1)));
    const closed = (['agreed', 'rejected', 'withdrawn'] as const).map((status, i) =>
      get(30 + i, status, scores(1, 9, 1), scores(1, 1, 1), { status }),
    );
    const result = asksFor([...gaveMuch, ...many, ...closed]);
    expect(result).toMatchObject({ dimension: 'leverage', by: 9 });
    expect(result?.asks.map(({ row }) => row)).toEqual([24, 23, 22]);
  });

  test('what is offered or asked for may be asked for still', () => {
    const open = (['idea', 'offered', 'asked'] as const).map((status, i) =>
      get(20 + i, status, scores(1, 9 - i, 1), scores(1, 1, 1), { status }),
    );
    expect(asksFor([gave, ...open])?.asks.map(({ row }) => row)).toEqual([20, 21, 22]);
  });

  test('a single open get is asked for before any idea', () => {
    expect(asksFor([gave, breakClause])?.asks.map(({ row }) => row)).toEqual([10]);
  });

  test('each point that it costs them counts half of a point that it brings us', () => {
    // 5 − 0.5 · 3 = 3.5; 9 − 0.5 · 12 = 3; 7 − 0.5 · 6 = 4.
    const rows = [
      get(20, 'small', scores(1, 5, 1), scores(1, 1, 1)),
      get(21, 'dear', scores(1, 9, 1), scores(4, 4, 4)),
      get(22, 'good', scores(1, 7, 1), scores(2, 2, 2)),
    ];
    expect(asksFor([gave, ...rows])?.asks.map(({ row }) => row)).toEqual([22, 20, 21]);
  });

  test('of asks that are worth the same, the one that brings more comes first, also where the cost is not known', () => {
    const same = [
      get(20, 'a', scores(1, 5, 1), scores(1, 1, 1)),
      get(21, 'b', scores(1, 6, 1), scores(1, 2, 2)),
    ];
    expect(asksFor([gave, ...same])?.asks.map(({ row }) => row)).toEqual([21, 20]);
    const unknowns = [get(20, 'a', scores(1, 5, 1), null), get(21, 'b', scores(1, 6, 1), null)];
    expect(asksFor([gave, ...unknowns])?.asks.map(({ row }) => row)).toEqual([21, 20]);
  });

  test('the wording names the agreed give that cost most of it, the first of equals, and no other row', () => {
    const rows = [
      concession({ row: 3, name: 'A get', direction: 'get', own: scores(1, 4, 1) }),
      concession({ row: 4, name: 'An offer', status: 'offered', own: scores(1, 10, 1) }),
      concession({ row: 5, name: 'Small', own: scores(1, 2, 1) }),
      concession({ row: 6, name: 'First', own: scores(1, 8, 1) }),
      concession({ row: 7, name: 'Second', own: scores(1, 8, 1) }),
    ];
    expect(asksFor(rows)?.gave).toEqual({ row: 6, name: 'First' });
  });

  test('of equally negative dimensions the first is restored', () => {
    expect(asksFor([concession({ own: scores(3, 3, 3) })])).toMatchObject({ dimension: 'value', by: 3 });
    expect(asksFor([concession({ own: scores(3, 4, 4) })])).toMatchObject({ dimension: 'leverage', by: 4 });
    expect(asksFor([concession({ own: scores(3, 4, 5) })])).toMatchObject({
      dimension: 'relationship',
      by: 5,
    });
  });

  test('a limit that is used up, but not passed, needs no restoring before what is negative', () => {
    expect(asksFor([gave], [2, null, null])).toMatchObject({ dimension: 'leverage', because: 'negative' });
  });

  test('a limit of nothing is passed without end by all that was given', () => {
    // Value 2 of 0; leverage 8 of 4, of 2: once and three times over what was allowed.
    for (const leverage of [4, 2])
      expect(asksFor([gave], [0, leverage, null])).toMatchObject({ dimension: 'value', by: 2 });
    expect(asksFor([gave], [0, 0, 0])).toMatchObject({ dimension: 'leverage', by: 8 });
  });

  test('limits passed in the same proportion: the one with more points beyond it', () => {
    expect(asksFor([gave], [1, 4, null])).toMatchObject({ dimension: 'leverage', by: 4 });
    expect(asksFor([gave], [1, 3.9, null])).toMatchObject({ dimension: 'leverage' });
    expect(asksFor([gave], [1, 4.1, null])).toMatchObject({ dimension: 'value' });
  });

  test('the wording is if-then, names what we gave and what we want, and carries no number', () => {
    for (const ask of asksFor([gave, breakClause, refusal, unknown])?.asks ?? []) {
      expect(ask.wording).toContain('“Exclusivity”');
      expect(ask.wording).toContain(`“${ask.what}”`);
      expect(ask.wording).toMatch(/\bIf\b.*\bthen\b/);
      expect(ask.wording).not.toMatch(/\d/);
    }
  });

  test('a sheet without an open get is helped by three ideas for the dimension', () => {
    for (const [dimension, own] of [
      ['value', scores(9, 1, 1)],
      ['leverage', scores(1, 9, 1)],
      ['relationship', scores(1, 1, 9)],
    ] as const) {
      const asks = asksFor([{ ...gave, own }])?.asks ?? [];
      expect(asks.map(({ what }) => what)).toEqual(ASK_IDEAS[dimension].slice(0, 3));
      expect(asks).toHaveLength(3);
      for (const { row, recovers, costsThem, wording } of asks) {
        expect([row, recovers, costsThem]).toEqual([null, null, null]);
        expect(wording).toContain('“Exclusivity”');
      }
    }
  });

  test('where we received at least what we gave, nothing needs restoring', () => {
    expect(asksFor([])).toBeNull();
    expect(asksFor([gave, get(10, 'Term', scores(2, 8, 3), null, { status: 'agreed' })])).toBeNull();
  });
});

describe('Spearman’s rank correlation', () => {
  test('goes from −1 to 1', () => {
    expect(spearman([1, 2, 3], [10, 30, 20])).toBeCloseTo(0.5, 12);
    expect(spearman([1, 2, 3], [3, 2, 1])).toBeCloseTo(-1, 12);
    expect(spearman([4, 2], [9, 1])).toBeCloseTo(1, 12);
  });

  test('equals share the mean of their ranks', () => {
    expect(spearman([1, 1, 2], [5, 5, 9])).toBeCloseTo(1, 12);
    // Ranks 1, 2.5, 2.5, 4 against 1, 3, 2, 4: 4.5 / √(4.5 · 5).
    expect(spearman([1, 2, 2, 3], [1, 3, 2, 4])).toBeCloseTo(4.5 / Math.sqrt(22.5), 12);
    // Ranks 2, 2, 2, 4 against 4, 1, 2, 3: 1 / √(3 · 5).
    expect(spearman([7, 7, 7, 9], [40, 10, 20, 30])).toBeCloseTo(1 / Math.sqrt(15), 12);
  });

  test('is silent where there is nothing to compare', () => {
    expect(spearman([1, 1, 1], [1, 2, 3])).toBeNull();
    expect(spearman([1, 2, 3], [1, 1, 1])).toBeNull();
    expect(spearman([1], [1])).toBeNull();
    expect(spearman([], [])).toBeNull();
    expect(spearman([1, 2, 3], [1, 2])).toBeNull();
  });
});
