import { makeStyles, mergeClasses, RadioGroup, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { Flag } from '../../negotiation/concession';
import type { ListMeasure } from '../../negotiation/pointUnit';
import type { PackageCertainty } from '../../negotiation/trades/packageCertainty';
import type { TradePackage } from '../../negotiation/trades/tradePackage';
import { afterWords } from './afterWords';
import type { ShareMark } from './markWords';
import { OfferItems } from './OfferItems';
import { OfferNumbers } from './OfferNumbers';
import { OfferRadio } from './OfferRadio';
import type { ShownOffer } from './shownOffers';

const useStyles = makeStyles({
  cards: { display: 'flex', flexDirection: 'column', rowGap: '12px', alignItems: 'stretch' },
  card: {
    position: 'relative',
    display: 'flex',
    flexDirection: 'column',
    rowGap: '8px',
    padding: '4px 12px 12px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  picked: { outline: `2px solid ${tokens.colorBrandStroke1}`, outlineOffset: '-2px' },
  after: {
    marginTop: '4px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  numbers: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, paddingTop: '8px' },
});

export interface OffersProps {
  readonly offers: readonly ShownOffer[];
  readonly picked: string;
  readonly flags: ReadonlyMap<number, Flag | null>;
  readonly mark: ShareMark;
  readonly measure: ListMeasure;
  readonly certaintyOf: (offered: TradePackage) => PackageCertainty;
  readonly onPick: (id: string) => void;
  readonly onSelectRow: (row: number) => void;
}

/** The offers side by side; one is picked. */
export function OfferCards({
  offers,
  picked,
  flags,
  mark,
  measure,
  certaintyOf,
  onPick,
  onSelectRow,
}: OffersProps) {
  const styles = useStyles();
  const base = useId();
  return (
    <RadioGroup
      className={styles.cards}
      aria-label="Offers"
      value={picked}
      onChange={(_, { value }) => onPick(value)}
    >
      {offers.map(({ id, title, offered, after }) => {
        const said = `${base}-${id}`;
        return (
          <div key={id} className={mergeClasses(styles.card, id === picked && styles.picked)}>
            <OfferRadio id={id} title={title} saidBy={`${said}-numbers`} />
            <OfferItems items={offered.items} flags={flags} onSelectRow={onSelectRow} />
            <div id={`${said}-numbers`} className={styles.numbers}>
              <OfferNumbers
                offered={{ ...offered, share: after.share }}
                mark={mark}
                measure={measure}
                isAfter
                theirs={certaintyOf(offered).them}
              />
              <div className={styles.after}>{afterWords(after, measure)}</div>
            </div>
          </div>
        );
      })}
    </RadioGroup>
  );
}
