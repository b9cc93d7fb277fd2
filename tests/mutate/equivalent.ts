/** A mutant that no test can tell from the original, because both always answer the same. */
export interface Equivalent {
  readonly file: string;
  /** The source line, without its indentation. */
  readonly source: string;
  readonly was: string;
  readonly now: string;
  readonly because: string;
}

/** Read one by one. A line that changes leaves the list by itself. */
export const EQUIVALENT: readonly Equivalent[] = [];
