/** A number as people read it: at most one decimal, a real minus sign. @example figureText(-2.25)  // '−2.3' */
export function figureText(n: number): string {
  const rounded = Math.round(Math.abs(n) * 10) / 10;
  return n < 0 && rounded > 0 ? `−${rounded}` : String(rounded);
}

/** The same with its sign always shown; zero has none. @example signedText(13)  // '+13' */
export function signedText(n: number): string {
  const text = figureText(n);
  return n > 0 && text !== '0' ? `+${text}` : text;
}

/** @example countedText(1, 'thing')  // '1 thing' @example countedText(3, 'thing')  // '3 things' */
export function countedText(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`;
}

/**
 * The numbers behind a finding in one line, each with its name.
 *
 * @example numbersText({ used: 8, ownTotal: 13 })  // 'used 8, own total 13'
 */
export function numbersText(numbers: Readonly<Record<string, number>>): string {
  return Object.entries(numbers)
    .map(([name, n]) => `${name.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase()} ${figureText(n)}`)
    .join(', ');
}

/**
 * A day as people write it, from its ISO text; other text stays as it is.
 *
 * @example dayText('2026-05-14')  // '14 May 2026'
 */
export function dayText(iso: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso) ?? [];
  const name = MONTHS[Number(month) - 1];
  return name === undefined ? iso : `${Number(day)} ${name} ${year ?? ''}`;
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;
