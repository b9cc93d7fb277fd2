import { ErrorType, ErrorValueObject, NumberValueObject } from '@univerjs/engine-formula';
import { at, gridOf, mapped, type Calculate } from './valueGrids';

// Excel's calendar, which has a 29 February 1900 and ends with the year 9999.

/** EDATE keeps the day of the month, so that a month after 31 January is 3 March; Excel stops at the month's end. */
export function endsMonths(calculate: Calculate): Calculate {
  return (start, months, ...rest) => {
    const result = calculate(start, months, ...rest);
    if (result.isError()) return result;
    const starts = gridOf(start);
    const counts = gridOf(months);
    return mapped(result, (value, row, column) => {
      const from = at(starts, row, column);
      const count = at(counts, row, column);
      if (value.isError() || from === null || count === null) return value;
      const serial = monthsLater(from, Math.trunc(count));
      if (serial === null) return ErrorValueObject.create(ErrorType.NUM);
      return NumberValueObject.create(serial, value.getPattern());
    });
  };
}

/** February 1900 had a 29th day, number 60, for Excel and nobody else. */
export function knowsFebruary1900(calculate: Calculate): Calculate {
  return (...given) => {
    const result = calculate(...given);
    return result instanceof NumberValueObject && result.getValue() === FEBRUARY_28
      ? NumberValueObject.create(LEAP_DAY)
      : result;
  };
}

export function knowsDay60(calculate: Calculate): Calculate {
  return (serial, ...rest) => {
    const serials = gridOf(serial);
    return mapped(calculate(serial, ...rest), (value, row, column) =>
      Math.floor(at(serials, row, column) ?? 0) === LEAP_DAY ? NumberValueObject.create(29) : value,
    );
  };
}

/** DATE counts no 29 February 1900, and years below 1900 from there. */
export function datesFrom1900(calculate: Calculate): Calculate {
  return (...given) => {
    const parts = given.map(gridOf);
    return mapped(calculate(...given), (value, row, column) => {
      const [year, month, day] = parts.map((part) => at(part, row, column));
      if (year == null || month == null || day == null) return value;
      const serial = serialOf(Math.trunc(year), Math.trunc(month), Math.trunc(day));
      return serial === null
        ? ErrorValueObject.create(ErrorType.NUM)
        : NumberValueObject.create(serial, value.getPattern());
    });
  };
}

/** ISOWEEKNUM takes the last days of a year for its 53rd week where they belong to the next one's first. */
export function weeksOfThursday(calculate: Calculate): Calculate {
  return (serial) =>
    mapped(calculate(serial), (value, row, column) => {
      const day = at(gridOf(serial), row, column);
      return value.isError() || day === null ? value : NumberValueObject.create(isoWeek(Math.floor(day)));
    });
}

/** YEAR knows years after 9999. */
export function endsIn9999(calculate: Calculate): Calculate {
  return (serial, ...rest) =>
    mapped(calculate(serial, ...rest), (value, row, column) =>
      (at(gridOf(serial), row, column) ?? 0) >= LAST_SERIAL + 1
        ? ErrorValueObject.create(ErrorType.NUM)
        : value,
    );
}

/** HOUR, MINUTE and SECOND cut off what is less than a second, and lose one to the last binary digit; Excel rounds to seconds. */
export function roundsToSeconds(part: (second: number) => number): (calculate: Calculate) => Calculate {
  return (calculate) => (serial) => {
    const serials = gridOf(serial);
    return mapped(calculate(serial), (value, row, column) => {
      const from = at(serials, row, column);
      if (value.isError() || from === null) return value;
      return NumberValueObject.create(
        part(Math.round((from - Math.floor(from)) * SECONDS_OF_DAY) % SECONDS_OF_DAY),
      );
    });
  };
}

function isoWeek(day: number): number {
  // 7 is a Saturday; the week of a day is that of its Thursday.
  const thursday = day - ((day + 5) % 7) + 3;
  const year = new Date(dayZero(thursday) + thursday * DAY_MS).getUTCFullYear();
  const first = serialOf(year, 1, 1) ?? 1;
  return Math.floor((thursday - first) / 7) + 1;
}

/** Days of Excel's calendar from 1900, of any month and day; null before 1900 and after 9999. */
function serialOf(year: number, month: number, day: number): number | null {
  const full = year < 1900 ? year + 1900 : year;
  if (year < 0 || full > 9999) return null;
  const months = full * 12 + month - 1;
  const first = Date.UTC(Math.floor(months / 12), months - Math.floor(months / 12) * 12, 1);
  const start = (first - dayZero(first < Date.UTC(1900, 2, 1) ? 1 : 61)) / DAY_MS;
  const serial = start + day - 1;
  return serial < 0 || serial > LAST_SERIAL ? null : serial;
}

const FEBRUARY_28 = 59;
const LEAP_DAY = 60;
const DAY_MS = 86_400_000;
const SECONDS_OF_DAY = 86_400;
/** Last day of the year 9999. */
const LAST_SERIAL = 2_958_465;

/**
 * The day so many months later, or the last of its month where that is shorter; serial numbers of Excel's calendar from 1900.
 * Null before 1900 and after 9999.
 *
 * @example monthsLater(44592, 1)  // 44620: 31 January 2022 → 28 February 2022
 */
export function monthsLater(serial: number, months: number): number | null {
  const day = Math.floor(serial);
  if (day < 0 || day > LAST_SERIAL) return null;
  const isLeapDay = day === LEAP_DAY;
  const date = new Date(dayZero(day) + (isLeapDay ? day - 1 : day) * DAY_MS);
  const month = date.getUTCFullYear() * 12 + date.getUTCMonth() + months;
  const [year, index] = [Math.floor(month / 12), ((month % 12) + 12) % 12];
  if (year < 1900 || year > 9999) return null;
  const isFebruary1900 = year === 1900 && index === 1;
  const last = isFebruary1900 ? 29 : new Date(Date.UTC(year, index + 1, 0)).getUTCDate();
  const wanted = Math.min(isLeapDay ? 29 : date.getUTCDate(), last);
  if (isFebruary1900) return 31 + wanted;
  const time = Date.UTC(year, index, wanted);
  return (time - dayZero(time < Date.UTC(1900, 2, 1) ? 1 : 61)) / DAY_MS;
}

/** The moment from which Excel counts days; one earlier after the day that never was. */
function dayZero(day: number): number {
  return Date.UTC(1899, 11, day > LEAP_DAY ? 30 : 31);
}
