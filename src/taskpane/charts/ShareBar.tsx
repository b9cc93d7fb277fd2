import { makeStyles, mergeClasses, tokens, useFluent } from '@fluentui/react-components';
import { useId } from 'react';
import { formatShare } from '../wording/format';
import { pointsText, shareText, type ShareDrawing, type ShareOfDeal } from './shareDrawing';
import { FORCED } from '../theme/surfaces';

const BAR = 28;

const useStyles = makeStyles({
  mark: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    // No width, so that word and triangle stand in the middle over the mark, from whichever side one reads.
    width: 0,
    whiteSpace: 'nowrap',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  grey: { color: tokens.colorNeutralForeground3 },
  triangle: { fill: 'currentColor', display: 'block' },
  bar: { width: '100%', height: `${BAR}px`, display: 'block', overflow: 'visible' },
  mirrored: { transform: 'scaleX(-1)' },
  us: { fill: tokens.colorCompoundBrandBackground, [FORCED]: { fill: 'Highlight' } },
  them: {
    fill: tokens.colorNeutralStroke3,
    stroke: tokens.colorNeutralStroke2,
    [FORCED]: { fill: 'Canvas', stroke: 'CanvasText' },
  },
  beyond: { fill: tokens.colorPaletteRedBackground3, [FORCED]: { fill: 'Canvas' } },
  beyondHatch: { fill: tokens.colorPaletteRedForeground1, [FORCED]: { fill: 'CanvasText' } },
  beyondEdge: { stroke: tokens.colorPaletteRedForeground1, [FORCED]: { stroke: 'CanvasText' } },
  line: { fill: tokens.colorNeutralForeground1, [FORCED]: { fill: 'CanvasText' } },
  greyLine: { fill: tokens.colorNeutralForeground3, [FORCED]: { fill: 'GrayText' } },
  sides: { display: 'flex', justifyContent: 'space-between', columnGap: '8px', marginTop: '4px' },
  side: { display: 'flex', flexDirection: 'column', fontVariantNumeric: 'tabular-nums' },
  end: { textAlign: 'end' },
  share: { fontWeight: tokens.fontWeightSemibold },
  points: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly deal: ShareOfDeal;
  readonly drawing: ShareDrawing;
}

/** Who holds how much of what the deal creates: ours solid, beyond the mark striped, theirs pale. */
export function ShareBar({ deal, drawing }: Props) {
  const styles = useStyles();
  const { dir } = useFluent();
  const hatch = useId();
  const { net, mark, oneOff } = deal;
  const share = net.share ?? 0;
  const us = `Us ${formatShare(share)}`;
  const them = `Them ${formatShare(1 - share)}`;
  return (
    <div>
      <div
        className={mergeClasses(styles.mark, oneOff && styles.grey)}
        style={{ marginInlineStart: `${drawing.mark}%` }}
      >
        {formatShare(mark)} mark
        <svg width={10} height={6} aria-hidden="true" className={styles.triangle}>
          <path d="M0 0 H10 L5 6 Z" />
        </svg>
      </div>
      <svg
        className={mergeClasses(styles.bar, dir === 'rtl' && styles.mirrored)}
        role="img"
        aria-label={`${us}, ${pointsText(net.us)}. ${them}, ${pointsText(net.them)}. ${shareText(deal)}`}
      >
        <defs>
          <pattern
            id={hatch}
            width="6"
            height="6"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <rect width="6" height="6" className={styles.beyond} />
            <rect width="2" height="6" className={styles.beyondHatch} />
          </pattern>
        </defs>
        <rect width="100%" height={BAR} rx={2} className={styles.them} />
        <rect width={`${drawing.us}%`} height={BAR} rx={2} className={styles.us} />
        {drawing.beyond > 0 && (
          <rect
            x={`${drawing.us}%`}
            width={`${drawing.beyond}%`}
            height={BAR}
            fill={`url(#${hatch})`}
            className={styles.beyondEdge}
          />
        )}
        <svg x={`${drawing.mark}%`} overflow="visible">
          <rect x={-1} width={2} height={BAR + 4} className={oneOff ? styles.greyLine : styles.line} />
        </svg>
      </svg>
      <div className={styles.sides}>
        <span className={styles.side}>
          <span className={styles.share}>{us}</span>
          <span className={styles.points}>{pointsText(net.us)}</span>
        </span>
        <span className={mergeClasses(styles.side, styles.end)}>
          <span className={styles.share}>{them}</span>
          <span className={styles.points}>{pointsText(net.them)}</span>
        </span>
      </div>
    </div>
  );
}
