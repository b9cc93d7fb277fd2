const DAY = 24 * 60 * 60 * 1000;
const DAY_ZERO = Date.UTC(1899, 11, 30);

/**
 * Excel's day number of a date as the calendar on the wall shows it.
 *
 * @example dayNumber(new Date(2026, 0, 1))  // 46023
 */
export function dayNumber(date: Date): number {
  return Math.round((Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) - DAY_ZERO) / DAY);
}

/**
 * The date of a day number as YYYY-MM-DD.
 *
 * @example isoDate(46023)  // '2026-01-01'
 */
export function isoDate(day: number): string {
  return new Date(DAY_ZERO + day * DAY).toISOString().slice(0, 10);
}

/** True for a number that is most likely a day: from 1970 to 2099. */
export function isDay(value: unknown): boolean {
  return typeof value === 'number' && value >= 25569 && value < 73051;
}
