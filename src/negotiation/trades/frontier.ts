import type { TradeSettings } from '../settings';
import { decisionsOf, type Choice, type TradeGround } from './choices';
import { packageOf, type TradePackage } from './tradePackage';
import { toUnits } from './units';

/** How far a search has come, in steps of about equal size. */
export interface TradeProgress {
  readonly done: number;
  readonly of: number;
}

/** What the search knows at a moment: every package stands; none of them need be the best before the search is done. */
export interface FrontierSoFar extends TradeProgress {
  /** The packages kept so far, made ready only when somebody asks. */
  readonly packages: () => readonly TradePackage[];
}

export interface Frontier {
  /** No two of equal value; best for us first. */
  readonly packages: readonly TradePackage[];
  /** False when the search had to let packages go unseen. */
  readonly exact: boolean;
}

/** A set of choices, in whole units; the choices themselves are a chain back to the start. */
interface State {
  readonly us: number;
  /** What is compared besides `us`: see {@link searchFrontier}. */
  readonly room: number;
  readonly items: number;
  readonly choice: Choice;
  readonly before: State | null;
}

interface Step {
  readonly us: number;
  readonly room: number;
  readonly choice: Choice;
}

function stepOf(choice: Choice, cap: number): Step {
  let us = 0;
  let room = 0;
  for (const item of choice) {
    us += toUnits(item.us);
    room += toUnits(cap * item.them - (1 - cap) * item.us);
  }
  return { us, room, choice };
}

const take = (before: State, { us, room, choice }: Step): State => ({
  us: before.us + us,
  room: before.room + room,
  items: before.items + choice.length,
  choice,
  before,
});

/** Of equal value: the one with fewer items. Otherwise by `us`, then `room`, the largest first. */
const order = (a: State, b: State) => b.us - a.us || b.room - a.room || a.items - b.items;

/** Two sorted lists without dominated members → one such list. Of equal states the first list's stays. */
function merge(some: readonly State[], others: readonly State[]): readonly State[] {
  const kept: State[] = [];
  let best = -Infinity;
  let i = 0;
  let j = 0;
  for (;;) {
    const a = some[i];
    const b = others[j];
    const next = a === undefined ? b : b === undefined || order(a, b) <= 0 ? a : b;
    if (next === undefined) return kept;
    if (next === a) i += 1;
    else j += 1;
    if (next.room <= best) continue;
    best = next.room;
    kept.push(next);
  }
}

/** Evenly chosen members of a list, its two ends among them. */
function thinned(states: readonly State[], bound: number): readonly State[] {
  const stride = (states.length - 1) / (bound - 1);
  return Array.from({ length: bound }, (_, i) => states[Math.round(i * stride)]).filter(
    (s) => s !== undefined,
  );
}

function packageOfState(state: State): TradePackage {
  const items = [];
  for (let at: State | null = state; at !== null; at = at.before) items.push(...at.choice);
  return packageOf(items);
}

/**
 * The exact Pareto frontier by dominance merging (Nemhauser and Ullmann, 1969): the rows are decided one after the other,
 * and of the sets built so far only those are kept that no other set beats on both counts with the same number of items
 * or fewer. Whatever a beaten set could still become, the set that beats it can become too, and be no worse.
 *
 * What is compared is `us` and `room` = cap · them − (1 − cap) · us. Both add up over the rows, and with a cap of 1 `room`
 * is `them`, which gives the plain frontier. With a smaller cap, room ≥ 0 says exactly that our share is at or below the cap.
 * A package that is best under the cap may be beaten by one that breaks it, so it need not lie on the plain frontier. But it
 * lies on this one: more `us` with no less `room` (or the reverse) keeps the cap and is never worse for them either,
 * because cap · them = room + (1 − cap) · us. So every goal that grows with both sides' gains is met here, without sampling.
 *
 * Yields after each step, so that it can be run in slices and stopped. Packages of losses are kept too; the empty one is
 * among them where nothing is required. Of packages of equal value the one with fewest items is kept, then the one with the
 * earlier rows.
 *
 * @example a give of us -6 and them 15 (row 5), a get of us 18 and them -7 (row 6), a cap of 1
 *          → [{6}: 18/-7, {5, 6}: 12/8, {5}: -6/15]; the empty package is beaten by {5, 6}
 * @throws RangeError for a cap outside 0 < cap ≤ 1
 */
export function* searchFrontier(
  ground: TradeGround,
  cap: number,
  { stateBound }: Pick<TradeSettings, 'stateBound'>,
): Generator<FrontierSoFar, Frontier, void> {
  if (!(cap > 0 && cap <= 1)) throw new RangeError('A cap is above 0 and at most 1');
  const { stages, complete } = decisionsOf(ground, stateBound);
  let exact = complete;
  const required = ground.required;
  const origin: State = { us: 0, room: 0, items: 0, choice: [], before: null };
  const start = required.length === 0 ? origin : take(origin, stepOf(required, cap));
  // layers[k]: sets of at most k items beyond the required ones.
  const most = ground.maxItems - required.length;
  const layers: (readonly State[])[] = Array.from({ length: most + 1 }, () => [start]);
  const packages = () => (layers[most] ?? []).map(packageOfState);
  const of = stages.length * most;
  for (const [turn, choices] of stages.entries()) {
    const steps = choices.map((choice) => stepOf(choice, cap));
    // From the largest layer down: each reads the smaller layers as they were before this decision.
    for (let k = most; k >= 1; k -= 1) {
      let states = layers[k] ?? [];
      for (const step of steps) {
        const from = layers[k - step.choice.length];
        if (from !== undefined)
          states = merge(
            states,
            from.map((state) => take(state, step)),
          );
      }
      exact &&= states.length <= stateBound;
      layers[k] = states.length <= stateBound ? states : thinned(states, stateBound);
      yield { done: turn * most + (most - k) + 1, of, packages };
    }
  }
  return { packages: packages(), exact };
}
