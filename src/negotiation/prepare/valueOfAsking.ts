import type { Concession } from '../concession';
import type { MethodSettings, TradeSettings } from '../settings';
import { exceeds, reaches } from '../threshold';
import { boundsOf, keepsBounds, type Bounds } from '../trades/bounds';
import { tradeCandidates } from '../trades/candidates';
import type { TradeGround } from '../trades/choices';
import { dealState } from '../trades/dealState';
import { standTogether } from '../trades/exclusiveGroups';
import type { TradeProgress } from '../trades/frontier';
import { searchPool } from '../trades/pool';
import type { TradeItem } from '../trades/tradeItem';
import type { TradePackage } from '../trades/tradePackage';
import type { TradeQuestion } from '../trades/tradeQuestion';
import { sheetPrior, surplusPosterior, type EstimatedRow, type ScorersOf } from '../uncertainty/sheetPrior';
import { normalisedWeights } from '../weights';

/** Points and weights by which an expectation over a standard normal number is computed. */
export type Quadrature = readonly (readonly [point: number, weight: number])[];

/** Gauss and Hermite's three points. */
const THREE_POINTS: Quadrature = [
  [-Math.sqrt(3), 1 / 6],
  [0, 2 / 3],
  [Math.sqrt(3), 1 / 6],
];

/** What knowing their total of one row would bring us. */
export interface ValueOfAsking {
  readonly row: Concession;
  /** Expected points for us, ≥ 0. */
  readonly gain: number;
  /** False when packages went unseen on the way. */
  readonly exact: boolean;
}

interface Uncertain {
  readonly row: Concession;
  /** What their true total differs by from our estimate, towards them: expected, and its standard deviation; in points. */
  readonly shift: number;
  readonly spread: number;
}

/** So many of the most uncertain rows are looked at. */
const MOST_ROWS = 40;

/**
 * Looks in steps for what it would be worth to learn their total of each row that can be traded: the expected value of partial
 * perfect information. A package is worth to us what it brings, as long as they are no worse off by their true total of the row
 * (else they refuse, and it is worth nothing), under the user's options. With the answer we choose the best package for it; without,
 * the one that is best on average over all answers. The difference is the gain. One exact search with the row in every package and
 * one without it answer for every total that it may have. Highest gain first.
 *
 * @example a give of us -6 whose worth to them is 15 ± 4 pays for a get of 18/-14: whoever asks first knows whether it will do
 */
export function* searchValueOfAsking(
  question: TradeQuestion,
  settings: MethodSettings,
  trades: TradeSettings,
  {
    scorersOf = () => ({}),
    quadrature = THREE_POINTS,
  }: { scorersOf?: ScorersOf; quadrature?: Quadrature } = {},
): Generator<TradeProgress, readonly ValueOfAsking[], void> {
  const bounds = boundsOf(question, dealState(question.rows, settings), settings);
  const { ground, obstacle } = tradeCandidates(question, settings, trades, bounds.slack);
  if (obstacle !== null) return [];
  yield { done: 0, of: 1, work: question.rows.length };
  const items = [...ground.required, ...ground.free];
  const tradable = new Set(items.map(({ row }) => row));
  const uncertain = mostUncertain(question, tradable, settings, scorersOf);
  const found: ValueOfAsking[] = [];
  for (const [turn, one] of uncertain.entries()) {
    const item = items.find(({ row }) => row === one.row.row);
    if (item === undefined) continue;
    const progress = { done: turn, of: uncertain.length };
    const [having, lacking] = groundsOf(ground, item);
    const answers = quadrature.map(([point, weight]) => ({ shift: one.shift + point * one.spread, weight }));
    const pools = [];
    for (const [each, possible] of [
      [having, answers],
      [lacking, [{ shift: 0, weight: 1 }]],
    ] as const) {
      // Whoever creates little brings us no more than it creates, as long as they are no worse off.
      const isEnough = (packages: readonly TradePackage[], created: number) =>
        reaches(bestOnAverage(packages, possible, bounds), created) &&
        possible.every(({ shift }) => reaches(bestAt(packages, shift, bounds), created));
      const search = searchPool(each ?? { ...ground, required: [], free: [] }, bounds, trades, isEnough);
      let step = search.next();
      for (; step.done !== true; step = search.next()) yield { ...progress, work: step.value.work };
      pools.push({ packages: each === null ? [] : step.value.packages, exact: step.value.exact });
    }
    const [withIt, without] = pools;
    if (withIt === undefined || without === undefined) continue;
    const base = bestAt(without.packages, 0, bounds);
    yield { ...progress, work: without.packages.length };
    let knowing = 0;
    for (const { shift, weight } of answers) {
      knowing += weight * Math.max(bestAt(withIt.packages, shift, bounds), base);
      yield { ...progress, work: withIt.packages.length };
    }
    const blind = Math.max(bestOnAverage(withIt.packages, answers, bounds), base);
    yield { ...progress, work: withIt.packages.length };
    found.push({ row: one.row, gain: Math.max(0, knowing - blind), exact: withIt.exact && without.exact });
  }
  return found.sort((a, b) => b.gain - a.gain || a.row.row - b.row.row);
}

/** The ground with the item in every package, and without it; null where it has to be in. */
function groundsOf(ground: TradeGround, item: TradeItem): readonly [TradeGround, TradeGround | null] {
  const { required, exclusive, agreed } = ground;
  const others = ground.free.filter(({ row }) => row !== item.row);
  if (required.includes(item)) return [ground, null];
  const beside = others.filter((other) => standTogether([item, other], exclusive, agreed));
  return [
    { ...ground, required: [...required, item], free: required.length < ground.maxItems ? beside : [] },
    { ...ground, free: others },
  ];
}

/** One answer that we may get: what it shifts their gain by, and how probable it is. */
interface Answer {
  readonly shift: number;
  readonly weight: number;
}

/** Whether they would take a package, were their gain shifted by so much, and we may offer it. */
function willDo(offered: TradePackage, shift: number, bounds: Bounds): boolean {
  if (!reaches(offered.them + shift, 0)) return false;
  return keepsBounds(shift === 0 ? offered : { ...offered, them: offered.them + shift }, bounds);
}

/** The most that a package brings us while they, whose gain is shifted by so much, are no worse off; 0 for no trade. */
function bestAt(packages: readonly TradePackage[], shift: number, bounds: Bounds): number {
  let best = 0;
  for (const offered of packages)
    if (exceeds(offered.us, best) && willDo(offered, shift, bounds)) best = offered.us;
  return best;
}

/** The most that one package brings us on average over the answers, nothing where it will not do; 0 for no trade. */
function bestOnAverage(
  packages: readonly TradePackage[],
  answers: readonly Answer[],
  bounds: Bounds,
): number {
  let best = 0;
  for (const offered of packages) {
    if (!exceeds(offered.us, best)) continue;
    let chance = 0;
    for (const { shift, weight } of answers) if (willDo(offered, shift, bounds)) chance += weight;
    best = Math.max(best, chance * offered.us);
  }
  return best;
}

/** The rows of whose worth to them we know least, in points of their total. */
function mostUncertain(
  { rows, measure }: Pick<TradeQuestion, 'rows' | 'measure'>,
  tradable: ReadonlySet<number>,
  settings: MethodSettings,
  scorersOf: ScorersOf,
): readonly Uncertain[] {
  const seen = rows.flatMap((row): readonly { readonly row: Concession; readonly of: EstimatedRow }[] => {
    const { direction, own, mirror } = row;
    return mirror === null ? [] : [{ row, of: { direction, own, mirror, ...scorersOf(row) } }];
  });
  const prior = sheetPrior(seen.map(({ of }) => of));
  const weights = normalisedWeights(settings.weights);
  return seen
    .filter(({ row }) => tradable.has(row.row))
    .map(({ row, of }): Uncertain => {
      const posterior = surplusPosterior(of, prior);
      const sign = of.direction === 'give' ? 1 : -1;
      const sum = (term: (i: 0 | 1 | 2) => number) => term(0) + term(1) + term(2);
      return {
        row,
        shift: sum((i) => weights[i] * (posterior[i].mean - sign * (of.mirror[i] - of.own[i]))),
        // Of one score a side the three are one: their errors are the same and add up.
        spread:
          measure === 'one'
            ? sum((i) => weights[i] * Math.sqrt(posterior[i].variance))
            : Math.sqrt(sum((i) => weights[i] ** 2 * posterior[i].variance)),
      };
    })
    .sort((a, b) => b.spread - a.spread)
    .slice(0, MOST_ROWS);
}
