import type { Lesson } from '../../excel/records/dealRecords';
import { foldText } from '../../negotiation/foldText';
import { formatDay, formatNumber } from '../wording/format';

/** The lessons with one counterparty, the latest first. */
export function lessonsWith(lessons: readonly Lesson[], them: string): readonly Lesson[] {
  return lessons
    .filter(({ counterparty }) => foldText(counterparty) === foldText(them))
    .sort((a, b) => (b.session ?? 0) - (a.session ?? 0) || b.day.localeCompare(a.day));
}

/** @example { when: 'Session 3, May 2, 2026', lines: ['Surprised: they plan in May'] } */
export function lessonLines({ session, day, surprised, learned, change }: Lesson): {
  readonly when: string;
  readonly lines: readonly string[];
} {
  const date = formatDay(new Date(`${day}T00:00`));
  return {
    when: session === null ? date : `Session ${formatNumber(session)}, ${date}`,
    lines: [
      ...(surprised === undefined ? [] : [`Surprised us: ${surprised}`]),
      ...(learned === undefined ? [] : [`About them: ${learned}`]),
      ...(change === undefined ? [] : [`Next time: ${change}`]),
    ],
  };
}
