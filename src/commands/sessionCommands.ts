import { baselineChange, sessionChange } from '../excel/changes/snapshotChange';
import { changes } from './changesCommand';

/** Keeps the list as the preparation. What was kept before is replaced only from the pane. */
export const setBaselineCommand = changes((now) => [baselineChange(now)]);

/** Keeps the list as it stands at the end of the session under way. What was kept before is replaced only from the pane. */
export const endSessionCommand = changes((now) => [sessionChange(now)]);
