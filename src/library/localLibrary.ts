import { libraryIndex, type LibraryIndex } from '../negotiation/library/libraryIndex';
import { DEFAULT_LIBRARY_SETTINGS } from '../negotiation/library/librarySettings';
import { currentDocuments } from './currentDocuments';
import type { ConcessionDocument, LibraryDocument } from './document';
import { pastConcessions } from './pastConcessions';
import { NO_PREFERENCES, type LibraryPreferences } from './preferences';
import type { LibraryStore } from './store/libraryStore';
import { storeTrouble, type StoreTrouble } from './store/storeTrouble';

/** What the library holds, ready for questions. */
export interface OpenLibrary {
  readonly kind: 'open';
  /** What counts: without what was withdrawn or corrected. */
  readonly documents: readonly ConcessionDocument[];
  /** Everything, as it was written. */
  readonly all: readonly LibraryDocument[];
  readonly index: LibraryIndex;
  /** True for the id of a row that it holds or once held. */
  readonly has: (id: string) => boolean;
  readonly unreadable: number;
  readonly newer: number;
  readonly preferences: LibraryPreferences;
}

export type LibraryState =
  /** Never used on this computer, or not looked at yet. */
  | { readonly kind: 'closed' }
  | { readonly kind: 'opening' }
  | OpenLibrary
  | { readonly kind: 'trouble'; readonly trouble: StoreTrouble };

/** What came of something that was to be kept. */
export type Kept =
  | { readonly kind: 'kept'; readonly added: number }
  | { readonly kind: 'trouble'; readonly trouble: StoreTrouble };

/** The library of this computer, shared by the pane, the cells and the ribbon of one page. */
export interface LocalLibrary {
  readonly state: () => LibraryState;
  readonly subscribe: (listen: () => void) => () => void;
  /** Opens it where it is not open yet. */
  readonly open: () => Promise<LibraryState>;
  /** Opens it where something was ever kept in it; costs nothing elsewhere. */
  readonly openIfUsed: () => Promise<LibraryState>;
  readonly add: (documents: readonly LibraryDocument[]) => Promise<Kept>;
  readonly keepPreferences: (changed: Partial<LibraryPreferences>) => Promise<Kept>;
  /** Removes all of it from this computer. */
  readonly clear: () => Promise<Kept>;
  /** Looks again at what the store holds, such as after a run with the team. */
  readonly reload: () => Promise<LibraryState>;
  /** The store behind it; null while it is not open. */
  readonly store: () => LibraryStore | null;
}

export interface LocalLibraryParts {
  readonly openStore: () => Promise<LibraryStore>;
  /** Whether something was ever kept here, remembered where looking costs nothing. */
  readonly wasUsed: () => boolean;
  readonly rememberUse: (isUsed: boolean) => void;
  /** Tells other pages of ours, and calls back when they tell. */
  readonly tellOthers?: () => void;
  readonly today: () => Date;
}

export function createLocalLibrary(parts: LocalLibraryParts): LocalLibrary {
  let state: LibraryState = { kind: 'closed' };
  let store: LibraryStore | null = null;
  let opening: Promise<LibraryState> | null = null;
  const listeners = new Set<() => void>();

  const set = (next: LibraryState): LibraryState => {
    state = next;
    for (const listen of listeners) listen();
    return next;
  };

  const load = async (): Promise<LibraryState> => {
    try {
      store ??= await parts.openStore();
      const [content, preferences] = [await store.read(), await store.preferences()];
      return set(openLibraryOf(content, preferences, parts.today()));
    } catch (error) {
      store = null;
      return set({ kind: 'trouble', trouble: storeTrouble(error) });
    }
  };

  const open = () => {
    if (state.kind === 'open') return Promise.resolve(state);
    opening ??= (set({ kind: 'opening' }), load()).finally(() => (opening = null));
    return opening;
  };

  const keep = async (write: (to: LibraryStore) => Promise<number>): Promise<Kept> => {
    const opened = await open();
    if (store === null)
      return { kind: 'trouble', trouble: opened.kind === 'trouble' ? opened.trouble : 'damaged' };
    try {
      const added = await write(store);
      parts.rememberUse(true);
      await load();
      parts.tellOthers?.();
      return { kind: 'kept', added };
    } catch (error) {
      // What was kept before is still there, and shown.
      return { kind: 'trouble', trouble: storeTrouble(error) };
    }
  };

  return {
    state: () => state,
    subscribe: (listen) => {
      listeners.add(listen);
      return () => void listeners.delete(listen);
    },
    open,
    openIfUsed: () => (parts.wasUsed() ? open() : Promise.resolve(state)),
    add: (documents) => keep((to) => to.add(documents)),
    keepPreferences: (changed) =>
      keep(async (to) => {
        await to.keepPreferences({ ...(await to.preferences()), ...changed });
        return 0;
      }),
    async clear() {
      await open();
      try {
        // A store that cannot be opened is removed all the same.
        await (store ?? (await parts.openStore())).clear();
      } catch (error) {
        return { kind: 'trouble', trouble: storeTrouble(error) };
      }
      store = null;
      parts.rememberUse(false);
      set({ kind: 'closed' });
      parts.tellOthers?.();
      return { kind: 'kept', added: 0 };
    },
    async reload() {
      if (state.kind === 'closed' && !parts.wasUsed()) return state;
      if (!parts.wasUsed()) {
        await store?.close().catch(() => undefined);
        store = null;
        return set({ kind: 'closed' });
      }
      return opening ?? load();
    },
    store: () => store,
  };
}

/** The contents of a store, made ready for questions. */
export function openLibraryOf(
  content: {
    readonly documents: readonly LibraryDocument[];
    readonly unreadable: number;
    readonly newer: number;
  },
  preferences: LibraryPreferences = NO_PREFERENCES,
  today: Date = new Date(),
): OpenLibrary {
  const documents = currentDocuments(content.documents);
  const ids = new Set(content.documents.map(({ _id }) => _id));
  return {
    kind: 'open',
    documents,
    all: content.documents,
    index: libraryIndex(pastConcessions(documents, today), DEFAULT_LIBRARY_SETTINGS.halfLife),
    has: (id) => ids.has(id),
    unreadable: content.unreadable,
    newer: content.newer,
    preferences,
  };
}
