import { libraryStore, type LibraryStore } from './libraryStore';
import { browserDatabase } from './pouch';

const NAME = 'concession-map-library';

/**
 * The library in this browser's store. Office on the web gives every customer a part of its own there.
 *
 * @param partition that part's key; '' elsewhere
 */
export function openLibrary(partition: string): LibraryStore {
  // The adapter finds out only within its own events, where nobody can catch it.
  if (typeof indexedDB === 'undefined') throw new Error('indexedDB is not defined');
  return libraryStore(browserDatabase(`${partition}${NAME}`));
}
