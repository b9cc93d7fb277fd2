import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { ErrorCircle20Filled, Info20Regular, Warning20Filled } from '@fluentui/react-icons';
import type { Finding, Severity } from '../../negotiation/findings/finding';
import { formatNumber } from '../wording/format';
import { CHECK_WORDS } from './checkWords';

const useStyles = makeStyles({
  card: {
    display: 'grid',
    gridTemplateColumns: '20px minmax(0, 1fr)',
    columnGap: '10px',
    padding: '12px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  text: { display: 'flex', flexDirection: 'column', rowGap: '4px', overflowWrap: 'anywhere' },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  message: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  suggestion: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  rows: { display: 'flex', flexWrap: 'wrap', columnGap: '12px', alignItems: 'center' },
  row: { fontSize: tokens.fontSizeBase200, minHeight: '24px' },
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
  /** The names of the list's rows, so that a link to a row says which one it is. */
  readonly nameOf: (row: number) => string | undefined;
  readonly onSelectRow: (row: number) => void;
}

/** One finding: what it is, its numbers, what to do, and the rows it rests on. */
export function FindingCard({ finding, nameOf, onSelectRow }: Props) {
  const styles = useStyles();
  const { rule, severity, message, suggestion, rows } = finding;
  const Icon = ICONS[severity];
  return (
    <article className={styles.card}>
      <Icon className={styles[severity]} aria-label={SPOKEN[severity]} />
      <div className={styles.text}>
        <h2 className={styles.title}>{CHECK_WORDS[rule]?.found ?? rule}</h2>
        <span className={styles.message}>{message}</span>
        <span className={styles.suggestion}>{suggestion}</span>
        {rows.length > 0 && (
          <span className={styles.rows}>
            {rows.slice(0, MOST_ROWS).map((row) => (
              <Link
                key={row}
                as="button"
                className={styles.row}
                aria-label={[`Row ${row}`, nameOf(row)].filter((part) => part).join(', ')}
                onClick={() => onSelectRow(row)}
              >
                Row {row}
              </Link>
            ))}
            {rows.length > MOST_ROWS && (
              <span className={styles.suggestion}>and {formatNumber(rows.length - MOST_ROWS)} more</span>
            )}
          </span>
        )}
      </div>
    </article>
  );
}
