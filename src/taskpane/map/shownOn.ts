import { scoreTextOf } from '../../excel/review/scoreText';
import type { SessionReview } from '../../excel/review/sessionReview';
import { formatNumber } from '../wording/format';

/** How a score from 1 to 10 reads on a list's own scale, in the reader's own digits. */
export function shownOn(reviewed: Pick<SessionReview, 'reading' | 'grids'>): (score: number) => string {
  return scoreTextOf(reviewed, formatNumber);
}
