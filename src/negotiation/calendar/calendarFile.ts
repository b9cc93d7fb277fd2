/** A whole day in a calendar. */
export interface CalendarDay {
  /** The same for the same thing, so that a calendar takes a second file as news of the first. */
  readonly uid: string;
  /** YYYY-MM-DD. */
  readonly day: string;
  readonly title: string;
  readonly description: string;
  /** How often it comes again, in days, and how many times in all; absent: once. */
  readonly every?: { readonly days: number; readonly times: number };
  /** So many days before, the calendar reminds of it; absent: not. */
  readonly remindDaysBefore?: number;
}

/**
 * A calendar file (RFC 5545) of whole days, as Outlook and others take it: lines end in CR and LF and are folded at 75 octets,
 * texts are escaped, every day has its UID and the moment of writing.
 *
 * @param moment when it was written
 */
export function calendarFile(days: readonly CalendarDay[], moment: Date): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Concession Map//Concession Map for Excel//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...days.flatMap((day) => eventLines(day, stampOf(moment))),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function eventLines(
  { uid, day, title, description, every, remindDaysBefore }: CalendarDay,
  stamp: string,
): readonly string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(uid)}`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${digits(day)}`,
    `DTEND;VALUE=DATE:${digits(nextDay(day))}`,
    ...(every === undefined ? [] : [`RRULE:FREQ=DAILY;INTERVAL=${every.days};COUNT=${every.times}`]),
    `SUMMARY:${escaped(title)}`,
    ...(description === '' ? [] : [`DESCRIPTION:${escaped(description)}`]),
    'TRANSP:TRANSPARENT',
    'X-MICROSOFT-CDO-BUSYSTATUS:FREE',
    ...(remindDaysBefore === undefined
      ? []
      : [
          'BEGIN:VALARM',
          'ACTION:DISPLAY',
          `DESCRIPTION:${escaped(title)}`,
          `TRIGGER:-P${remindDaysBefore}D`,
          'END:VALARM',
        ]),
    'END:VEVENT',
  ];
}

const digits = (day: string) => day.replaceAll('-', '');
const stampOf = (moment: Date) => `${moment.toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;

function nextDay(day: string): string {
  return new Date(Date.parse(day) + 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
}

/** A text as a calendar holds it: its marks escaped, line ends told as \n, what cannot be seen left out. */
function escaped(text: string): string {
  return text
    .replace(/[\\;,]/g, (mark) => `\\${mark}`)
    .replace(/\r\n?|\n/g, '\\n')
    .replace(/\t/g, ' ')
    .replace(/\p{Cc}/gu, '');
}

/** The octets that a line may have, without its end. */
const LONGEST = 75;

/** A line in pieces of at most 75 octets, each but the first behind a blank; no letter is cut. */
function folded(line: string): string {
  const pieces: string[] = [];
  let piece = '';
  let octets = 0;
  for (const letter of line) {
    const size = octetsOf(letter);
    // The blank at its beginning counts as well.
    if (octets + size > LONGEST - (pieces.length === 0 ? 0 : 1)) {
      pieces.push(piece);
      piece = '';
      octets = 0;
    }
    piece += letter;
    octets += size;
  }
  return [...pieces, piece].join('\r\n ');
}

function octetsOf(letter: string): number {
  const code = letter.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}
