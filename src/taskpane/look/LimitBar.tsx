import { makeStyles, tokens } from '@fluentui/react-components';
import { Warning16Filled } from '@fluentui/react-icons';
import { useId } from 'react';
import { formatNumber } from './format';

interface Props {
  readonly label: string;
  /** Own scores of agreed gives. */
  readonly spent: number;
  /** Own scores of offered gives, still waiting for an answer. */
  readonly waiting: number;
  readonly limit: number | null;
  /** Share of the limit from which it counts as close (0..1). */
  readonly near: number;
}

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', rowGap: '2px', minWidth: 0, flex: '1 1 0' },
  label: {
    display: 'flex',
    alignItems: 'center',
    columnGap: '4px',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  warn: { color: '#835B00', flexShrink: 0 },
  numbers: { fontSize: tokens.fontSizeBase300, fontVariantNumeric: 'tabular-nums' },
  strong: { fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase400 },
  bar: { width: '100%', height: '14px', display: 'block' },
});

/** Spent solid, waiting hatched, the limit a tick higher than the bar. The words beside it carry the same numbers. */
export function LimitBar({ label, spent, waiting, limit, near }: Props) {
  const styles = useStyles();
  const hatch = useId();
  const scale = Math.max(limit ?? 0, spent + waiting, 1);
  const at = (n: number) => (n / scale) * 100;
  const over = limit !== null && spent > limit;
  const close = limit !== null && spent >= near * limit;
  const wouldPass = limit !== null && spent + waiting > limit;
  const fill = over ? '#C50F1F' : close ? '#EAA300' : 'var(--colorBrandBackground)';
  const outline = over ? '#8B0A16' : close ? '#835B00' : 'var(--colorBrandBackground)';
  const sentence =
    limit === null
      ? `${label}: ${formatNumber(spent)} spent, ${formatNumber(waiting)} waiting, no limit set`
      : `${label}: ${formatNumber(spent)} of ${formatNumber(limit)} spent, ${formatNumber(waiting)} waiting` +
        (over ? ', over the limit' : close ? ', close to the limit' : '');
  return (
    <div className={styles.box}>
      <span className={styles.label}>
        {(close || over) && <Warning16Filled className={styles.warn} aria-hidden="true" />}
        {label}
      </span>
      <span className={styles.numbers}>
        <span className={styles.strong}>{formatNumber(spent)}</span>
        {limit === null ? ' given' : ` of ${formatNumber(limit)}`}
      </span>
      <svg
        className={styles.bar}
        role="img"
        aria-label={sentence}
        preserveAspectRatio="none"
        viewBox="0 0 100 14"
      >
        <defs>
          <pattern
            id={hatch}
            width="4"
            height="4"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <rect width="4" height="4" fill="var(--colorNeutralBackground1)" />
            <rect width="2" height="4" fill={wouldPass ? '#C50F1F' : 'var(--colorNeutralForeground3)'} />
          </pattern>
        </defs>
        <rect x={0} y={4} width={100} height={6} rx={1} fill="var(--colorNeutralBackground5)" />
        <rect
          x={0}
          y={4}
          width={at(spent)}
          height={6}
          rx={1}
          fill={fill}
          stroke={outline}
          strokeWidth={0.75}
        />
        <rect x={at(spent)} y={4} width={at(waiting)} height={6} fill={`url(#${hatch})`} />
        {limit !== null && (
          <rect
            x={Math.min(at(limit), 99)}
            y={0}
            width={1}
            height={14}
            fill="var(--colorNeutralForeground1)"
          />
        )}
      </svg>
    </div>
  );
}
