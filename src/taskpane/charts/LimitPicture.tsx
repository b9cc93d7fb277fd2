import { makeStyles, mergeClasses, tokens, useFluent } from '@fluentui/react-components';
import { useId } from 'react';
import { limitDrawing, limitText, spentText, type LimitBarInput } from './limitUse';
import { FORCED } from '../theme/surfaces';

const useStyles = makeStyles({
  bar: { width: '100%', display: 'block', overflow: 'visible' },
  mirrored: { transform: 'scaleX(-1)' },
  track: {
    fill: tokens.colorNeutralStroke3,
    stroke: tokens.colorNeutralStroke2,
    [FORCED]: { fill: 'Canvas', stroke: 'CanvasText' },
  },
  spent: { strokeWidth: '1px', [FORCED]: { fill: 'Highlight', stroke: 'CanvasText' } },
  calm: { fill: tokens.colorCompoundBrandBackground, stroke: tokens.colorCompoundBrandBackground },
  close: {
    fill: tokens.colorPaletteMarigoldBackground3,
    stroke: tokens.colorPaletteMarigoldForeground2,
  },
  passed: { fill: tokens.colorPaletteRedBackground3, stroke: tokens.colorPaletteRedForeground1 },
  ground: { fill: tokens.colorNeutralBackground1, [FORCED]: { fill: 'Canvas' } },
  hatch: { fill: tokens.colorNeutralForeground3, [FORCED]: { fill: 'CanvasText' } },
  hatchOver: { fill: tokens.colorPaletteRedForeground1, [FORCED]: { fill: 'CanvasText' } },
  waiting: { stroke: tokens.colorNeutralForeground3, [FORCED]: { stroke: 'CanvasText' } },
  waitingOver: { stroke: tokens.colorPaletteRedForeground1, [FORCED]: { stroke: 'CanvasText' } },
  tick: { fill: tokens.colorNeutralForeground1, [FORCED]: { fill: 'CanvasText' } },
});

interface Props {
  readonly label: string;
  readonly use: LimitBarInput;
  /** Height of the bar, px; the tick of the limit stands out above and below. */
  readonly thick: number;
}

/** Spent solid, waiting hatched, the limit a tick higher than the bar: told apart without colour. */
export function LimitPicture({ label, use, thick }: Props) {
  const styles = useStyles();
  const { dir } = useFluent();
  const hatch = useId();
  const { spent, waiting, limit, tone, wouldPass } = limitDrawing(use);
  const top = 4;
  const band = { y: top, height: thick };
  return (
    <svg
      className={mergeClasses(styles.bar, dir === 'rtl' && styles.mirrored)}
      height={thick + 2 * top}
      role="img"
      aria-label={`${label}: ${spentText(use)}. ${limitText(use)}`}
    >
      <defs>
        <pattern id={hatch} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="5" height="5" className={styles.ground} />
          <rect width="2" height="5" className={wouldPass ? styles.hatchOver : styles.hatch} />
        </pattern>
      </defs>
      <rect {...band} width="100%" rx={2} className={styles.track} />
      {waiting > 0 && (
        <rect
          {...band}
          x={`${spent}%`}
          width={`${waiting}%`}
          fill={`url(#${hatch})`}
          className={wouldPass ? styles.waitingOver : styles.waiting}
        />
      )}
      {spent > 0 && (
        <rect {...band} width={`${spent}%`} rx={2} className={mergeClasses(styles.spent, styles[tone])} />
      )}
      {limit !== null && (
        // At the end of the bar the tick would be cut in half.
        <svg x={`${limit}%`} overflow="visible">
          <rect x={-2} width={2} height={thick + 2 * top} className={styles.tick} />
        </svg>
      )}
    </svg>
  );
}
