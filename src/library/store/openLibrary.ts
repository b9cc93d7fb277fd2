import { checkDatabase, removeDatabase } from './browserDatabase';
import { libraryStore, type LibraryStore } from './libraryStore';
import { browserDatabase } from './pouch';

const NAME = 'concession-map-library';

/**
 * The library in this browser's store. Office on the web gives every customer a part of its own there.
 *
 * @param partition that part's key; '' elsewhere
 */
export async function openLibrary(partition: string): Promise<LibraryStore> {
  // The adapter finds out only within its own events, where nobody can catch it.
  if (typeof indexedDB === 'undefined') throw new Error('indexedDB is not defined');
  await checkDatabase(`${partition}${NAME}`);
  return libraryStore(browserDatabase(`${partition}${NAME}`));
}

/** Removes what {@link openLibrary} cannot open. */
export function removeLibrary(partition: string): Promise<void> {
  return removeDatabase(`${partition}${NAME}`);
}
