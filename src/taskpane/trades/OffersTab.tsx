import { Button, Link, makeStyles, Text, tokens } from '@fluentui/react-components';
import { Copy20Regular } from '@fluentui/react-icons';
import { offerWording } from '../../negotiation/trades/offerWording';
import { HeadlineBlock } from '../frame/HeadlineBlock';
import { MoreMenu } from '../frame/MoreMenu';
import { usePane } from '../frame/pane';
import { ViewFrame } from '../frame/ViewFrame';
import { NARROW } from '../theme/surfaces';
import { copyWording } from '../wording/copyWording';
import { markOffered } from './markOffered';
import { namedOffers, offersOfTab } from './offersOfTab';
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
  // Where there is no room for its words beside the main button, the icon says it.
  copy: { [NARROW]: { minWidth: '32px', paddingInline: '5px' } },
  copyWords: { [NARROW]: { display: 'none' } },
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
  const { offers, offer, headline, note } = offersOfTab(tab, known, ask, picked);
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
          namedOffers(tab, { offers, offer }),
          reviewed.deal.walkAway.theirs ?? null,
        );
  const isMarked = marks.length === 0;
  const actions = isThree ? (
    <>
      <Button
        appearance="primary"
        icon={<Copy20Regular />}
        disabled={isSearching}
        onClick={() => void copyWording(wording)}
      >
        {offers.length === 3 ? 'Copy all three' : 'Copy both'}
      </Button>
      {!isMarked && !isSearching && (
        <MoreMenu
          items={[
            [`They chose ${letterOf(offers.findIndex(({ id }) => id === offer?.id))}`, () => propose(marks)],
          ]}
        />
      )}
    </>
  ) : (
    <>
      <Button appearance="primary" disabled={isMarked || isSearching} onClick={() => propose(marks)}>
        {isMarked ? 'Already marked as offered' : 'Mark as offered'}
      </Button>
      <Button
        className={styles.copy}
        icon={<Copy20Regular />}
        aria-label="Copy wording"
        disabled={isSearching}
        onClick={() => void copyWording(wording)}
      >
        <span className={styles.copyWords}>Copy wording</span>
      </Button>
    </>
  );

  return (
    <ViewFrame actions={offer !== null && actions}>
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
        tab={tab}
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
