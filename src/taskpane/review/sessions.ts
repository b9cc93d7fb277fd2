import type { SessionReview } from '../../excel/review/sessionReview';
import type { Concession } from '../../negotiation/concession';
import { formatNumber } from '../wording/format';

/** The sessions that can be reviewed, the latest first: those of the rows, those that were ended, the one under way. */
export function knownSessions({ reading, memory, session }: SessionReview): readonly number[] {
  const known = [
    ...reading.rows.flatMap((row) => row.session ?? []),
    ...memory.snapshots.map((kept) => kept.session),
    ...(session === null ? [] : [session]),
  ];
  return [...new Set(known)].sort((a, b) => b - a);
}

/** @example sessionLabel(3, { session: 3, ended: false })  // 'Session 3 (today)' */
export function sessionLabel(
  session: number,
  now: { readonly session: number | null; readonly ended: boolean },
): string {
  const word = `Session ${formatNumber(session)}`;
  if (session !== now.session) return word;
  return now.ended ? `${word} (last)` : `${word} (today)`;
}

/**
 * How many rows of a session are agreed and how many still open. Where no row names that session, all rows count.
 *
 * @example two agreed rows and one offered of session 3 → '2 agreed, 1 open'
 */
export function sessionCounts(rows: readonly Concession[], session: number | null): string {
  const named = rows.filter((row) => row.session === session);
  const counted = session === null || named.length === 0 ? rows : named;
  const agreed = counted.filter(({ status }) => status === 'agreed').length;
  const open = counted.filter(({ status }) => ['idea', 'offered', 'asked'].includes(status)).length;
  return `${formatNumber(agreed)} agreed, ${formatNumber(open)} open`;
}
