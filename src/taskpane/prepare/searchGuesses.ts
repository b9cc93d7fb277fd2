import { methodSettings } from '../../excel/deal/deal';
import { rowDetails } from '../../excel/review/rowDetails';
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
  const { deal, reading, grids } = reviewed;
  const settings = methodSettings(deal);
  const { place, rows } = reading;
  const grid = grids.find(({ sheet }) => sheet === place.sheet);
  const details = grid === undefined || place.scorers === undefined ? null : rowDetails(grid, reading);
  const values = yield* searchValueOfAsking(
    questionOf(reviewed, wishes, settings),
    settings,
    { ...DEFAULT_TRADE_SETTINGS, maxItems: wishes.maxItems },
    { scorersOf: ({ row }) => ({ ownScorers: details?.get(row)?.scorers ?? [] }) },
  );
  return { guesses: askNext(values, rows, settings), exact: values.every(({ exact }) => exact) };
}
