import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { Copy16Regular } from '@fluentui/react-icons';
import type { Flag } from '../../negotiation/concession';
import type { ListMeasure } from '../../negotiation/pointUnit';
import { offerWording } from '../../negotiation/trades/offerWording';
import type { TradePackage } from '../../negotiation/trades/tradePackage';
import { Heading } from '../theme/Heading';
import { CARD } from '../theme/surfaces';
import { copyWording } from '../wording/copyWording';
import { Wording } from '../wording/Wording';
import type { ShareMark } from './markWords';
import { OfferItems } from './OfferItems';
import { OfferNumbers } from './OfferNumbers';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', rowGap: '8px', alignItems: 'stretch' },
  card: CARD,
  numbers: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, paddingTop: '8px' },
  copy: { alignSelf: 'start' },
});

interface Props {
  readonly changes: TradePackage;
  /** False when not every change was looked at. */
  readonly exact: boolean;
  readonly flags: ReadonlyMap<number, Flag | null>;
  readonly mark: ShareMark;
  readonly measure: ListMeasure;
  readonly onSelectRow: (row: number) => void;
}

/** Changes to the agreed deal that leave one side better off and the other no worse. */
export function BetterDeal({ changes, exact, flags, mark, measure, onSelectRow }: Props) {
  const styles = useStyles();
  const wording = offerWording(changes);
  return (
    <section className={styles.section} aria-label="A better deal for both">
      <Heading level={2}>A better deal for both</Heading>
      <Text size={200}>What is agreed stays unless both sides want the change.</Text>
      {!exact && <Text size={200}>Too many rows to try everything: there may be better changes.</Text>}
      <div className={styles.card}>
        <OfferItems items={changes.items} flags={flags} onSelectRow={onSelectRow} />
        <div className={styles.numbers}>
          <OfferNumbers offered={changes} mark={mark} measure={measure} />
        </div>
        <Wording words={wording} />
        <Button
          className={styles.copy}
          size="small"
          icon={<Copy16Regular />}
          aria-label="Copy wording: A better deal for both"
          onClick={() => void copyWording(wording)}
        >
          Copy wording
        </Button>
      </div>
    </section>
  );
}
