import { discreetChange } from '../excel/changes/discreetChange';
import { changes } from './changesCommand';

/** Turns Discreet on, in words only, or off. */
export const discreetCommand = changes((now) => [
  discreetChange(now, now.deal.discreet === 'off' ? 'words' : 'off'),
]);
