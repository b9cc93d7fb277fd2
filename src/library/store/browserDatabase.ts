/** PouchDB's own beginning of the name of a database in the browser, and what stands in every one of its second version. */
const PREFIX = '_pouch_';
const STORES = ['docs', 'meta'];
/** It numbers a database by its version and the moment at which it was last opened, in ms. */
const [VERSION, PER_VERSION] = [2, 1e13];

/**
 * Looks at the database of this name before PouchDB opens it, which remembers for as long as the page lives that it could not.
 * Resolves where it is sound or not there yet; throws as the browser does, `DamagedDatabase` where it is none of ours, and
 * `ClockBehind` where it was last opened later than now: PouchDB would not open it before that moment comes again.
 */
export async function checkDatabase(name: string): Promise<void> {
  const found = await standing(`${PREFIX}${name}`);
  if (found === null) return;
  const { version, stores } = found;
  const isOurs = Math.floor(version / PER_VERSION) === VERSION && STORES.every((one) => stores.includes(one));
  if (!isOurs) throw named('DamagedDatabase', 'The database is not as the library writes it.');
  if (version % PER_VERSION > Date.now())
    throw named('ClockBehind', 'The database was last opened later than now.');
}

/** Removes the database of this name, whatever it holds. */
export function removeDatabase(name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(`${PREFIX}${name}`);
    request.onsuccess = () => resolve();
    request.onerror = () => reject(request.error ?? new Error('The database cannot be removed.'));
    request.onblocked = () => reject(new Error('The database is open in another pane.'));
  });
}

/** What stands there; null for nothing. Leaves nothing behind. */
function standing(
  name: string,
): Promise<{ readonly version: number; readonly stores: readonly string[] } | null> {
  return new Promise((resolve, reject) => {
    let isNew = false;
    const request = indexedDB.open(name);
    request.onupgradeneeded = () => {
      isNew = true;
      request.transaction?.abort();
    };
    request.onsuccess = () => {
      const { result } = request;
      const found = { version: result.version, stores: [...result.objectStoreNames] };
      result.close();
      resolve(found);
    };
    request.onerror = () =>
      isNew ? resolve(null) : reject(request.error ?? new Error('The database cannot be opened.'));
  });
}

function named(name: string, message: string): Error {
  return Object.assign(new Error(message), { name });
}
