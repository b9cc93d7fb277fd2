import type { MethodSettings } from '../settings';
import { exceeds } from '../threshold';
import { boundsOf, keepsBounds } from './bounds';
import { dealAfter, dealState, type DealAfter } from './dealState';
import { bestByProduct } from './offers';
import { tradeItem, type TradeItem } from './tradeItem';
import { packageOf, type TradePackage } from './tradePackage';
import type { TradeQuestion } from './tradeQuestion';

/** The offer on the table: all rows offered or asked, as one package, and the deal that it would make. */
export interface OnTheTable {
  readonly offered: TradePackage;
  readonly after: DealAfter;
  /** Whether it keeps the user's options: cap, limits, walk-away. */
  readonly isAllowed: boolean;
  /** 1-based rows on the table without an estimate of theirs: they count in nothing here. */
  readonly unknown: readonly number[];
}

/**
 * Judges what lies on the table; null where nothing does.
 *
 * @example a give of -6/15 that is offered and a get of 18/-7 that is asked for → us 12, them 8, share 0.6
 */
export function onTheTable(question: TradeQuestion, settings: MethodSettings): OnTheTable | null {
  const rows = question.rows.filter(({ status }) => status === 'offered' || status === 'asked');
  if (rows.length === 0) return null;
  const items = rows.flatMap((row): readonly TradeItem[] =>
    row.mirror === null ? [] : [tradeItem(row, row.mirror, settings)],
  );
  const offered = packageOf(items);
  const deal = dealState(question.rows, settings);
  return {
    offered,
    after: dealAfter(deal, offered, question, settings),
    isAllowed: keepsBounds(offered, boundsOf(question, deal, settings)),
    unknown: rows.filter(({ mirror }) => mirror === null).map(({ row }) => row),
  };
}

/** A package that is better for both sides than another, and by how much. */
export interface BetterForBoth {
  readonly offered: TradePackage;
  readonly gainForUs: number;
  readonly gainForThem: number;
}

/**
 * Of the packages of a frontier that both sides would prefer to an offer, the one with the largest product of the gains; null when
 * the offer cannot be bettered for both.
 *
 * @example on the table 5/3; frontier 12/8 and 4/15 → 12/8: 7 more for us, 5 more for them
 */
export function betterForBoth(
  frontier: readonly TradePackage[],
  offer: Pick<TradePackage, 'us' | 'them'>,
): BetterForBoth | null {
  const gains = frontier
    .filter(({ us, them }) => exceeds(us, offer.us) && exceeds(them, offer.them))
    .map((offered) => ({
      offered,
      items: offered.items,
      us: offered.us - offer.us,
      them: offered.them - offer.them,
    }));
  const best = bestByProduct(gains);
  return best === null ? null : { offered: best.offered, gainForUs: best.us, gainForThem: best.them };
}
