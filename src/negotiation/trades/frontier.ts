import type { Triple } from '../concession';
import type { TradeSettings } from '../settings';
import { withinSlack } from './bounds';
import { decisionsOf, type Choice, type TradeGround } from './choices';
import { distinctOf, thriftyOf, undominatedOf } from './dominance';
import { nothingYet, sumsOf, withStep, type SearchState, type SearchStep } from './searchState';
import { sumExceeds } from './units';

/** How far a search has come, in steps of about equal size. */
export interface TradeProgress {
  readonly done: number;
  readonly of: number;
  /**
   * What was done since the step before, in units of a set of choices handled (under a microsecond). No step does more than some
   * ten thousands, whatever the list, so that whoever runs a search in slices is never kept waiting.
   */
  readonly work: number;
}

/** What the search knows at a moment: every state is a package; none of them need be the best before the search is done. */
export interface FrontierSoFar extends TradeProgress {
  readonly states: () => readonly SearchState[];
}

export interface Frontier {
  /** No two of equal value; best for us first. */
  readonly states: readonly SearchState[];
  /** False when the search had to let packages go unseen. */
  readonly exact: boolean;
}

/** What is looked for. */
export interface SearchAim {
  /** 0 < cap ≤ 1; 1 for the plain frontier. */
  readonly cap: number;
  /** How much more may be given on each dimension; null: any amount. */
  readonly slack: Triple<number | null>;
  /** Every value, also those that others beat: where a package may be too good to be allowed. */
  readonly everyValue: boolean;
}

/** What a search may take of memory and time. */
export type SearchBounds = Pick<TradeSettings, 'stateBound' | 'workBound'>;

export const PLAIN_AIM: SearchAim = { cap: 1, slack: [null, null, null], everyValue: false };

/** After so many states put together a search yields: some milliseconds. */
const WORK_PER_STEP = 8000;
/** Once a search has done its work it goes on with so few sets side by side, so that it comes to an end soon. */
const TIRED_BOUND = 200;
/** So many ways of choosing among rows that are tied to each other are listed, however many the search could hold. */
const MOST_WAYS = 2000;
/** The layers of a search hold no more states together than this many times the bound of one. */
const FULL_LAYERS = 6;

/** At most `bound` members of a list, evenly chosen, its two ends among them. */
export function thinned(states: readonly SearchState[], bound: number): readonly SearchState[] {
  if (states.length <= bound) return states;
  const stride = (states.length - 1) / (bound - 1);
  return Array.from({ length: bound }, (_, i) => states[Math.round(i * stride)]).filter(
    (s) => s !== undefined,
  );
}

/** The limits that packages of this ground can reach at all; the others cost the search nothing. */
function bindingSlack({ required, free, maxItems }: TradeGround, slack: SearchAim['slack']) {
  const binding = (i: 0 | 1 | 2) => {
    const room = slack[i];
    if (room === null) return null;
    const most = [...free]
      .map(({ spends }) => spends[i])
      .sort((a, b) => b - a)
      .slice(0, Math.max(0, maxItems - required.length))
      .reduce((sum, spent) => sum + Math.max(0, spent), sumsOf(required).spends[i]);
    return sumExceeds(most, room) ? room : null;
  };
  return [binding(0), binding(1), binding(2)] as const;
}

/**
 * The exact Pareto frontier by dominance merging (Nemhauser and Ullmann, 1969): the rows are decided one after the other,
 * and of the sets built so far only those are kept that no other set beats on both counts with the same number of items
 * or fewer. Whatever a beaten set could still become, the set that beats it can become too, and be no worse.
 *
 * What is compared is `us` and `room` = cap · them − (1 − cap) · us. Both add up over the rows, and with a cap of 1 `room`
 * is `them`, which gives the plain frontier. With a smaller cap, a room of at least some number says exactly that our share of
 * the deal after the package is at or below the cap. A package that is best under the cap may be beaten by one that breaks it, so
 * it need not lie on the plain frontier. But it lies on this one: more `us` with no less `room` (or the reverse) keeps the cap
 * and is never worse for them either, because cap · them = room + (1 − cap) · us. So every goal that grows with both sides'
 * gains is met here, without sampling.
 *
 * Where limits bind, a set is beaten only by one that gives no more on any of them; gives are decided first, and once they are,
 * the limits play no part any more.
 *
 * Yields after each layer and within long ones, so that it can be run in slices and stopped. Packages of losses are kept too;
 * the empty one is among them where nothing is required. Of packages of equal value the one with fewest items is kept. Where a
 * package may hold all rows, one layer is enough. After `workBound` units of work it goes on with few sets side by side, and is
 * not exact.
 *
 * @example a give of us -6 and them 15 (row 5), a get of us 18 and them -7 (row 6), a cap of 1
 *          → [{6}: 18/-7, {5, 6}: 12/8, {5}: -6/15]; the empty package is beaten by {5, 6}
 * @throws RangeError for a cap outside 0 < cap ≤ 1
 */
export function* searchFrontier(
  ground: TradeGround,
  aim: SearchAim,
  { stateBound, workBound }: SearchBounds,
): Generator<FrontierSoFar, Frontier, void> {
  const { cap } = aim;
  if (!(cap > 0 && cap <= 1)) throw new RangeError('A cap is above 0 and at most 1');
  const { stages: found, complete } = decisionsOf(ground, Math.min(stateBound, MOST_WAYS));
  const slack = bindingSlack(ground, aim.slack);
  const isLimited = slack.some((room) => room !== null);
  const among: Choice[] = [ground.required];
  const step = (choice: Choice): SearchStep => ({
    ...sumsOf(choice),
    bit: 1n << BigInt(among.push(choice) - 1),
  });
  const steps = found.map((choices) => choices.map(step));
  const gives = (ways: readonly SearchStep[]) => ways.some(({ spends }) => spends.some((spent) => spent > 0));
  const stages = isLimited ? [...steps.filter(gives), ...steps.filter((ways) => !gives(ways))] : steps;
  const limitedStages = isLimited ? steps.filter(gives).length : 0;
  const allowed = (state: SearchState) => !isLimited || withinSlack(state.spends, slack);

  const nothing = nothingYet(among);
  const required = withStep(nothing, { ...sumsOf(ground.required), bit: 1n }, cap, isLimited);
  const origin = [ground.required.length === 0 ? nothing : required].filter(allowed);
  const most = ground.maxItems - ground.required.length;
  const isFree = most >= ground.free.length;
  // layers[k]: sets of at most k items beyond the required ones; a single layer where their number does not matter.
  const top = isFree ? 0 : most;
  const layers: (readonly SearchState[])[] = Array.from({ length: top + 1 }, () => origin);
  const full = Math.max(2, Math.floor(Math.min(stateBound, (FULL_LAYERS * stateBound) / Math.max(1, top))));
  const states = () => layers[top] ?? [];
  const of = stages.length * Math.max(1, top);
  let exact = complete;
  let done = 0;
  let work = 0;
  let worked = 0;
  const told = (): FrontierSoFar => {
    const since = work;
    worked += since;
    work = 0;
    return { done, of, work: since, states };
  };
  for (const [turn, ways] of stages.entries()) {
    // From the largest layer down: each reads the smaller layers as they were before this decision.
    for (let k = top; k >= (isFree ? 0 : 1); k -= 1) {
      const before = layers[k] ?? [];
      let now = before;
      for (const way of ways) {
        const from = isFree ? before : layers[k - way.items];
        if (from === undefined) continue;
        const more = from.map((state) => withStep(state, way, cap, isLimited)).filter(allowed);
        work += from.length;
        if (work >= WORK_PER_STEP) yield told();
        work += now.length + more.length;
        if (aim.everyValue) now = distinctOf(now, more, turn < limitedStages);
        else if (turn >= limitedStages) now = undominatedOf(now, more);
        else {
          const merging = thriftyOf(now, more);
          let merge = merging.next();
          for (; merge.done !== true; merge = merging.next()) {
            work += merge.value;
            if (work >= WORK_PER_STEP) yield told();
          }
          now = merge.value;
        }
        // Among many ways a layer grows beyond what a step may handle.
        exact &&= now.length <= 2 * full;
        if (now.length > 2 * full) now = thinned(now, full);
        if (work >= WORK_PER_STEP) yield told();
      }
      const bound = worked > workBound ? Math.min(full, TIRED_BOUND) : full;
      exact &&= now.length <= bound;
      layers[k] = thinned(now, bound);
      done += 1;
      yield told();
    }
    // All gives are decided: from here on nothing can pass a limit.
    if (turn === limitedStages - 1 && !aim.everyValue)
      for (const [k, layer] of layers.entries()) {
        layers[k] = undominatedOf(layer, []);
        work += layer.length;
        if (work >= WORK_PER_STEP) yield told();
      }
  }
  return { states: states(), exact };
}
