import { makeStyles, tokens } from '@fluentui/react-components';
import { Warning16Filled } from '@fluentui/react-icons';
import { LimitPicture } from '../charts/LimitPicture';
import { limitDrawing, type LimitBarInput } from '../charts/limitUse';
import { formatNumber } from '../wording/format';

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', rowGap: '2px', minWidth: 0, flex: '1 1 0' },
  label: {
    display: 'flex',
    alignItems: 'center',
    columnGap: '4px',
    // A word is worth more than three bars of one length.
    overflowWrap: 'normal',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  warn: { color: tokens.colorPaletteMarigoldForeground2, flexShrink: 0 },
  numbers: { fontSize: tokens.fontSizeBase300, fontVariantNumeric: 'tabular-nums' },
  strong: { fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase400 },
});

interface Props extends LimitBarInput {
  readonly label: string;
}

/** The small form of a limit, three of which stand side by side: its number, and the bar. */
export function LimitBar({ label, ...use }: Props) {
  const styles = useStyles();
  const { spent, limit } = use;
  return (
    <div className={styles.box}>
      <span className={styles.label}>
        {limitDrawing(use).tone !== 'calm' && <Warning16Filled className={styles.warn} aria-hidden="true" />}
        {label}
      </span>
      <span className={styles.numbers}>
        <span className={styles.strong}>{formatNumber(spent)}</span>
        {limit === null ? ' spent' : ` of ${formatNumber(limit)}`}
      </span>
      {/* Without a limit there is nothing that a bar could be full of. */}
      {limit !== null && <LimitPicture label={label} use={use} thick={6} />}
    </div>
  );
}
