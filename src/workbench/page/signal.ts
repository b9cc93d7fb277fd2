import { useSyncExternalStore } from 'react';

/** A value that can be watched. */
export interface Signal<T> {
  readonly get: () => T;
  readonly set: (value: T) => void;
  /** Changes some members of an object value. */
  readonly patch: (part: Partial<T>) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

export function signal<T>(initial: T): Signal<T> {
  let value = initial;
  const listeners = new Set<() => void>();
  const set = (next: T) => {
    value = next;
    for (const listener of listeners) listener();
  };
  return {
    get: () => value,
    set,
    patch: (part) => set({ ...value, ...part }),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** The present value of a signal; the component renders anew when it changes. */
export function useSignal<T>(watched: Signal<T>): T {
  return useSyncExternalStore(watched.subscribe, watched.get);
}
