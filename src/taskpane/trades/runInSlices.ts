/** What becomes of a search: it goes on, it ends with what it has, or nobody asks any more. */
export type Wish = 'go' | 'stop' | 'drop';

export type SlicedOutcome<Step, Result> =
  | { readonly kind: 'done'; readonly result: Result }
  /** Ended early; `last` is the step it had come to. */
  | { readonly kind: 'stopped'; readonly last: Step }
  | { readonly kind: 'dropped' };

export interface Slicing {
  /** Asked after every slice. */
  readonly wish: () => Wish;
  /** Lets the pane draw and listen; resolves when it is our turn again. */
  readonly pause?: () => Promise<void>;
  /** A clock in ms. */
  readonly now?: () => number;
  /** How long one slice runs, in ms. At least one step is made whatever its length. */
  readonly sliceMs?: number;
}

const nextTurn = () => new Promise<void>((resolve) => setTimeout(resolve));

/**
 * Runs a search to its end in short slices, so that the pane stays alive meanwhile and the search can be stopped or dropped.
 *
 * @example a search of three steps, stopped after the first slice of 0 ms → { kind: 'stopped', last: its first step }
 */
export async function runInSlices<Step, Result>(
  search: Generator<Step, Result, void>,
  { wish, pause = nextTurn, now = () => performance.now(), sliceMs = 10 }: Slicing,
): Promise<SlicedOutcome<Step, Result>> {
  for (;;) {
    const end = now() + sliceMs;
    let step = search.next();
    while (step.done !== true && now() < end) step = search.next();
    if (step.done === true) return { kind: 'done', result: step.value };
    await pause();
    const wanted = wish();
    if (wanted === 'drop') return { kind: 'dropped' };
    if (wanted === 'stop') return { kind: 'stopped', last: step.value };
  }
}
