import type { Step } from './step';

/**
 * The step with what was read a moment ago, so that it need not be read once more before the write; what has changed since is
 * seen in the batch of the write itself. Every later reading is a fresh one.
 */
export function startingFrom<S, W>(step: Step<S, W>, state: S): Step<S, W> {
  let known: S | null = state;
  return {
    ...step,
    read: (context) => {
      const first = known;
      known = null;
      return first === null ? step.read(context) : Promise.resolve(first);
    },
  };
}
