import type { Database, Replication } from 'pouchdb-core';
import { storeTrouble, type StoreTrouble } from '../store/storeTrouble';
import { guardedFetch, type TeamCredentials } from './guardedFetch';

/** How far a run has come. */
export interface SyncProgress {
  readonly direction: 'receiving' | 'sending';
  readonly done: number;
  /** Still to come, as far as the server tells; null where it does not. */
  readonly left: number | null;
}

/**
 * Why a run did not come to its end. `unreachable`: no answer, or none in the middle. `password`, `rights`: the server refuses
 * the name and password, or what they ask for. `no database`: there is none of that name. `odd`: it does not answer as CouchDB does.
 */
export type TeamTrouble = 'unreachable' | 'password' | 'rights' | 'no database' | 'odd' | StoreTrouble;

export type SyncOutcome =
  | {
      readonly kind: 'synced';
      readonly received: number;
      readonly sent: number;
      /** Documents of ours that the server did not take, and of the team's that were not let in. */
      readonly denied: number;
      readonly refused: number;
    }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'trouble'; readonly trouble: TeamTrouble };

interface Sync {
  readonly local: Database;
  readonly address: string;
  readonly credentials: TeamCredentials;
  readonly remoteDatabase: (address: string, fetchFrom: typeof fetch) => Database;
  readonly onProgress: (progress: SyncProgress) => void;
  /** Ends the run; what has come or gone by then stays, and the next run goes on from there. */
  readonly signal: AbortSignal;
}

const OPTIONS = { retry: false, batch_size: 250, batches_limit: 2 } as const;

/** Brings this computer's library and the team's together: first what the team has, then what is ours. Never throws. */
export async function syncOnce(sync: Sync): Promise<SyncOutcome> {
  const { local, address, credentials, signal, onProgress } = sync;
  const guard = guardedFetch(credentials, signal);
  const remote = sync.remoteDatabase(address, guard.fetch);
  const isStopped = () => signal.aborted;
  let denied = 0;
  const run = async (replication: Replication, direction: SyncProgress['direction']) => {
    const cancel = () => replication.cancel();
    signal.addEventListener('abort', cancel);
    replication.on('denied', () => (denied += 1));
    replication.on('change', ({ docs_written: done, pending = null }) =>
      onProgress({ direction, done, left: pending }),
    );
    try {
      return (await replication).docs_written;
    } finally {
      signal.removeEventListener('abort', cancel);
    }
  };
  try {
    if (isStopped()) return { kind: 'stopped' };
    const unfit = await checked(guard.fetch, address, guard.failure);
    if (unfit !== null) return { kind: 'trouble', trouble: unfit };
    const received = await run(local.replicate.from(remote, OPTIONS), 'receiving');
    const sent = isStopped() ? 0 : await run(local.replicate.to(remote, OPTIONS), 'sending');
    if (isStopped()) return { kind: 'stopped' };
    return { kind: 'synced', received, sent, denied, refused: guard.refused() };
  } catch (error) {
    if (isStopped()) return { kind: 'stopped' };
    return { kind: 'trouble', trouble: troubleOf(error, guard.failure()) };
  }
}

/** Whether there is a database for these credentials; a run that finds none would end in riddles. */
async function checked(
  fetchFrom: typeof fetch,
  address: string,
  failure: () => number | null,
): Promise<TeamTrouble | null> {
  const response = await fetchFrom(address, { headers: { Accept: 'application/json' } });
  if (response.status === 404) return 'no database';
  if (!response.ok) return troubleOf(null, failure());
  const body: unknown = await response.json().catch(() => null);
  return body !== null && typeof body === 'object' && 'db_name' in body ? null : 'odd';
}

function troubleOf(error: unknown, failure: number | null): TeamTrouble {
  if (failure === 0) return 'unreachable';
  if (failure === 401) return 'password';
  if (failure === 403) return 'rights';
  if (failure !== null) return failure >= 500 ? 'unreachable' : 'odd';
  const trouble = storeTrouble(error);
  return trouble === 'damaged' ? 'odd' : trouble;
}
