import { useMemo } from 'react';
import { methodSettings } from '../../excel/deal/deal';
import { settingsFor } from '../../excel/review/oneScoreReview';
import { DEFAULT_TRADE_SETTINGS } from '../../negotiation/settings';
import { HeadlineBlock } from '../frame/HeadlineBlock';
import { usePane } from '../frame/pane';
import { ViewFrame } from '../frame/ViewFrame';
import { OffersTab } from './OffersTab';
import type { TradeAsk } from './searchOffers';
import { rowsOfId } from './shownOffers';
import { OptionsTab } from './OptionsTab';
import { TableTab } from './TableTab';
import { missingForTrades } from './tradesHeadline';
import { tabShown } from './tradesTab';
import { isSettled, questionOf } from './tradeWishes';
import { useTrades } from './useTrades';
import { useTradeWishes } from './useTradeWishes';

/** What lies on the table, and what can we offer that helps both? */
export function TradesView() {
  const { reviewed } = usePane();
  const wished = useTradeWishes(reviewed);
  const { wishes, chosen: equalTo } = wished;
  const tab = tabShown(wished.tab, reviewed.reading.rows);
  const asksForThree = tab === 'three';
  const ask = useMemo((): TradeAsk => {
    const settings = settingsFor(reviewed.reading.place.measure, methodSettings(reviewed.deal));
    const trades = { ...DEFAULT_TRADE_SETTINGS, maxItems: wishes.maxItems };
    return {
      question: {
        ...questionOf(reviewed, wishes, settings),
        equalTo: equalTo === null || !asksForThree ? null : rowsOfId(equalTo),
        // Where nothing equals the offer that is aimed at, offers around another one are better than none.
        equalToAny: true,
      },
      settings,
      // A long look for offers to put side by side only where they are shown.
      trades: asksForThree ? trades : { ...trades, mesoSearch: 1 },
      settled: isSettled(reviewed),
    };
  }, [reviewed, wishes, asksForThree, equalTo]);
  const search = useTrades(ask);
  const missing = missingForTrades(reviewed);
  if (missing !== null)
    return (
      <ViewFrame>
        <HeadlineBlock icon={false} headline={missing} />
      </ViewFrame>
    );
  if (wished.showsOptions)
    return <OptionsTab ask={ask} found={search.isSearching ? null : search.found} wished={wished} />;
  return tab === 'table' ? (
    <TableTab ask={ask} found={search.isSearching ? null : search.found} onShow={wished.show} />
  ) : (
    <OffersTab tab={tab} ask={ask} search={search} wished={wished} />
  );
}
