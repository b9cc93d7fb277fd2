import { equals, exceeds } from '../threshold';

/**
 * How a side's steps develop: `decreasing` each smaller than the one before (a limit comes into sight); `flat` all equal;
 * `growing` each larger; `uneven` anything else; `reversal` the offers turned back at some point; `too-few` under two steps.
 */
export type IncrementPattern = 'decreasing' | 'flat' | 'growing' | 'uneven' | 'reversal' | 'too-few';

export interface Increments {
  /** |next − previous|, one fewer than offers; in the unit of the offers. */
  readonly steps: readonly number[];
  /** step / step before, one fewer than steps; null after a step of 0. */
  readonly ratios: readonly (number | null)[];
  readonly pattern: IncrementPattern;
}

/** Pairs of neighbours. */
function pairs(numbers: readonly number[]): readonly (readonly [number, number])[] {
  return numbers.slice(1).map((next, i) => [numbers[i] ?? next, next] as const);
}

function patternOf(moves: readonly number[], steps: readonly number[]): IncrementPattern {
  if (steps.length < 2) return 'too-few';
  if (moves.some((move) => exceeds(move, 0)) && moves.some((move) => exceeds(0, move))) return 'reversal';
  const neighbours = pairs(steps);
  if (neighbours.every(([before, after]) => exceeds(before, after))) return 'decreasing';
  if (neighbours.every(([before, after]) => equals(before, after))) return 'flat';
  return neighbours.every(([before, after]) => exceeds(after, before)) ? 'growing' : 'uneven';
}

/**
 * The steps of one side's offers, in the order they were made.
 *
 * @example incrementsOf([100, 90, 85, 83])  // steps 10, 5, 2; ratios 0.5, 0.4; decreasing
 * @example incrementsOf([100, 90, 80])      // steps 10, 10; ratio 1; flat
 */
export function incrementsOf(offers: readonly number[]): Increments {
  const moves = pairs(offers).map(([before, after]) => after - before);
  const steps = moves.map(Math.abs);
  const ratios = pairs(steps).map(([before, after]) => (equals(before, 0) ? null : after / before));
  return { steps, ratios, pattern: patternOf(moves, steps) };
}
