import type { Direction, Triple } from './concession';
import type { MethodSettings } from './settings';
import { exceeds, reaches } from './threshold';

/**
 * A give that costs us much leverage: handle with care, whatever the total says.
 *
 * @example isCaution('give', [2, 8, 3], DEFAULT_SETTINGS)  // true
 */
export function isCaution(
  direction: Direction,
  own: Triple<number>,
  settings: Pick<MethodSettings, 'cautionLeverage'>,
): boolean {
  return direction === 'give' && reaches(own[1], settings.cautionLeverage);
}

/**
 * A give that costs us little value and leverage and means much to the relationship for them.
 *
 * @example isRelationshipMove('give', [2, 3, 9], [4, 4, 7], DEFAULT_SETTINGS)  // true
 */
export function isRelationshipMove(
  direction: Direction,
  own: Triple<number>,
  mirror: Triple<number> | null,
  settings: Pick<MethodSettings, 'relationshipMoveCost' | 'relationshipMoveWorth'>,
): boolean {
  return (
    direction === 'give' &&
    mirror !== null &&
    !exceeds(own[0], settings.relationshipMoveCost) &&
    !exceeds(own[1], settings.relationshipMoveCost) &&
    reaches(mirror[2], settings.relationshipMoveWorth)
  );
}
