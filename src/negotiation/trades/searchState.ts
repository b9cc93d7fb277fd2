import type { Choice } from './choices';
import { packageOf, type TradePackage } from './tradePackage';
import type { TradeItem } from './tradeItem';
import { inMillionths } from './units';

/** The sums over the items of a choice. */
export interface ChoiceSums {
  readonly us: number;
  readonly them: number;
  readonly spends: readonly [number, number, number];
  readonly items: number;
}

/** A choice with the bit by which sets remember it. */
export interface SearchStep extends ChoiceSums {
  readonly bit: bigint;
}

/**
 * A set of choices on the way to a package. It remembers them as bits rather than as a chain of the sets before it, which would
 * all have to stay in memory: with 400 rows that is one gigabyte.
 */
export interface SearchState {
  /** The sums as they come from adding, in points. */
  readonly us: number;
  readonly them: number;
  /** What is compared, in whole millionths: `ours`, and `room` (see {@link roomOf}). */
  readonly ours: number;
  readonly room: number;
  /** What the package gives, by dimension; not kept where no limit can bind. */
  readonly spends: readonly [number, number, number];
  readonly items: number;
  /** Bit i stands for choice i of `among`. */
  readonly chosen: bigint;
  readonly among: readonly Choice[];
}

/** What is left for them below the cap on our share, in whole millionths: cap · them − (1 − cap) · us; `them` for a cap of 1. */
export function roomOf(us: number, them: number, cap: number): number {
  return inMillionths(cap === 1 ? them : cap * them - (1 - cap) * us);
}

/** The sums over the items of a choice. */
export function sumsOf(choice: Choice): ChoiceSums {
  const sum = (of: (item: TradeItem) => number) => choice.reduce((total, item) => total + of(item), 0);
  return {
    us: sum(({ us }) => us),
    them: sum(({ them }) => them),
    spends: [sum(({ spends }) => spends[0]), sum(({ spends }) => spends[1]), sum(({ spends }) => spends[2])],
    items: choice.length,
  };
}

/** A set of choices, of which none is made yet. */
export function nothingYet(among: readonly Choice[]): SearchState {
  return { us: 0, them: 0, ours: 0, room: 0, spends: [0, 0, 0], items: 0, chosen: 0n, among };
}

/** A state with one more choice in it. */
export function withStep(
  before: SearchState,
  step: SearchStep,
  cap: number,
  keepsSpends: boolean,
): SearchState {
  const us = before.us + step.us;
  const them = before.them + step.them;
  return {
    us,
    them,
    ours: inMillionths(us),
    room: roomOf(us, them, cap),
    spends: keepsSpends
      ? [
          before.spends[0] + step.spends[0],
          before.spends[1] + step.spends[1],
          before.spends[2] + step.spends[2],
        ]
      : before.spends,
    items: before.items + step.items,
    chosen: before.chosen | step.bit,
    among: before.among,
  };
}

/** The package that a state stands for. */
export function packageOfState({ chosen, among }: SearchState): TradePackage {
  const items: TradeItem[] = [];
  const bits = chosen.toString(2);
  for (let at = bits.indexOf('1'); at !== -1; at = bits.indexOf('1', at + 1))
    items.push(...(among[bits.length - 1 - at] ?? []));
  return packageOf(items);
}
