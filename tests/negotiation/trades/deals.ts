import fc from 'fast-check';
import { DIRECTIONS, type Concession } from '../../../src/negotiation/concession';
import { netPosition } from '../../../src/negotiation/netPosition';
import { DEFAULT_SETTINGS, type MethodSettings } from '../../../src/negotiation/settings';
import type { TradeGround } from '../../../src/negotiation/trades/choices';
import { dealAfter, dealState } from '../../../src/negotiation/trades/dealState';
import { searchSwap } from '../../../src/negotiation/trades/simpleSwap';
import { tradeItem, type TradeItem } from '../../../src/negotiation/trades/tradeItem';
import { packageOf, type TradePackage } from '../../../src/negotiation/trades/tradePackage';
import { anyScores, concession, scores } from '../rows';

/** A give in row 5 (us −6, them 15) and a get in row 6 (us 18, them −7). */
export const training = concession({
  row: 5,
  name: 'Two training days',
  status: 'idea',
  own: scores(2, 2, 2),
  mirror: scores(5, 6, 4),
});
export const reference = concession({
  row: 6,
  name: 'Reference account',
  direction: 'get',
  status: 'idea',
  own: scores(6, 6, 6),
  mirror: scores(2, 3, 2),
});

export function itemOf(row: Concession, settings: MethodSettings = DEFAULT_SETTINGS): TradeItem {
  if (row.mirror === null) throw new Error(`row ${row.row} has no mirror`);
  return tradeItem(row, row.mirror, settings);
}

/** A package of these values made of no rows, for choosing among packages. */
export const worth = (us: number, them: number): TradePackage => ({
  ...packageOf([]),
  us,
  them,
  created: us + them,
});

/** The pairs that a search for the best swap looks at where none is allowed. */
export function swapsOf(ground: TradeGround): readonly TradePackage[] {
  const pairs: TradePackage[] = [];
  const search = searchSwap(ground, (offered) => {
    pairs.push(offered);
    return false;
  });
  let step = search.next();
  while (step.done !== true) step = search.next();
  expect(step.value).toBeNull();
  return pairs;
}

/** The deal after a package, where nothing is agreed and no limit is set. */
export const after = (offered: TradePackage) =>
  dealAfter(
    dealState([], DEFAULT_SETTINGS),
    offered,
    { budgets: [null, null, null], reservation: null },
    DEFAULT_SETTINGS,
  );

export const values = (packages: readonly Pick<TradePackage, 'us' | 'them'>[]) =>
  packages.map(({ us, them }) => [us, them]);

export const rowsOf = ({ items }: Pick<TradePackage, 'items'>) => items.map(({ row }) => row);

type Whole = fc.Arbitrary<number>;
const wholeScore: Whole = fc.integer({ min: 1, max: 10 });
const wholeScores = fc.tuple(wholeScore, wholeScore, wholeScore).map(([v, l, r]) => scores(v, l, r));

/** Averages of three scorers: sums of thirds meet limits on paper, not in binary. */
export const anyThirds = fc
  .tuple(...([1, 2, 3].map(() => fc.integer({ min: 3, max: 30 })) as [Whole, Whole, Whole]))
  .map(([v, l, r]) => scores(v / 3, l / 3, r / 3));

/** Up to nine open rows with both maps, in whole scores (with ties), in tenths or in thirds. */
export const openRows: fc.Arbitrary<readonly Concession[]> = fc
  .oneof(
    ...[wholeScores, anyScores, anyThirds].map((any) =>
      fc.array(fc.record({ direction: fc.constantFrom(...DIRECTIONS), own: any, mirror: any }), {
        maxLength: 9,
      }),
    ),
  )
  .map((rows) => rows.map((row, i) => concession({ ...row, row: i + 2, status: 'idea' })));

/** Groups over the rows of {@link openRows}; they may overlap. */
export const someGroups = fc.array(
  fc.uniqueArray(fc.integer({ min: 2, max: 10 }), { minLength: 2, maxLength: 4 }),
  {
    maxLength: 3,
  },
);

export interface Plain {
  readonly rows: readonly number[];
  readonly us: number;
  readonly them: number;
}

/** Every package that the wishes allow, by trying each set of rows: what the search is measured against. */
export function everyPackage(
  rows: readonly Concession[],
  settings: MethodSettings,
  maxItems: number,
  groups: readonly (readonly number[])[] = [],
  mustHave: readonly number[] = [],
): readonly Plain[] {
  const found: Plain[] = [];
  for (let mask = 0; mask < 2 ** rows.length; mask += 1) {
    const set = rows.filter((_, i) => (mask >> i) & 1);
    const numbers = set.map(({ row }) => row);
    if (set.length > maxItems || !mustHave.every((row) => numbers.includes(row))) continue;
    if (groups.some((group) => group.filter((row) => numbers.includes(row)).length > 1)) continue;
    const { us, them } = netPosition(
      set.map((row) => ({ ...row, status: 'agreed' as const })),
      settings,
    );
    found.push({ rows: numbers, us: round(us), them: round(them) });
  }
  return found;
}

export const round = (n: number) => Math.round(n * 1e6) / 1e6 + 0;

/** The packages of a list that no other one of it beats, by comparing each with each; values only, best for us first. */
export function beatenByNone(packages: readonly Plain[]): readonly (readonly number[])[] {
  const beats = (a: Plain, b: Plain) => a.us >= b.us && a.them >= b.them && (a.us > b.us || a.them > b.them);
  const kept = packages.filter((p) => !packages.some((other) => beats(other, p)));
  const unique = new Map(kept.map(({ us, them }) => [`${us}/${them}`, [us, them] as const]));
  return [...unique.values()].sort((a, b) => b[0] - a[0]);
}

/**
 * Our share is at or below 60%, or there is none and it is we who pay. Sums of thirds were rounded to millionths, so that a share
 * of exactly 60% may come out a hair above; sums that differ on paper differ by far more than is allowed for here.
 */
export const keepsCap = ({ us, them }: Plain) => 0.4 * us <= 0.6 * them + 1e-5;
