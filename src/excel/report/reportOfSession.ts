import { methodSettings } from '../deal/deal';
import { asksNext } from '../review/asksNext';
import { concessionBoard, hasBoard } from '../review/concessionBoard';
import { spokenFindings } from '../review/spokenFindings';
import type { SessionReview } from '../review/sessionReview';
import { scoreTextOf } from '../review/scoreText';
import { differenceText } from './differenceText';
import type { SessionReport } from './report';
import { sessionReport } from './sessionReport';

/** The report of a session as it was reviewed. @param day today, `YYYY-MM-DD` */
export function reportOfSession(review: SessionReview, day: string): SessionReport {
  const { findings, differences: changes, comparedWith, session } = review;
  const scoreText = scoreTextOf(review);
  return sessionReport({
    reviewed: review,
    findings: spokenFindings(findings),
    rebalancing: asksNext(review),
    differences: comparedWith === null ? null : changes.map((one) => differenceText(one, scoreText)),
    session,
    board: hasBoard(review) ? concessionBoard(review, review.review.rows, methodSettings(review.deal)) : null,
    day,
  });
}

/** Today where the user is, `YYYY-MM-DD`. */
export function isoDay(moment: Date): string {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}
