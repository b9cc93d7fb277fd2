import { ONE_TO_TEN } from '../../cells/scale';
import { listGrid } from '../../excel/reading/listAsRead';
import type { SessionReview } from '../../excel/review/sessionReview';
import { scaleChoices, typedScore } from '../../excel/template/typedScore';
import { formatNumber } from '../wording/format';

/** How a score from 1 to 10 reads on a list's own scale, in its own words where it has words. */
export function shownOn(reviewed: Pick<SessionReview, 'reading' | 'grids'>): (score: number) => string {
  const { place } = reviewed.reading;
  const { scale = ONE_TO_TEN } = place;
  const choices = scaleChoices(place, listGrid(reviewed));
  return (score) => {
    const typed = typedScore(score, scale, choices);
    return typeof typed === 'number' ? formatNumber(typed) : typed;
  };
}
