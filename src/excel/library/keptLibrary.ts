import { thisComputersLibrary } from '../../library/thisComputer';
import type { KeptLibrary } from './pastOf';

/** The concession library of this computer as reviews compare with it; null while it is not open. */
export function keptLibrary(): KeptLibrary | null {
  const state = thisComputersLibrary.state();
  return state.kind === 'open' ? state : null;
}
