import { findingSettings } from '../../excel/deal/deal';
import type { SessionReview } from '../../excel/review/sessionReview';
import { foldText } from '../../negotiation/foldText';
import type { CalendarDay } from '../../negotiation/calendar/calendarFile';
import type { SignedTerms } from './signed';

/** So many looks ahead stand in a calendar: two years of quarters. */
const LOOKS_AHEAD = 8;

/**
 * The days of a signed deal for a calendar: each look at its terms, and what is due. They carry names and owners, and no
 * score; what would make us open a term again stays out as well.
 */
export function dealCalendar(
  { deal }: Pick<SessionReview, 'deal'>,
  { due, terms }: Pick<SignedTerms, 'due' | 'terms'>,
): readonly CalendarDay[] {
  const { them } = deal.parties;
  const whose = them === '' ? 'our deal' : `the deal with ${them}`;
  const id = foldText(`${them} ${deal.signedOn ?? ''}`).replaceAll(' ', '-');
  const keys = terms.map(({ name }) => foldText(name).replaceAll(' ', '-'));
  const days = terms.flatMap(({ name, dueDay, owner }, i): readonly CalendarDay[] =>
    dueDay === null
      ? []
      : [
          {
            uid: `${id}-${keyOf(keys, i)}@concession-map`,
            day: dueDay,
            title: `Due: ${name}`,
            description: owner === '' ? `From ${whose}.` : `From ${whose}. Owner: ${owner}.`,
            remindDaysBefore: 7,
          },
        ],
  );
  return [
    {
      uid: `${id}-review@concession-map`,
      day: due,
      title: `Look at the terms of ${whose}`,
      description: 'Score the signed terms as they stand that day and compare them with the day of signing.',
      every: { days: findingSettings(deal).reviewDays, times: LOOKS_AHEAD },
      remindDaysBefore: 7,
    },
    ...days,
  ];
}

/** The key of a term; of several equal ones each has its number, so that a calendar takes none for another. */
function keyOf(keys: readonly string[], at: number): string {
  const earlier = keys.slice(0, at).filter((key) => key === keys[at]).length;
  return earlier === 0 ? (keys[at] ?? '') : `${keys[at] ?? ''}-${earlier + 1}`;
}
