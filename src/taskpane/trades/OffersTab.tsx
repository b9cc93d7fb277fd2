import { Button, Link, makeStyles, Text, tokens } from '@fluentui/react-components';
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
import { frontierDrawing } from './frontierDrawing';
import { optionsLine } from './optionWords';
import { TradesFound } from './TradesFound';
import type { TradesTab } from './tradesTab';
import { TradesSwitch } from './TradesSwitch';
import type { useTradeWishes } from './useTradeWishes';
import type { TradeSearch } from './useTrades';

const useStyles = makeStyles({
  options: {
    display: 'flex',
    justifyContent: 'space-between',
    alignItems: 'flex-start',
    columnGap: '12px',
    marginTop: '-8px',
  },
  change: { flexShrink: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

interface Props {
  readonly tab: Exclude<TradesTab, 'table'>;
  readonly ask: TradeAsk;
  readonly search: TradeSearch;
  readonly wished: ReturnType<typeof useTradeWishes>;
}

/** Three offers to put side by side, or one by its aim. */
export function OffersTab({ tab, ask, search, wished }: Props) {
  const { reviewed, chooseRow, propose } = usePane();
  const styles = useStyles();
  const { picked, pick, show, showOptions } = wished;
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

  const drawing =
    known === null || offer === null
      ? null
      : frontierDrawing(
          ask,
          known,
          offers.map(({ id, title, offered }, i) => ({
            name: isThree ? letterOf(i) : title,
            offered,
            isPicked: id === offer.id,
          })),
          reviewed.deal.walkAway.theirs ?? null,
        );
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
      <div className={styles.options}>
        <Text size={200}>{optionsLine(ask)}</Text>
        <Link
          as="button"
          className={styles.change}
          aria-label="Change what an offer must keep"
          onClick={() => showOptions(true)}
        >
          Change
        </Link>
      </div>
      <TradesFound
        reviewed={reviewed}
        ask={ask}
        found={found}
        offers={offers}
        offer={offer}
        drawing={drawing}
        wording={wording}
        note={note}
        isSlow={isSlow}
        onStop={stop}
        onPick={pick}
        onSelectRow={chooseRow}
      />
    </ViewFrame>
  );
}
