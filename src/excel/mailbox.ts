/** Hands messages from ribbon commands to the pane, which may not be open yet: the last one waits for it. */
export interface Mailbox<T> {
  readonly send: (message: T) => void;
  /** Calls `read` with a waiting message and with every later one, until the returned function is called. */
  readonly open: (read: (message: T) => void) => () => void;
}

/** A mailbox in this page's memory: commands and pane share one runtime. */
export function mailbox<T>(): Mailbox<T> {
  const readers = new Set<(message: T) => void>();
  let waiting: { readonly message: T } | null = null;
  return {
    send: (message) => {
      waiting = readers.size === 0 ? { message } : null;
      for (const read of readers) read(message);
    },
    open: (read) => {
      readers.add(read);
      const { message } = waiting ?? {};
      waiting = null;
      if (message !== undefined) read(message);
      return () => void readers.delete(read);
    },
  };
}
