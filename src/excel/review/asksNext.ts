import { DIMENSIONS, type Concession, type Triple } from '../../negotiation/concession';
import { flagOf } from '../../negotiation/flag';
import { rebalancing, type Ask, type Rebalancing } from '../../negotiation/rebalance/rebalance';
import { methodSettings } from '../deal/deal';
import type { SessionReview } from './sessionReview';

/** What to ask for, and whether its row reads as a poor return: it costs them clearly more than it brings us. */
export type NextAsk = Ask & { readonly isPoorReturn?: true };
export type NextAsks = Omit<Rebalancing, 'asks'> & { readonly asks: readonly NextAsk[] };

/**
 * What to ask for next: what restores the dimension that is overspent or negative; where none is, a return for the largest agreed
 * give that brought nothing back, on the score of which it cost us most. Null where neither is so. What the map calls a poor return
 * comes last and is called so: nobody is told to press for what another view says not to pay for.
 *
 * @example a support engineer of 4/7/3 given without a return, leverage otherwise in balance: asks ranked by leverage
 */
export function asksNext(
  reviewed: Pick<SessionReview, 'asks' | 'findings' | 'reading' | 'deal'>,
): NextAsks | null {
  const found = reviewed.asks ?? returnForGive(reviewed);
  if (found === null) return null;
  const isPoor = ({ row }: Ask) => {
    const asked = reviewed.reading.rows.find((one) => one.row === row);
    if (asked === undefined || asked.mirror === null) return false;
    return flagOf(asked.direction, asked.own, asked.mirror, methodSettings(reviewed.deal)).flag === 'hollow';
  };
  const poor = found.asks.filter(isPoor).map((ask) => ({ ...ask, isPoorReturn: true as const }));
  return poor.length === 0
    ? found
    : { ...found, asks: [...found.asks.filter((ask) => !isPoor(ask)), ...poor] };
}

/** A return for the largest agreed give that brought nothing back; null where there is none. */
function returnForGive({
  findings,
  reading,
  deal,
}: Pick<SessionReview, 'findings' | 'reading' | 'deal'>): Rebalancing | null {
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
