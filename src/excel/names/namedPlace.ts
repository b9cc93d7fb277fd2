import { isOneToTen, ONE_TO_TEN } from '../../cells/scale';
import type { TemplatePlace } from '../template/reading';
import { listScores } from '../formulas/listScores';
import type { NamedPlace } from './ownRow';

/**
 * The list whose rows short names can read; null where no cells of a row hold what they need, so that scores must be given.
 *
 * @param cells what stands in the list, by which it is known how its scores are written
 */
export function namedPlace(place: TemplatePlace, cells: readonly unknown[]): NamedPlace | null {
  const { sheet, columns, scale = ONE_TO_TEN, measure, scorers, forGets, said, isInterpreted } = place;
  const isElsewhere = forGets !== undefined || said?.way !== undefined || isInterpreted === true;
  // Where several people scored, no single row of cells holds our scores.
  if (scorers?.areOwn === true || isElsewhere) return null;
  return {
    ...{ sheet, columns, scale },
    ...(measure !== undefined && { measure }),
    ...(!isOneToTen(scale) && { scores: listScores(scale, cells, false) }),
  };
}
