import type { KeptDocument } from './document';
import { grownLibrary, openLibraryOf, type OpenLibrary } from './readyLibrary';
import type { LibraryPreferences } from './preferences';
import type { LibraryStore } from './store/libraryStore';
import { storeTrouble, type StoreTrouble } from './store/storeTrouble';

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
  readonly add: (documents: readonly KeptDocument[]) => Promise<Kept>;
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
  /** Removes a store that cannot be opened; absent: there is nothing beside the store that could. */
  readonly removeStore?: () => Promise<void>;
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
  /** Where the store stood when what is shown was read of it. */
  let readAt: number | null = null;
  let opening: Promise<LibraryState> | null = null;
  const listeners = new Set<() => void>();
  const inTurn = oneAfterAnother();

  const set = (next: LibraryState): LibraryState => {
    state = next;
    for (const listen of listeners) listen();
    return next;
  };

  const load = async (): Promise<LibraryState> => {
    try {
      store ??= await parts.openStore();
      const standing = await store.sequence();
      if (state.kind === 'open' && standing === readAt)
        return set({ ...state, preferences: await store.preferences() });
      const [content, preferences] = [await store.read(), await store.preferences()];
      readAt = standing;
      return set(openLibraryOf(content, preferences, parts.today()));
    } catch (error) {
      store = null;
      readAt = null;
      return set({ kind: 'trouble', trouble: storeTrouble(error) });
    }
  };

  const open = () => {
    if (state.kind === 'open') return Promise.resolve(state);
    opening ??= (set({ kind: 'opening' }), load()).finally(() => (opening = null));
    return opening;
  };

  const keep = (write: (to: LibraryStore, from: OpenLibrary) => Promise<number>): Promise<Kept> =>
    inTurn(async () => {
      const opened = await open();
      if (store === null || opened.kind !== 'open')
        return { kind: 'trouble', trouble: opened.kind === 'trouble' ? opened.trouble : 'damaged' };
      try {
        const added = await write(store, opened);
        parts.rememberUse(true);
        return { kind: 'kept', added };
      } catch (error) {
        // What was kept, before and up to here, is still there, and shown.
        await load();
        return { kind: 'trouble', trouble: storeTrouble(error) };
      }
    });

  return {
    state: () => state,
    subscribe: (listen) => {
      listeners.add(listen);
      return () => void listeners.delete(listen);
    },
    open,
    openIfUsed: () => (parts.wasUsed() ? open() : Promise.resolve(state)),
    add: (documents) =>
      keep(async (to, from) => {
        const added = await to.add(documents);
        const standing = await to.sequence();
        const fresh = documents.filter(({ _id }) => !from.has(_id));
        // A library of many deals is read anew only where somebody else wrote in it meanwhile.
        const isOursAlone = readAt !== null && standing === readAt + added && fresh.length === added;
        if (isOursAlone && added > 0) {
          readAt = standing;
          set(grownLibrary(from, fresh, parts.today()));
        } else await load();
        if (added > 0) parts.tellOthers?.();
        return added;
      }),
    keepPreferences: (changed) =>
      keep(async (to) => {
        const preferences = { ...(await to.preferences()), ...changed };
        await to.keepPreferences(preferences);
        if (state.kind === 'open') set({ ...state, preferences });
        parts.tellOthers?.();
        return 0;
      }),
    clear: () =>
      inTurn(async () => {
        await open();
        try {
          // A store that cannot be opened is removed all the same.
          if (store === null && parts.removeStore) await parts.removeStore();
          else await (store ?? (await parts.openStore())).clear();
        } catch (error) {
          return { kind: 'trouble', trouble: storeTrouble(error) };
        }
        store = null;
        readAt = null;
        parts.rememberUse(false);
        set({ kind: 'closed' });
        parts.tellOthers?.();
        return { kind: 'kept', added: 0 };
      }),
    reload: () =>
      inTurn(async () => {
        if (state.kind === 'closed' && !parts.wasUsed()) return state;
        if (!parts.wasUsed()) {
          await store?.close().catch(() => undefined);
          store = null;
          readAt = null;
          return set({ kind: 'closed' });
        }
        return opening ?? load();
      }),
    store: () => store,
  };
}

/** Lets one piece of work begin when the one before it has ended, however it ended. */
function oneAfterAnother(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const next = last.then(work, work);
    last = next;
    return next;
  };
}
