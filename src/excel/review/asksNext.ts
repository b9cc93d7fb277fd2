import { DIMENSIONS, type Concession, type Triple } from '../../negotiation/concession';
import { rebalancing, type Rebalancing } from '../../negotiation/rebalance/rebalance';
import { methodSettings } from '../deal/deal';
import type { SessionReview } from './sessionReview';

/**
 * What to ask for next: what restores the dimension that is overspent or negative; where none is, a return for the largest agreed
 * give that brought nothing back, on the score of which it cost us most. Null where neither is so.
 *
 * @example a support engineer of 4/7/3 given without a return, leverage otherwise in balance: asks ranked by leverage
 */
export function asksNext({
  asks,
  findings,
  reading,
  deal,
}: Pick<SessionReview, 'asks' | 'findings' | 'reading' | 'deal'>): Rebalancing | null {
  if (asks !== null) return asks;
  // One score a side speaks of no kind of score that could be restored.
  if (reading.place.measure === 'one') return null;
  const unreturned = new Set(
    findings.filter(({ rule }) => rule === 'unreciprocated-give').flatMap(({ rows }) => rows),
  );
  const sum = ({ own }: Concession) => own[0] + own[1] + own[2];
  const [give] = reading.rows
    .filter(
      ({ row, direction, status }) => unreturned.has(row) && direction === 'give' && status === 'agreed',
    )
    .sort((a, b) => sum(b) - sum(a));
  if (give === undefined) return null;
  const [value, leverage, relationship] = give.own;
  const most = value >= Math.max(leverage, relationship) ? 0 : leverage >= relationship ? 1 : 2;
  // As if this give alone stood beyond its limit: what brings it back is then asked for in its name.
  const rows = reading.rows.filter(
    (row) => row === give || row.direction === 'get' || row.status !== 'agreed',
  );
  const none = DIMENSIONS.map((_, i) => (i === most ? 0 : null)) as unknown as Triple<number | null>;
  return rebalancing(rows, none, methodSettings(deal));
}
