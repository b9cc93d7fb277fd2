import { isBlankCell } from './readScore';

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

/** 31 December 9999, the last day that Excel knows. */
const LAST_DAY = 2_958_465;
const YEAR = /^(?:19|20)\d\d$/;
const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

/**
 * Excel's day number in a cell of dates: its own, a date as YYYY-MM-DD, or a year alone, which is its middle.
 *
 * @returns null for a blank cell, undefined for one that holds no day
 * @example dayIn('2026-01-01')  // 46023
 * @example dayIn(2026)          // 46204
 */
export function dayIn(cell: unknown): number | null | undefined {
  if (isBlankCell(cell)) return null;
  const text = String(cell).trim();
  if (YEAR.test(text)) return dayNumber(new Date(Number(text), 6, 1));
  if (typeof cell === 'number') return cell >= 1 && cell < LAST_DAY + 1 ? Math.floor(cell) : undefined;
  const [, year, month, day] = ISO_DATE.exec(text) ?? [];
  if (year === undefined) return undefined;
  const found = dayNumber(new Date(Number(year), Number(month) - 1, Number(day)));
  // 30 February is no day, and Excel knows none before 1900.
  return found >= 1 && isoDate(found) === text ? found : undefined;
}

/** True for a number that is most likely a day: from 1970 to 2099. */
export function isDay(value: unknown): boolean {
  return typeof value === 'number' && value >= 25569 && value < 73051;
}
