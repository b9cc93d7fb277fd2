/** Hands messages from ribbon commands to the pane, which may not be open yet: the last one waits for it. */
export interface Channel<T> {
  readonly send: (message: T) => void;
  /** Calls `read` with a waiting message and with every later one, until the returned function is called. */
  readonly subscribe: (read: (message: T) => void) => () => void;
}

/** A channel in this page's memory: commands and pane share one runtime. */
export function channel<T>(): Channel<T> {
  const readers = new Set<(message: T) => void>();
  let waiting: { readonly message: T } | null = null;
  return {
    send: (message) => {
      waiting = readers.size === 0 ? { message } : null;
      for (const read of readers) read(message);
    },
    subscribe: (read) => {
      readers.add(read);
      const { message } = waiting ?? {};
      waiting = null;
      if (message !== undefined) read(message);
      return () => void readers.delete(read);
    },
  };
}
