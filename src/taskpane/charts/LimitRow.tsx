import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Warning16Filled } from '@fluentui/react-icons';
import { formatNumber } from '../wording/format';
import { LimitPicture } from './LimitPicture';
import { limitDrawing, limitText, type LimitBarInput } from './limitUse';

const useStyles = makeStyles({
  head: { display: 'flex', justifyContent: 'space-between', flexWrap: 'wrap', columnGap: '8px' },
  label: { fontWeight: tokens.fontWeightSemibold },
  numbers: { fontVariantNumeric: 'tabular-nums' },
  strong: { fontWeight: tokens.fontWeightSemibold },
  words: { display: 'flex', columnGap: '4px', fontSize: tokens.fontSizeBase200 },
  calm: { color: tokens.colorNeutralForeground2 },
  alert: { color: tokens.colorPaletteRedForeground1 },
  icon: { flexShrink: 0 },
});

interface Props {
  readonly label: string;
  readonly use: LimitBarInput;
}

/** The full form of a limit: what is spent of it, the bar, and what to know of it. */
export function LimitRow({ label, use }: Props) {
  const styles = useStyles();
  const { tone, wouldPass } = limitDrawing(use);
  const isAlert = tone !== 'calm' || wouldPass;
  return (
    <div>
      <div className={styles.head}>
        <span className={styles.label}>{label}</span>
        <span className={styles.numbers}>
          <span className={styles.strong}>{formatNumber(use.spent)}</span>
          {use.limit === null ? ' spent' : ` of ${formatNumber(use.limit)} spent`}
        </span>
      </div>
      {use.limit !== null && <LimitPicture label={label} use={use} thick={12} />}
      <div className={mergeClasses(styles.words, isAlert ? styles.alert : styles.calm)}>
        {isAlert && <Warning16Filled className={styles.icon} aria-hidden="true" />}
        <span>{limitText(use)}</span>
      </div>
    </div>
  );
}
