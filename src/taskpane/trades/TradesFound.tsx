import { makeStyles, Text } from '@fluentui/react-components';
import type { SessionReview } from '../../excel/review/sessionReview';
import { scorersOfRows } from '../../excel/review/scorersOfRows';
import { packageCertainty } from '../../negotiation/trades/packageCertainty';
import { Heading } from '../theme/Heading';
import { Wording } from '../wording/Wording';
import { BetterDeal } from './BetterDeal';
import { OfferCards } from './OfferCards';
import { OfferList } from './OfferList';
import type { FoundOffers, TradeAsk } from './searchOffers';
import { SearchWait } from './SearchWait';
import type { FrontierDrawing } from './frontierDrawing';
import type { ShownOffer } from './shownOffers';
import type { TradesTab } from './tradesTab';
import { WhereTheyLead } from './WhereTheyLead';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', rowGap: '8px' },
});

interface Props {
  readonly reviewed: Pick<SessionReview, 'review' | 'deal' | 'reading' | 'grids'>;
  readonly tab: Exclude<TradesTab, 'table'>;
  readonly ask: TradeAsk;
  /** null until the first search has ended. */
  readonly found: FoundOffers | null;
  readonly offers: readonly ShownOffer[];
  /** The one that is picked; null where there is none. */
  readonly offer: ShownOffer | null;
  /** Where the offers would lead the whole deal. */
  readonly drawing: FrontierDrawing | null;
  /** What to say to the other side. */
  readonly wording: string;
  /** What has to be known of the offers together; '' where there is nothing. */
  readonly note: string;
  readonly isSlow: boolean;
  readonly onStop: () => void;
  readonly onPick: (id: string) => void;
  readonly onSelectRow: (row: number) => void;
}

/** The offers, where they lead, and words for the one that is picked. */
export function TradesFound({
  reviewed,
  tab,
  ask,
  found,
  offers,
  offer,
  drawing,
  wording,
  note,
  isSlow,
  onStop,
  onPick,
  onSelectRow,
}: Props) {
  const styles = useStyles();
  const { review, deal } = reviewed;
  const scorersOf = scorersOfRows(reviewed);
  const flags = new Map(review.rows.map(({ concession, flag }) => [concession.row, flag]));
  const mark = { cap: ask.settings.captureCap, oneOff: deal.relationship === 'one-off' };
  const settlement = found?.settlement ?? null;
  // Offers of equal worth are compared side by side; of those by their aims one is looked at at a time.
  const Offers = tab === 'three' ? OfferCards : OfferList;
  return (
    <>
      {isSlow && <SearchWait onStop={onStop} />}
      {!isSlow && offer !== null && (
        <>
          <Offers
            offers={offers}
            picked={offer.id}
            flags={flags}
            mark={mark}
            measure={ask.question.measure}
            certaintyOf={(offered) =>
              packageCertainty(offered, ask.settings, ask.question.measure, scorersOf)
            }
            onPick={onPick}
            onSelectRow={onSelectRow}
          />
          {note !== '' && <Text size={200}>{note}</Text>}
          {drawing !== null && <WhereTheyLead drawing={drawing} />}
          <section className={styles.section} aria-label="How to say it">
            <Heading level={2}>How to say it</Heading>
            <Wording words={wording} />
          </section>
        </>
      )}
      {!isSlow && settlement?.changes != null && (
        <BetterDeal
          changes={settlement.changes}
          exact={settlement.exact}
          flags={flags}
          mark={mark}
          measure={ask.question.measure}
          onSelectRow={onSelectRow}
        />
      )}
    </>
  );
}
