import type { Finding } from '../../negotiation/findings/finding';
import { formatNumber, formatShare } from '../wording/format';

/** So many rows are named; more are counted. */
const MOST_ROWS = 3;

/**
 * A finding's own number and its rows, as they stand under its title.
 *
 * @example findingNumber(budgetNear)  // '20 of 24, rows 5, 10 and 8'
 */
export function findingNumber({ rule, numbers, rows }: Pick<Finding, 'rule' | 'numbers' | 'rows'>): string {
  const said = NUMBERS[rule]?.(numbers) ?? '';
  return [said, rowsWords(rows)].filter((part) => part !== '').join(', ');
}

type Numbers = Finding['numbers'];
const of = (n: number | undefined) => formatNumber(n ?? 0);
const sum = ({ total }: Numbers) => `${of(total)} in all`;

const NUMBERS: Readonly<Record<string, (numbers: Numbers) => string>> = {
  'budget-near': ({ used, budget }) => `${of(used)} of ${of(budget)}`,
  'budget-over': ({ used, budget }) => `${of(used)} of ${of(budget)}`,
  'high-leverage-giveaway': ({ high, gives }) => `${of(high)} of ${of(gives)} gives`,
  'over-giving': sum,
  'salami-slicing': sum,
  'framed-small': sum,
  'unreciprocated-give': ({ total }) => (total === undefined ? '' : `${of(total)} to us`),
  'low-value-receipts': ({ meanGet }) => `${of(meanGet)} on average`,
  'map-mismatch': ({ meanGap }) => `${of(meanGap)} on average`,
  'we-are-losing': ({ net }) => of(net),
  'capture-over-cap': ({ share }) => (share === undefined ? '' : `us ${formatShare(share)}`),
  'counterpart-losing': ({ them }) => `them ${of(them)}`,
  'value-destroyed': ({ created }) => `${of(created)} in all`,
  'score-drift': ({ from, to }) => `from ${of(from)} to ${of(to)}`,
  'review-due': ({ days }) => `${of(days)} days`,
  'mirror-missing': ({ missing, rows }) => `${of(missing)} of ${of(rows)} rows`,
};

function rowsWords(rows: readonly number[]): string {
  if (rows.length === 0) return '';
  if (rows.length === 1) return `row ${rows.join('')}`;
  if (rows.length > MOST_ROWS)
    return `rows ${rows.slice(0, MOST_ROWS).join(', ')} and ${formatNumber(rows.length - MOST_ROWS)} more`;
  return `rows ${rows.slice(0, -1).join(', ')} and ${rows.at(-1) ?? ''}`;
}
