import { convertIcsCalendar } from 'ts-ics';
import { calendarFile, type CalendarDay } from '../../../src/negotiation/calendar/calendarFile';

const MOMENT = new Date(Date.UTC(2026, 4, 19, 8, 30, 5));
const LOOK: CalendarDay = {
  uid: 'northwind-review@concession-map',
  day: '2026-08-18',
  title: 'Look at the terms; all, of them \\ now',
  description: 'Übergabe 合意 🤝: '.repeat(12) + '\nSecond line',
  every: { days: 91, times: 8 },
  remindDaysBefore: 7,
};
const DUE: CalendarDay = {
  uid: 'due@concession-map',
  day: '2026-12-31',
  title: 'Due: audit',
  description: '',
};

const text = calendarFile([LOOK, DUE], MOMENT);
const lines = text.split('\r\n');

describe('a calendar file', () => {
  test('ends every line in CR and LF, and folds it at 75 octets without cutting a letter', () => {
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBe(75);
    expect(lines.filter((line) => line.startsWith(' ')).length).toBeGreaterThan(3);
    expect(text).not.toContain('\ufffd');
  });

  test('has what Outlook asks for: a UID and a stamp for each day, whole days with their end, a method', () => {
    expect(lines).toContain('METHOD:PUBLISH');
    expect(lines.filter((line) => line === 'DTSTAMP:20260519T083005Z')).toHaveLength(2);
    expect(lines).toContain('DTSTART;VALUE=DATE:20260818');
    expect(lines).toContain('DTEND;VALUE=DATE:20260819');
    expect(lines).toContain('DTEND;VALUE=DATE:20270101');
    expect(lines).toContain('RRULE:FREQ=DAILY;INTERVAL=91;COUNT=8');
    expect(lines).toContain('SUMMARY:Look at the terms\\; all\\, of them \\\\ now');
  });

  test('says the same to a parser that is not ours', () => {
    const { events = [] } = convertIcsCalendar(undefined, text);
    expect(events).toHaveLength(2);
    const [look, due] = events;
    expect(look).toMatchObject({
      uid: LOOK.uid,
      summary: LOOK.title,
      description: LOOK.description,
      start: { date: new Date('2026-08-18'), type: 'DATE' },
      end: { date: new Date('2026-08-19') },
      stamp: { date: MOMENT },
      recurrenceRule: { frequency: 'DAILY', interval: 91, count: 8 },
    });
    expect(look?.alarms).toHaveLength(1);
    expect(due).toMatchObject({ summary: 'Due: audit', start: { date: new Date('2026-12-31') } });
  });

  test.each([
    ['a leap day', '2028-02-29', '2028-03-01', 'Due: leap'],
    ['the day before one', '2028-02-28', '2028-02-29', 'Due: leap'],
    ['the last day of February otherwise', '2027-02-28', '2027-03-01', 'Due: audit'],
    ['the last of a month', '2026-10-31', '2026-11-01', '=1+1; "quoted", <b>bold</b>'],
    ['the night in which clocks change', '2026-03-29', '2026-03-30', 'اتفاقية, שלום; \\n is no line end'],
    ['the last day of a year', '2026-12-31', '2027-01-01', '🤝'.repeat(60)],
  ])('takes %s and any text as it is', (_, day, next, title) => {
    const one = calendarFile([{ uid: day, day, title, description: `${title}\n${title}` }], MOMENT);
    const [event] = convertIcsCalendar(undefined, one).events ?? [];
    expect(event).toMatchObject({
      ...{ uid: day, summary: title, description: `${title}\n${title}` },
      ...{ start: { date: new Date(day) }, end: { date: new Date(next) } },
    });
    expect(Math.max(...one.split('\r\n').map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
  });

  test('keeps words apart that a tab parts', () => {
    expect(calendarFile([{ ...DUE, title: 'Audit\tof plant 2' }], MOMENT)).toContain(
      'SUMMARY:Audit of plant 2',
    );
  });

  test('drops what cannot be seen, so that no text can end its line or begin another', () => {
    const sly = calendarFile([{ ...DUE, title: 'A\r\nBEGIN:VALARM\u0000\u2028x' }], MOMENT);
    expect(sly.split('\r\n')).toContain('SUMMARY:A\\nBEGIN:VALARM\u2028x');
    expect(convertIcsCalendar(undefined, sly).events?.[0]?.alarms ?? []).toEqual([]);
  });
});
