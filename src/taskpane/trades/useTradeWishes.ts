import { useState } from 'react';
import type { SessionReview } from '../../excel/review/sessionReview';
import { listName } from '../setup/setupStep';
import type { TradesTab } from './tradesTab';
import { NO_WISHES, type TradeWishes } from './tradeWishes';

interface Kept {
  readonly list: string;
  readonly wishes: TradeWishes;
  /** The offer that was picked, as {@link offerId} names it. */
  readonly picked: string | null;
  /** What the user chose to see; null until then. */
  readonly tab: TradesTab | null;
}

/** Kept while the pane is open, so that a look at another view or at a change before it is made costs no wish. */
let kept: Kept | null = null;

/** What the user asks of the offers for this list, and the offer they picked. */
export function useTradeWishes(reviewed: SessionReview) {
  const list = listName(reviewed);
  const [, redraw] = useState(0);
  const now: Kept = kept?.list === list ? kept : { list, wishes: NO_WISHES, picked: null, tab: null };
  const keep = (next: Partial<Kept>) => {
    kept = { ...now, ...next };
    redraw((n) => n + 1);
  };
  return {
    ...now,
    wish: (next: Partial<TradeWishes>) => keep({ wishes: { ...now.wishes, ...next } }),
    pick: (picked: string) => keep({ picked }),
    show: (tab: TradesTab) => keep({ tab, picked: null }),
  };
}
