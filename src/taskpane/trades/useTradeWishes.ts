import { useMemo, useState } from 'react';
import type { OfferOptions } from '../../excel/deal/dealSettings';
import type { SessionReview } from '../../excel/review/sessionReview';
import { listName } from '../setup/setupStep';
import type { TradesTab } from './tradesTab';
import { keptWishes, type TradeWishes } from './tradeWishes';

interface Kept {
  readonly list: string;
  /** What the user changed and the workbook does not keep yet; null: nothing. */
  readonly changed: { readonly from: OfferOptions; readonly wishes: TradeWishes } | null;
  /** The offer that was picked, as {@link offerId} names it. */
  readonly picked: string | null;
  /** The offer to which those side by side are to be equal. */
  readonly chosen: string | null;
  /** What the user chose to see; null until then. */
  readonly tab: TradesTab | null;
  readonly showsOptions: boolean;
}

const NOTHING_KEPT = { changed: null, picked: null, chosen: null, tab: null, showsOptions: false } as const;

/** Kept while the pane is open, so that a look at another view or at a change before it is made costs no wish. */
let kept: Kept | null = null;

/** What the user asks of the offers for this list, and the offer they picked. */
export function useTradeWishes(reviewed: SessionReview) {
  const list = listName(reviewed);
  const [, redraw] = useState(0);
  const now: Kept = kept?.list === list ? kept : { list, ...NOTHING_KEPT };
  const { offerOptions } = reviewed.deal;
  const { rows } = reviewed.reading;
  const inWorkbook = useMemo(() => keptWishes(offerOptions, rows), [offerOptions, rows]);
  // What was changed here holds until the workbook keeps something else.
  const wishes =
    now.changed !== null && JSON.stringify(now.changed.from) === JSON.stringify(offerOptions)
      ? now.changed.wishes
      : inWorkbook;
  const keep = (next: Partial<Kept>) => {
    kept = { ...now, ...next };
    redraw((n) => n + 1);
  };
  return {
    wishes,
    picked: now.picked,
    chosen: now.chosen,
    tab: now.tab,
    showsOptions: now.showsOptions,
    wish: (next: Partial<TradeWishes>) =>
      keep({ changed: { from: offerOptions, wishes: { ...wishes, ...next } } }),
    pick: (picked: string) => keep({ picked }),
    show: (tab: TradesTab) =>
      keep({ tab, picked: null, ...(now.tab === 'one' && now.picked !== null && { chosen: now.picked }) }),
    showOptions: (showsOptions: boolean) => keep({ showsOptions }),
  };
}
