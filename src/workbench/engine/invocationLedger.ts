import type { FunctionOutcome } from '../protocol/customFunctions';

/** One call of a function by one cell. */
export interface Invocation {
  /** Null until the answer is there. */
  outcome: FunctionOutcome | null;
  /** True once a calculation has used the answer. */
  isServed: boolean;
}

/**
 * Which cell waits for which call. A cell's answers are kept until one calculation of that cell has used them all; without
 * that, F(x)+G(y) would call each function again whenever the other one answers, and answers that arrive while a
 * calculation still runs would be thrown away.
 */
export class InvocationLedger {
  readonly #cells = new Map<string, Map<string, Invocation>>();
  /** Cells evaluated in the current calculation, with the calls they made. */
  #evaluated = new Map<string, Set<string>>();
  /** Cells that were marked for calculation because an answer came. */
  #answered = new Set<string>();

  /** The cell's call while it waits or its answer is kept; notes that the cell made this call. */
  find(cell: string, call: string): Invocation | undefined {
    const calls = this.#evaluated.get(cell);
    if (calls) calls.add(call);
    else this.#evaluated.set(cell, new Set([call]));
    return this.#cells.get(cell)?.get(call);
  }

  open(cell: string, call: string): Invocation {
    const invocation: Invocation = { outcome: null, isServed: false };
    const calls = this.#cells.get(cell);
    if (calls) calls.set(call, invocation);
    else this.#cells.set(cell, new Map([[call, invocation]]));
    return invocation;
  }

  markAnswered(cell: string): void {
    this.#answered.add(cell);
  }

  /** After a calculation that ran to its end: forgets what was used, and what nobody asks for any more. */
  closeCalculation(): void {
    for (const [cell, used] of this.#evaluated) {
      const calls = this.#cells.get(cell);
      if (!calls) continue;
      for (const call of calls.keys()) if (!used.has(call)) calls.delete(call); // its arguments changed meanwhile
      if ([...calls.values()].every((invocation) => invocation.isServed)) this.#cells.delete(cell);
    }
    for (const cell of this.#answered) if (!this.#evaluated.has(cell)) this.#cells.delete(cell); // its formula is gone
    this.#evaluated = new Map();
    this.#answered = new Set();
  }

  get isEmpty(): boolean {
    return this.#cells.size === 0;
  }
}
