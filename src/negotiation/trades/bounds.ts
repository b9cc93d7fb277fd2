import { DIMENSIONS, type Triple } from '../concession';
import type { MethodSettings } from '../settings';
import type { DealState } from './dealState';
import type { TradePackage } from './tradePackage';
import type { TradeQuestion } from './tradeQuestion';
import { sumExceeds } from './units';

/** What keeps a package from being offered, judged on the deal that it would make: agreed rows and package together. */
export interface Bounds {
  /** The deal before the package. */
  readonly deal: Pick<DealState, 'us' | 'them'>;
  /** The most that our share of the created value may come to (0..1); null where it may be any. */
  readonly cap: number | null;
  /** How much more we may give on each dimension, ≥ 0; null where there is no limit. */
  readonly slack: Triple<number | null>;
  /** The least that a package must bring us, so that the deal stays above our walk-away; null without one. */
  readonly leastForUs: number | null;
}

/** What the user's options mean for this deal. A limit that is passed already keeps out whatever gives more on it. */
export function boundsOf(
  question: Pick<TradeQuestion, 'capped' | 'withinLimits' | 'budgets' | 'aboveWalkAway' | 'reservation'>,
  deal: DealState,
  settings: Pick<MethodSettings, 'captureCap'>,
): Bounds {
  const room = (i: 0 | 1 | 2) => {
    const budget = question.budgets[i];
    return budget === null || !question.withinLimits ? null : Math.max(0, budget - deal.given[DIMENSIONS[i]]);
  };
  const { reservation } = question;
  return {
    deal,
    cap: question.capped ? Math.min(settings.captureCap, 1) : null,
    slack: [room(0), room(1), room(2)],
    leastForUs: reservation === null || !question.aboveWalkAway ? null : reservation - deal.value,
  };
}

type Valued = Pick<TradePackage, 'us' | 'them'>;

/**
 * Whether our share after the package is at or below the cap: (1 − cap) · us ≤ cap · them. On this line there is a share only
 * where the deal creates value; see {@link keepsBounds}.
 *
 * @example agreed us 18 and them 3, cap 0.6, package us 9 and them 7 → false: 27 of 37; package us 9 and them 15 → true
 */
export function belowCapLine({ us, them }: Valued, { deal, cap }: Pick<Bounds, 'deal' | 'cap'>): boolean {
  return cap === null || !sumExceeds((1 - cap) * (deal.us + us), cap * (deal.them + them));
}

/** Whether the deal stays above our walk-away. */
export function aboveWalkAway({ us }: Pick<Valued, 'us'>, { leastForUs }: Pick<Bounds, 'leastForUs'>) {
  return leastForUs === null || !sumExceeds(leastForUs, us);
}

/** Whether what a package gives stays within what may still be given. */
export function withinSlack(spends: Triple<number>, slack: Bounds['slack']): boolean {
  return ([0, 1, 2] as const).every((i) => {
    const room = slack[i];
    return room === null || !sumExceeds(spends[i], room);
  });
}

/**
 * Whether a package may be offered: within the limits, above the walk-away, and with our share after it at or below the cap
 * where the deal creates value. Where it creates none there is no share, and the cap says nothing.
 */
export function keepsBounds(offered: Pick<TradePackage, 'us' | 'them' | 'spends'>, bounds: Bounds): boolean {
  const { deal } = bounds;
  const creates = sumExceeds(deal.us + deal.them + offered.us + offered.them, 0);
  return (
    (!creates || belowCapLine(offered, bounds)) &&
    aboveWalkAway(offered, bounds) &&
    withinSlack(offered.spends, bounds.slack)
  );
}
