import type { LocalLibrary } from '../localLibrary';
import type { TeamCredentials } from './guardedFetch';
import { teamAddress } from './teamAddress';
import type { SyncOutcome, SyncProgress, TeamTrouble } from './syncOnce';

/** How things stand between this computer and the team. */
export type TeamState =
  | { readonly kind: 'off' }
  /** The name and the password were not asked for yet, or did not fit. */
  | { readonly kind: 'asks'; readonly wrong: boolean }
  | { readonly kind: 'syncing'; readonly progress: SyncProgress | null }
  | { readonly kind: 'paused' }
  | {
      readonly kind: 'synced';
      /** Milliseconds since 1970. */
      readonly at: number;
      readonly received: number;
      readonly sent: number;
      readonly denied: number;
      readonly refused: number;
    }
  | { readonly kind: 'trouble'; readonly trouble: TeamTrouble };

export interface TeamSync {
  readonly state: () => TeamState;
  readonly subscribe: (listen: () => void) => () => void;
  /** Remembers who asks, until this page is closed, and begins. */
  readonly signIn: (credentials: TeamCredentials) => Promise<TeamState>;
  /** One run now; another under way goes on. */
  readonly syncNow: () => Promise<TeamState>;
  /** Stops until `syncNow` is asked for. */
  readonly pause: () => void;
  /** Forgets who asked: another address asks anew. */
  readonly signOut: () => void;
  /** One run where nothing speaks against it: for timers, added deals, and a connection that comes back. */
  readonly syncQuietly: () => Promise<TeamState>;
}

export interface TeamSyncParts {
  readonly library: LocalLibrary;
  readonly run: (
    address: string,
    credentials: TeamCredentials,
    onProgress: (progress: SyncProgress) => void,
    signal: AbortSignal,
  ) => Promise<SyncOutcome>;
  readonly now: () => number;
}

export function createTeamSync({ library, run, now }: TeamSyncParts): TeamSync {
  let state: TeamState = { kind: 'off' };
  let credentials: TeamCredentials | null = null;
  let stop: AbortController | null = null;
  let running: Promise<TeamState> | null = null;
  const listeners = new Set<() => void>();
  const set = (next: TeamState): TeamState => {
    state = next;
    for (const listen of listeners) listen();
    return next;
  };

  const address = async () => {
    const opened = await library.open();
    const typed = opened.kind === 'open' ? opened.preferences.team : null;
    const read = typed === null ? null : teamAddress(typed);
    return read?.kind === 'address' ? read.url : null;
  };

  const once = async (): Promise<TeamState> => {
    const url = await address();
    if (url === null) return set({ kind: 'off' });
    if (credentials === null) return set({ kind: 'asks', wrong: false });
    const ending = new AbortController();
    stop = ending;
    set({ kind: 'syncing', progress: null });
    const outcome = await run(
      url,
      credentials,
      (progress) => set({ kind: 'syncing', progress }),
      ending.signal,
    );
    stop = null;
    // What came in before a run broke off has come in.
    await library.reload();
    if (outcome.kind === 'stopped') return state.kind === 'syncing' ? set({ kind: 'paused' }) : state;
    if (outcome.kind === 'trouble') {
      if (outcome.trouble !== 'password') return set({ kind: 'trouble', trouble: outcome.trouble });
      credentials = null;
      return set({ kind: 'asks', wrong: true });
    }
    const at = now();
    await library.keepPreferences({ syncedAt: at });
    return set({ ...outcome, kind: 'synced', at });
  };

  const syncNow = () => {
    running ??= once().finally(() => (running = null));
    return running;
  };

  return {
    state: () => state,
    subscribe: (listen) => {
      listeners.add(listen);
      return () => void listeners.delete(listen);
    },
    signIn: (given) => {
      credentials = given;
      return syncNow();
    },
    syncNow,
    pause() {
      stop?.abort();
      set({ kind: 'paused' });
    },
    signOut() {
      stop?.abort();
      credentials = null;
      set({ kind: 'off' });
    },
    syncQuietly: () => (state.kind === 'paused' || credentials === null ? Promise.resolve(state) : syncNow()),
  };
}
