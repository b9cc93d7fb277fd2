import { ONE_TO_TEN } from '../../cells/scale';
import type { SheetGrid } from '../../cells/sheetGrid';
import { shown } from '../../negotiation/findings/sentence';
import { listGrid } from '../reading/listAsRead';
import type { TemplateReading } from '../template/reading';
import { scaleChoices, typedScore } from '../template/typedScore';

/**
 * How a score from 1 to 10 reads on a list's own scale, in its own words where it has words.
 *
 * @param number how numbers are written; absent: as in sentences
 * @example of a list from 1 to 5: scoreTextOf(reviewed)(5.5)  // '3'
 */
export function scoreTextOf(
  read: { readonly reading: TemplateReading; readonly grids: readonly SheetGrid[] },
  number: (n: number) => string = shown,
): (score: number) => string {
  const { place } = read.reading;
  const { scale = ONE_TO_TEN } = place;
  const choices = scaleChoices(place, listGrid(read));
  return (score) => {
    const typed = typedScore(score, scale, choices);
    return typeof typed === 'number' ? number(typed) : typed;
  };
}
