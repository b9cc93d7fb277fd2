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

  test('at most three asks, none of them agreed, rejected or withdrawn', () => {
    const many = [1, 2, 3, 4].map((i) => get(20 + i, `Ask ${i}`, scores(i, i, i), scores(1, 1, 1)));
    const closed = (['agreed', 'rejected', 'withdrawn'] as const).map((status, i) =>
      get(30 + i, status, scores(1, 7, 1), scores(1, 1, 1), { status }),
    );
    expect(asksFor([gave, ...many, ...closed])?.asks.map(({ row }) => row)).toEqual([24, 23, 22]);
  });

  test('the wording is if-then, names what we gave and what we want, and carries no number', () => {
    for (const ask of asksFor([gave, breakClause, refusal, unknown])?.asks ?? []) {
      expect(ask.wording).toContain('“Exclusivity”');
      expect(ask.wording).toContain(`“${ask.what}”`);
      expect(ask.wording).toMatch(/\bIf\b.*\bthen\b/);
      expect(ask.wording).not.toMatch(/\d/);
    }
  });

  test('a sheet without an open get is helped by ideas for the dimension', () => {
    const result = asksFor([gave]);
    expect(result?.asks.map(({ what }) => what)).toEqual(ASK_IDEAS.leverage.slice(0, 3));
    expect(result?.asks.every(({ row, wording }) => row === null && wording.includes('“Exclusivity”'))).toBe(
      true,
    );
  });

  test('where we received at least what we gave, nothing needs restoring', () => {
    expect(asksFor([])).toBeNull();
    expect(asksFor([gave, get(10, 'Term', scores(2, 8, 3), null, { status: 'agreed' })])).toBeNull();
  });
});

describe('Spearman’s rank correlation', () => {
  test('goes from −1 to 1, shares ranks of equals, and is silent where there is nothing to compare', () => {
    expect(spearman([1, 2, 3], [10, 30, 20])).toBeCloseTo(0.5, 12);
    expect(spearman([1, 2, 3], [3, 2, 1])).toBeCloseTo(-1, 12);
    expect(spearman([1, 1, 2], [5, 5, 9])).toBeCloseTo(1, 12);
    expect(spearman([1, 1, 1], [1, 2, 3])).toBeNull();
    expect(spearman([1], [1])).toBeNull();
  });
});
