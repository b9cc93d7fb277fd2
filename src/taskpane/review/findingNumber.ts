import type { Finding } from '../../negotiation/findings/finding';
import { shownNumbers } from '../../negotiation/findings/shownNumbers';
import { formatNumber, formatShare, formatSigned } from '../wording/format';

/** Up to so many rows are named; of more the first three, and the others are counted. */
const MOST_ROWS = 4;
const NAMED_OF_MANY = 3;

/**
 * A finding's own number and its rows, as they stand under its title. What the deal comes to stands in the headline and is not
 * said again.
 *
 * @example findingNumber(budgetNear)  // '20 of 24, rows 5, 10 and 8'
 * @example findingNumber(overGiving)  // '52 in rows 2, 4 and 5'
 */
export function findingNumber(finding: Pick<Finding, 'rule' | 'numbers' | 'rows'>, measure?: 'one'): string {
  const { rule, rows } = finding;
  const numbers = shownNumbers(finding, measure);
  const where = rowsWords(rows);
  if (SUMS.has(rule) && where !== '') return `${of(numbers.total)} in ${where}`;
  const said = NUMBERS[rule]?.(numbers) ?? '';
  return [said, where].filter((part) => part !== '').join(', ');
}

type Numbers = Finding['numbers'];
const of = (n: number | undefined) => formatNumber(n ?? 0);

/** Rules whose number is the sum of the rows that they name. */
const SUMS: ReadonlySet<string> = new Set(['over-giving', 'salami-slicing']);

const NUMBERS: Readonly<Record<string, (numbers: Numbers) => string>> = {
  'budget-near': ({ used, budget }) => `${of(used)} of ${of(budget)}`,
  'budget-over': ({ used, budget }) => `${of(used)} of ${of(budget)}`,
  'high-leverage-giveaway': ({ high, gives }) => `${of(high)} of ${of(gives)} gives`,
  'framed-small': ({ total }) => `${of(total)} to us`,
  'unreciprocated-give': ({ total }) => (total === undefined ? '' : `${of(total)} to us`),
  'low-value-receipts': ({ meanGet }) => `${of(meanGet)} on average`,
  'map-mismatch': ({ meanGap }) => `${of(meanGap)} on average`,
  'capture-over-cap': ({ share }) => (share === undefined ? '' : `us ${formatShare(share)}`),
  'value-destroyed': ({ created }) => `${formatSigned(created ?? 0)} for both together`,
  'score-drift': ({ from, to }) => `from ${of(from)} to ${of(to)}`,
  'review-due': ({ days }) => `${of(days)} days`,
  'mirror-missing': ({ missing, rows }) => `${of(missing)} of ${of(rows)} rows`,
};

function rowsWords(rows: readonly number[]): string {
  if (rows.length === 0) return '';
  if (rows.length === 1) return `row ${rows.join('')}`;
  if (rows.length > MOST_ROWS)
    return `rows ${rows.slice(0, NAMED_OF_MANY).join(', ')} and ${formatNumber(rows.length - NAMED_OF_MANY)} more`;
  return `rows ${rows.slice(0, -1).join(', ')} and ${rows.at(-1) ?? ''}`;
}
