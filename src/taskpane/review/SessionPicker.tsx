import { Dropdown, makeStyles, Option, tokens } from '@fluentui/react-components';
import { sessionLabel } from './sessions';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: '12px',
    rowGap: '4px',
  },
  picker: { minWidth: '140px', flex: '0 1 160px' },
  counts: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

interface Props {
  /** Latest first. */
  readonly sessions: readonly number[];
  /** The session under review. */
  readonly chosen: number;
  /** The one under way. */
  readonly now: { readonly session: number | null; readonly ended: boolean };
  readonly counts: string;
  readonly onChoose: (session: number) => void;
}

/** Which session is looked at. */
export function SessionPicker({ sessions, chosen, now, counts, onChoose }: Props) {
  const styles = useStyles();
  return (
    <div className={styles.bar}>
      <Dropdown
        className={styles.picker}
        size="small"
        aria-label="Session to review"
        value={sessionLabel(chosen, now)}
        selectedOptions={[String(chosen)]}
        onOptionSelect={(_, { optionValue }) => {
          if (optionValue !== undefined) onChoose(Number(optionValue));
        }}
      >
        {sessions.map((session) => (
          <Option key={session} value={String(session)}>
            {sessionLabel(session, now)}
          </Option>
        ))}
      </Dropdown>
      <span className={styles.counts}>{counts}</span>
    </div>
  );
}
