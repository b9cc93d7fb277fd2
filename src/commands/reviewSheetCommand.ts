import { isoDay, reportOfSession } from '../excel/report/reportOfSession';
import { writeReviewSheet } from '../excel/report/writeReviewSheet';
import { reviewSession } from '../excel/sessionReview';
import { inExcel, type Command } from './ribbonCommand';
import { done, refused } from './templateCommand';

/** Writes the review sheet of the session under way, or writes it anew. */
export const reviewSheet: Command = () =>
  inExcel(async (context) => {
    const review = await reviewSession(context);
    if (!('reading' in review)) return refused({ kind: 'no template' });
    const outcome = await writeReviewSheet(context, reportOfSession(review, isoDay(new Date())));
    if (outcome.kind === 'refused') return refused(outcome.refusal);
    const { sheet, isNew, keptLines } = outcome;
    const kept = keptLines > 0 ? ' What you typed into who, what, by when is kept.' : '';
    return done(
      isNew
        ? `“${sheet}” is written, ready to print. It is internal: it contains your scores.`
        : `“${sheet}” is up to date.${kept}`,
    );
  });
