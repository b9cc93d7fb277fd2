import type { Database } from 'pouchdb-core';
import type { TeamCredentials } from '../team/guardedFetch';
import { syncOnce, type SyncOutcome, type SyncProgress } from '../team/syncOnce';
import { remoteDatabase } from './pouch';

/** One run between this computer's library and the team's. */
export function runWithTeam(
  local: Database,
  address: string,
  credentials: TeamCredentials,
  onProgress: (progress: SyncProgress) => void,
  signal: AbortSignal,
): Promise<SyncOutcome> {
  return syncOnce({ local, address, credentials, remoteDatabase, onProgress, signal });
}
