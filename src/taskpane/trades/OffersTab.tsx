import { Button } from '@fluentui/react-components';
import { Copy20Regular } from '@fluentui/react-icons';
import { offerWording } from '../../negotiation/trades/offerWording';
import { HeadlineBlock } from '../frame/HeadlineBlock';
import { usePane } from '../frame/pane';
import { ViewFrame } from '../frame/ViewFrame';
import { copyWording } from '../wording/copyWording';
import { markOffered } from './markOffered';
import { offersOfTab } from './offersOfTab';
import type { TradeAsk } from './searchOffers';
import { letterOf, threeWording } from './threeAtOnce';
import { TradeOptions } from './TradeOptions';
import { TradesFound } from './TradesFound';
import type { TradesTab } from './tradesTab';
import { TradesSwitch } from './TradesSwitch';
import { consideredRows, withTick } from './tradeWishes';
import type { useTradeWishes } from './useTradeWishes';
import type { TradeSearch } from './useTrades';

interface Props {
  readonly tab: Exclude<TradesTab, 'table'>;
  readonly ask: TradeAsk;
  readonly search: TradeSearch;
  readonly wished: ReturnType<typeof useTradeWishes>;
}

/** Three offers to put side by side, or one by its aim. */
export function OffersTab({ tab, ask, search, wished }: Props) {
  const { reviewed, chooseRow, propose } = usePane();
  const { wishes, picked, wish, pick, show } = wished;
  const { found, isSearching, isSlow, stop } = search;
  // What was found before the switch to three says nothing of three.
  const known = isSlow || (tab === 'three' && isSearching) ? null : found;
  const { offers, headline, note } = offersOfTab(tab, known, ask);
  const offer = offers.find(({ id }) => id === picked) ?? offers[0] ?? null;
  const marks = offer === null ? [] : markOffered(reviewed, offer.offered);
  const isThree = tab === 'three';
  const wording =
    offer === null
      ? ''
      : isThree
        ? threeWording(offers.map(({ offered }) => offered))
        : offerWording(offer.offered);

  const mark = (
    <Button
      appearance={isThree ? 'secondary' : 'primary'}
      disabled={marks.length === 0 || isSearching}
      onClick={() => propose(marks)}
    >
      {marks.length === 0
        ? 'Already marked as offered'
        : isThree
          ? `They chose ${letterOf(offers.findIndex(({ id }) => id === offer?.id))}`
          : 'Mark as offered'}
    </Button>
  );
  const copy = (
    <Button
      appearance={isThree ? 'primary' : 'secondary'}
      icon={<Copy20Regular />}
      disabled={isSearching}
      onClick={() => void copyWording(wording)}
    >
      {isThree ? (offers.length === 3 ? 'Copy all three' : 'Copy both') : 'Copy wording'}
    </Button>
  );

  return (
    <ViewFrame
      actions={
        offer !== null && (
          <>
            {isThree ? copy : mark}
            {isThree ? mark : copy}
          </>
        )
      }
    >
      <HeadlineBlock icon={false} headline={headline} />
      <TradesSwitch shown={tab} onShow={show} />
      <TradeOptions
        capped={ask.question.capped}
        cap={ask.settings.captureCap}
        maxItems={wishes.maxItems}
        walkAway={ask.question.reservation}
        isAbove={wishes.aboveWalkAway}
        onAbove={(aboveWalkAway) => wish({ aboveWalkAway })}
        onCapped={(capped) => wish({ capped })}
        onMaxItems={(maxItems) => wish({ maxItems })}
      />
      <TradesFound
        reviewed={reviewed}
        ask={ask}
        found={found}
        offers={offers}
        offer={offer}
        wording={wording}
        note={note}
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
