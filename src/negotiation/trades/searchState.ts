import type { Choice } from './choices';
import { packageOf, type TradePackage } from './tradePackage';
import type { TradeItem } from './tradeItem';
import { inMillionths } from './units';

/** What a choice adds to a package. */
export interface SearchStep {
  readonly us: number;
  readonly them: number;
  readonly spends: readonly [number, number, number];
  readonly choice: Choice;
}

/** A set of choices on the way to a package; the choices themselves are a chain back to the start. */
export interface SearchState {
  /** The sums as they come from adding, in points. */
  readonly us: number;
  readonly them: number;
  /** What is compared, in whole millionths: `ours`, and `room` (see {@link roomOf}). */
  readonly ours: number;
  readonly room: number;
  /** What the package gives, by dimension. */
  readonly spends: readonly [number, number, number];
  readonly items: number;
  readonly choice: Choice;
  readonly before: SearchState | null;
}

/** What is left for them below the cap on our share, in whole millionths: cap · them − (1 − cap) · us; `them` for a cap of 1. */
export function roomOf(us: number, them: number, cap: number): number {
  return inMillionths(cap === 1 ? them : cap * them - (1 - cap) * us);
}

export const NOTHING_YET: SearchState = {
  us: 0,
  them: 0,
  ours: 0,
  room: 0,
  spends: [0, 0, 0],
  items: 0,
  choice: [],
  before: null,
};

/** The sums over the items of a choice. */
export function stepOf(choice: Choice): SearchStep {
  const sum = (of: (item: TradeItem) => number) => choice.reduce((total, item) => total + of(item), 0);
  return {
    us: sum(({ us }) => us),
    them: sum(({ them }) => them),
    spends: [sum(({ spends }) => spends[0]), sum(({ spends }) => spends[1]), sum(({ spends }) => spends[2])],
    choice,
  };
}

/** A state with one more choice in it. */
export function withStep(before: SearchState, step: SearchStep, cap: number): SearchState {
  const us = before.us + step.us;
  const them = before.them + step.them;
  return {
    us,
    them,
    ours: inMillionths(us),
    room: roomOf(us, them, cap),
    spends: [
      before.spends[0] + step.spends[0],
      before.spends[1] + step.spends[1],
      before.spends[2] + step.spends[2],
    ],
    items: before.items + step.choice.length,
    choice: step.choice,
    before,
  };
}

/** The package that a state stands for. */
export function packageOfState(state: SearchState): TradePackage {
  const items: TradeItem[] = [];
  for (let at: SearchState | null = state; at !== null; at = at.before) items.push(...at.choice);
  return packageOf(items);
}
