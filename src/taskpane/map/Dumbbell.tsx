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
  // The dots stand out at both ends of the line.
  line: { width: 'calc(100% - 14px)', marginInline: '7px', height: '16px', overflow: 'visible' },
});

/** In percent, so that dots stay round however long the line is. */
const at = (score: number) => `${((score - 1) / 9) * 100}%`;

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
      <svg className={styles.line} aria-hidden="true">
        <line x1="0%" x2="100%" y1={8} y2={8} stroke="var(--colorNeutralStroke2)" strokeWidth={2} />
        {mirror !== null && (
          <line x1={at(mirror)} x2={at(own)} y1={8} y2={8} stroke={color} strokeWidth={3} />
        )}
        <circle cx={at(own)} cy={8} r={5} fill="var(--colorNeutralForeground1)" />
        {mirror !== null && (
          <circle
            cx={at(mirror)}
            cy={8}
            r={4.5}
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
