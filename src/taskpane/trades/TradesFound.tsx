import { makeStyles, Text } from '@fluentui/react-components';
import type { NamedRow } from '../../excel/changes/writtenRow';
import type { SessionReview } from '../../excel/review/sessionReview';
import { Heading } from '../theme/Heading';
import { Wording } from '../wording/Wording';
import { BetterDeal } from './BetterDeal';
import { LeftOutRows } from './LeftOutRows';
import { MustHaveRows } from './MustHaveRows';
import { OfferCards } from './OfferCards';
import type { FoundOffers, TradeAsk } from './searchOffers';
import { SearchWait } from './SearchWait';
import type { ShownOffer } from './shownOffers';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', rowGap: '8px' },
});

interface Props {
  readonly reviewed: Pick<SessionReview, 'review' | 'deal'>;
  readonly ask: TradeAsk;
  /** null until the first search has ended. */
  readonly found: FoundOffers | null;
  readonly offers: readonly ShownOffer[];
  /** The one that is picked; null where there is none. */
  readonly offer: ShownOffer | null;
  /** What to say to the other side. */
  readonly wording: string;
  /** What has to be known of the offers together; '' where there is nothing. */
  readonly note: string;
  readonly considered: readonly NamedRow[];
  readonly isSlow: boolean;
  readonly onStop: () => void;
  readonly onPick: (id: string) => void;
  readonly onSelectRow: (row: number) => void;
  readonly onConsider: (row: NamedRow, isOn: boolean) => void;
  readonly onMustHave: (row: NamedRow, isOn: boolean) => void;
}

/** The offers, words for the one that is picked, and what takes no part. */
export function TradesFound({
  reviewed: { review, deal },
  ask,
  found,
  offers,
  offer,
  wording,
  note,
  considered,
  isSlow,
  onStop,
  onPick,
  onSelectRow,
  onConsider,
  onMustHave,
}: Props) {
  const styles = useStyles();
  const flags = new Map(review.rows.map(({ concession, flag }) => [concession.row, flag]));
  const mark = { cap: ask.settings.captureCap, oneOff: deal.relationship === 'one-off' };
  const settlement = found?.settlement ?? null;
  return (
    <>
      {isSlow && <SearchWait onStop={onStop} />}
      {!isSlow && offer !== null && (
        <>
          <OfferCards
            offers={offers}
            picked={offer.id}
            flags={flags}
            mark={mark}
            onPick={onPick}
            onSelectRow={onSelectRow}
          />
          {note !== '' && <Text size={200}>{note}</Text>}
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
          onSelectRow={onSelectRow}
        />
      )}
      {found !== null && (
        <>
          <MustHaveRows
            rows={found.trades.candidates}
            mustHave={ask.question.mustHave}
            onMustHave={onMustHave}
          />
          <LeftOutRows
            leftOut={found.trades.leftOut}
            considered={considered}
            flags={flags}
            onConsider={onConsider}
            onSelectRow={onSelectRow}
          />
        </>
      )}
    </>
  );
}
