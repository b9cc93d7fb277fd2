import { channel } from '../channel';
import type { Change } from './change';

/** Changes that are to be shown with their cells and made when the user says so. */
export const proposals = channel<readonly Change[]>();

/** Whether changes are made only when the user has seen their cells: as soon as one of them touches what is the user's own. */
export function needsAsking(changes: readonly Change[]): boolean {
  return changes.some(({ asksWith }) => asksWith !== undefined);
}
