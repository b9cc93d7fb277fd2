import { createLocalLibrary } from './localLibrary';

const USED = 'ConcessionMap.Library';

/** Office on the web gives every customer a partition of the browser's store. */
function partition(): string {
  if (typeof Office === 'undefined') return '';
  const { context } = Office as { readonly context?: { readonly partitionKey?: string } };
  return context?.partitionKey ?? '';
}

/** The panes of other workbooks in this browser; null until the library is used here, and where there is no way to tell them. */
let others: BroadcastChannel | null = null;

/** The one library of this browser profile; its store is fetched when it is first used. */
export const thisComputersLibrary = createLocalLibrary({
  async openStore() {
    if (others === null && typeof BroadcastChannel !== 'undefined') {
      others = new BroadcastChannel(USED);
      others.onmessage = () => void thisComputersLibrary.reload();
    }
    const { openLibrary } = await import(/* webpackChunkName: "library" */ './store/openLibrary');
    return openLibrary(partition());
  },
  async removeStore() {
    const { removeLibrary } = await import(/* webpackChunkName: "library" */ './store/openLibrary');
    await removeLibrary(partition());
  },
  wasUsed() {
    try {
      return localStorage.getItem(`${partition()}${USED}`) !== null;
    } catch {
      // Nothing says so: it is looked for where somebody asks for it.
      return false;
    }
  },
  rememberUse(isUsed) {
    try {
      const key = `${partition()}${USED}`;
      if (isUsed) localStorage.setItem(key, 'yes');
      else localStorage.removeItem(key);
    } catch {
      // The next start does not know of it; opening it by hand finds it.
    }
  },
  tellOthers: () => others?.postMessage('changed'),
  today: () => new Date(),
});
