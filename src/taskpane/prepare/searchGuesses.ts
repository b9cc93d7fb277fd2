import { methodSettings } from '../../excel/deal/deal';
import { settingsFor } from '../../excel/review/oneScoreReview';
import { scorersOfRows } from '../../excel/review/scorersOfRows';
import type { SessionReview } from '../../excel/review/sessionReview';
import { askNext, type Guess } from '../../negotiation/prepare/askNext';
import { searchValueOfAsking } from '../../negotiation/prepare/valueOfAsking';
import { DEFAULT_TRADE_SETTINGS } from '../../negotiation/settings';
import type { TradeProgress } from '../../negotiation/trades/frontier';
import { questionOf, type TradeWishes } from '../trades/tradeWishes';

export interface FoundGuesses {
  /** Most worth asking about first. */
  readonly guesses: readonly Guess[];
  /** False when packages went unseen on the way: others may be worth more. */
  readonly exact: boolean;
}

/** Looks in steps for what to ask next, under what the user asks of the offers. */
export function* searchGuesses(
  reviewed: SessionReview,
  wishes: TradeWishes,
): Generator<TradeProgress, FoundGuesses, void> {
  const { deal, reading } = reviewed;
  const { place, rows } = reading;
  const settings = settingsFor(place.measure, methodSettings(deal));
  const values = yield* searchValueOfAsking(
    questionOf(reviewed, wishes, settings),
    settings,
    { ...DEFAULT_TRADE_SETTINGS, maxItems: wishes.maxItems },
    { scorersOf: scorersOfRows(reviewed) },
  );
  return {
    guesses: askNext(values, rows, settings, place.measure),
    exact: values.every(({ exact }) => exact),
  };
}
