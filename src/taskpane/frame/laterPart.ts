import { lazy, type ComponentType, type LazyExoticComponent } from 'react';

type Loaded<P extends object> = { readonly default: ComponentType<P> };

/**
 * A part of the pane that is fetched when it is first shown. Where there is no connection it comes as soon as there is one again:
 * the rest of the pane goes on meanwhile.
 */
export function laterPart<P extends object>(
  load: () => Promise<Loaded<P>>,
): LazyExoticComponent<ComponentType<P>> {
  return lazy(() => fetched(load));
}

async function fetched<T>(load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch (error) {
    if (navigator.onLine) throw error;
    await new Promise<void>((resolve) => addEventListener('online', () => resolve(), { once: true }));
    return fetched(load);
  }
}
