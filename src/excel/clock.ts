/** Time, as far as the add-in waits for anything: handed in, so that no test waits for it. */
export interface Clock {
  /** Calls back after so many milliseconds, unless the function that it answers with is called before. */
  readonly after: (milliseconds: number, call: () => void) => () => void;
}

/** The clock on the wall. */
export const CLOCK: Clock = {
  after: (milliseconds, call) => {
    const timer = setTimeout(call, milliseconds);
    return () => clearTimeout(timer);
  },
};
