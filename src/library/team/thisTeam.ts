import { thisComputersLibrary } from '../thisComputer';
import { createTeamSync } from './teamSync';

/** How often a run is made while a pane with a team is open. */
const EVERY_MS = 5 * 60_000;
let timer: ReturnType<typeof setInterval> | undefined;

/** This computer's library and its team's, while this page is open. */
export const thisTeam = createTeamSync({
  library: thisComputersLibrary,
  async run(address, credentials, onProgress, signal) {
    const { runWithTeam } = await import(/* webpackChunkName: "library" */ '../store/runWithTeam');
    const store = thisComputersLibrary.store();
    if (store === null) return { kind: 'trouble', trouble: 'missing' };
    timer ??= setInterval(() => void thisTeam.syncQuietly(), EVERY_MS);
    return runWithTeam(store.database, address, credentials, onProgress, signal);
  },
  now: Date.now,
});
