import { thisComputersLibrary } from '../thisComputer';
import { storeTrouble } from '../store/storeTrouble';
import { createTeamSync } from './teamSync';

/** How often a run is made while a pane with a team is open. */
const EVERY_MS = 5 * 60_000;
let isRunning = false;

/** This computer's library and its team's, while this page is open. */
export const thisTeam = createTeamSync({
  library: thisComputersLibrary,
  async run(address, credentials, onProgress, signal) {
    keepRunning();
    try {
      const { runWithTeam } = await import(/* webpackChunkName: "library" */ '../store/runWithTeam');
      const store = thisComputersLibrary.store();
      if (store === null) return { kind: 'trouble', trouble: 'missing' };
      return await runWithTeam(store.database, address, credentials, onProgress, signal);
    } catch (error) {
      return { kind: 'trouble', trouble: storeTrouble(error) };
    }
  },
  now: Date.now,
});

/** From the first run on: now and then, and as soon as a lost connection is back. */
function keepRunning(): void {
  if (isRunning) return;
  isRunning = true;
  setInterval(() => void thisTeam.syncQuietly(), EVERY_MS);
  addEventListener('online', () => void thisTeam.syncQuietly());
}
