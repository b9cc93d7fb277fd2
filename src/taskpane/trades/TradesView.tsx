import { Button } from '@fluentui/react-components';
import { Copy20Regular } from '@fluentui/react-icons';
import { useMemo } from 'react';
import { methodSettings } from '../../excel/deal/deal';
import { DEFAULT_TRADE_SETTINGS } from '../../negotiation/settings';
import { offerWording } from '../../negotiation/trades/offerWording';
import { HeadlineBlock } from '../frame/HeadlineBlock';
import { usePane } from '../frame/pane';
import { ViewFrame } from '../frame/ViewFrame';
import { copyWording } from '../wording/copyWording';
import { markOffered } from './markOffered';
import type { TradeAsk } from './searchOffers';
import { shownOffers } from './shownOffers';
import { TradeOptions } from './TradeOptions';
import { TradesFound } from './TradesFound';
import { missingForTrades, tradesHeadline } from './tradesHeadline';
import { consideredRows, isSettled, questionOf, withTick } from './tradeWishes';
import { useTrades } from './useTrades';
import { useTradeWishes } from './useTradeWishes';

/** What can we offer that helps both? */
export function TradesView() {
  const { reviewed, chooseRow, propose } = usePane();
  const { wishes, picked, wish, pick } = useTradeWishes(reviewed);
  const ask = useMemo((): TradeAsk => {
    const settings = methodSettings(reviewed.deal);
    return {
      question: questionOf(reviewed, wishes, settings),
      settings,
      // Three offers to put side by side are not shown here: no long look for them.
      trades: { ...DEFAULT_TRADE_SETTINGS, maxItems: wishes.maxItems, mesoSearch: 1 },
      settled: isSettled(reviewed),
    };
  }, [reviewed, wishes]);
  const { found, isSearching, isSlow, stop } = useTrades(ask);
  const missing = missingForTrades(reviewed);
  if (missing !== null)
    return (
      <ViewFrame>
        <HeadlineBlock icon={false} headline={missing} />
      </ViewFrame>
    );

  const offers = shownOffers(found?.trades.offers ?? []);
  const offer = offers.find(({ id }) => id === picked) ?? offers[0] ?? null;
  const marks = offer === null ? [] : markOffered(reviewed, offer.offered);

  return (
    <ViewFrame
      actions={
        offer !== null && (
          <>
            <Button
              appearance="primary"
              disabled={marks.length === 0 || isSearching}
              onClick={() => propose(marks)}
            >
              {marks.length === 0 ? 'Already marked as offered' : 'Mark as offered'}
            </Button>
            <Button
              icon={<Copy20Regular />}
              disabled={isSearching}
              onClick={() => void copyWording(offerWording(offer.offered))}
            >
              Copy wording
            </Button>
          </>
        )
      }
    >
      <HeadlineBlock icon={false} headline={tradesHeadline(isSlow ? null : found, ask)} />
      <TradeOptions
        capped={ask.question.capped}
        cap={ask.settings.captureCap}
        maxItems={wishes.maxItems}
        onCapped={(capped) => wish({ capped })}
        onMaxItems={(maxItems) => wish({ maxItems })}
      />
      <TradesFound
        reviewed={reviewed}
        ask={ask}
        found={found}
        offers={offers}
        offer={offer}
        considered={consideredRows(reviewed.reading.rows, wishes, ask.settings)}
        isSlow={isSlow}
        onStop={stop}
        onPick={pick}
        onSelectRow={chooseRow}
        onConsider={(row, isOn) => wish({ considered: withTick(wishes.considered, row, isOn) })}
        onMustHave={(row, isOn) => wish({ mustHave: withTick(wishes.mustHave, row, isOn) })}
      />
    </ViewFrame>
  );
}
