import { percent, shown } from '../../negotiation/findings/sentence';

/**
 * The numbers behind a finding in one line, each with its name in plain words. A share is said between 0 and 100% alone.
 *
 * @example numbersText({ used: 8, ownTotal: 13, share: 0.65 })  // 'spent 8, own total 13, share 65%'
 */
export function numbersText(numbers: Readonly<Record<string, number>>): string {
  return Object.entries(numbers)
    .filter(([name, n]) => !UNSPOKEN.has(name) && (!isShare(name) || (n >= 0 && n <= 1)))
    .map(([name, n]) => `${PLAIN_NAMES[name] ?? spaced(name)} ${isShare(name) ? percent(n) : shown(n)}`)
    .join(', ');
}

/** Nobody at the table reads a coefficient; the sentence beside it says what it means. */
const UNSPOKEN: ReadonlySet<string> = new Set(['correlation']);

const isShare = (name: string) => /share$/i.test(name);

/** Where the method's own word is not one that people use. */
const PLAIN_NAMES: Readonly<Record<string, string>> = {
  used: 'spent',
  high: 'with high leverage',
  threshold: 'counted from',
  meanGet: 'brought on average',
  meanGive: 'given on average',
  meanGap: 'apart on average',
  net: 'received less given',
  changed: 'scored anew',
  benchmark: 'in comparable deals',
  budget: 'limit',
  budgetShare: 'share of the limit',
};

const spaced = (name: string) => name.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();

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
