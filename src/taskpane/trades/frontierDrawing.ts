import { pointUnit } from '../../negotiation/pointUnit';
import { dealState } from '../../negotiation/trades/dealState';
import { betterForBoth, onTheTable, type BetterForBoth } from '../../negotiation/trades/onTheTable';
import type { TradePackage } from '../../negotiation/trades/tradePackage';
import type { FoundOffers, TradeAsk } from './searchOffers';

/** What a point of the picture stands for. */
export type PointKind = 'line' | 'offer' | 'picked' | 'table' | 'agreed';

/** A deal, by the worth of the whole of it to either side, in points as people see them. */
export interface DealPoint {
  readonly kind: PointKind;
  readonly name: string;
  readonly us: number;
  readonly them: number;
}

/** Where the offers would lead the whole deal. */
export interface FrontierDrawing {
  /** The deals of the best line, best for us first: none is better for both within the options. */
  readonly line: readonly DealPoint[];
  /** What is agreed, what lies on the table, and the offers, the picked one last so that it lies above. */
  readonly marks: readonly DealPoint[];
  /** Our walk-away, and theirs as we guess it; null where they are not known. */
  readonly walkAway: number | null;
  readonly theirWalkAway: number | null;
  /** Two points of the 60% mark, where our share is held below it; null elsewhere. */
  readonly mark: readonly [DealEnd, DealEnd] | null;
  readonly from: DealEnd;
  readonly to: DealEnd;
  /** By how much another is better for both than the picked offer; null where it lies on the best line. */
  readonly better: Pick<BetterForBoth, 'gainForUs' | 'gainForThem'> | null;
  /** False when there may be better ones than the line shows. */
  readonly exact: boolean;
}

export interface DealEnd {
  readonly us: number;
  readonly them: number;
}

/** An offer by the name that the picture gives it. */
export interface NamedOffer {
  readonly name: string;
  readonly offered: TradePackage;
  readonly isPicked: boolean;
}

/** More points of the line than this cannot be told apart. */
const MOST_POINTS = 40;

/**
 * Where some offers would lead, beside the best line, what is agreed, what lies on the table and the walk-aways. The worth to us is
 * that of the whole deal, by which the walk-away is measured; the worth to them is what we guess of the rows with scores of theirs.
 *
 * @example agreed us 21 and them 23, an offer of 18/12 → the offer at 39/35
 */
export function frontierDrawing(
  { question, settings }: TradeAsk,
  { trades, stopped }: FoundOffers,
  offers: readonly NamedOffer[],
  theirWalkAway: number | null,
): FrontierDrawing | null {
  const picked = offers.find(({ isPicked }) => isPicked);
  if (picked === undefined) return null;
  const deal = dealState(question.rows, settings);
  const unit = pointUnit(question.measure);
  const walkAway = question.reservation === null ? null : question.reservation / unit;
  const at = (kind: PointKind, name: string, { us, them }: DealEnd): DealPoint => ({
    ...{ kind, name },
    us: (deal.value + us) / unit,
    them: (deal.them + them) / unit,
  });
  const table = onTheTable(question, settings);
  const every = Math.ceil(trades.frontier.length / MOST_POINTS);
  const line = trades.frontier
    .filter((_, i) => i % every === 0 || i === trades.frontier.length - 1)
    .map((offered) => at('line', 'Best line', offered));
  const ordered = [...offers.filter(({ isPicked }) => !isPicked), picked];
  const marks = [
    at('agreed', 'Agreed so far', { us: 0, them: 0 }),
    ...(table === null ? [] : [at('table', 'On the table', table.offered)]),
    ...ordered.map(({ name, offered, isPicked }) => at(isPicked ? 'picked' : 'offer', name, offered)),
  ];
  const better = betterForBoth(trades.frontier, picked.offered);
  const all = [...line, ...marks];
  const span = (of: (end: DealEnd) => number, extra: readonly number[]) => {
    const numbers = [...all.map(of), ...extra];
    const [least, most] = [Math.min(...numbers), Math.max(...numbers)];
    const margin = Math.max(2, (most - least) * 0.06);
    return [least - margin, most + margin] as const;
  };
  const [left, right] = span(({ us }) => us, walkAway === null ? [] : [walkAway]);
  const [low, high] = span(({ them }) => them, theirWalkAway === null ? [] : [theirWalkAway]);
  return {
    line,
    marks,
    walkAway,
    theirWalkAway,
    mark: question.capped
      ? markLine(settings.captureCap, (deal.value - deal.us) / unit, { left, right, low, high })
      : null,
    from: { us: left, them: low },
    to: { us: right, them: high },
    better:
      better === null ? null : { gainForUs: better.gainForUs / unit, gainForThem: better.gainForThem / unit },
    exact: trades.exact && !stopped,
  };
}

interface Bounds {
  readonly left: number;
  readonly right: number;
  readonly low: number;
  readonly high: number;
}

/**
 * The deals at which our share is just the cap: (1 − cap) · us = cap · them, within the picture; null where it does not cross it.
 *
 * @param apart what the whole deal, which the picture shows, is worth to us beyond the rows with scores of theirs, which our share
 *        counts
 */
function markLine(cap: number, apart: number, { left, right, low, high }: Bounds): FrontierDrawing['mark'] {
  if (cap >= 1) return null;
  const themAt = (us: number) => ((1 - cap) / cap) * (us - apart);
  const usAt = (them: number) => (cap / (1 - cap)) * them + apart;
  const from = Math.max(left, usAt(Math.max(low, 0)));
  const to = Math.min(right, usAt(high));
  if (!(from < to)) return null;
  return [
    { us: from, them: themAt(from) },
    { us: to, them: themAt(to) },
  ];
}
