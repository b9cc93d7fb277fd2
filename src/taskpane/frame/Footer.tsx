import { Button, makeStyles, tokens } from '@fluentui/react-components';
import {
  History20Regular,
  LockClosed16Regular,
  QuestionCircle20Regular,
  Settings20Regular,
} from '@fluentui/react-icons';
import { useLibrary } from '../library/library';
import { NARROW, READ_ONLY_ALOUD } from '../theme/surfaces';
import { formatNumber } from '../wording/format';

const useStyles = makeStyles({
  footer: {
    flexShrink: 0,
    display: 'flex',
    alignItems: 'center',
    columnGap: '8px',
    paddingBlock: '4px',
    paddingInlineStart: '16px',
    paddingInlineEnd: '8px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  promise: { flex: '1 1 auto', minWidth: 0, display: 'flex', alignItems: 'center', columnGap: '8px' },
  // A narrow foot is in icons.
  words: { [NARROW]: READ_ONLY_ALOUD },
  lock: { flexShrink: 0 },
  changes: { minWidth: 0, paddingInline: '6px', fontWeight: tokens.fontWeightRegular },
});

interface Props {
  /** How many changes were made from here. */
  readonly changes: number;
  readonly isShowingChanges: boolean;
  readonly onChanges: () => void;
  readonly onHelp: () => void;
  /** Absent while there is no list that settings could be about. */
  readonly onSettings?: (() => void) | undefined;
}

/** What leaves this workbook: nothing, or what the user added to a library that they share. */
function usePromise(): string {
  const { state } = useLibrary();
  return state.kind === 'open' && state.preferences.team !== null
    ? 'Shares added deals only'
    : 'Stays in this workbook';
}

/** The promise of the product, what was changed from here, and the two ways out of every view. */
export function Footer({ changes, isShowingChanges, onChanges, onHelp, onSettings }: Props) {
  const styles = useStyles();
  const promise = usePromise();
  return (
    <footer className={styles.footer}>
      <span className={styles.promise} title={promise}>
        <LockClosed16Regular className={styles.lock} aria-hidden="true" />
        <span className={styles.words}>{promise}</span>
      </span>
      <Button
        appearance="subtle"
        className={styles.changes}
        icon={<History20Regular />}
        aria-label={changes === 0 ? 'Changes' : `Changes: ${formatNumber(changes)}`}
        aria-expanded={isShowingChanges}
        onClick={onChanges}
      >
        {changes > 0 && formatNumber(changes)}
      </Button>
      <Button appearance="subtle" icon={<QuestionCircle20Regular />} aria-label="Help" onClick={onHelp} />
      {onSettings && (
        <Button appearance="subtle" icon={<Settings20Regular />} aria-label="Settings" onClick={onSettings} />
      )}
    </footer>
  );
}
