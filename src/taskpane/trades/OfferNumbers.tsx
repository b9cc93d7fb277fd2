import { makeStyles, mergeClasses, tokens, useFluent } from '@fluentui/react-components';
import type { TradePackage } from '../../negotiation/trades/tradePackage';
import { pointUnit, type ListMeasure } from '../../negotiation/pointUnit';
import type { Certainty } from '../../negotiation/uncertainty/certainty';
import { formatShare, formatSigned } from '../wording/format';
import { markWords, type ShareMark } from './markWords';
import { FORCED } from '../theme/surfaces';

const BAR = 10;

const useStyles = makeStyles({
  numbers: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: '12px',
    rowGap: '2px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: 'tabular-nums',
  },
  share: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: '8px',
    flex: '1 1 160px',
    minWidth: 0,
  },
  words: { whiteSpace: 'nowrap' },
  // Of one length on every card, so that shares can be compared.
  bar: { flex: '0 0 64px', width: '64px', height: `${BAR + 6}px`, overflow: 'visible' },
  mirrored: { transform: 'scaleX(-1)' },
  us: { fill: tokens.colorCompoundBrandBackground, [FORCED]: { fill: 'Highlight' } },
  them: { fill: tokens.colorNeutralStroke2, [FORCED]: { fill: 'Canvas', stroke: 'CanvasText' } },
  beyond: { fill: tokens.colorPaletteRedBackground3, [FORCED]: { fill: 'Highlight' } },
  mark: { fill: tokens.colorNeutralForeground1, [FORCED]: { fill: 'CanvasText' } },
  grey: { fill: tokens.colorNeutralForeground3, [FORCED]: { fill: 'GrayText' } },
  past: { flexBasis: '100%', color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly offered: Pick<TradePackage, 'us' | 'them' | 'share'>;
  readonly mark: ShareMark;
  readonly measure: ListMeasure;
  /** How sure the sign of their sum is, where that is told. */
  readonly theirs?: Certainty | null;
  /** Whether the share is that of the whole deal after the offer, where the sums are the offer's own. */
  readonly isAfter?: boolean;
}

/** What an offer brings each side, and how what it creates is shared; a percentage is shown only between 0 and 100. */
export function OfferNumbers({
  offered: { us, them, share },
  mark,
  measure,
  theirs = null,
  isAfter = false,
}: Props) {
  const unit = pointUnit(measure);
  const styles = useStyles();
  const { dir } = useFluent();
  const hasShare = share !== null && share >= 0 && share <= 1;
  const words = hasShare ? markWords(share, mark) : null;
  const solid = hasShare ? (mark.oneOff ? share : Math.min(share, mark.cap)) : 0;
  return (
    <div className={styles.numbers}>
      <span>
        Us <strong>{formatSigned(us / unit)}</strong>
      </span>
      <span>
        Them <strong>{formatSigned(them / unit)}</strong>
        {theirs !== null && ` (${theirs})`}
      </span>
      {hasShare && words !== null && (
        <span className={styles.share}>
          <span className={styles.words}>
            {isAfter ? 'Our share after it' : 'Our share'} <strong>{formatShare(share)}</strong>
          </span>
          <svg
            className={mergeClasses(styles.bar, dir === 'rtl' && styles.mirrored)}
            role="img"
            aria-label={words.text}
          >
            <rect y={3} width="100%" height={BAR} rx={2} className={styles.them} />
            <rect y={3} width={`${100 * share}%`} height={BAR} rx={2} className={styles.beyond} />
            <rect y={3} width={`${100 * solid}%`} height={BAR} rx={2} className={styles.us} />
            <svg x={`${100 * mark.cap}%`} overflow="visible">
              <rect x={-1} width={2} height={BAR + 6} className={mark.oneOff ? styles.grey : styles.mark} />
            </svg>
          </svg>
        </span>
      )}
      {words?.isPast && <span className={styles.past}>{words.text}</span>}
    </div>
  );
}
