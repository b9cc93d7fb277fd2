import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { ErrorCircle20Filled, Info20Regular, Warning20Filled } from '@fluentui/react-icons';
import type { Finding, Severity } from '../../negotiation/findings/finding';

const useStyles = makeStyles({
  card: {
    display: 'grid',
    gridTemplateColumns: '20px 1fr',
    columnGap: '10px',
    padding: '12px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  text: { display: 'flex', flexDirection: 'column', rowGap: '4px', overflowWrap: 'anywhere' },
  message: { fontWeight: tokens.fontWeightSemibold },
  suggestion: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  rows: { display: 'flex', flexWrap: 'wrap', columnGap: '12px' },
  row: { fontSize: tokens.fontSizeBase200 },
  info: { color: tokens.colorNeutralForeground2 },
  caution: { color: tokens.colorPaletteMarigoldForeground2 },
  warning: { color: tokens.colorPaletteRedForeground1 },
});

const ICONS: Readonly<Record<Severity, typeof Info20Regular>> = {
  info: Info20Regular,
  caution: Warning20Filled,
  warning: ErrorCircle20Filled,
};
const SPOKEN: Readonly<Record<Severity, string>> = { info: 'Note', caution: 'Caution', warning: 'Warning' };
const MOST_ROWS = 6;

interface Props {
  readonly finding: Finding;
  readonly onSelectRow: (row: number) => void;
}

/** One finding: its sentence with its numbers, what to do, and the rows it rests on. */
export function FindingCard({ finding, onSelectRow }: Props) {
  const styles = useStyles();
  const { severity, message, suggestion, rows } = finding;
  const Icon = ICONS[severity];
  return (
    <article className={styles.card}>
      <Icon className={styles[severity]} aria-label={SPOKEN[severity]} />
      <div className={styles.text}>
        <span className={styles.message}>{message}</span>
        <span className={styles.suggestion}>{suggestion}</span>
        <span className={styles.rows}>
          {rows.slice(0, MOST_ROWS).map((row) => (
            <Link key={row} as="button" className={styles.row} onClick={() => onSelectRow(row)}>
              Row {row}
            </Link>
          ))}
          {rows.length > MOST_ROWS && (
            <span className={styles.suggestion}>and {rows.length - MOST_ROWS} more</span>
          )}
        </span>
      </div>
    </article>
  );
}
