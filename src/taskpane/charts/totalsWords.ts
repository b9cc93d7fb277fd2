import type { SessionTotal } from '../../excel/report/sessionTotals';
import { formatNumber } from '../wording/format';

/** @example sessionWord(0)  // 'Start' @example sessionWord(3)  // 'Session 3' */
export function sessionWord(session: number): string {
  return session === 0 ? 'Start' : `Session ${formatNumber(session)}`;
}

/** The picture of the running totals as one sentence, for those who hear it. */
export function totalsText(totals: readonly SessionTotal[]): string {
  const parts = totals
    .filter(({ session, given, received }) => session > 0 || given > 0 || received > 0)
    .map(
      ({ session, given, received }) =>
        `${session === 0 ? 'at the start' : `after session ${formatNumber(session)}`} given ${formatNumber(given)} and received ${formatNumber(received)}`,
    );
  return `Given and received so far, in points of our scores: ${parts.join('; ')}.`;
}
