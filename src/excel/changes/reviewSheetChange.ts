import { freeSheetName } from '../report/findReviewSheet';
import { reportLayout } from '../report/reportLayout';
import { isoDay, reportOfSession } from '../report/reportOfSession';
import { isReviewKnown, writeReview } from '../report/writeReviewSheet';
import type { SessionReview } from '../review/sessionReview';
import { sheetGone } from '../writing/addedSheet';
import { onList, type Change } from './change';
import { listPrecondition } from '../reading/listAsRead';
import { listSheetId } from './listRows';

/**
 * Writes the review sheet of the session under review. A new sheet goes again with undo, if nobody worked on it since. Our
 * own sheet of that session is written anew in its place, with undo where what stood there is known; else the announcement says
 * that it cannot be brought back.
 */
export function reviewSheetChange(reviewed: SessionReview, today = new Date()): Change {
  const day = isoDay(today);
  const written = writtenBefore(reviewed, day);
  const charts = reportLayout(reportOfSession(reviewed, day)).charts.length;
  const withCharts = charts === 0 ? '' : `, with ${charts === 1 ? '1 chart' : `${charts} charts`}`;
  return {
    id: 'review-sheet',
    title: written === null ? 'Add a review sheet' : 'Write the review sheet anew',
    where:
      written === null
        ? `New sheet “${newName(reviewed)}”${withCharts}. It is internal: it contains your scores.`
        : `“${written}”${withCharts}. What you typed into who, what, by when stays; the review that stands there is replaced${isReviewKnown(reviewed.session) ? '' : ' and cannot be brought back'}.`,
    ...(written !== null && { asksWith: 'Write it anew', cells: `“${written}”` }),
    ...(written === null && { cells: `“${newName(reviewed)}”` }),
    list: listSheetId(reviewed),
    ungrouped: true,
    make: onList(async (writer, now) => {
      const outcome = await writeReview(writer, reportOfSession(now, day), {
        precondition: listPrecondition(now),
        // Writing over a sheet that was announced as a new one would replace something unasked.
        refuse: ({ sheet, replaces }) =>
          !replaces || written === sheet ? null : { kind: 'other review sheet', sheet },
      });
      if (outcome.kind !== 'written') return outcome;
      const { sheet, isNew, keptLines, hasWayBack } = outcome;
      if (!isNew) {
        const kept = keptLines > 0 ? ' What you typed into who, what, by when is kept.' : '';
        return {
          kind: 'made',
          said: `“${sheet}” is up to date.${kept}`,
          undone: hasWayBack ? asBefore(sheet) : null,
        };
      }
      return {
        kind: 'made',
        said: `“${sheet}” is written, ready to print. It is internal: it contains your scores.`,
        undone: sheetGone(sheet),
      };
    }),
  };
}

function asBefore(sheet: string): (edited: number) => string {
  return (edited) =>
    edited === 0 ? `“${sheet}” is as it was before.` : `“${sheet}” was edited since, so it stays as it is.`;
}

function newName({ grids, session }: SessionReview): string {
  return freeSheetName(
    session,
    grids.map(({ sheet }) => sheet),
  );
}

/** Our sheet of that session, told by its title; whatever the user has called it. Its mark is looked at when it is written. */
function writtenBefore(reviewed: SessionReview, day: string): string | null {
  const { title } = reportOfSession(reviewed, day);
  const start = title.slice(0, title.indexOf(':') + 1);
  const isReview = (value: unknown) => typeof value === 'string' && value.startsWith(start);
  return reviewed.grids.find(({ values }) => values[0]?.some(isReview) ?? false)?.sheet ?? null;
}
