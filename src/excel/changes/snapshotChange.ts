import { columnLetters } from '../../cells/a1';
import { counted } from '../../negotiation/findings/sentence';
import { newHistorySheet } from '../history/addHistory';
import { isoDate } from '../../cells/excelDate';
import { BASELINE } from '../history/historyTable';
import { recordedAs, type KeepOutcome } from '../history/keepSnapshot';
import { endSession, setBaseline } from '../review/keepSession';
import type { SessionReview } from '../review/sessionReview';
import { openDoubt } from '../template/formulaObstacle';
import { sheetGone } from '../writing/addedSheet';
import { onList, type Change, type ChangeOutcome } from './change';
import { listSheetId } from './listRows';

/** Keeps the list as the preparation that later sessions are compared with. Undo takes it out of the history again. */
export function baselineChange(reviewed: SessionReview): Change {
  return snapshotChange(reviewed, BASELINE);
}

/**
 * Ends a session: keeps the list as it stands. Where the session is recorded already, the announcement says that it will be
 * replaced and since when it is there. Undo puts the history back.
 *
 * @param session absent: the one under way, the first where nothing tells of sessions
 */
export function sessionChange(reviewed: SessionReview, session = reviewed.session ?? 1): Change {
  return snapshotChange(reviewed, session);
}

/** The session that a snapshot is told under, as it begins a sentence: "The starting point", "Session 3". */
export function keptName(session: number): string {
  return session === BASELINE ? 'The starting point' : `Session ${session}`;
}

function snapshotChange(reviewed: SessionReview, session: number): Change {
  const recorded = recordedIn(reviewed, session);
  return {
    id: `keep-${session}`,
    title: session === BASELINE ? 'Save the starting point' : `End session ${session}`,
    where: whereOf(reviewed, session),
    ...(recorded.length > 0 && {
      asksWith: `Replace ${session === BASELINE ? 'the starting point' : `session ${session}`}`,
    }),
    list: listSheetId(reviewed),
    ungrouped: reviewed.history === null,
    make: onList(async (writer, now) => {
      const doubt = openDoubt(now.reading);
      if (doubt !== null) return { kind: 'refused', refusal: doubt };
      if (recorded.length === 0 && recordedIn(now, session).length > 0)
        return { kind: 'refused', refusal: { kind: 'recorded already', session } };
      const options = { replace: recorded.length > 0, ...(session === BASELINE ? {} : { session }) };
      const outcome =
        session === BASELINE
          ? await setBaseline(writer, now, options)
          : await endSession(writer, now, options);
      if (outcome.kind !== 'kept') return notKept(outcome);
      return {
        kind: 'made',
        said: keptSentence(outcome, now),
        undone: undoneWords(outcome, now.history === null),
      };
    }),
  };
}

type Kept = Extract<KeepOutcome, { readonly kind: 'kept' }>;

function keptSentence({ session, rows, sheet, replaced }: Kept, now: SessionReview): string {
  const instead = replaced ? ', in place of what was kept before' : '';
  return `${keptName(session)} is kept on “${sheet}”: ${rowsKept(rows, now)}${instead}.`;
}

/** Rows that have no scores yet are on the list and not in the history. @example '19 rows (1 not scored stays out)' */
function rowsKept(count: number, { reading: { unscoredRows } }: SessionReview): string {
  const rows = counted(count, 'row');
  const open = unscoredRows.length;
  return open === 0 ? rows : `${rows} (${open} not scored ${open === 1 ? 'stays' : 'stay'} out)`;
}

function undoneWords({ session, sheet, replaced }: Kept, isNew: boolean): (edited: number) => string {
  if (isNew) return sheetGone(sheet);
  return (edited) => {
    if (edited > 0) return `“${sheet}” was edited since, so it stays as it is.`;
    return replaced
      ? `${keptName(session)} is again what it was on “${sheet}”.`
      : `${keptName(session)} is taken out of “${sheet}” again.`;
  };
}

function notKept(outcome: Exclude<KeepOutcome, Kept>): Exclude<ChangeOutcome, { readonly kind: 'made' }> {
  switch (outcome.kind) {
    case 'recorded already':
      return { kind: 'refused', refusal: { kind: 'recorded already', session: outcome.session } };
    case 'nothing to keep':
      return { kind: 'refused', refusal: { kind: 'nothing to keep' } };
    case 'refused':
    case 'moved':
      return outcome;
  }
}

/** Since when a session is recorded, as Excel's day number (null: unknown), or null where it is not. 0: the baseline. */
function recordedSince(reviewed: SessionReview, session: number): { readonly date: number | null } | null {
  const recorded = recordedIn(reviewed, session);
  if (recorded.length === 0) return null;
  return { date: Math.max(...recorded.map(({ date }) => date ?? 0)) || null };
}

function recordedIn({ grids, history, reading }: SessionReview, session: number) {
  return recordedAs(session, { grids, history, sheet: reading.place.sheet });
}

function whereOf(reviewed: SessionReview, session: number): string {
  const { history, grids, reading } = reviewed;
  const count = reading.rows.length;
  const rows = rowsKept(count, reviewed);
  if (history === null) return `New sheet “${newHistorySheet(grids)}”, with ${rows}.`;
  const { place } = history;
  const recorded = recordedIn(reviewed, session);
  const address = (from: number, to: number) =>
    `${columnLetters(place.from)}${from + 1}:${columnLetters(place.to)}${to + 1}`;
  if (recorded.length === 0)
    return `${place.sheet}, ${address(place.lastRow + 1, place.lastRow + count)}: ${rows}, below what is there.`;
  const at = recorded.map((record) => record.at);
  const day = recordedSince(reviewed, session)?.date ?? null;
  const since = day === null ? '' : ` on ${dayText(day)}`;
  return `${place.sheet}, ${address(Math.min(...at), Math.max(...at))}: ${keptName(session)} was recorded${since} already. What was kept then is replaced by the ${counted(count, 'row')} of today.`;
}

/** @param day Excel's day number */
function dayText(day: number): string {
  return new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeZone: 'UTC' }).format(
    new Date(`${isoDate(day)}T00:00:00Z`),
  );
}
