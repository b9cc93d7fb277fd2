/** What a change was worked out from: it must still stand so when the change is written. */
export interface Ground {
  /** Queues the reading; the answer is there after the sync. */
  readonly ask: (context: Excel.RequestContext) => () => unknown;
  readonly expected: unknown;
}

export const NO_GROUND: Ground = { ask: () => () => null, expected: null };
