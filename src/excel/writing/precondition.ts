/** What a change was worked out from: it must still stand so when the change is written. */
export interface Precondition {
  /** Queues the reading; the answer is there after the sync. */
  readonly ask: (context: Excel.RequestContext) => () => unknown;
  readonly expected: unknown;
}

export const NO_PRECONDITION: Precondition = { ask: () => () => null, expected: null };
