import { makeStyles, tokens } from '@fluentui/react-components';
import type { Direction } from '../../negotiation/concession';

interface Props {
  readonly label: string;
  /** A score from 1 to 10 as the list has it. */
  readonly shown: (score: number) => string;
  readonly direction: Direction;
  readonly own: number;
  readonly mirror: number | null;
  /** A gap of this size is worth a bold number and an arrow. */
  readonly threshold: number;
}

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(76px, auto) 1fr 62px',
    alignItems: 'center',
    columnGap: '8px',
    fontSize: tokens.fontSizeBase200,
  },
  numbers: { textAlign: 'end', fontVariantNumeric: 'tabular-nums' },
  bold: { fontWeight: tokens.fontWeightSemibold },
  line: { width: '100%', height: '16px', overflow: 'visible' },
});

const EDGE = 7;
const WIDTH = 120;
const at = (score: number) => EDGE + ((score - 1) / 9) * (WIDTH - 2 * EDGE);

/** One dimension of one row on a line of 1 to 10: our score filled, theirs hollow. */
export function Dumbbell({ label, shown, direction, own, mirror, threshold }: Props) {
  const styles = useStyles();
  const gap = mirror === null ? 0 : own - mirror;
  const big = Math.abs(gap) >= threshold;
  const color = !big
    ? 'var(--colorNeutralForeground3)'
    : (direction === 'give') === gap > 0
      ? 'var(--colorPaletteRedForeground1)'
      : 'var(--colorPaletteBlueForeground2)';
  const words = mirror === null ? shown(own) : `${shown(own)} vs ${shown(mirror)}`;
  const arrow = big ? (gap > 0 ? ' ▲' : ' ▼') : '';
  return (
    <div className={styles.row}>
      <span>{label}</span>
      <svg className={styles.line} viewBox={`0 0 ${WIDTH} 16`} aria-hidden="true" preserveAspectRatio="none">
        <line x1={EDGE} x2={WIDTH - EDGE} y1={8} y2={8} stroke="var(--colorNeutralStroke2)" strokeWidth={2} />
        {mirror !== null && (
          <line x1={at(mirror)} x2={at(own)} y1={8} y2={8} stroke={color} strokeWidth={3} />
        )}
        <ellipse cx={at(own)} cy={8} rx={5} ry={5} fill="var(--colorNeutralForeground1)" />
        {mirror !== null && (
          <ellipse
            cx={at(mirror)}
            cy={8}
            rx={4.5}
            ry={4.5}
            fill="var(--colorNeutralBackground1)"
            stroke="var(--colorNeutralForeground1)"
            strokeWidth={1.5}
          />
        )}
      </svg>
      <span
        className={`${styles.numbers} ${big ? styles.bold : ''}`}
        style={{ color: big ? color : undefined }}
      >
        {words}
        {arrow}
      </span>
    </div>
  );
}
