/** Work that was not saved, as one entry in the browser's own store: it survives a reload or a crash of the page. */
export interface KeptWork {
  readonly fileName: string;
  readonly bytes: Uint8Array;
  /** Milliseconds since 1970. */
  readonly keptAt: number;
}

const DATABASE = 'concession-map-workbench';
const STORE = 'unsaved';
const KEY = 'work';

function answerOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('The browser keeps nothing.'));
  });
}

/** Does something with the store; undefined where the browser keeps nothing (private windows, no room). */
async function inStore<T>(
  mode: IDBTransactionMode,
  act: (store: IDBObjectStore) => IDBRequest<T>,
): Promise<T | undefined> {
  try {
    const opening = indexedDB.open(DATABASE, 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore(STORE);
    const database = await answerOf(opening);
    try {
      return await answerOf(act(database.transaction(STORE, mode).objectStore(STORE)));
    } finally {
      database.close();
    }
  } catch {
    return undefined;
  }
}

/** Puts the work into the place of what was kept before. */
export async function keepWork(work: KeptWork): Promise<void> {
  await inStore('readwrite', (store) => store.put(work, KEY));
}

/** What was kept and neither saved nor discarded; undefined when there is nothing. */
export async function keptWork(): Promise<KeptWork | undefined> {
  return inStore<KeptWork | undefined>(
    'readonly',
    (store) => store.get(KEY) as IDBRequest<KeptWork | undefined>,
  );
}

export async function forgetWork(): Promise<void> {
  await inStore('readwrite', (store) => store.delete(KEY));
}
